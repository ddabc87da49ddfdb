"""Headers that a caller may add to a request: any except those that frame its bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from .errors import ValueRefused

_OF_THE_CONNECTION: Final = frozenset(
    "connection content-length expect host keep-alive proxy-connection te trailer transfer-encoding upgrade".split()
)
_is_token: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch


def check_names(names: Iterable[str]) -> None:
    """Refuse headers that would change where a request ends, where it goes, or what becomes of its connection.

    Args:
        names: the names of headers that a caller adds.

    Raises:
        ValueRefused: one of them is set by the client itself, or cannot be a name.
    """
    for name in names:
        if name.lower() in _OF_THE_CONNECTION:
            raise ValueRefused("is set by the client itself; leave it out", ("headers", name))
        if not _is_token(name):
            raise ValueRefused("is not a valid name of a header", ("headers", ascii(name)))
