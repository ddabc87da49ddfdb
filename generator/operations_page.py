"""docs/operations.md: every operation on one page, with its call in Python and what is known about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from generator.pipeline import mended
from generator.project.files import Project
from generator.project.sources import Source, load
from generator.stages.emit import names
from generator.stages.emit.contract import Contract, Operation
from generator.stages.emit.docs import UNITS
from generator.stages.emit.operations import Facts, retry
from generator.stages.emit.package import PackageWriter
from generator.stages.emit.signatures import Signature
from generator.stages.emit.words import amounts, size

Json = Any

HEAD = """\
<!-- Generated from specs/contract and specs/overlays by "make regenerate". Do not edit. -->
# Operations

Every operation and its call in Python. `cio` is a `CustomerIO`; with an `AsyncCustomerIO`, you await the same calls. If
you know an endpoint from an older description of the APIs, the [endpoint tables](endpoint-tables.md) have its call.

- **Call**: path parameters by position, then, after `*`, required keywords; `...` stands for optional keywords, which
  your editor lists. Below the call: what it does, and the request, with a link to the vendor's reference.
- **Limits**: the rate limit, if it differs from that of the API, and the largest size of a request. Limits of single
  fields are below the table; `[]` is each element of a list.
- **Pages**: the method that goes through all pages, the keyword for the cursor or offset, and the field with the items.
- **Repeat**: is the request safe to retry if no response arrived? `yes`: a second request changes nothing more. `no`:
  it may do everything twice. With the same id: the service ignores the second request; the client sets an id by itself.
"""

OVER = {"either": "anything larger is refused or dropped", "shortened": "beyond that, only a part is returned"}
WAITS = ("x-starts", "x-waiting")
COLUMNS = ("Call", "Limits", "Pages", "Repeat")


def reference(project: Project, *, report_stale: bool = False) -> bytes:
    """The page on all APIs that have a contract."""
    parts = [HEAD]
    for source in load(project.sources).values():
        contract = project.contract(source.api)
        if contract is not None:
            overlays = project.overlays / source.api
            document, _, _ = mended(contract, overlays=overlays, report_stale=report_stale, notify=lambda stage: None)
            parts.append(section(document, source))
    return "\n".join(parts).encode()


def section(document: Json, source: Source) -> str:
    """What the page says of one API."""
    contract = Contract(document)
    package = PackageWriter(contract, source.api, source.package, Path())  # reads the document; nothing is built
    facts = Facts(contract, source.api, source.package)
    api = source.package.removeprefix("customerio_")
    rows = [
        _Row(f"cio.{api}", operation, package.signatures.of(operation, package.endpoints[path]), facts)
        for path, operation in package.parser_document.operations.items()
    ]
    resources = {owner: list(group) for owner, group in groupby(rows, key=lambda row: row.owner)}
    lines = [f"## {api.replace('_', ' ').title()} API", "", *_about(document, source, facts, rows)]
    if len(resources) > 1:
        links = [f"[{owner.rpartition('.')[2]}](#{owner.replace('.', '')})" for owner in resources]
        lines += ["", " · ".join(links)]
    for owner, group in resources.items():
        lines += ["", *([f"### `{owner}`", ""] if len(resources) > 1 else []), *_table([row.cells() for row in group])]
        lines += _details(group)
    return "\n".join([*lines, ""])


class _Row:
    """One operation."""

    def __init__(self, api: str, operation: Operation, signature: Signature, facts: Facts) -> None:
        self.operation = operation
        self.owner = f"{api}.{operation.resource}".rstrip(".")
        self._signature = signature
        self._facts = facts
        self._python = {argument.wire: argument.name for argument in signature}
        self._limits = operation.facts.get("x-limits", {})
        self._helpers = names.helpers(operation.name, operation.helped_by)

    def cells(self) -> tuple[str, ...]:
        return f"{self._call()}<br>{self._does()}<br>{self._request()}", self._size(), self._pages(), self._repeat()

    def _call(self) -> str:
        positional = [argument.name for argument in self._signature.positional]
        keywords = self._signature.keywords
        required = [argument.name for argument in keywords if argument.required and argument.default is None]
        optional = ["..."] if len(required) < len(keywords) else []
        arguments = ", ".join([*positional, *(["*"] if required else []), *required, *optional])
        return f"`{self.owner}.{self.operation.name}({arguments})`"

    def _does(self) -> str:
        facts = self.operation.facts
        summary = facts.get("x-docs", {}).get("summary") or _code(self.operation.id)
        notes = [("Deprecated", facts.get("deprecated")), ("Without credentials", not facts.get("security"))]
        return " ".join([*str(summary).split(), *(f"*{note}.*" for note, holds in notes if holds)])

    def _request(self) -> str:
        request = _code(f"{self.operation.method.upper()} {self.operation.path}")
        link = self._facts.documentation(self.operation)
        return f"[{request}]({link})" if link else request

    def _size(self) -> str:
        parts = []
        if "x-bucket" in self.operation.facts:
            parts.append(_rate(self._facts.bucket(self.operation.facts)))
        if "body" in self._limits:
            aside = f" without {self._fields(self._limits['except'])}" if "except" in self._limits else ""
            parts.append(size(self._limits["body"]) + aside)
        if "item" in self._limits:
            parts.append(f"{size(self._limits['item'])} per element")
        return ", ".join(parts)

    def _pages(self) -> str:
        pages = self.operation.facts.get("x-pagination")
        if not pages:
            return ""
        method, mark = self._helpers["x-pagination"], pages[pages["style"]]
        lists = ", ".join(map(_code, (pages["items"], *pages.get("more", ()))))
        return f"{_code(method)}: {self._fields([mark])}, {lists}"

    def _repeat(self) -> str:
        dedupe = self.operation.facts.get("x-dedupe", {})
        field = dedupe.get("field", "id")
        told = f"{_code(field)} in each element" if "items" in dedupe else self._fields([field])
        return {"safe": "yes", "unsafe": "no"}.get(retry(self.operation)) or f"with the same {told}"

    def details(self) -> str:
        """What is limited next to the size of the whole."""
        limits = self._limits
        alike: dict[str, list[str]] = defaultdict(list)
        for path, measures in [*limits.get("parameters", {}).items(), *limits.get("fields", {}).items()]:
            alike[_measured(measures)].append(path)
        found = [f"{self._fields(paths)} {measure}" for measure, paths in alike.items()]
        found += [f"{self._fields(one['fields'])} {_measured(one)} together" for one in limits.get("together", ())]
        if "window" in limits:
            found.append(self._window(limits["window"]))
        if "history_days" in limits:
            found.append(f"reaches back {limits['history_days']} days")
        if "queued" in limits:
            found.append(f"{limits['queued']} requests waiting")
        if self._signature.body and self._signature.body.choice:
            found.insert(0, self._signature.body.choice)
        found += [f"{_code(field)} is valid for {n:,} seconds" for field, n in limits.get("valid_seconds", {}).items()]
        if found and limits.get("over") in OVER:
            found.append(OVER[limits["over"]])
        if "x-batches" in self._helpers:
            found.append(f"{_code(self._helpers['x-batches'])} takes a list of any length")
        if self.operation.is_deferrable:
            found.append("can go through an outbox")
        found += [f"{_code(name)} waits for the result" for fact, name in self._helpers.items() if fact in WAITS]
        return "; ".join(found)

    def _window(self, window: Json) -> str:
        start, end = (self._fields([window[which]]) for which in ("start", "end"))
        default = f" ({window['default_months']} if left out)" if "default_months" in window else ""
        return f"{window['months']} months from {start} to {end}{default}"

    def _fields(self, paths: Iterable[str]) -> str:
        return _listed(["the body" if path == "$" else _code(self._python.get(path, path)) for path in paths])


def _about(document: Json, source: Source, facts: Facts, rows: Sequence[_Row]) -> Iterator[str]:
    """What all operations of an API have in common."""
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    credentials = [name for scheme in schemes for name in scheme.get("x-credentials", {}).values() if name]
    headers = {f"{name}: {value}" for row in rows for name, value in row.operation.facts.get("x-headers", {}).items()}
    about = {
        "Operations": str(len(rows)),
        "Package": _code(source.package),
        "Hosts": ", ".join(f"{_code(url)} ({region})" for region, url in facts.hosts().items()),
        "Credentials": _listed(map(_code, credentials)),
        "Rate": _rate(bucket) if (bucket := facts.bucket({"operationId": source.api})) else "",
        "Headers": _listed(map(_code, sorted(headers))),
    }
    yield " · ".join(f"{name}: {value}" for name, value in about.items() if value)


def _details(rows: Sequence[_Row]) -> Iterator[str]:
    """Below a table: what its cells have no room for."""
    alike: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if details := row.details():
            alike[details].append(row.operation.name)
    yield from [""] if alike else []
    yield from (f"- {_listed(map(_code, names))}: {details}." for details, names in alike.items())


def _rate(bucket: Json) -> str:
    per = UNITS.get(bucket["seconds"]) or f"{bucket['seconds']} seconds"
    each = f" for each {_code(bucket['key'])}" if bucket.get("key") else ""
    return f"{bucket['requests']:,} per {per}{each}" + ("" if bucket.get("hard", True) else ", not strictly held")


def _measured(measures: Mapping[str, Json]) -> str:
    aside = f" ({_listed(map(_code, measures['except']))} aside)" if "except" in measures else ""
    where = [
        f"{_code(field)} is {_listed([_code(value) if value else 'left out' for value in values], 'or')}"
        for field, values in measures.get("when", {}).items()
    ]
    return ", ".join(amounts(measures)) + aside + (f" where {_listed(where)}" if where else "")


def _listed(parts: Iterable[str], last: str = "and") -> str:
    *most, end = [*parts] or [""]
    return f"{', '.join(most)} {last} {end}" if most else end


def _code(text: object) -> str:
    """Names and paths are the vendor's: nothing in them may end the code or the cell."""
    return f"`{' '.join(str(text).replace('`', ' ').replace('|', ' ').split())}`"


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """A Markdown table, without the columns that have nothing to say."""
    used = [number for number, column in enumerate(zip(*rows, strict=True)) if any(column)]
    for cells in (COLUMNS, ["---"] * len(COLUMNS), *rows):
        yield f"| {' | '.join(cells[number] for number in used)} |"
