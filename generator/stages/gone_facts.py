"""Facts of overlays about what is gone: words, limits, pages and waiting that name a field, a parameter or an operation
which the document no longer has.

`gone_facts` finds them and `removed` takes them out, piece by piece: what an overlay says of the other fields stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from generator.documents.openapi import METHODS

Json = Any
Path = tuple[str, ...]
UNIONS = ("anyOf", "oneOf", "allOf")


class GoneFact(NamedTuple):
    """A piece of a fact that is about nothing. `path` leads to it in the document."""

    path: Path
    why: str


def gone_facts(document: Json) -> list[GoneFact]:
    """Every piece, in the order of the document."""
    return list(_Search(document).all())


def removed(document: Json, facts: Iterable[GoneFact]) -> None:
    """Take pieces out, those at the end of a list first."""
    for path in sorted((fact.path for fact in facts), key=lambda path: (len(path), path), reverse=True):
        holder = document
        for step in path[:-1]:
            holder = holder[int(step)] if isinstance(holder, list) else holder.get(step, {})
        if isinstance(holder, list):
            del holder[int(path[-1])]
        else:
            holder.pop(path[-1], None)


class _Search:
    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Mapping[str, Json] = document.get("components", {}).get("schemas", {})
        self.operations = {
            operation.get("operationId"): operation
            for item in document.get("paths", {}).values()
            for method, operation in item.items()
            if method in METHODS
        }

    def all(self) -> Iterator[GoneFact]:
        for name, schema in self.schemas.items():
            yield from self.of_class(("components", "schemas", name), name, schema)
        for kind in ("paths", "webhooks"):
            for path, item in self.document.get(kind, {}).items():
                for method in METHODS:
                    if method in item:
                        yield from self.of_operation((kind, path, method), item[method])

    def of_class(self, where: Path, name: str, schema: Json) -> Iterator[GoneFact]:
        known = schema.get("properties", {})
        for wire in schema.get("x-docs", {}).get("fields", {}):
            if wire not in known:
                yield GoneFact((*where, "x-docs", "fields", wire), f"{name} has no field {wire!r}")

    def of_operation(self, where: Path, operation: Json) -> Iterator[GoneFact]:
        yield from self.of_words(where, operation)
        yield from self.of_limits(where, operation)
        yield from self.of_pages(where, operation)
        yield from self.of_waiting(where, operation)
        body = self.body(operation)
        if "x-batches" in operation and not self.has(body, f"{operation['x-batches']}[]"):
            yield GoneFact((*where, "x-batches"), f"the body has no list {operation['x-batches']!r}")
        if (moment := _place(operation.get("x-moment", {}))) is not None and not self.has(body, moment):
            yield GoneFact((*where, "x-moment"), f"the body has no field {moment!r}")
        if (field := _place(operation.get("x-dedupe", {}))) is not None and not self.has(body, field):
            yield GoneFact((*where, "x-dedupe"), f"the body has no field {field!r}")
            if operation.get("x-retry") == "dedupe":
                yield GoneFact((*where, "x-retry"), f"the body has no field {field!r}")

    def of_words(self, where: Path, operation: Json) -> Iterator[GoneFact]:
        words, body = operation.get("x-docs", {}), self.body(operation)
        for wire in words.get("parameters", {}):
            if not self.takes(operation, wire):
                yield GoneFact((*where, "x-docs", "parameters", wire), f"there is no parameter {wire!r}")
        for wire in words.get("body", {}):
            if not self.has(body, wire):
                yield GoneFact((*where, "x-docs", "body", wire), f"the body has no field {wire!r}")

    def of_limits(self, where: Path, operation: Json) -> Iterator[GoneFact]:
        limits, body, answers = operation.get("x-limits", {}), self.body(operation), self.answers(operation)
        here = (*where, "x-limits")
        for wire in limits.get("parameters", {}):
            if not self.takes(operation, wire):
                yield GoneFact((*here, "parameters", wire), f"there is no parameter {wire!r}")
        for path in limits.get("fields", {}):
            if not self.has(body, path):
                yield GoneFact((*here, "fields", path), f"the body has no field {path!r}")
        for number, shared in enumerate(limits.get("together", ())):
            for index, path in enumerate(shared.get("fields", ())):
                if not self.has(body, path):
                    gone = (*here, "together", str(number), "fields", str(index))
                    yield GoneFact(gone, f"the body has no field {path!r}")
        for index, wire in enumerate(limits.get("except", ())):
            if not self.has(body, wire):
                yield GoneFact((*here, "except", str(index)), f"the body has no field {wire!r}")
        if "items" in limits and not self.has(body, f"{limits['items']}[]"):
            for key in ("items", "item", "fill"):
                if key in limits:
                    yield GoneFact((*here, key), f"the body has no list {limits['items']!r}")
        window = limits.get("window", {})
        lacking = [window[end] for end in ("start", "end") if end in window]
        lacking = [wire for wire in lacking if not self.takes(operation, wire) and not self.has(body, wire)]
        if lacking:
            yield GoneFact((*here, "window"), f"neither a parameter nor the body is called {lacking[0]!r}")
        for wire in limits.get("valid_seconds", {}):
            if not self.has(answers, wire):
                yield GoneFact((*here, "valid_seconds", wire), f"the response has no field {wire!r}")

    def of_pages(self, where: Path, operation: Json) -> Iterator[GoneFact]:
        pages, answers = operation.get("x-pagination", {}), self.answers(operation)
        here = (*where, "x-pagination")
        for key in ("cursor", "offset", "page"):
            if isinstance(pages.get(key), str) and not self.takes(operation, pages[key]):
                yield GoneFact(here, f"there is no parameter {pages[key]!r}")
                return
        for key, kind, end in (("items", "list", "[]"), ("next", "field", "")):
            if isinstance(pages.get(key), str) and not self.has(answers, pages[key] + end):
                yield GoneFact(here, f"the response has no {kind} {pages[key]!r}")
                return
        for index, more in enumerate(pages.get("more", ())):
            if not self.has(answers, f"{more}[]"):
                yield GoneFact((*here, "more", str(index)), f"the response has no list {more!r}")
        if isinstance(pages.get("limit"), str) and not self.takes(operation, pages["limit"]):
            yield GoneFact((*here, "limit"), f"there is no parameter {pages['limit']!r}")
        if isinstance(pages.get("parallel"), str) and not self.has(answers, pages["parallel"]):
            yield GoneFact((*here, "parallel"), f"the response has no field {pages['parallel']!r}")

    def of_waiting(self, where: Path, operation: Json) -> Iterator[GoneFact]:
        starts, waiting = operation.get("x-starts"), operation.get("x-waiting")
        answers = self.answers(operation)
        if starts and (why := self.broken(starts, answers) or self.never_told(starts)):
            yield GoneFact((*where, "x-starts"), why)
        if not waiting:
            return
        if not self.has(answers, waiting["state"]):
            yield GoneFact((*where, "x-waiting"), f"the response has no field {waiting['state']!r}")
            return
        if "reason" in waiting and not self.has(answers, waiting["reason"]):
            yield GoneFact((*where, "x-waiting", "reason"), f"the response has no field {waiting['reason']!r}")
        for key in ("file", "errors"):
            if key in waiting and (why := self.broken(waiting[key], answers)):
                yield GoneFact((*where, "x-waiting", key), why)
        for name, report in waiting.get("reports", {}).items():
            if why := self.broken(report, answers):
                yield GoneFact((*where, "x-waiting", "reports", name), why)

    def broken(self, follow_up: Json, answers: list[Json]) -> str:
        """Why a call that goes on where another stopped cannot be made; empty if it can."""
        called = self.operations.get(follow_up["operation"])
        if called is None:
            return f"there is no operation {follow_up['operation']!r}"
        for parameter, path in follow_up.get("arguments", {}).items():
            if not self.takes(called, parameter):
                return f"{follow_up['operation']} has no parameter {parameter!r}"
            if not self.has(answers, path):
                return f"the response has no field {path!r}"
        if "link" in follow_up and not self.has(self.answers(called), follow_up["link"]):
            return f"the response of {follow_up['operation']} has no field {follow_up['link']!r}"
        return ""

    def never_told(self, starts: Json) -> str:
        told = "x-waiting" in self.operations[starts["operation"]]
        return "" if told else f"nothing says how {starts['operation']} reports its progress"

    # -- looking -----------------------------------------------------------------------------------------------

    def takes(self, operation: Json, wire: str) -> bool:
        return any(parameter.get("name") == wire for parameter in operation.get("parameters", ()))

    def body(self, operation: Json) -> list[Json]:
        return [media.get("schema", {}) for media in operation.get("requestBody", {}).get("content", {}).values()]

    def answers(self, operation: Json) -> list[Json]:
        responses = operation.get("responses", {})
        good = [one for status, one in responses.items() if status.startswith("2")] or [responses.get("default", {})]
        return [media.get("schema", {}) for one in good for media in one.get("content", {}).values()]

    def has(self, schemas: list[Json], path: str) -> bool:
        """Whether a field is there: wire names joined by dots, `[]` each element of a list, `$` the whole."""
        if path == "$":
            return bool(schemas)
        for step in path.replace("[]", ".[]").split("."):
            schemas = [below for schema in self.opened(schemas) for below in _below(schema, step)]
        return bool(schemas)

    def opened(self, schemas: list[Json]) -> Iterator[Json]:
        """The schemas and all that they are made of, references followed."""
        waiting, seen = list(schemas), set[str]()
        while waiting:
            schema = waiting.pop()
            if not isinstance(schema, dict):
                continue
            yield schema
            name = str(schema.get("$ref", "")).rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            if name and name not in seen:
                seen.add(name)
                waiting.append(self.schemas.get(name, {}))
            waiting += [branch for union in UNIONS for branch in schema.get(union, ())]


def _place(fact: Json) -> str | None:
    """The field that a fact about one field, or one field of each item, is about."""
    return f"{fact['items']}[].{fact['field']}" if "items" in fact else fact.get("field")


def _below(schema: Json, step: str) -> Iterator[Json]:
    if step == "[]":
        if "items" in schema:
            yield schema["items"]
    elif step in schema.get("properties", {}):
        yield schema["properties"][step]
    elif "properties" not in schema and schema.get("additionalProperties"):  # a map takes any name
        yield schema["additionalProperties"]
