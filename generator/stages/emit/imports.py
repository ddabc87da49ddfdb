"""The import lines of a generated module, from the names its annotations use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.stages.emit.code import Code, identifier, module_name

TYPING = frozenset({"Any", "Literal", "Required", "TYPE_CHECKING", "TypeAlias", "TypedDict", "overload"})
ABSTRACT = frozenset({"Iterable", "Mapping", "Sequence"})
CORE = frozenset(
    """AsyncPages AsyncResource AsyncUnreadTransport BatchesSent Content Event File FileContent Finished FinishedFile
    FinishedWithErrors FinishedWithReports IsoTime Model POLL_SECONDS Pages ProgressCallback RequestOptions
    Resource UNSET UnixTime UnreadTransport Unset WAIT_SECONDS ends ends_in_errors ends_in_file
    ends_in_reports returns_raw returns_raw_async""".split()
)
MODULES = frozenset({"attrs", "builtins"})


@dataclass
class Imports:
    """Lines at the top, and those that only a type checker reads."""

    always: list[Code] = field(default_factory=list)
    core: list[str] = field(default_factory=list)  # of these, the names that come from `customerio_core`
    checking: list[Code] = field(default_factory=list)


def imports(names: Iterable[str], modules: Mapping[str, str]) -> Imports:
    """Imports for `names`; those that are keys of `modules` are models, which are never loaded just for a type."""
    wanted = set(names)
    models = sorted(wanted & modules.keys())
    if models:
        wanted.add("TYPE_CHECKING")
    lines = Imports([Code(f"import {name}") for name in sorted(MODULES & wanted)])
    known_names = (
        ("collections.abc", ABSTRACT),
        ("os", {"PathLike"}),
        ("pathlib", {"Path"}),
        ("typing", TYPING),
        ("customerio_core", CORE),
    )
    for module, known in known_names:
        if listed := sorted(known & wanted):
            lines.always.append(_from(module, listed))
    lines.core = sorted(CORE & wanted)
    lines.checking = [Code(f"from .{_relative(modules[name])} import {identifier(name)}") for name in models]
    return lines


def _from(module: str, names: list[str]) -> Code:
    return Code(f"from {module_name(module)} import {', '.join(map(identifier, names))}")


def _relative(module: str) -> str:
    """A module name that may begin with dots."""
    dots = len(module) - len(module.lstrip("."))
    return module[:dots] + module_name(module[dots:])
