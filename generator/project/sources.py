"""The table of APIs in `specs/sources.toml`, and names for documents that are not in it."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from generator.errors import GeneratorError

RESERVED = frozenset({"customerio_core", "customerio_client"})  # hand-written packages


@dataclass(frozen=True)
class Source:
    """One API: where its document is, the package it becomes, and how to tell it in a combined document."""

    api: str
    url: str
    package: str
    hosts: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()  # prefixes of its absolute paths; the longest prefix of all sources wins
    security: str = ""  # HTTP scheme of its operations: basic or bearer


Sources = Mapping[str, Source]


def load(path: Path) -> dict[str, Source]:
    """Read the table, in the order of the file."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise GeneratorError("no such file", str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GeneratorError(f"not TOML: {error}", str(path)) from None
    return {api: _source(api, table, f"{path}: [{api}]") for api, table in tables.items()}


def _source(api: str, table: Any, where: str) -> Source:
    known = {field.name for field in fields(Source)} - {"api"}
    if not isinstance(table, dict):
        raise GeneratorError("not a table", where)
    if unknown := sorted(table.keys() - known):
        raise GeneratorError(f"unknown key {unknown[0]!r}", where, f"Known are {', '.join(sorted(known))}.")
    if api != safe_name(api):
        raise GeneratorError("a name of an API has letters, digits, '-', '_' and '.' only", where)
    for key in ("url", "package"):
        if not isinstance(table.get(key), str):
            raise GeneratorError(f"{key!r} is missing or not a string", where)
    if not re.fullmatch(r"customerio_[a-z0-9_]+", table["package"]) or table["package"] in RESERVED:
        raise GeneratorError(f"{table['package']!r} cannot be the name of a generated package", where)
    hosts, paths = (tuple(table.get(key, ())) for key in ("hosts", "paths"))
    return Source(api, table["url"], table["package"], hosts, paths, table.get("security", ""))


def stranger(stem: str) -> Source:
    """A source for a document that is not in the table, named after its file."""
    api = safe_name(stem)
    package = "customerio_" + (re.sub(r"[^a-z0-9]+", "_", api.lower()).strip("_") or "api")
    return Source(api, "", package + "_api" if package in RESERVED else package)


def safe_name(text: str) -> str:
    """`text` as a name that is safe as a file name everywhere."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("-.") or "api"
