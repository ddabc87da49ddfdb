"""A path that a caller wrote, for a call that no method makes: is it one, and whose is it?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from urllib.parse import quote, unquote

from .errors import ValueRefused
from .operation import Operation

_AT = ("path",)
_LEGAL = "/%:@!$&'()*+,;=~"  # in a path; `%` begins what is encoded already
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_CODE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def encoded(path: str) -> str:
    """Check a path and encode what it cannot contain; what is encoded already stays as it is.

    Args:
        path: a path below the host, such as `/v1/things/a%2Fb`.

    Returns:
        The path as it is sent.

    Raises:
        ValueRefused: it is not a path, or leads elsewhere than it seems to.
    """
    if not path.startswith("/") or "//" in path:
        raise ValueRefused("must begin with one slash and have no empty part; the host is the client's", _AT)
    if found := next((char for char in "?#\\" if char in path), None):
        raise ValueRefused(f"must not have a {found!r}; give a query as `query`, and encode it in an id", _AT)
    if not path.isprintable():
        raise ValueRefused("must not have control characters", _AT)
    if _CODE.search(path):
        raise ValueRefused("has a '%' that begins no code; encode ids with urllib.parse.quote(id, safe='')", _AT)
    if any(unquote(part) in (".", "..") for part in path.split("/")) or (path != "/" and path.endswith("/")):
        raise ValueRefused("must not have a part that is empty, '.' or '..'", _AT)
    try:
        return quote(path, safe=_LEGAL)
    except UnicodeEncodeError:
        raise ValueRefused("text with half a surrogate pair cannot be sent", _AT) from None


def known(operations: Iterable[Operation], method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
    """Find the operation that a path belongs to.

    Args:
        operations: the operations of the API.
        method: the HTTP method, upper case.
        path: the path, encoded.

    Returns:
        The operation and its path arguments as text; `None` where there is none.
    """
    parts = [unquote(part) for part in path.split("/")]
    found = [
        (operation, arguments)
        for operation in operations
        if operation.method == method and (arguments := _arguments(operation.path, parts)) is not None
    ]
    return min(found, key=lambda entry: len(entry[1]), default=None)  # the most literal one, as servers choose


def _arguments(template: str, parts: list[str]) -> dict[str, str] | None:
    patterns = _patterns(template)
    if len(patterns) != len(parts):
        return None
    matches = [pattern.fullmatch(part) for pattern, part in zip(patterns, parts, strict=True)]
    if not all(matches):
        return None
    names = (name[1:-1] for name in _PLACEHOLDER.findall(template))
    return dict(zip(names, (text for match in matches if match for text in match.groups()), strict=True))


@cache
def _patterns(template: str) -> tuple[re.Pattern[str], ...]:
    """A pattern for each part of a path."""
    return tuple(
        re.compile("(.+)".join(map(re.escape, _PLACEHOLDER.split(part))), re.DOTALL) for part in template.split("/")
    )
