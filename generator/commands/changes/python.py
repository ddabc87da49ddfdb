"""Compares the public Python of two trees: names that are gone, renamed or new, and signatures that changed.

griffe has a search for breaking changes of its own; it knows neither overloads, nor what is new, nor that a wider
type of an argument breaks nobody. So its part here is to read (`surface`), and this module judges.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.commands.changes.model import Change
from generator.commands.changes.surface import ALIAS, PublicArgument, PublicName
from generator.commands.changes.verdicts import breaks

PYTHON = "python"  # stands where other changes name an API
CONTAINERS = re.compile(r"(Sequence|Mapping|list|dict|Required|NotRequired)\[(?:str, )?(.*)\]", re.DOTALL)


def compare_surfaces(old: Mapping[str, PublicName], new: Mapping[str, PublicName]) -> list[Change]:
    """Every change of a public name. What is only the same once more, awaited, is left out."""
    found = list(_changes(old, new))
    told = {(change.kind, change.where) for change in found}
    once = [change for change in found if (change.kind, _waited(change.where)) not in told - {_key(change)}]
    return sorted(once, key=lambda change: change.order)


def _key(change: Change) -> tuple[str, str]:
    return change.kind, change.where


def _waited(where: str) -> str:
    """The name of what a name of asynchronous code repeats."""
    return re.sub(r"\bAsync(?=[A-Z])", "", where.removeprefix("async "))


def _changes(old: Mapping[str, PublicName], new: Mapping[str, PublicName]) -> Iterator[Change]:
    gone = [name for path, name in old.items() if path not in new and name.owner not in old.keys() - new.keys()]
    added = [name for path, name in new.items() if path not in old and name.owner not in new.keys() - old.keys()]
    renamed = _renamed(gone, added, old, new)
    for before, after in renamed:
        yield _change("python-renamed", after, before.path, after.path)
    moved = {name.path for pair in renamed for name in pair}
    yield from (_change("python-removed", name, name.path) for name in gone if name.path not in moved)
    for name in added:
        if name.path not in moved:
            yield _change("python-broken" if _asked_for(name) else "python-added", name, None, _written(name))
    for path in sorted(old.keys() & new.keys()):
        yield from _changed(old[path], new[path])


def _change(kind: str, name: PublicName, old: Any = None, new: Any = None, where: str = "") -> Change:
    call = f"{name.path}(...)" if name.kind == "function" else name.path
    return Change(PYTHON, kind, breaks(kind), where or name.path, call=call, old=old, new=new)


def _renamed(
    gone: Sequence[PublicName],
    added: Sequence[PublicName],
    old: Mapping[str, PublicName],
    new: Mapping[str, PublicName],
) -> list[tuple[PublicName, PublicName]]:
    """Functions and classes that are the same under another name of the same owner: the one candidate on both sides."""
    candidates = [
        (before, after)
        for before in gone
        for after in added
        if before.owner == after.owner and before.kind == after.kind and (text := _text(before, old))
        if text == _text(after, new)
    ]
    befores, afters = (Counter(pair[side].path for pair in candidates) for side in (0, 1))
    return [(one, other) for one, other in candidates if befores[one.path] == afters[other.path] == 1]


def _text(name: PublicName, names: Mapping[str, PublicName]) -> str:
    """What a name has to show next to itself; empty where that is too little to know it again."""
    if name.kind == "function" and name.arguments:
        return f"({', '.join(map(str, name.arguments))}) -> {name.annotation}"
    if name.kind == "class":
        fields = [one for path, one in names.items() if path.startswith(f"{name.path}.")]
        return "; ".join(f"{one.path.removeprefix(name.path)}: {_written(one)}" for one in fields if len(fields) > 1)
    return ""


def _written(name: PublicName) -> str:
    if name.kind == "function":
        return f"({', '.join(map(str, name.arguments))}) -> {name.annotation}"
    return name.annotation or name.kind


def _asked_for(name: PublicName) -> bool:
    """Whether a new field is one that every caller has to give."""
    if name.kind != "attribute" or not name.bases:
        return False
    return name.annotation.startswith("Required[") or (
        "TypedDict" not in name.bases and _is_model(name) and name.default is None
    )


def _is_model(name: PublicName) -> bool:
    return any(base.endswith("Model") for base in name.bases)


def _changed(old: PublicName, new: PublicName) -> Iterator[Change]:
    if old.kind != new.kind:
        yield _change("python-broken", new, old.kind, new.kind)
        return
    if old.bases != new.bases and new.kind == "class":
        kind = "python-changed" if set(old.bases) <= set(new.bases) else "python-broken"
        yield _change(kind, new, ", ".join(old.bases), ", ".join(new.bases))
    if new.kind == "function":
        yield from _signature(old, new)
    elif old.annotation != new.annotation or (old.default is None) != (new.default is None):
        yield _attribute(old, new)


def _attribute(old: PublicName, new: PublicName) -> Change:
    given = new.bases and (new.default in (None, "UNSET") or "TypedDict" in new.bases)  # a caller writes it, mostly
    wide, narrow = (new.annotation, old.annotation) if given else (old.annotation, new.annotation)
    if new.default == old.default == ALIAS:  # of what is sent or of what is read: the contract tells whom it breaks
        fine = covers(new.annotation, old.annotation) or covers(old.annotation, new.annotation)
        return _change("python-changed" if fine else "python-broken", new, old.annotation, new.annotation)
    fine = covers(wide, narrow) and not (_is_model(new) and new.default is None and old.default is not None)
    return _change("python-changed" if fine else "python-broken", new, old.annotation, new.annotation)


# --- signatures -------------------------------------------------------------------------------------------


def _signature(old: PublicName, new: PublicName) -> Iterator[Change]:
    found = list(_differences(old, new))
    yield from found
    if found or _overloads(old) == _overloads(new):
        return
    # an overload is fine as long as some overload takes what it took
    fine = all(
        any(not any(change.breaking for change in _differences(one, other)) for other in new.overloads)
        for one in old.overloads
    )
    yield _change("python-changed" if fine or not new.overloads else "python-broken", new, "overloads", "overloads")


def _overloads(name: PublicName) -> list[str]:
    return sorted(map(_written, name.overloads))


def _differences(old: PublicName, new: PublicName) -> Iterator[Change]:
    before = {argument.name: argument for argument in old.arguments}
    after = {argument.name: argument for argument in new.arguments}
    for name in before.keys() - after.keys():
        yield _change("python-broken", new, str(before[name]), where=f"{new.path}({name})")
    for name in after.keys() - before.keys():
        kind = "python-broken" if after[name].required else "python-changed"
        yield _change(kind, new, None, str(after[name]), where=f"{new.path}({name})")
    for name in before.keys() & after.keys():
        if before[name] != after[name]:
            kind = "python-changed" if _takes(after[name], before[name]) else "python-broken"
            yield _change(kind, new, str(before[name]), str(after[name]), where=f"{new.path}({name})")
    shared = [{name for name, argument in side.items() if argument.positional} for side in (before, after)]
    orders = [[name for name in side if name in shared[0] & shared[1]] for side in (before, after)]
    if orders[0] != orders[1]:
        yield _change("python-broken", new, ", ".join(orders[0]), ", ".join(orders[1]))
    if old.annotation != new.annotation:
        kind = "python-changed" if covers(old.annotation, new.annotation) else "python-broken"
        yield _change(kind, new, old.annotation, new.annotation, where=f"{new.path} ->")


def _takes(new: PublicArgument, old: PublicArgument) -> bool:
    """Whether whatever was right for the old parameter is right for the new one."""
    called = (new.positional or not old.positional) and (new.keyword or not old.keyword)
    return called and (old.required or not new.required) and covers(new.annotation, old.annotation)


# --- types, as far as text tells --------------------------------------------------------------------------


def covers(wide: str, narrow: str) -> bool:
    """Whether one type takes all that another takes."""
    members = _members(wide)
    return not wide or "Any" in members or all(_covered(one, members) for one in _members(narrow))


def _covered(one: str, members: Sequence[str]) -> bool:
    if one in members or (one == "int" and "float" in members):
        return True
    if one.startswith("Literal["):
        value = one[len("Literal[") : -1]
        return ("str" if value[:1] in "'\"" else "bool" if value in ("True", "False") else "int") in members
    inner = CONTAINERS.fullmatch(one)
    others = [found for member in members if (found := CONTAINERS.fullmatch(member))]
    return inner is not None and any(inner[1] == other[1] and covers(other[2], inner[2]) for other in others)


def _members(annotation: str) -> list[str]:
    """The members of a union, each value of a Literal by itself."""
    found: list[str] = []
    for part in _split(annotation, "|"):
        if part.startswith("Literal["):
            found += [f"Literal[{value}]" for value in _split(part[len("Literal[") : -1], ",")]
        else:
            found.append(part)
    return found


def _split(text: str, separator: str) -> list[str]:
    """`text` at the separators that stand outside of brackets and quotes."""
    parts, depth, quote = [""], 0, ""
    for letter in text:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "[(":
            depth += 1
        elif letter in "])":
            depth -= 1
        if letter == separator and not depth and not quote:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]
