"""Python names for what a document names: legal, ASCII, unique, and the same on every run.

`snake_case` and `pascal_case` are openapi-python-client's; what it leaves open (other alphabets, reserved names,
two names that become one) is decided here.
"""

from __future__ import annotations

import builtins
import re
import unicodedata
from collections.abc import Callable, Iterable
from keyword import iskeyword

from openapi_python_client import strings

LONGEST = 60

# Names that annotations and defaults in the body of a class need: a field of that name would hide them there.
SHADOWED = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})
FIELD = SHADOWED | {"attrs", "cls", "extra", "from_dict", "self", "to_dict"}
PARAMETER = frozenset({"body", "cls", "extra", "options", "self"})
METHOD = frozenset({"mro", "overload", "with_raw_response"})
DEVICES = frozenset({"aux", "con", "nul", "prn"})  # no file of such a name can exist on Windows
# A module that is loaded becomes a name in its package, whose own code needs these.
MODULE = DEVICES | {"getattr", "globals", "sorted"}
RESOURCE = DEVICES | METHOD | {"models", "request", "request_raw", "with_options"}  # attributes of Api
# What a mapping that stands for a class is called: `PersonDict`. The runtime knows it by this, so no class ends so.
DICT = "Dict"
# What annotations of models and signatures mean by these names.
CLASS = frozenset(dir(builtins)) | frozenset(
    """Annotated Any Api AsyncApi AsyncPages AsyncResource AsyncUnreadTransport BatchesSent BinaryIO Content File
    FileContent Finished FinishedFile FinishedWithErrors FinishedWithReports IsoTime Iterable Literal Mapping
    Model
    OPERATIONS Operation Operations Optional POLL_SECONDS Pages Path PathLike ProgressCallback RawResponse
    RequestOptions Required Resource Sequence TYPE_CHECKING TypeAlias TypedDict TypedOperation UNSET Union
    UnixTime UnreadTransport Unset WAIT_SECONDS""".split()
)


def snake(text: str, reserved: Iterable[str] = (), fallback: str = "field") -> str:
    """A snake_case identifier. A leading underscore goes: where `timestamp` is taken, `_timestamp` is `timestamp_2`."""
    name = _shortened(strings.snake_case(_ascii(text)), r"_").strip("_") or fallback
    if not name.isidentifier():
        name = f"{fallback}_{name}"
    return f"{name}_" if iskeyword(name) or name in reserved else name


def pascal(text: str) -> str:
    """A class name. One that is already good stays as it is."""
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", text):
        text = strings.pascal_case(_ascii(text)) or "Schema"
        text = text if text.isidentifier() else f"Schema{text}"
    name = _shortened(text, r"(?=[A-Z])")
    return f"{name}Model" if name in CLASS or iskeyword(name) or name.endswith(DICT) else name


def _shortened(name: str, boundary: str) -> str:
    """A name without the words at its end that make it too long; words are not cut, except for one that is too long."""
    if len(name) <= LONGEST:
        return name
    ends = [match.start() for match in re.finditer(boundary, name) if 0 < match.start() <= LONGEST]
    return name[: ends[-1]] if ends else name[:LONGEST]


def helpers(method: str, facts: Iterable[str]) -> dict[str, str]:
    """The methods next to that of an operation, by the fact that each is made for.

    `list_actions` has `iterate_actions`, `search` has `iterate_search`, `create` has `create_and_wait`, `get` has
    `wait`, `get_trigger` has `wait_for_trigger`, `add_customers` has `add_customers_in_batches`, and
    `get_capture`, which returns a file, has `save_capture`.
    """
    named = {
        "x-pagination": f"iterate{_after('list', method)}",
        "x-starts": f"{method}_and_wait",
        "file": f"save{_after('get', method)}",
        "x-batches": f"{method}_in_batches",
        "x-waiting": "wait" if method == "get" else f"wait_for{_after('get', method)}",
    }
    return {fact: name for fact, name in named.items() if fact in facts}


def _after(verb: str, method: str) -> str:
    """`_actions` of `list_actions`, nothing of `list`; a name with another verb as a whole."""
    return method.removeprefix(verb) if method == verb or method.startswith(f"{verb}_") else f"_{method}"


def unique(texts: Iterable[str], naming: Callable[[str], str]) -> dict[str, str]:
    """A name for each text, no two the same (case apart). Texts that are their own name have the first choice."""
    used: set[str] = set()
    names = dict.fromkeys(texts, "")
    for text in sorted(names, key=lambda text: (naming(text) != text, text)):
        names[text] = free(naming(text), used)
        used.add(names[text].lower())
    return names


def free(name: str, used: Iterable[str]) -> str:
    """`name`, or the first of name_2, name_3, ... that is free."""
    used = used if isinstance(used, set) else set(used)
    candidate, count = name, 1
    while candidate.lower() in used:
        count += 1
        separator = "" if name[:1].isupper() else "_"
        candidate = f"{name.rstrip('_')}{separator}{count}"
    return candidate


def _ascii(text: str) -> str:
    """`text` in ASCII: accents go, other characters become their code, punctuation becomes a space."""
    return "".join(map(_plain, unicodedata.normalize("NFKD", text)))


def _plain(char: str) -> str:
    if char.isascii():
        return char if char.isalnum() or char == "_" else " "
    return "" if unicodedata.combining(char) else f"_u{ord(char):04x}_"
