"""Development tool: turns the vendor's API documents into the generated packages. Not shipped."""
