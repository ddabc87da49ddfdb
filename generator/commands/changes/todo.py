"""What a change leaves for a person to do: stale overlay actions, and operations without a name or words of ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.commands.changes.matching import ContractOperation, Pairs, operations
from generator.commands.changes.python_calls import PythonCalls, python_name
from generator.commands.changes.shapes import Schemas
from generator.errors import Finding
from generator.stages.emit import names
from generator.stages.emit.contract import preferred
from generator.stages.fold.words import singular
from generator.stages.patch import Overlay

VERBS = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
SHARED_VERBS = frozenset("list get create update delete add remove set fetch find search put post read".split())
SEARCHES = ("search", "filter", "query")
TODO = "TODO, in our own words."


@dataclass(frozen=True)
class StaleAction:
    """An action of an overlay that fits no longer."""

    api: str
    file: str
    action: int
    target: str
    why: str
    advice: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Lacking:
    """A fact that an operation looks as if it needed, and that no rule and no action gives it."""

    api: str
    where: str
    message: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class StalePin:
    """A name in `specs/names` that fits its place no longer."""

    api: str
    file: str
    place: str
    name: str
    why: str
    advice: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Stub:
    """What an operation or a class lacks, ready to be pasted."""

    api: str
    method: str
    path: str
    call: str
    file: str
    lacks: str  # name or docs, of an operation; class, the name of one
    stub: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def stale_actions(
    api: str, findings: Sequence[Finding], overlays: Sequence[Overlay], root: Path, pairs: Pairs
) -> list[StaleAction]:
    """The actions that no longer fit a contract, by the findings of patching it, and what to do about each."""
    actions = {action.where: action for overlay in overlays for action in overlay.actions}
    moved = {_target(before): _target(after) for before, after in pairs if before.address != after.address}
    found = []
    for finding in findings:
        action = actions.get(finding.where)
        file = _below(root, action.file if action else finding.where)
        target = action.target if action else ""
        advice = _advice(finding.message, target, moved)
        found.append(StaleAction(api, file, action.number if action else 0, target, finding.message, advice))
    return found


def _target(operation: ContractOperation) -> str:
    """The JSONPath of an operation."""
    path = operation.path.replace("\\", "\\\\").replace("'", "\\'")
    return f"$.{'webhooks' if operation.webhook else 'paths'}['{path}'].{operation.method}"


def _advice(why: str, target: str, moved: Mapping[str, str]) -> str:
    for before, after in moved.items():
        if target == before or target.startswith((f"{before}.", f"{before}[")):
            return f"point it at {after}{target.removeprefix(before)}"
    if "there already" in why or "matches nothing" in why:
        return "delete it"
    return "delete it, unless the new document needs mending too"


def _below(root: Path, file: str) -> str:
    path = Path(file)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def unlisted_events(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Events that are variants of a body, known by a constant `event`, and that `x-events` does not list."""
    schemas = Schemas(document)
    found = []
    for one in operations(document):
        listed = {event.get("event") for event in one.facts.get("x-events", {}).values()}
        content = one.facts.get("requestBody", {}).get("content", {}) if listed else {}
        schema = preferred(content)[1].get("schema", {}) if content else {}
        for kind in schemas.allowed(schema).alternatives:
            told = schemas.allowed(kind.properties["event"]).alternatives if "event" in kind.properties else ()
            names_of = {name for one_of in told for name in one_of.node.get("enum", ())}
            found += [(f"{one.method.upper()} {one.path}", f"the event {name!r} is not in x-events")
                      for name in names_of if name not in listed]  # fmt: skip
    return sorted(set(found))


# --- stubs ------------------------------------------------------------------------------------------------


def stubs(api: str, document: Mapping[str, Any], calls: PythonCalls, kept: frozenset[tuple[str, str]]) -> list[Stub]:
    """A stub for every operation without a name or words. `kept`: those whose old actions only need another target."""
    return list(_Stubs(api, document, calls).all(kept))


class _Stubs:
    def __init__(self, api: str, document: Mapping[str, Any], calls: PythonCalls) -> None:
        self.api = api
        self.document = document
        self.calls = calls
        self.schemas = Schemas(document)
        self.operations = [one for one in operations(document) if not one.webhook]
        self.resources: dict[str, Counter[str]] = {}  # of a tag, as far as they are chosen
        self.methods: dict[str, set[str]] = {}
        self.habits: dict[tuple[str, ...], Counter[str]] = {}  # how the same is called in other resources
        self.first_parts: dict[str, Counter[str]] = {}  # resources, by the first part of the path
        self.verbs: set[str] = set()  # with which names that are chosen begin
        self.nouns: dict[str, list[str]] = {}  # what names that are chosen say is at a place
        for one in self.operations:
            chosen = one.facts.get("x-python")
            if chosen:
                self.habits.setdefault(_below_resource(one), Counter())[chosen["method"]] += 1
                self.methods.setdefault(chosen["resource"], set()).add(chosen["method"])
                self.first_parts.setdefault(_parts(one)[0], Counter())[chosen["resource"]] += 1
                verb, *noun = chosen["method"].split("_")
                self.verbs.add(verb)
                if noun and verb in SHARED_VERBS:
                    self.nouns.setdefault(_place(one.path), noun)
                for tag in one.tags:
                    self.resources.setdefault(tag, Counter())[chosen["resource"]] += 1

    def all(self, kept: frozenset[tuple[str, str]]) -> Iterator[Stub]:
        for one in self.operations:
            if (one.method, one.path) not in kept:
                yield from self.of(one)

    def of(self, one: ContractOperation) -> Iterator[Stub]:
        if "x-python" not in one.facts:
            name = self.name(one)
            self.methods.setdefault(name["resource"], set()).add(name["method"])
            reason = "The shared verb for this, see the top of the file."
            yield self.stub(one, "name", {"x-python": name}, reason, "docs/design.md, What a caller sees")
        if not one.facts.get("x-docs", {}).get("summary"):
            reference = self.document.get("x-reference")
            source = f"{reference}{one.id}" if reference else "ours"
            yield self.stub(
                one, "docs", {"x-docs": self.words(one)}, "Our own words for what the operation does.", source
            )

    def stub(self, one: ContractOperation, lacks: str, update: dict[str, Any], reason: str, source: str) -> Stub:
        action = {"target": _target(one), "update": update, "x-reason": reason, "x-source": source}
        flow = None if lacks == "name" else False
        text = yaml.safe_dump([action], sort_keys=False, width=110, allow_unicode=True, default_flow_style=flow)
        call = self.calls.of(one)
        return Stub(
            self.api, one.method.upper(), one.path, str(call) if call else "",
            f"specs/overlays/{self.api}/{'names' if lacks == 'name' else 'docs'}.yaml",
            lacks, "".join(f"  {line}\n" for line in text.splitlines()),
        )  # fmt: skip

    def name(self, one: ContractOperation) -> dict[str, str]:
        """A resource and method to begin with: as its neighbours have them, else by the words of its operationId."""
        call = self.calls.of(one)
        resource = self.resource(one) or (call.resource if call else "")
        taken = self.methods.get(resource, set())
        below = _below_resource(one)
        habit = [name for name, count in self.habits.get(below, Counter()).most_common(1) if count > 1 or below[1:]]
        own = self.method(one, resource) if resource else python_name(_parts(one)[-1])  # a call of the API itself
        wishes = [*(habit if resource else ()), own, names.snake(one.id, names.METHOD, "call")]
        return {"resource": resource, "method": next((wish for wish in wishes if wish not in taken), wishes[-1])}

    def resource(self, one: ContractOperation) -> str:
        """The resource of most operations that share the first part of the path; else of most that share a tag."""
        first = _parts(one)[:1]
        near = self.first_parts.get(first[0], Counter()) if first else Counter[str]()
        found = near or sum((self.resources.get(tag, Counter()) for tag in one.tags), Counter[str]())
        return found.most_common(1)[0][0] if found else ""

    def method(self, one: ContractOperation, resource: str) -> str:
        """`schedule`, `send_in_app` where the operationId has a verb of its own; else a shared verb and a noun."""
        words = _words_of_id(one)
        thing = _without(words[1:], [*map(singular, resource.split("_"))])
        is_verb = words[0] in self.verbs or not _is_noun(words[0], one)
        if len(words) > 1 and is_verb and (words[0] not in SHARED_VERBS or words[0] == _parts(one)[-1]):
            return names.snake("_".join([words[0], *thing]), names.METHOD, "call")
        verb = _verb(one)
        noun = thing if words[0] in SHARED_VERBS else _nouns_of_path(one)
        called = self.nouns.get(_place(one.path), noun)
        if [*map(singular, called)] != [*map(singular, noun)]:
            noun = called
        one_of_many = verb == "create" or "{" in one.path.rpartition("/")[2]
        last = [*map(singular, noun[-1:])] if one_of_many else noun[-1:]
        return names.snake("_".join([verb, *noun[:-1], *last]), names.METHOD, "call")

    def words(self, one: ContractOperation) -> dict[str, Any]:
        words: dict[str, Any] = {"summary": TODO}
        parameters = [str(parameter["name"]) for parameter in one.facts.get("parameters", ())]
        if parameters:
            words["parameters"] = dict.fromkeys(parameters, TODO)
        content = one.facts.get("requestBody", {}).get("content", {})
        schema = preferred(content)[1].get("schema", {}) if content else {}
        fields = {name for kind in self.schemas.allowed(schema).alternatives for name in kind.properties}
        if content and fields:
            words["body"] = dict.fromkeys(sorted(fields), TODO)
        return words


def _parts(one: ContractOperation) -> list[str]:
    return [part for part in one.path.split("/") if part and not re.fullmatch(r"v\d+|api", part)]


def _below_resource(one: ContractOperation) -> tuple[str, ...]:
    """What is asked for, wherever it is: `get`, `{}`, `metrics`."""
    return (one.method, *("{}" if "{" in part else part for part in _parts(one)[1:]))


def _words_of_id(one: ContractOperation) -> list[str]:
    """The words of its operationId, each run of them spelled as a part of the path that has the same letters."""
    words = names.snake(one.id, (), "call").strip("_").split("_")
    for part in map(python_name, (part for part in _parts(one) if "{" not in part)):
        letters = part.replace("_", "")
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                if "".join(words[start:end]) == letters:
                    words = [*words[:start], *part.split("_"), *words[end:]]
    return words


def _is_noun(word: str, one: ContractOperation) -> bool:
    """Whether the first word of an operationId says what the path begins with, as in `broadcastMessages`."""
    return any(word in python_name(part).split("_") or word == singular(part) for part in _parts(one)[:-1])


def _without(words: list[str], thing: list[str]) -> list[str]:
    """`words` without those of `thing` in front, in one or many: the resource says them already."""
    return words[len(thing) :] if [*map(singular, words[: len(thing)])] == thing else words


def _place(path: str) -> str:
    """A list and what is in it are at one place, whatever the parameters are called."""
    return re.sub(r"(/{})?$", "", re.sub(r"{[^{}]*}", "{}", path))


def _nouns_of_path(one: ContractOperation) -> list[str]:
    below = [part for part in _parts(one)[1:] if "{" not in part]
    return [python_name(word) if at + 1 == len(below) else singular(python_name(word)) for at, word in enumerate(below)]


def _verb(one: ContractOperation) -> str:
    """The verb that the method and the path stand for, by the rules at the top of names.yaml."""
    parts = _parts(one)
    single = bool(parts) and "{" in parts[-1]
    if one.method == "post" and parts and parts[-1] in SEARCHES:
        return "search"
    if one.method == "get" and not single and parts and _words_of_id(one)[-1].endswith("s") and parts[-1].endswith("s"):
        return "list" if not parts[-1].endswith("ss") and not parts[-1].endswith("us") else "get"
    return VERBS.get(one.method, one.method)
