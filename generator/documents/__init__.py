"""Reading JSON, YAML and OpenAPI."""
