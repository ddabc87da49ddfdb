"""Facts by rule: what applies to every operation of a path or a shape, so that tomorrow's operation has it, too.

A rule is an action of an overlay with `x-rule`, which says for which of the operations at its target it is meant:

    path: REGEX              the whole path
    methods: [post]
    query: {start: string}   query parameters that it takes, each with its type (or null for any)
    body: [send_at]          fields that its body has in some variant, wire names joined by dots
    response: [next]         fields of its success, in the same way

or for which classes:

    fields: [delivery_id]    fields that it has

A rule fills in what nobody said: a fact that an action gives to an operation by hand, or an earlier rule, is left as
it is. In what it says, `=list` stands for the list of the success, `=others` for its other lists, and `=query.NAME`
for the parameter of that name, where there is one. Words (`x-docs`) are filled in one by one: each for the parameter,
the field of a body or of a class that is there and has no words yet. What a rule does not cover and looks as if it
should be is a finding.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.documents.openapi import METHODS
from generator.errors import Finding, GeneratorError
from generator.stages.prose_rates import PROSE_RATE

Node = dict[str, Any]
KEYS = ("path", "methods", "query", "body", "response")
OF_CLASSES = ("fields",)
WORDS = "x-docs"
PREFIX = "#/components/schemas/"
UNSAFE = ("post", "patch")
MARKS = {"cursor": ("string",), "start": ("string",), "page": ("integer",), "offset": ("integer",)}  # of a page


@dataclass(frozen=True)
class Rule:
    """For which operations an action is meant."""

    path: re.Pattern[str] | None = None
    methods: tuple[str, ...] = METHODS
    query: Mapping[str, str | None] = field(default_factory=dict)
    body: tuple[str, ...] = ()
    response: tuple[str, ...] = ()
    fields: tuple[str, ...] | None = None  # of a class; None for a rule that is for operations

    def fits_class(self, schema: Node) -> bool:
        """Whether a class is meant."""
        return all(name in schema.get("properties", {}) for name in self.fields or ())

    def fits(self, document: Node, path: str, method: str, operation: Node) -> bool:
        """Whether an operation is meant."""
        return (
            method in self.methods
            and (self.path is None or self.path.fullmatch(path) is not None)
            and all(name in parameters(operation, kind) for name, kind in self.query.items())
            and all(any(found(document, [s], step) for s in sent(operation)) for step in self.body)
            and all(found(document, successes(operation), step) for step in self.response)
        )


def read(said: Any, where: str) -> Rule:
    """A rule as it is in an overlay."""
    known = OF_CLASSES if isinstance(said, dict) and "fields" in said else KEYS
    if not isinstance(said, dict) or not said or (unknown := sorted(said.keys() - set(known))):
        what = f"x-rule has no {unknown[0]!r}" if isinstance(said, dict) and said else "x-rule says nothing"
        raise GeneratorError(what, where, f"It takes {', '.join(KEYS)}, or, for classes, {', '.join(OF_CLASSES)}.")
    lists = {key: said.get(key, []) for key in ("methods", "body", "response", "fields")}
    for key, value in lists.items():
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise GeneratorError(f"x-rule: {key!r} is a list of texts", where)
    query = said.get("query", {})
    if not isinstance(query, dict) or not all(isinstance(kind, str | None) for kind in query.values()):
        raise GeneratorError("x-rule: 'query' says of each parameter its type, or null", where)
    try:
        path = re.compile(said["path"]) if "path" in said else None
    except (re.error, TypeError) as error:
        raise GeneratorError(f"x-rule: 'path' is not a regular expression: {error}", where) from None
    fields = tuple(lists["fields"]) if "fields" in said else None
    return Rule(path, tuple(lists["methods"]) or METHODS, query, tuple(lists["body"]), tuple(lists["response"]), fields)


def read_words(said: Any, rule: Rule, where: str) -> None:
    """Refuse words of a rule that could never be filled in: of no section, or no texts."""
    sections = ("parameters", "body") if rule.fields is None else ("fields",)
    if not isinstance(said, dict) or (unknown := sorted(said.keys() - set(sections))):
        what = f"x-docs of a rule has no {unknown[0]!r}" if isinstance(said, dict) else "x-docs is not a mapping"
        raise GeneratorError(what, where, f"This one takes {', '.join(sections)}.")
    for section, texts in said.items():
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            raise GeneratorError(f"x-docs: {section!r} says of each name what it is, in a text", where)


def filled(document: Node, node: Node, value: Mapping[str, Any]) -> Node | None:
    """The facts that an operation or a class lacks of `value`; None where one needs something that is not there."""
    given: Node = {}
    for key, fact in value.items():
        if key == WORDS:
            if not (about := described(document, node, fact)):
                return None
            given |= _words(node, fact, about)
        elif key not in node:
            given[key] = _resolved(document, node, fact)
            if given[key] is None:
                return None
    return given


def described(document: Node, node: Node, words: Mapping[str, Mapping[str, str]]) -> list[tuple[str, str]]:
    """Of the words of a rule, those about something that an operation or a class has: section and name."""
    parameters = {parameter["name"] for parameter in node.get("parameters", ())}
    there = {
        "parameters": parameters.__contains__,
        "body": lambda name: any(found(document, [schema], name) for schema in sent(node)),
        "fields": node.get("properties", {}).__contains__,
    }
    return [(section, name) for section, texts in words.items() for name in texts if there[section](name)]


def _words(node: Node, words: Mapping[str, Mapping[str, str]], about: list[tuple[str, str]]) -> Node:
    """The words of a node together with those that it lacks; nothing if it lacks none."""
    merged = json.loads(json.dumps(node.get(WORDS, {})))
    for section, name in about:
        merged.setdefault(section, {}).setdefault(name, words[section][name])
    return {WORDS: merged} if merged != node.get(WORDS) else {}


def _resolved(document: Node, operation: Node, fact: Any) -> Any:
    """A fact with what stands for something of the operation; None where that is not there and has to be."""
    if not isinstance(fact, dict):
        return json.loads(json.dumps(fact))
    made = {}
    names = lists(document, operation)
    for key, value in fact.items():
        if value == "=list":
            if not names:
                return None
            made[key] = names[0]
        elif value == "=others":
            made |= {key: names[1:]} if names[1:] else {}
        elif isinstance(value, str) and value.startswith("=query."):
            made |= {key: name} if (name := value.removeprefix("=query.")) in parameters(operation) else {}
        else:
            made[key] = json.loads(json.dumps(value))
    return made


# --- what an operation looks like ---------------------------------------------------------------------------


def parameters(operation: Node, kind: str | None = None) -> list[str]:
    """The names of its query parameters, of a type if one is asked for."""
    return [
        parameter["name"]
        for parameter in operation.get("parameters", ())
        if parameter.get("in") == "query" and (kind is None or kind in _types(parameter.get("schema", {})))
    ]


def sent(operation: Node) -> list[Node]:
    """The schemas of its body."""
    return [media.get("schema", {}) for media in operation.get("requestBody", {}).get("content", {}).values()]


def successes(operation: Node) -> list[Node]:
    """The schemas of its successes."""
    return [
        media.get("schema", {})
        for status, response in operation.get("responses", {}).items()
        if str(status).startswith("2")
        for media in response.get("content", {}).values()
    ]


def lists(document: Node, operation: Node) -> list[str]:
    """The fields of its success that are lists."""
    fields: dict[str, list[Node]] = {}
    for body in _objects(document, successes(operation)):
        for name, child in body.get("properties", {}).items():
            fields.setdefault(name, []).append(child)
    return [name for name, schemas in fields.items() if any("array" in _types(s) for s in _opened(document, schemas))]


def found(document: Node, schemas: list[Node], path: str) -> list[Node]:
    """What stands at the end of a path of field names in any variant."""
    for step in path.split("."):
        schemas = [body["properties"][step] for body in _objects(document, schemas) if step in body["properties"]]
    return schemas


def _objects(document: Node, schemas: list[Node]) -> list[Node]:
    return [one for one in _opened(document, schemas) if one.get("properties")]


def _opened(document: Node, schemas: list[Node]) -> Iterator[Node]:
    """The variants of schemas, references followed."""
    named = document.get("components", {}).get("schemas", {})
    pending, seen = [one for one in schemas if isinstance(one, dict)], set()
    while pending:
        schema = pending.pop(0)
        if (reference := schema.get("$ref")) is not None:
            if reference not in seen:
                seen.add(reference)
                pending.append(named.get(reference.removeprefix(PREFIX), {}))
            continue
        pending += [branch for branch in schema.get("anyOf", ()) if isinstance(branch, dict)]
        yield schema


def _types(schema: Node) -> list[str]:
    types = schema.get("type", [])
    return types if isinstance(types, list) else [types]


# --- what no rule covers ------------------------------------------------------------------------------------


def uncovered(document: Node) -> list[Finding]:
    """What looks as if it needed a fact, in a document with all facts."""
    findings = []
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                where = f"{method.upper()} {path}"
                findings += [Finding("rules", where, message) for message in _lacking(document, method, item[method])]
    return findings


def _lacking(document: Node, method: str, operation: Node) -> Iterator[str]:
    if "x-pagination" not in operation and (marks := _page_marks(document, operation)):
        yield f"looks paged ({', '.join(marks)}), and nothing says how: x-pagination is missing"
    if method in UNSAFE and "x-retry" not in operation:
        yield "nothing says whether it is safe to retry, so it is not: x-retry is missing"
    if "x-bucket" not in operation and (rate := operation.get(PROSE_RATE)):
        yield f"the document's prose limits it to {rate}, and nothing counts that: x-bucket is missing"


def _page_marks(document: Node, operation: Node) -> list[str]:
    """What is on an operation that lists something as if it came in pages."""
    if not lists(document, operation):
        return []
    asked = [name for name, kinds in MARKS.items() if any(name in parameters(operation, kind) for kind in kinds)]
    answered = [step for step in ("next", "meta.pagination") if found(document, successes(operation), step)]
    return [*asked, *answered]
