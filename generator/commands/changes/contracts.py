"""Compares two contracts of one API: hosts, operations, what each takes, and what it returns."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.commands.changes.matching import ContractOperation, Matched, match, renamed_tags
from generator.commands.changes.model import Change
from generator.commands.changes.python_calls import PythonCall, PythonCalls, keyword, python_name
from generator.commands.changes.schemas import Note, SchemaComparison
from generator.commands.changes.shapes import Schemas, described, tell_apart
from generator.commands.changes.verdicts import OTHERS, Direction, breaks
from generator.stages.emit.contract import parameter_schema, preferred

ContractData = Mapping[str, Any]


def compare_contracts(
    api: str, old: ContractData, new: ContractData, calls: tuple[PythonCalls, PythonCalls]
) -> list[Change]:
    """Every change between two contracts as fold writes them. `calls` name the Python of either side."""
    comparison = _Comparison(api, old, new, calls)
    found = {change.order: change for change in comparison.changes()}  # two ways may lead to one place
    return [found[order] for order in sorted(found)]


class _Comparison:
    def __init__(self, api: str, old: ContractData, new: ContractData, calls: tuple[PythonCalls, PythonCalls]) -> None:
        self.api = api
        self.old = old
        self.new = new
        self.calls = calls
        schemas = Schemas(old), Schemas(new)
        tell_apart(*schemas)
        self.schemas = SchemaComparison(*schemas)
        self.matched: Matched = match(old, new)
        self.tags = renamed_tags(self.matched.pairs)
        self.hosts = _added_and_gone(_hosts(old), _hosts(new))

    def changes(self) -> Iterator[Change]:
        yield from _host_changes(self.api, self.hosts)
        for one in self.matched.removed:
            yield self._whole("operation-removed", one, self.calls[0])
        for one in self.matched.added:
            yield self._whole("operation-added", one, self.calls[1])
        for before, after in self.matched.pairs:
            yield from _Pair(self, before, after).changes()

    def _whole(self, kind: str, one: ContractOperation, calls: PythonCalls) -> Change:
        kind = kind.replace("operation", "webhook") if one.webhook else kind
        call = calls.of(one)
        return Change(
            self.api, kind, breaks(kind), "operation", one.method.upper(), one.path, str(call) if call else "",
            old=one.id if kind.endswith("removed") else None, new=one.id if kind.endswith("added") else None,
        )  # fmt: skip


def _of_event(change: Change) -> Change:
    """An alternative of what a webhook brings is a kind of event; one that a caller does not know breaks nobody."""
    kind = change.kind.replace("alternative", "event")
    return replace(change, kind=kind, breaking=breaks(kind)) if kind in OTHERS else change


class _Pair:
    """One operation before and after."""

    def __init__(self, whole: _Comparison, before: ContractOperation, after: ContractOperation) -> None:
        self.whole = whole
        self.before = before
        self.after = after
        self.old = before.facts
        self.new = after.facts
        calls = whole.calls[0].of(before), whole.calls[1].of(after)
        self.renamed = _renamed(*calls)
        self.call = calls[1] if self.renamed else calls[0]  # a name that was chosen is kept

    def changes(self) -> Iterator[Change]:
        yield from self.names()
        yield from self.deprecation()
        yield from self.security()
        yield from self.servers()
        yield from self.parameters()
        yield from self.body()
        yield from self.answers()

    def change(
        self, kind: str, where: str, old: Any = None, new: Any = None, *, call: str = "", field: str = "",
        direction: Direction = "request",
    ) -> Change:  # fmt: skip
        return Change(
            self.whole.api, kind, breaks(kind, direction), where, self.after.method.upper(), self.after.path,
            call or (str(self.call) if self.call else ""), field, old, new,
        )  # fmt: skip

    def given(self, argument: str) -> str:
        return self.call.given(argument) if self.call else ""

    def schema(
        self, where: str, old: Any, new: Any, direction: Direction, argument: str | None = None, element: bool = False
    ) -> Iterator[Change]:
        for note in self.whole.schemas.notes(old, new, element=element):
            given = argument if argument is not None or direction != "request" else self.argument(note)
            yield self.change(
                note.kind, where + note.place, note.old, note.new, direction=direction,
                call=self.given(given) if given else "", field=self.field(note),
            )  # fmt: skip

    def argument(self, note: Note) -> str:
        side = 0 if note.kind == "field-removed" else 1
        return self.whole.calls[side].in_body((self.before, self.after)[side], note.place)

    def field(self, note: Note) -> str:
        side = 0 if note.kind == "field-removed" else 1
        return self.whole.calls[side].field(note.component, note.field)

    # -- the operation itself ----------------------------------------------------------------------------------

    def names(self) -> Iterator[Change]:
        if self.before.address != self.after.address:
            old, new = (f"{one.method.upper()} {one.path}" for one in (self.before, self.after))
            yield self.change("operation-moved", "operation", old, new)
        elif self.before.id != self.after.id:
            yield self.change("operation-id-renamed", "operationId", self.before.id, self.after.id)
        if self.renamed:
            yield self.change("call-renamed", "operation", str(self.whole.calls[0].of(self.before)), str(self.call))
        tags = {self.whole.tags.get(tag, tag) for tag in self.before.tags}
        for tag in sorted(self.before.tags):
            if tag in self.whole.tags:
                yield self.change("tag-renamed", "tags", tag, self.whole.tags[tag])
        if tags != set(self.after.tags):
            yield self.change("tags-changed", "tags", sorted(self.before.tags), sorted(self.after.tags))

    def deprecation(self) -> Iterator[Change]:
        if bool(self.old.get("deprecated")) != bool(self.new.get("deprecated")):
            kind = "operation-deprecated" if self.new.get("deprecated") else "operation-undeprecated"
            yield self.change(kind, "operation")

    def security(self) -> Iterator[Change]:
        before, after = _ways_in(self.whole.old, self.old), _ways_in(self.whole.new, self.new)
        if before != after:
            enough = all(any(way <= known for way in after) for known in before)
            kind = "auth-loosened" if enough else "auth-changed"
            yield self.change(kind, "security", _told_ways(before), _told_ways(after))

    def servers(self) -> Iterator[Change]:
        """Hosts of its own. What changed for the API as a whole was reported there."""
        if "servers" in self.old or "servers" in self.new:
            hosts = [_hosts(facts) or _hosts(side) for facts, side in self.sides()]
            found = _added_and_gone(*hosts)
            rest = tuple(hosts - all_over for hosts, all_over in zip(found, self.whole.hosts, strict=True))
            for host in sorted(rest[0]):
                yield self.change("host-added", "servers", None, host)
            for host in sorted(rest[1]):
                yield self.change("host-removed", "servers", host)

    def sides(self) -> tuple[tuple[Mapping[str, Any], ContractData], ...]:
        return (self.old, self.whole.old), (self.new, self.whole.new)

    # -- parameters --------------------------------------------------------------------------------------------

    def parameters(self) -> Iterator[Change]:
        before, after = _parameters(self.before), _parameters(self.after)
        for former, present in self.renamed_parameters(before, after):
            old, new = before.pop(former), after.pop(present)
            where, argument = _parameter_place(new), _parameter_argument(new)
            yield self.change("parameter-renamed", where, old["name"], new["name"], call=self.given(argument))
            yield from self.schema(where, parameter_schema(old), parameter_schema(new), "request", argument)
        for key in sorted({*before, *after}):
            yield from self.parameter(before.get(key), after.get(key))

    def parameter(self, old: Any, new: Any) -> Iterator[Change]:
        one = new or old
        where, call = _parameter_place(one), self.given(_parameter_argument(one))
        if new is None:
            yield self.change("parameter-removed", where, described(parameter_schema(old)), call=call)
            return
        if old is None:
            kind = "required-parameter-added" if new.get("required") else "parameter-added"
            yield self.change(kind, where, None, described(parameter_schema(new)), call=call)
            return
        if bool(old.get("required")) != bool(new.get("required")):
            yield self.change("made-required" if new.get("required") else "made-optional", where, call=call)
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            yield self.change("deprecated" if new.get("deprecated") else "undeprecated", where, call=call)
        styles = [{key: facts.get(key) for key in ("style", "explode", "allowReserved")} for facts in (old, new)]
        if styles[0] != styles[1] or ("content" in old) != ("content" in new):
            told = [{key: value for key, value in style.items() if value is not None} for style in styles]
            yield self.change("parameter-style-changed", where, *told, call=call)
        schemas = parameter_schema(old), parameter_schema(new)
        yield from self.schema(where, *schemas, "request", _parameter_argument(new))

    def renamed_parameters(self, before: _Parameters, after: _Parameters) -> list[tuple[_Key, _Key]]:
        """In the path: what stands at the same position. Elsewhere: the only one gone, added with another spelling."""
        pairs = [
            (("path", one), ("path", other))
            for one, other in zip(_templated(self.before), _templated(self.after), strict=False)
            if one != other and self.before.address == self.after.address
        ]
        gone, added = before.keys() - after.keys(), after.keys() - before.keys()
        spelled = [
            (one, other) for one in gone for other in added if "path" != one[0] == other[0] and _alike(one, other)
        ]
        olds, news = (Counter(pair[side] for pair in spelled) for side in (0, 1))
        pairs += [pair for pair in sorted(spelled) if olds[pair[0]] == news[pair[1]] == 1]
        return [pair for pair in pairs if pair[0] in before and pair[1] in after]

    # -- bodies ------------------------------------------------------------------------------------------------

    def body(self) -> Iterator[Change]:
        before, after = self.old.get("requestBody"), self.new.get("requestBody")
        where, call = "request.body", self.given("body")
        if before is None and after is not None:
            kind = "required-body-added" if _needed(after) else "body-added"
            yield self.change(kind, where, None, _told_content(after), call=call)
        elif before is not None and after is None:
            yield self.change("body-removed", where, _told_content(before), call=call)
        elif before is not None and after is not None:
            if _needed(before) != _needed(after):
                yield self.change("made-required" if _needed(after) else "made-optional", where, call=call)
            direction: Direction = "response" if self.after.webhook else "request"
            for change in self.contents(where, _content(before), _content(after), direction):
                yield _of_event(change) if self.after.webhook and change.where == where else change

    def contents(self, where: str, old: Any, new: Any, direction: Direction) -> Iterator[Change]:
        """What a message is made of, by media type."""
        spoken = [preferred(content)[0] if content else None for content in (old, new)]
        several = len({*old, *new}) > 1
        if spoken[0] != spoken[1]:
            yield self.change("media-type-changed", where, *spoken, direction=direction)
        for media_type in sorted(new.keys() - old.keys() - set(spoken)):
            yield self.change("media-type-added", where, None, media_type, direction=direction)
        for media_type in sorted(old.keys() - new.keys() - set(spoken)):
            yield self.change("media-type-removed", where, media_type, direction=direction)
        for media_type in sorted(old.keys() & new.keys()):
            before, after = (side[media_type].get("schema", {}) for side in (old, new))
            place = f"{where}({media_type})" if several else where
            yield from self.schema(place, before, after, direction, element=True)

    # -- responses ---------------------------------------------------------------------------------------------

    def answers(self) -> Iterator[Change]:
        before, after = self.old.get("responses", {}), self.new.get("responses", {})
        good = _successes(before) | _successes(after)
        for status in sorted({*before, *after}):
            where = f"response.{status}"
            direction: Direction = "response" if status in good else "error"
            if status in before and status in after:
                yield from self.answer(where, _content(before[status]), _content(after[status]), direction)
                continue
            if status in after:
                kind = "response-added" if self.returned_alone(status, 1) else "status-added"
                yield self.change(kind, where, None, _told_content(after[status]))
            else:  # who got nothing there misses nothing
                alone = bool(_content(before[status])) and self.returned_alone(status, 0)
                yield self.change(
                    "response-removed" if alone else "status-removed", where, _told_content(before[status])
                )

    def returned_alone(self, status: str, side: int) -> bool:
        """Whether a method returns for this status, which the other side lacks, what it returns for none there."""
        having, lacking = (self.sides()[at][0].get("responses", {}) for at in (side, 1 - side))
        if status not in _successes(having):
            return False
        mine = self.digests(_content(having[status]), side)
        others = [self.digests(_content(lacking[other]), 1 - side) for other in _successes(lacking)]
        return mine not in others and bool(others or side == 0)

    def digests(self, content: Any, side: int) -> set[tuple[str, str]]:
        schemas = (self.whole.schemas.old, self.whole.schemas.new)[side]
        return {(media_type, schemas.digest(holder.get("schema", {}))) for media_type, holder in content.items()}

    def answer(self, where: str, old: Any, new: Any, direction: Direction) -> Iterator[Change]:
        if not old and not new:
            return
        if not old or not new:
            kind = "response-body-removed" if old else "response-body-added"
            values = [_told_content({"content": content}) if content else None for content in (old, new)]
            yield self.change(kind, where, *values, direction=direction)
            return
        yield from self.contents(where, old, new, direction)


# --- parts of an operation --------------------------------------------------------------------------------

_Key = tuple[str, str]
_Parameters = dict[_Key, Mapping[str, Any]]


def _renamed(before: PythonCall | None, after: PythonCall | None) -> bool:
    """Whether a caller has to write another name. A chosen name that got lost is one to pin again."""
    if before is None or after is None or (before.pinned and not after.pinned):
        return False
    return before.name != after.name


def _parameters(operation: ContractOperation) -> _Parameters:
    listed = operation.facts.get("parameters", ())
    return {(one["in"], one["name"].lower() if one["in"] == "header" else one["name"]): one for one in listed}


def _parameter_place(parameter: Mapping[str, Any]) -> str:
    return f"request.{parameter['in']}.{parameter['name']}"


def _parameter_argument(parameter: Mapping[str, Any]) -> str:
    name = str(parameter["name"])
    return python_name(name) if parameter["in"] == "path" else keyword(name)


def _templated(operation: ContractOperation) -> list[str]:
    return re.findall(r"{([^{}]*)}", operation.path)


def _alike(one: _Key, other: _Key) -> bool:
    """Whether two names differ in spelling only."""
    plain = [re.sub(r"[^a-z0-9]", "", key[1].lower()) for key in (one, other)]
    return plain[0] == plain[1]


def _needed(body: Mapping[str, Any]) -> bool:
    return bool(body.get("required", True))  # as mend reads it


def _content(message: Mapping[str, Any]) -> Mapping[str, Any]:
    content: Mapping[str, Any] = message.get("content", {})
    return content


def _told_content(message: Mapping[str, Any]) -> str | None:
    told = [described(holder.get("schema", {})) for _, holder in sorted(_content(message).items())]
    return " or ".join(dict.fromkeys(told)) or None


def _successes(responses: Mapping[str, Any]) -> set[str]:
    """The statuses whose responses a method returns."""
    return {status for status in responses if status.startswith("2")} or ({"default"} & set(responses))


# --- hosts and credentials --------------------------------------------------------------------------------


def _hosts(holder: Mapping[str, Any]) -> set[str]:
    return {str(server.get("url", "")).rstrip("/") for server in holder.get("servers", ())}


def _added_and_gone(old: set[str], new: set[str]) -> tuple[set[str], set[str]]:
    return new - old, old - new


def _host_changes(api: str, hosts: tuple[set[str], set[str]]) -> Iterator[Change]:
    for host in sorted(hosts[0]):
        yield Change(api, "host-added", breaks("host-added"), "servers", new=host)
    for host in sorted(hosts[1]):
        yield Change(api, "host-removed", breaks("host-removed"), "servers", old=host)


def _ways_in(contract: ContractData, facts: Mapping[str, Any]) -> set[frozenset[str]]:
    """The sets of credentials each of which lets a caller in. A scheme is what it says, not what it is called."""
    schemes = contract.get("components", {}).get("securitySchemes", {})
    ways = facts.get("security") or [{}]
    return {
        frozenset(_told_scheme(schemes.get(name, {}), name, scopes) for name, scopes in way.items()) for way in ways
    }


def _told_scheme(scheme: Mapping[str, Any], name: str, scopes: Any) -> str:
    facts = {key: value for key, value in scheme.items() if not key.startswith("x-")}
    if facts.get("type") == "http":
        told = str(facts.get("scheme", "")).lower()
    else:
        told = " ".join(str(facts[key]) for key in ("type", "in", "name", "scheme") if key in facts) or name
    return f"{told} {json.dumps(sorted(map(str, scopes)))}" if scopes else told


def _told_ways(ways: set[frozenset[str]]) -> str:
    return " or ".join(sorted(" and ".join(sorted(way)) or "nothing" for way in ways))
