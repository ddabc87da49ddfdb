"""Whom a record is about: the same text for one person, however the record is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from customerio_core import Model


def person_key(person: Any) -> str:
    """Write who it is, so that one person has one text.

    Args:
        person: an identifier, or an object that holds some.

    Returns:
        The text. Someone who is known by id here and by address there has two.
    """
    if isinstance(person, str):
        return person.lower()
    if isinstance(person, Model):
        person = person.to_dict()
    if isinstance(person, Mapping):
        named = cast(Mapping[str, Any], person)
        return "\n".join(str(named[name]) for name in sorted(named)).lower()
    return str(person).lower()
