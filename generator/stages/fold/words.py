"""Class names out of words."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Sequence

# Names that generated modules use for themselves, and those that would shadow what every reader knows.
RESERVED = frozenset(
    name.lower()
    for name in (
        "Any Literal Mapping Sequence Model Unset UnixTime IsoTime Resource AsyncResource Operation Parameter Body "
        "Answer Api AsyncApi RequestOptions TypeAlias TypedDict Id Email Delete Identify Type Object Array String "
        "Integer Number Boolean List Dict Set Tuple Int Str Bool Float Exception Error Warning Response Request "
        "Data Result Item Items Value Models Operations"
    ).split()
) | {word.lower() for word in keyword.kwlist}


# What many things are called: a class of that name has to say whose it is.
VAGUE = frozenset(
    """attributes body client clients config content contents context data detail details entry error errors field
    fields header headers info input item items key keys link links meta metadata model node nodes object option
    options output pagination param params parameter parameters payload properties property result results schema
    setting settings state status summary type types value values""".split()
)
LONGEST = 60


def shortened(name: str) -> str:
    """A name of PascalCase words without those at its end that make it too long; words are not cut."""
    if len(name) <= LONGEST:
        return name
    ends = [match.start() for match in re.finditer(r"[A-Z]", name) if 0 < match.start() <= LONGEST]
    return name[: ends[-1]] if ends else name[:LONGEST]


def class_name(text: str) -> str:
    """`text` in PascalCase, ASCII letters and digits only, beginning with a letter; empty where nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*", plain):  # it is one already
        return plain
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", plain)
    return "".join(word[0].upper() + word[1:].lower() for word in words).lstrip("0123456789")


def one_of(steps: Sequence[str]) -> str:
    """The word for one thing found by these steps: `messages`, `[]` make `message`."""
    words = [step[1:] for step in steps if step not in ("[]", "{}")]
    last = words[-1] if words else "item"
    return singular(last) if steps[-1] in ("[]", "{}") else last


def singular(word: str) -> str:
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("ses", "se")):
        if word.lower().endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + replacement
    if word.lower().endswith("s") and not word.lower().endswith(("ss", "us", "is")):
        return word[:-1]
    return word
