"""Where an account's data lives."""

from __future__ import annotations

from enum import Enum


class Region(Enum):
    """The data centre of an account. A call to the wrong one fails."""

    US = "us"
    EU = "eu"
