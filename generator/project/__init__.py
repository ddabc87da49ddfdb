"""The project's own files: where they lie, what the table of APIs and the records say, how they are replaced."""
