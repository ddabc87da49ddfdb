"""A client for each of the three APIs: its generated calls, under the account's policy."""
