"""Keys that a class does not declare. They are sent, as the vendor adds fields without notice, with one warning."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from .instance import Instance, is_open
from .shape import shape

_MOST: Final = 1000
_LONGEST: Final = 60


class Known:
    """The keys that objects of one class may have.

    Args:
        cls: the class.
    """

    __slots__ = ("_cls", "_told")

    _beside: Final[dict[type[Any], set[str]]] = {}

    def __init__(self, cls: type[Instance]) -> None:
        self._cls = cls
        self._told: set[str] = set()

    @classmethod
    def beside(cls, variants: Iterable[type[Instance]]) -> None:
        """Note the classes of a union: a key of one in an object of another is a choice, and no misspelling."""
        names = {wire for variant in variants for wire in shape(variant).by_wire}
        for variant in variants:
            cls._beside.setdefault(variant, set()).update(names)

    def check(self, key: str) -> None:
        """Write a warning about a key that the class does not declare, unless it takes any, or there was one.

        Args:
            key: the key, by wire name.
        """
        if key in self._told or is_open(self._cls) or key in self._beside.get(self._cls, ()):
            return
        if len(self._told) < _MOST:
            self._told.add(key)
            self._warn(key)

    def _warn(self, key: str) -> None:
        # Not imported before they are needed, which for most programs is never.
        import logging
        from difflib import get_close_matches

        nearest = get_close_matches(key, shape(self._cls).by_wire, 1)
        shown = "".join(c if c.isprintable() else "?" for c in key[:_LONGEST])
        logging.getLogger("customerio_core").warning(
            "%r is not a known field of %s%s It is sent as it is. To send a new field of the API without this warning,"
            " use RequestOptions(extra_body=...)",
            shown,
            self._cls.__name__,
            f"; did you mean {nearest[0]!r}?" if nearest else ".",
        )
