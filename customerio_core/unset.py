"""The mark for "not given", which is not the same as `None`."""

from __future__ import annotations

from typing import Final, Literal


class Unset:
    """The type of `UNSET`: an argument that was not passed.

    There is one instance. It is false, survives `copy` and `pickle` as itself, and is never
    written: a field that is `UNSET` is left out, while `None` is sent as `null`.
    """

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        """Return the one instance."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Not given: the field is left out of what is sent."""
