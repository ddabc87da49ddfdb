"""The stage that applies our overlays: OpenAPI Overlay documents (1.0 and 1.1) that notice when they are stale.

Beyond the specification every action says why (`x-reason`) and where the fact comes from (`x-source`), and what
it replaces or removes it must name (`x-expect`: a subset of what is there before). With `x-replace: true` an
update takes the place of the matched node instead of being merged into it.

A stale action is one the vendor has overtaken: its target (or one of several) matches nothing, its `x-expect` does not
hold, the value is there already, it would overwrite what it does not expect, it says something of a field that is gone,
or it has a key nothing reads. What of it still fits is applied, if stale actions are reported and do not stop. An
action that could never work (no target, no reason, no valid JSONPath) is an error of ours and stops in any case.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from jsonpath import JSONPath, JSONPathEnvironment
from jsonpath.exceptions import JSONPathError
from jsonpath.selectors import NameSelector

from generator.documents.parse import item_lines, parse_object
from generator.errors import Finding, GeneratorError
from generator.stages.gone_facts import GoneFact, gone_facts, removed
from generator.stages.rules import WORDS, Rule, described, filled, read_words
from generator.stages.rules import read as read_rule

DOCUMENT_KEYS = frozenset({"overlay", "info", "extends", "actions"})
INFO_KEYS = frozenset({"title", "version", "description"})
VERBS = ("update", "remove", "copy")
ACTION_KEYS = frozenset({"target", "description", *VERBS, "x-expect", "x-reason", "x-source", "x-replace", "x-rule"})
FACTS = frozenset(  # the extensions that later stages read; any other in an update is a slip of the pen
    "x-python x-docs x-bucket x-buckets x-limits x-pagination x-starts x-waiting x-retry x-dedupe x-headers "
    "x-query x-goes-with x-batches x-deferrable "
    "x-account-region x-person x-rejected x-reference x-region x-credentials x-exclusive x-preferred "
    "x-free-times x-moment x-signing x-one-class x-events".split()
)

DESCRIBING = frozenset(
    "type $ref anyOf oneOf allOf enum const properties items additionalProperties".split()  # of what may stand there
)
SCHEMAS = "#/components/schemas/"
_CLASSES = ("components", "schemas")
_PATHS = JSONPathEnvironment(strict=True)  # strict: RFC 9535 and nothing beyond


class Staleness(Exception):
    """Why an action no longer fits. Internal: becomes a finding, or part of one error that lists them all."""


@dataclass(frozen=True)
class Action:
    """One action of an overlay. `number` counts from 1, as a person would."""

    file: str
    line: int
    number: int
    target: str
    verb: str
    value: Any
    expect: Any
    has_expect: bool
    replace: bool
    reason: str
    source: str
    unknown: str  # a key nothing reads, or ""
    rule: Rule | None = None  # for which operations it is meant, where it is for more than those of today

    @property
    def where(self) -> str:
        return f"{self.file}, line {self.line}: action {self.number}, target {self.target}"


@dataclass(frozen=True)
class Overlay:
    """One file of actions."""

    file: str
    title: str
    actions: tuple[Action, ...]
    unknown: str  # a key of the document nothing reads, or ""


Parts = tuple[int | str, ...]


@dataclass(frozen=True)
class Applied:
    """A place in the document that an action wrote to."""

    action: Action
    parts: Parts


@dataclass(frozen=True)
class Patched:
    """The document with the overlays applied, and a finding for each stale action that was skipped."""

    document: dict[str, Any]
    findings: list[Finding] = field(default_factory=list)
    applied: list[Applied] = field(default_factory=list)


Stale = Literal["stop", "report"]


# --- reading ----------------------------------------------------------------------------------------------


def load(folder: Path) -> list[Overlay]:
    """The overlays of one API in file-name order; none if there is no such folder."""
    files = sorted(file for file in folder.glob("*") if file.suffix in (".yaml", ".yml", ".json"))
    return [read(file.read_bytes(), str(file)) for file in files]


def read(data: bytes, file: str) -> Overlay:
    """One overlay document; anything that could never be applied is an error."""
    document = parse_object(data, file)
    version, info, actions = (document.get(key) for key in ("overlay", "info", "actions"))
    if not isinstance(version, str) or not version.startswith(("1.0.", "1.1.")):
        raise GeneratorError(f"'overlay' is {version!r}", file, "Versions 1.0.x and 1.1.x are known.")
    if not isinstance(info, dict) or not all(isinstance(info.get(key), str) for key in ("title", "version")):
        raise GeneratorError("'info' needs a title and a version, both strings", file)
    if not isinstance(actions, list) or not actions:
        raise GeneratorError("'actions' must be a list of at least one action", file)
    unknown = sorted(document.keys() - DOCUMENT_KEYS) + sorted(f"info.{key}" for key in info.keys() - INFO_KEYS)
    lines = item_lines(data, "actions")
    numbered = enumerate(zip(actions, lines, strict=True), 1)
    checked = (_action(action, file, line, number, version) for number, (action, line) in numbered)
    return Overlay(file, info["title"], tuple(checked), next(iter(unknown), ""))


def _action(action: Any, file: str, line: int, number: int, version: str) -> Action:
    where = f"{file}, line {line}: action {number}"
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise GeneratorError("an action is a mapping with a 'target'", where)
    target = action["target"]
    where += f", target {target}"
    verbs = [verb for verb in VERBS if verb in action]
    if len(verbs) != 1 or action.get("remove", True) is not True:
        raise GeneratorError(f"exactly one of {', '.join(VERBS)} is needed, and 'remove' is true or absent", where)
    for key in ("x-reason", "x-source"):
        if not isinstance(action.get(key), str) or not action[key].strip():
            raise GeneratorError(f"{key!r} is missing", where, "Say why, and where the fact comes from.")
    verb, replace = verbs[0], action.get("x-replace", False)
    if not isinstance(replace, bool) or (replace and verb == "remove"):
        raise GeneratorError("'x-replace' is true or false, next to update or copy", where)
    if (verb == "remove" or replace) and "x-expect" not in action:
        raise GeneratorError("'x-expect' is missing", where, "Name what is removed or replaced, or part of it.")
    if verb == "copy" and not version.startswith("1.1."):
        raise GeneratorError("'copy' came with version 1.1 of the specification", where)
    for path in (target, action["copy"]) if verb == "copy" else (target,):
        _query(path, where)
    rule = read_rule(action["x-rule"], where) if "x-rule" in action else None
    if rule is not None and (verb != "update" or replace or not isinstance(action["update"], dict)):
        raise GeneratorError("a rule is an update that says what an operation or a class is to have", where)
    if rule is not None and WORDS in action["update"]:
        read_words(action["update"][WORDS], rule, where)
    unknown = sorted(action.keys() - ACTION_KEYS) + list(_unknown_facts(action.get("update")))
    return Action(
        file=file, line=line, number=number, target=target, verb=verb, value=action[verb],
        expect=action.get("x-expect"), has_expect="x-expect" in action, replace=replace,
        reason=action["x-reason"], source=action["x-source"], unknown=next(iter(unknown), ""), rule=rule,
    )  # fmt: skip


def _query(path: Any, where: str) -> JSONPath:
    try:
        return _compile(path)
    except (JSONPathError, TypeError) as error:
        raise GeneratorError(f"not an RFC 9535 JSONPath: {path!r}: {error}", where) from None


@cache
def _compile(path: str) -> JSONPath:
    query = _PATHS.compile(path)
    if not isinstance(query, JSONPath):  # the library's union of paths, which the RFC does not have
        raise TypeError("a compound path")
    return query


def _unknown_facts(value: Any) -> Iterator[str]:
    """Keys that look like extensions but that no stage reads. The inside of a fact is for its reader to check."""
    if isinstance(value, list):
        for item in value:
            yield from _unknown_facts(item)
    if not isinstance(value, dict):
        return
    for key, item in value.items():
        if key == "properties" and isinstance(item, dict):  # here keys are the vendor's names
            for schema in item.values():
                yield from _unknown_facts(schema)
        elif not key.startswith("x-"):
            yield from _unknown_facts(item)
        elif key not in FACTS:
            yield f"update: {key}"


# --- applying ---------------------------------------------------------------------------------------------


def patch(document: dict[str, Any], overlays: Sequence[Overlay], *, stale: Stale = "stop") -> Patched:
    """A copy of `document` with every action applied in order.

    All stale actions are listed together: `stop` raises, `report` skips them and returns them as findings.
    """
    without: dict[str, str] = {}  # actions that would refer to nothing, with what is missing
    while True:
        result = _applied(document, overlays, without)
        applied = result.applied
        dangling = {writer(fact.path, applied): fact.why for fact in _dangling(result.document)}
        if not dangling.keys() - without.keys() - {""}:
            break
        without |= {where: why for where, why in dangling.items() if where}
    result.findings.extend(_without_gone_facts(result.document, applied))
    if result.findings and stale == "stop":
        raise _stale_error(result.findings)
    return result


def _applied(document: dict[str, Any], overlays: Sequence[Overlay], without: Mapping[str, str]) -> Patched:
    document = json.loads(json.dumps(document))  # a deep copy, in a tenth of copy.deepcopy's time
    findings: list[Finding] = []
    applied: list[Applied] = []
    for overlay in overlays:
        if overlay.unknown:
            findings.append(Finding("patch", overlay.file, f"nothing reads the key {overlay.unknown!r}"))
    actions = [action for overlay in overlays for action in overlay.actions]
    for action in sorted(actions, key=lambda action: action.rule is not None):  # what is said by hand comes first
        try:
            if action.where in without:
                raise Staleness(without[action.where])
            parts, stale_parts = (_apply_rule if action.rule else _apply)(document, action)
        except Staleness as why:
            findings.append(Finding("patch", action.where, str(why)))
        else:
            applied += [Applied(action, place) for place in parts]
            findings += [Finding("patch", action.where, why) for why in stale_parts]
    return Patched(document, findings, applied)


def _dangling(document: dict[str, Any]) -> Iterator[GoneFact]:
    """References to schemas that are not there."""
    known = document.get("components", {}).get("schemas", {})
    waiting: list[tuple[tuple[str, ...], Any]] = [((), document)]
    while waiting:
        path, node = waiting.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith(SCHEMAS):
                name = reference.removeprefix(SCHEMAS).replace("~1", "/").replace("~0", "~")
                if name not in known:
                    yield GoneFact((*path, "$ref"), f"there is no schema {name!r}")
            waiting += [((*path, str(key)), child) for key, child in node.items()]
        elif isinstance(node, list):
            waiting += [((*path, str(index)), child) for index, child in enumerate(node)]


def _stale_error(findings: list[Finding]) -> GeneratorError:
    count = "a stale overlay" if len(findings) == 1 else f"{len(findings)} stale overlays"
    lines = "".join(f"\n  {finding.where}: {finding.message}" for finding in findings)
    fix = "\nDelete or correct these actions, or pass --stale report to go on without them."
    return GeneratorError(f"{count}:{lines}{fix}")


class _Node(NamedTuple):
    """A matched node: its value and the container and key it can be replaced or removed through."""

    value: Any
    parent: Any  # None for the root
    key: Any
    parts: tuple[int | str, ...]


def _apply_rule(document: dict[str, Any], action: Action) -> tuple[list[Parts], list[str]]:
    """Give its facts to whatever it is meant for and lacks them: the places, and the words that nothing has."""
    assert action.rule is not None
    fitting = 0
    lacking: list[tuple[_Node, dict[str, Any]]] = []
    words = action.value.get(WORDS, {})
    unused = [(section, name) for section, texts in words.items() for name in texts]
    for node in _select(document, action.target):
        if not _is_meant(document, action, node):
            continue
        facts = filled(document, node.value, action.value)
        fitting += facts is not None
        lacking += [(node, facts)] if facts else []
        if unused:
            used = set(described(document, node.value, words))
            unused = [one for one in unused if one not in used]
    if not fitting:
        raise Staleness(f"the rule fits no {'operation' if action.rule.fields is None else 'class'}")
    for node, facts in lacking:
        node.value.update(facts)
    return [node.parts for node, _ in lacking], [f"{section}: nothing has {name!r}" for section, name in unused]


def _is_meant(document: dict[str, Any], action: Action, node: _Node) -> bool:
    assert action.rule is not None
    of_classes = action.rule.fields is not None
    if not isinstance(node.value, dict) or node.parts[:-1] != _CLASSES if of_classes else not _is_operation(node):
        kind, kinds = ("a class", "classes") if of_classes else ("an operation", "operations")
        raise GeneratorError(f"{_at(node.parts)} is not {kind}, and this rule is for {kinds}", action.where)
    if of_classes:
        return action.rule.fits_class(node.value)
    return action.rule.fits(document, str(node.parts[1]), str(node.parts[2]), node.value)


def _is_operation(node: _Node) -> bool:
    return len(node.parts) == 3 and node.parts[0] == "paths" and isinstance(node.value, dict)


def _apply(document: dict[str, Any], action: Action) -> tuple[list[Parts], list[str]]:
    """Where the action was applied, and why it was not where else it should be."""
    if action.unknown:
        raise Staleness(f"nothing reads the key {action.unknown!r}")
    nodes = _select(document, action.target)
    if not nodes:
        raise Staleness("the target matches nothing")
    whys = [f"{choice} matches nothing" for choice in _unmatched(document, action.target)]
    value = _copied(document, action.value) if action.verb == "copy" else action.value
    if action.verb != "remove" and not action.replace:
        _refuse_several_kinds(nodes)
    fitting: list[_Node] = []
    for node in nodes:
        if difference := _difference(action.expect, node.value) if action.has_expect else "":
            whys.append(f"{_at(node.parts)}: x-expect does not hold: {difference}")
        elif action.verb != "remove" and (why := _misfit(node, value, action)):
            place = f"{_at(node.parts)}: " if len(nodes) > 1 and not why.startswith("#") else ""
            whys.append(f"{place}{why}")
        else:
            fitting.append(node)
    if not fitting:
        raise Staleness("; ".join(whys))
    if action.verb == "remove":
        _remove(fitting)
    elif action.replace:
        _replace(fitting, value)
    else:
        _update(fitting, value, action)
    return [node.parts for node in fitting], whys


def _refuse_several_kinds(nodes: list[_Node]) -> None:
    kinds = {_kind(node.value) for node in nodes}
    if len(kinds) > 1:
        raise Staleness(f"the target matches {' and '.join(sorted(kinds))}; the specification wants one kind")


def _misfit(node: _Node, value: Any, action: Action) -> str:
    """Why a value cannot be put into a node, or need not be; empty if it can."""
    try:
        _replace([node], value, trial=True) if action.replace else _update([node], value, action, trial=True)
    except Staleness as why:
        return str(why)
    return ""


def _unmatched(document: Any, target: str) -> list[str]:
    """Of a target that lists names, `['A','B']`, the combinations that match nothing."""
    segments = _compile(target).segments
    listed = [
        [selector.name for selector in segment.selectors if isinstance(selector, NameSelector)] for segment in segments
    ]
    if not any(len(names) > 1 for names in listed):
        return []
    several = [index for index, names in enumerate(listed) if len(names) > 1]
    found = []
    for choice in itertools.product(*(listed[index] for index in several)):
        chosen = dict(zip(several, choice, strict=True))
        texts = [f"[{_quoted(chosen[index])}]" if index in chosen else str(one) for index, one in enumerate(segments)]
        if not _select(document, one := "$" + "".join(texts)):
            found.append(one)
    return found


def _quoted(name: str) -> str:
    return "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _without_gone_facts(document: dict[str, Any], applied: Sequence[Applied]) -> list[Finding]:
    """Take out what overlays say of fields that are gone, and whatever relies on that."""
    findings: list[Finding] = []
    while gone := gone_facts(document):
        removed(document, gone)
        findings += [
            Finding("patch", writer(fact.path, applied) or "/".join(("#", *fact.path)), fact.why) for fact in gone
        ]
    return findings


def writer(path: Sequence[str], applied: Sequence[Applied]) -> str:
    """The action that said what stands at a path, the last one that wrote there; empty if none did."""
    for one in reversed(applied):
        steps = path[len(one.parts) :]
        if tuple(path[: len(one.parts)]) == tuple(map(str, one.parts)) and _holds(one.action.value, steps):
            return one.action.where
    return ""


def _holds(value: Any, steps: Sequence[str]) -> bool:
    """Whether a value of an action has something below these steps; a list counts as a whole."""
    for step in steps:
        if isinstance(value, list):
            return True
        if not isinstance(value, dict) or step not in value:
            return False
        value = value[step]
    return True


def _select(document: Any, path: str) -> list[_Node]:
    nodes: dict[tuple[int | str, ...], _Node] = {}  # by place: a path may well match one node twice
    for match in _compile(path).finditer(document):
        parent, parts = match.parent, match.parts
        nodes[parts] = _Node(match.obj, parent.obj if parent else None, parts[-1] if parts else None, parts)
    return list(nodes.values())


def _copied(document: Any, path: str) -> Any:
    sources = _select(document, path)
    if len(sources) != 1:
        raise Staleness(f"{path}, to be copied, matches {len(sources)} nodes and not one")
    return sources[0].value


def _fresh(value: Any) -> Any:
    """A copy, so that two nodes never share what a later action changes."""
    return json.loads(json.dumps(value)) if isinstance(value, (dict, list)) else value


def _remove(nodes: list[_Node]) -> None:
    if any(node.parent is None for node in nodes):
        raise Staleness("the whole document cannot be removed")
    # backwards: children before parents, high indexes before low ones, so that what is left keeps its place
    for node in sorted(nodes, key=_document_order, reverse=True):
        del node.parent[node.key]


def _document_order(node: _Node) -> list[tuple[str, int]]:
    return [("", part) if isinstance(part, int) else (part, 0) for part in node.parts]


def _replace(nodes: list[_Node], value: Any, *, trial: bool = False) -> None:
    if all(_same(node.value, value) for node in nodes):
        raise Staleness("the value is there already")
    if any(node.parent is None for node in nodes):
        raise Staleness("the whole document cannot be replaced")
    for node in nodes if not trial else ():
        node.parent[node.key] = _fresh(value)


# --- update: merging as the specification says ------------------------------------------------------------

_NOTHING = object()  # where no value is expected


@dataclass
class _Merge:
    """What an update did, by place below its target: the stale ones are told from this."""

    changed: set[str] = field(default_factory=set)
    already: set[str] = field(default_factory=set)


def _update(nodes: list[_Node], value: Any, action: Action, *, trial: bool = False) -> None:
    """Merge into every node, or into none: a trial on copies comes first."""
    expect = action.expect if action.has_expect else _NOTHING
    merge = _Merge()
    for node in nodes:
        _merged(_fresh(node.value), value, expect, _at(node.parts), "", merge)
    if not merge.changed:
        raise Staleness("nothing changes, the value is there already")
    if already := sorted(merge.already - merge.changed):
        raise Staleness(f"the value is there already at {', '.join(already)}")
    for node in (
        nodes if not trial else ()
    ):  # objects are merged in place, so a node below another matched one is reached too
        result = _merged(node.value, value, expect, _at(node.parts), "", merge)
        if node.parent is not None:
            node.parent[node.key] = result


def _merged(old: Any, new: Any, expect: Any, place: str, below: str, merge: _Merge) -> Any:
    """`old` with `new` merged in. `below` is the place relative to the target, `place` the one to tell."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key, value in new.items():
            here = f"{below}/{_escape(key)}"
            if key in old:
                inner = expect.get(key, _NOTHING) if isinstance(expect, dict) else _NOTHING
                old[key] = _merged(old[key], value, inner, place, here, merge)
            elif f"{place}{below}".endswith("/properties") and _says_no_type(value):
                raise Staleness(f"{place}{here}: there is no such field, and {_short(value)} describes none")
            else:
                old[key] = _fresh(value)
                merge.changed.add(here)
        return old
    if isinstance(old, list) and (isinstance(new, list) or not below):  # one item, for the target itself
        items = new if isinstance(new, list) else [new]
        missing = [item for item in items if not any(_same(item, present) for present in old)]
        (merge.changed if missing else merge.already).add(below or "/")
        if missing and len(missing) < len(items):
            raise Staleness(f"{place}{below}: some of the items are there already: {_short(items)}")
        return old + [_fresh(item) for item in missing]
    if _kind(old) != _kind(new):
        raise Staleness(f"{place}{below}: {_kind(new)} cannot be merged into {_kind(old)}; x-replace: true could")
    if _same(old, new):
        if expect is _NOTHING:
            merge.already.add(below or "/")
    elif expect is _NOTHING:
        raise Staleness(f"{place}{below} is {_short(old)} now, and no x-expect allows to overwrite it")
    else:
        merge.changed.add(below or "/")
    return new


def _says_no_type(schema: Any) -> bool:
    """Whether a schema only adds something (a format, a bound) to what is not there."""
    return isinstance(schema, dict) and bool(schema) and not DESCRIBING & schema.keys()


def _difference(expect: Any, actual: Any) -> str:
    """Where `actual` is not what `expect` (a subset) says; empty if it is.

    Lists must have the same length: what an action replaces must not have grown unnoticed.
    """
    if isinstance(expect, dict) and isinstance(actual, dict):
        for key, value in expect.items():
            if key not in actual:
                return f"/{_escape(key)} is gone"
            if inner := _difference(value, actual[key]):
                return f"/{_escape(key)}{inner}" if inner.startswith("/") else f"/{_escape(key)} {inner}"
        return ""
    if isinstance(expect, list) and isinstance(actual, list) and len(expect) == len(actual):
        for index, (value, present) in enumerate(zip(expect, actual, strict=True)):
            if inner := _difference(value, present):
                return f"/{index}{inner}" if inner.startswith("/") else f"/{index} {inner}"
        return ""
    return "" if _same(expect, actual) else f"is {_short(actual)} and not {_short(expect)}"


def _same(one: Any, other: Any) -> bool:
    """Equal as JSON: `True` is not `1`."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _kind(value: Any) -> str:
    return "an object" if isinstance(value, dict) else "an array" if isinstance(value, list) else "a primitive"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."


def _at(parts: tuple[int | str, ...]) -> str:
    return "#" + "".join(f"/{_escape(part)}" for part in parts)


def _escape(part: int | str) -> str:
    return str(part).replace("~", "~0").replace("/", "~1")
