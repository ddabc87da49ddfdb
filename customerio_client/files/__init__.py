"""Files that the client writes: results for the caller, and databases of its own."""
