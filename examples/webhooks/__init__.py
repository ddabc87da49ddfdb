"""Reporting webhooks in four frameworks: verify, store, respond within 4 seconds, and do the work afterwards."""
