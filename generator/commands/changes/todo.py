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
from generator.stages.emit import names
from generator.stages.emit.contract import preferred
from generator.stages.fold.words import singular
from generator.stages.patch import Overlay, patch

VERBS = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
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
class Stub:
    """What an operation lacks, ready to be pasted into an overlay."""

    api: str
    method: str
    path: str
    call: str
    file: str
    lacks: str  # name or docs
    stub: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def stale_actions(
    api: str, contract: Mapping[str, Any], overlays: Sequence[Overlay], root: Path, pairs: Pairs
) -> list[StaleAction]:
    """The actions that do not fit a contract any more, and what to do about each."""
    actions = {action.where: action for overlay in overlays for action in overlay.actions}
    findings = patch(dict(contract), overlays, stale="report").findings
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
        for one in self.operations:
            chosen = one.facts.get("x-python")
            if chosen:
                self.habits.setdefault(_below_resource(one), Counter())[chosen["method"]] += 1
                self.methods.setdefault(chosen["resource"], set()).add(chosen["method"])
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
        """A resource and method to begin with: as its neighbours have them, else the verb of its HTTP method."""
        call = self.calls.of(one)
        found = sum((self.resources.get(tag, Counter()) for tag in one.tags), Counter())
        resource = found.most_common(1)[0][0] if found else call.resource if call else ""
        taken = self.methods.get(resource, set())
        below = _below_resource(one)
        habit = [name for name, count in self.habits.get(below, Counter()).most_common(1) if count > 1 or below[1:]]
        verb = (
            _verb(one) if resource else python_name(_parts(one)[-1])
        )  # a call of the API itself is what its path says
        wishes = [*(habit if resource else ()), verb, names.snake(one.id, names.METHOD, "call")]
        return {"resource": resource, "method": next((wish for wish in wishes if wish not in taken), wishes[-1])}

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


def _verb(one: ContractOperation) -> str:
    """`list_actions` for GET /campaigns/{id}/actions, by the rules at the top of names.yaml."""
    parts = _parts(one)
    words = [part for part in parts if "{" not in part]
    single = bool(parts) and "{" in parts[-1]
    verb = VERBS.get(one.method, one.method)
    if one.method == "post" and words and words[-1] in SEARCHES:
        verb, words = "search", words[:-1]
    elif one.method == "get" and not single and words and words[-1].endswith("s"):
        verb = "list"
    below = [python_name(word) for word in words[1:]]
    noun = "_".join([*below[:-1], below[-1] if verb in ("list", "search") else singular(below[-1])]) if below else ""
    return names.snake(f"{verb}_{noun}" if noun else verb, names.METHOD, "call")
