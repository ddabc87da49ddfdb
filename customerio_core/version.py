"""The version of the distribution, as in pyproject.toml: a constant, since looking it up costs as much as a call."""

VERSION = "0.1.0"
