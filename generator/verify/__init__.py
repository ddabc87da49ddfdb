"""What judges a written package, and shares no code with what wrote it."""
