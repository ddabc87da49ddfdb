"""Bytes into a plain JSON value, from JSON or YAML, trusting nothing.

The value is a tree of dict, list, str, int, float, bool and None that can be written as JSON again: no key
twice in one object, no NaN, no lone surrogate, no endless nesting, no alias that expands without bounds.

YAML is read from libyaml's events and not through PyYAML's loaders. Those recurse (200,000 open brackets end
the interpreter), share the value of an alias between its places, and follow YAML 1.1, where `no` is false,
`12:30` a number and `2024-01-01` a date. Here plain scalars follow YAML 1.2, which OpenAPI asks for, and a key
is the text as it stands: `200:` is "200".
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from generator.errors import GeneratorError

MAX_DEPTH = 200  # the vendor's expanded documents reach 35; later stages recurse, and Python stops at 1,000
MAX_COPIES = 2_000_000  # values that aliases may add in all; the vendor's 12 MB hold fewer than that


def parse(data: bytes, where: str) -> Any:
    """The value in `data`; `where` (file or URL) is for the error."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GeneratorError(f"not UTF-8 text (byte {error.start})", where) from None
    start = text.lstrip()[:1]
    if not start:
        raise GeneratorError("empty", where)
    if re.match(r"\s*<[!?a-zA-Z]", text):
        raise GeneratorError("an HTML or XML page, neither JSON nor YAML", where)
    is_json = start in "{[" and not where.endswith((".yaml", ".yml"))
    value = _parse_json(text, where) if is_json else _parse_yaml(text, where)
    _check_tree(value, where)
    return value


def parse_object(data: bytes, where: str) -> dict[str, Any]:
    """Like `parse`, for what must be a mapping."""
    value = parse(data, where)
    if not isinstance(value, dict):
        raise GeneratorError(f"a {type(value).__name__} where a mapping is expected", where)
    return value


def item_lines(data: bytes, key: str) -> list[int]:
    """The line that each item of a list at the top of a document begins on, for messages. The document was parsed."""
    root: Any = yaml.compose(data, Loader=yaml.CSafeLoader)  # JSON too, which is YAML
    items = next(value for name, value in root.value if name.value == key).value
    return [item.start_mark.line + 1 for item in items]


def _check_tree(value: Any, where: str) -> None:
    """Nesting, and text that could not be written again. Level by level, because recursion is what it guards."""
    level, depth = [value], 0
    while level:
        if depth > MAX_DEPTH:
            raise GeneratorError(f"nested deeper than {MAX_DEPTH} levels", where)
        below: list[Any] = []
        for item in level:
            if isinstance(item, str):
                _check_text(item, where)
            elif isinstance(item, dict):
                for key in item:
                    _check_text(key, where)
                below.extend(item.values())
            elif isinstance(item, list):
                below.extend(item)
        level, depth = below, depth + 1


def _check_text(text: str, where: str) -> None:
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise GeneratorError(f"text with half a surrogate pair: {text[:60]!a}", where) from None


# --- JSON -------------------------------------------------------------------------------------------------


def _parse_json(text: str, where: str) -> Any:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_int,
            parse_float=_float,
            parse_constant=_no_constant,
        )
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text.rstrip()) - 1 or error.msg.startswith("Unterminated")
        what = "JSON that ends too early, as if cut off" if cut else f"not JSON: {error.msg}"
        raise GeneratorError(what, f"{where}: line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise GeneratorError(f"nested deeper than {MAX_DEPTH} levels", where) from None
    except ValueError as error:  # from the hooks below
        raise GeneratorError(str(error), where) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice!r} stands twice in the object with the keys {', '.join(keys)[:200]}")
    return value


def _int(text: str) -> int:
    if len(text) > 1000:  # Python refuses at 4,300 digits, in words that help nobody
        raise ValueError(f"a number of {len(text)} digits")
    return int(text)


def _float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text[:60]} is not one JSON can hold")
    return number


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not a JSON value")


# --- YAML -------------------------------------------------------------------------------------------------

_PLAIN: list[tuple[re.Pattern[str], Callable[[str], Any]]] = [  # YAML 1.2, core schema
    (re.compile(r"|~|null|Null|NULL"), lambda text: None),
    (re.compile(r"true|True|TRUE|false|False|FALSE"), lambda text: text.lower() == "true"),
    (re.compile(r"[-+]?[0-9]+"), _int),
    (re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+"), lambda text: int(text, 0)),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), _float),
    (re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"), _no_constant),
]
_NOT_WORDS = frozenset("-+.0123456789~nNtTfF")  # what a plain scalar that is not a string can begin with
_STRING = "tag:yaml.org,2002:str"


def _parse_yaml(text: str, where: str) -> Any:
    try:
        return _Builder(where).build(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        raise GeneratorError(f"not YAML: {error.problem}", _place(where, error.problem_mark)) from None
    except yaml.YAMLError as error:
        raise GeneratorError(f"not YAML: {' '.join(str(error).split())}", where) from None


def _place(where: str, mark: Any) -> str:
    return f"{where}: line {mark.line + 1}, column {mark.column + 1}" if mark else where


class _Builder:
    """Builds the value from events, with a stack in place of recursion."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.stack: list[dict[str, Any] | list[Any]] = []
        self.keys: list[str | None] = []  # per mapping on the stack: the key that waits for its value
        self.names: list[str | None] = []  # per container on the stack: its anchor
        self.anchors: dict[str, Any] = {}
        self.copies = 0
        self.documents: list[Any] = []

    def build(self, events: Iterator[yaml.Event]) -> Any:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self.scalar(event)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self.open(event)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                self.close(event)
            elif isinstance(event, yaml.AliasEvent):
                self.alias(event)
        if len(self.documents) != 1:
            raise GeneratorError(f"{len(self.documents)} YAML documents where one is expected", self.where)
        return self.documents[0]

    def fail(self, what: str, event: yaml.Event) -> GeneratorError:
        return GeneratorError(what, _place(self.where, event.start_mark))

    def scalar(self, event: yaml.ScalarEvent) -> None:
        value: Any = event.value
        if self.expects_key():
            self.anchors.update({event.anchor: value} if event.anchor else {})
            self.key(value, event)
            return
        if event.tag not in (None, "!", _STRING):
            raise self.fail(f"the tag {event.tag} is not allowed", event)
        if event.implicit[0] and event.tag is None and (not value or value[0] in _NOT_WORDS):
            value = self.plain(value, event)
        if event.anchor:
            self.anchors[event.anchor] = value
        self.put(value)

    def plain(self, text: str, event: yaml.Event) -> Any:
        for pattern, convert in _PLAIN:
            if pattern.fullmatch(text):
                try:
                    return convert(text)
                except ValueError as error:
                    raise self.fail(str(error), event) from None
        return text

    def open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        if self.expects_key():
            raise self.fail("a key that is not a plain value", event)
        if not event.implicit:
            raise self.fail(f"the tag {event.tag} is not allowed", event)
        if len(self.stack) >= MAX_DEPTH:
            raise self.fail(f"nested deeper than {MAX_DEPTH} levels", event)
        self.stack.append({} if isinstance(event, yaml.MappingStartEvent) else [])
        self.keys.append(None)
        self.names.append(event.anchor)

    def close(self, event: yaml.Event) -> None:
        value = self.stack.pop()
        self.keys.pop()
        if name := self.names.pop():
            self.anchors[name] = value
        self.put(value)

    def alias(self, event: yaml.AliasEvent) -> None:
        if event.anchor not in self.anchors:  # not known, or the alias is inside what it names
            raise self.fail(f"the alias *{event.anchor} has no anchor before it", event)
        value = self.anchors[event.anchor]
        if self.expects_key():
            if not isinstance(value, str):
                raise self.fail("a key that is not a plain value", event)
            self.key(value, event)
        else:
            self.put(self.copy(value, event))

    def copy(self, value: Any, event: yaml.Event) -> Any:
        self.copies += 1 + (len(value) // 100 if isinstance(value, str) else 0)
        if self.copies > MAX_COPIES:
            raise self.fail(f"aliases blow the document up to more than {MAX_COPIES} values", event)
        if isinstance(value, dict):
            return {key: self.copy(item, event) for key, item in value.items()}
        return [self.copy(item, event) for item in value] if isinstance(value, list) else value

    def expects_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1], dict) and self.keys[-1] is None

    def key(self, text: str, event: yaml.Event) -> None:
        if text in self.stack[-1]:
            raise self.fail(f"the key {text!r} stands twice in one mapping", event)
        if text == "<<":
            raise self.fail("merge keys (<<) are not allowed", event)
        self.keys[-1] = text

    def put(self, value: Any) -> None:
        if not self.stack:
            self.documents.append(value)
        elif isinstance(container := self.stack[-1], list):
            container.append(value)
        else:
            key = self.keys[-1]
            assert key is not None  # a mapping whose next part is a value
            container[key] = value
            self.keys[-1] = None
