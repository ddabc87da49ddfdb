"""What the body of an error response says, whichever of the vendor's shapes it has."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from .loading import loading

_LONGEST = 300
_SAYING = "title", "message", "detail", "faultstring", "error", "h1"
"""The tags in which pages and XML say what is wrong, the likeliest first."""


class Problem(NamedTuple):
    """One thing the vendor found wrong.

    Attributes:
        message: the vendor's words, shortened to 300 characters.
        field: the field they are about, as the vendor names it (a name or a JSON pointer).
        reason: the vendor's word for the kind of problem.
        item: the item of a batch they are about, counted from 0.
    """

    message: str
    field: str | None = None
    reason: str | None = None
    item: int | None = None


def problems(content: bytes, most: int | None = 20) -> tuple[Problem, ...]:
    """Read what an error's body says, whichever of the vendor's shapes it has.

    Args:
        content: the body: JSON of any shape, HTML, text, or nothing.
        most: how many to give at most; `None` for all of them.

    Returns:
        The problems; none where the body says nothing.
    """
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        text = content[:20_000].decode("utf-8", "replace")
        # Of a page or XML, only what it says; JSON that broke off is not what the vendor has to say.
        body = _words(text) if text.lstrip("\ufeff \t\r\n").startswith(("<", "{", "[")) else text
    found: dict[Problem, None] = {}
    for problem in _problems(body):
        found.setdefault(problem)
        if len(found) == most:
            break
    return tuple(found)


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile(rf"<(?:\w+:)?{tag}\b[^<>]*>([^<>]{{1,1000}})</", re.IGNORECASE)


def _words(text: str) -> str:
    found = next((match for tag in _SAYING if (match := _pattern(tag).search(text)) and match[1].strip()), None)
    if found is None:
        return ""
    with loading:
        from html import unescape  # with its table of entities, which most programs never need

    return unescape(found[1])


def _problems(body: Any) -> Iterator[Problem]:
    """Walk the shapes: text, a list of them, or an object that holds them under a usual name."""
    if isinstance(body, str):
        if message := one_line(body):
            yield Problem(message)
    elif isinstance(body, list):
        for item in body:
            yield from _problems(item)
    elif isinstance(body, dict):
        text = next((t for k in ("detail", "message", "error", "msg", "title") if (t := one_line(body.get(k)))), None)
        reason = one_line(body.get("reason"))
        index = body.get("batch_index")
        if text or reason or type(index) is int:
            source = body.get("source")
            pointer = source.get("pointer") if isinstance(source, dict) else None
            yield Problem(
                message=text or reason or "the API does not say why",
                field=one_line(body.get("field")) or one_line(pointer) or _place(body.get("loc")),
                reason=reason,
                item=index if type(index) is int else None,
            )
        for key in ("errors", "meta", "error", "detail"):
            inside = body.get(key)
            if key == "errors" and isinstance(inside, dict) and not inside.keys() & _NAMES:
                yield from _by_field(inside)
            elif isinstance(inside, list | dict) or (key == "errors" and inside):
                yield from _problems(inside)


_NAMES = frozenset({"detail", "message", "error", "msg", "title", "reason", "errors", "meta"})


def _by_field(texts: Mapping[str, Any]) -> Iterator[Problem]:
    """Read an object that has, for each field, a text or several."""
    for name, said in texts.items():
        for problem in _problems(said):
            yield problem if problem.field is not None else problem._replace(field=one_line(name))


def _place(steps: Any) -> str | None:
    """Write the steps that lead to a field, as some servers give them, without where the body is."""
    if not isinstance(steps, list):
        return None
    inside = steps[1:] if steps[:1] == ["body"] and len(steps) > 1 else steps
    return one_line(".".join(str(step) for step in inside))


def one_line(text: Any) -> str | None:
    """Bring a text of the vendor's into one printable line of bounded length."""
    if not isinstance(text, str):
        return None
    line = " ".join(text[: 4 * _LONGEST].split())
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    return (line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…") or None
