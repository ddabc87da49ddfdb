"""All operations of an API, by id, those of each resource loaded when one of them is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .loading import load
from .operation import Operation


class Operations(Mapping[str, Operation]):
    """Operations by id.

    Args:
        package: the package whose modules have the operations.
        places: module and name of each operation, by id.
    """

    __slots__ = ("_loaded", "_package", "_places")

    def __init__(self, package: str, places: Mapping[str, tuple[str, str]]) -> None:
        self._package = package
        self._places = places
        self._loaded: dict[str, Operation] = {}

    def __getitem__(self, id: str) -> Operation:
        found = self._loaded.get(id)
        if found is None:
            module, name = self._places[id]
            found = self._loaded[id] = getattr(load(f"{self._package}.{module}"), name)
        return found

    def __contains__(self, id: object) -> bool:
        return id in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __repr__(self) -> str:
        return f"<Operations of {self._package}: {len(self)}>"
