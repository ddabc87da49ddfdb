"""Changes in words: what is the same at several places is reported once, with the calls it touches.

Much of what is reported is the vendor's text, or made of it. It is in code, where it can bring no markup.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.commands.changes.model import Change
from generator.commands.changes.python import PYTHON
from generator.commands.changes.verdicts import wording

CALLS = 3  # that are named of those which one change touches
LONGEST = 160  # characters of one value
WHOLE = "operation-"  # kinds that are about an operation as such


@dataclass(frozen=True)
class Line:
    """One or several changes that read the same."""

    text: str
    changes: tuple[Change, ...]

    @property
    def change(self) -> Change:
        return self.changes[0]

    @property
    def resource(self) -> str:
        """What the first call belongs to, `cio.app.campaigns`."""
        return self.change.call.partition("(")[0].rpartition(".")[0]


def lines(changes: Iterable[Change]) -> list[Line]:
    """What is about whole operations first; together what says the same of the same class, or of several calls."""
    groups: dict[tuple[Any, ...], list[Change]] = {}
    for change in sorted(changes, key=lambda change: not change.kind.startswith(WHOLE)):
        groups.setdefault((change.api, change.kind, change.breaking, *_same(change)), []).append(change)
    return [Line(_text(group), tuple(group)) for group in groups.values()]


def without_known(changes: Sequence[Change]) -> list[Change]:
    """The changes without those of the Python API that follow from one of a contract, which says as bad of the same."""
    known = {(about, change.breaking) for change in changes if change.api != PYTHON for about in _in_python(change)}
    return [
        change
        for change in changes
        if change.api != PYTHON or not {(_name(change.where), True), (_name(change.where), change.breaking)} & known
    ]


def _in_python(change: Change) -> set[str]:
    """The names that a change of a contract shows at: a method, an argument, a field of a class."""
    method, _, given = change.call.partition("(")
    if change.kind.startswith((WHOLE, "call-")):
        return {method}
    argument = given.removesuffix(")").removesuffix("=...")
    return {f"{method}({argument})", change.field} - {""}


def _name(where: str) -> str:
    """A name of Python as a contract has it: of a field with its class, whether that is a model or a dict."""
    return (where.partition(".models.")[2] or where).replace("Dict.", ".")


def name_of(api: str) -> str:
    """A heading: `journeys-app` is the App API."""
    return "Python" if api == PYTHON else f"{api.removeprefix('journeys-').replace('-', ' ').title()} API"


# --- one line ---------------------------------------------------------------------------------------------


def _same(change: Change) -> tuple[Any, ...]:
    """What a change is about, whichever operation it was found in."""
    values = json.dumps([change.old, change.new], sort_keys=True, default=str)
    if change.field:
        return (_field(change), change.where.partition(".")[0], values)
    if _of_models(change):
        return (change.where.rpartition(".")[0],)
    if change.api == PYTHON or change.kind.startswith((WHOLE, "call-")) or change.method is None:
        return (change.where, change.method, change.path, values)
    if change.where.startswith(("request.body", "response")):  # the last step, of whatever class that has no name
        return (re.sub(r"^.*(?=[.\[{])", "", change.where), change.where.partition(".")[0], values)
    return (change.where, values)


def _of_models(change: Change) -> bool:
    """Whether it is about a model as a whole: they come and go with operations, and many at once."""
    return change.kind in ("python-added", "python-removed") and change.where.rpartition(".")[0].endswith(".models")


def _text(group: Sequence[Change]) -> str:
    first = group[0]
    if _of_models(first):
        owner, names = first.where.rpartition(".")[0], [code(change.where.rpartition(".")[2]) for change in group]
        return f"{code(owner)} {'has' if first.kind == 'python-added' else 'no longer has'} {', '.join(names)}"
    told = wording(first.kind)
    if first.kind.startswith("python-") and first.old is not None and first.new is None:
        told = "no longer has {old}" if "(" in first.where else told
    elif first.kind in ("python-broken", "python-changed") and first.old is None:
        told = "has {new}"
    told = told.format(old=_value(first, first.old), new=_value(first, first.new))
    subject, calls = _subject(first), _calls(group)
    return f"{subject} {told}{calls}"


def _subject(change: Change) -> str:
    if change.api == PYTHON:
        return code(change.where)
    if change.kind.startswith(WHOLE) or change.where in ("operation", "operationId"):
        request = f" ({code(f'{change.method} {change.path}')})" if change.kind != "operation-moved" else ""
        return f"{code(change.call or change.path)}{request}"
    if change.field:
        return code(_field(change))
    if change.method is None:
        return code(change.old or change.new) if change.kind.startswith("host-") else code(change.where)
    if change.where.startswith("request.") and "(...)" not in change.call and change.call:
        return code(change.where.removeprefix("request."))
    return code(change.where)


def _field(change: Change) -> str:
    """The field, and whether it is its elements or values that a change is about."""
    inside = re.search(r"[\[\]{}]*$", change.where)
    return change.field + (inside[0] if inside else "")


def _calls(group: Sequence[Change]) -> str:
    """The calls that are touched, where the subject does not say so itself."""
    first = group[0]
    if first.api == PYTHON or first.method is None or first.where in ("operation", "operationId"):
        return ""
    calls = list(dict.fromkeys(change.call or f"{change.method} {change.path}" for change in group))
    named = ", ".join(code(call) for call in calls[:CALLS])
    more = f" and {len(calls) - CALLS} more" if len(calls) > CALLS else ""
    word = "in responses of" if first.where.startswith("response") else "in"
    return f", {word} {named}{more}"


def _value(change: Change, value: Any) -> str:
    if value is None:
        return "nothing" if "bound" in change.kind or "limit" in change.kind else "none"
    if isinstance(value, str) and not change.kind.startswith(("value", "constant", "default")):
        return code(value)
    if isinstance(value, list) and change.kind == "classes-merged":
        return ", ".join(map(code, value))
    if isinstance(value, list) and change.kind.startswith("values"):
        return ", ".join(code(json.dumps(item, ensure_ascii=False)) for item in value)
    if isinstance(value, dict) and "bound" in change.kind:
        return ", ".join(f"{code(key)} {code(item)}" for key, item in value.items())
    return code(json.dumps(value, ensure_ascii=False, sort_keys=True))


def code(text: object) -> str:
    """`text` as code in one line: nothing in it may end the code."""
    plain = " ".join(str(text).replace("`", "'").split())
    return f"`{plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + '…'}`"


def counted(count: int, thing: str, things: str = "") -> str:
    return f"{count:,} {thing if count == 1 else things or thing + 's'}"
