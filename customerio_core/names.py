"""From the text of an annotation to a type, in the names of a package's models.

Models import each other only for type checkers, so that reading one loads no more than it needs. What
an annotation says is looked up here when a class is first read or written.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, BinaryIO, Final, ForwardRef

from .encoded import FileContent
from .loading import load, loading
from .times import IsoTime, UnixTime
from .unset import Unset

VOCABULARY: Final[Mapping[str, Any]] = {
    **{n: getattr(typing, n) for n in ("Annotated", "Any", "Literal", "Optional", "Union")},
    **{t.__name__: t for t in (bool, bytes, dict, float, int, list, object, str, tuple)},
    "FileContent": FileContent,
    "BinaryIO": BinaryIO,
    "File": object,
    "IsoTime": IsoTime,
    "Mapping": Mapping,
    "Sequence": Sequence,
    "UnixTime": UnixTime,
    "Unset": Unset,
    "date": date,
    "datetime": datetime,
}
"""The names an annotation may use besides the package's own; a model must not take one of them."""


@cache
def resolve(expression: str, module: str) -> Any:
    """Return the type an annotation means.

    Args:
        expression: the annotation's text, such as `list[Message] | None`.
        module: name of the module it is in; what it does not define is looked up in its package.

    Returns:
        The type; an alias whose value is text is followed.

    Raises:
        NameError: it uses a name that is nowhere defined.
    """
    with loading:
        return _evaluate(expression, _Names(module, frozenset()))


def _evaluate(expression: str, names: _Names) -> Any:
    # The text is an annotation of our own generated or hand-written code; it sees no builtins.
    return eval(expression, {"__builtins__": {}}, names)


class _Names(Mapping[str, Any]):
    """The names seen from a module: the vocabulary, its own, and those of its package."""

    def __init__(self, module: str, following: frozenset[str]) -> None:
        self._module = module
        self._following = following

    def __getitem__(self, name: str) -> Any:
        if name in VOCABULARY:
            return VOCABULARY[name]
        # `PersonDict` is to type checkers what a mapping has that stands for a `Person`. Here it is a `Person`.
        name = name.removesuffix("Dict")
        found = self._find(name)
        if not isinstance(found, str):
            return found
        if name in self._following:  # an alias that contains itself
            return ForwardRef(name, module=self._module)
        return _evaluate(found, _Names(self._module, self._following | {name}))

    def _find(self, name: str) -> Any:
        package = self._module.rpartition(".")[0]
        for module in (self._module, package) if package else (self._module,):
            # Not from `sys.modules`, where a module stands while another thread is still importing it.
            home = load(module)
            try:
                return getattr(home, name)
            except AttributeError:
                continue
        raise NameError(f"{self._module}: no type named {name!r}")

    def __iter__(self) -> Iterator[str]:
        return iter(VOCABULARY)

    def __len__(self) -> int:
        return len(VOCABULARY)
