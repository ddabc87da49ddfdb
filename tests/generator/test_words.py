"""Words about fields: what the contract says of itself, then what an overlay adds, where an editor shows them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.stages.emit import emit
from generator.stages.emit.contract import Contract
from generator.stages.emit.words import of_fields, of_schema
from generator.stages.mend import mend
from generator.verify.verify import problems
from tests.generator.documents import TEXT, UNIX, a, answering, nullable, ref, taking, thing

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("wire", "schema", "said"),
    [
        ("at", UNIX, "Unix seconds."),
        ("at", nullable(UNIX), "Unix seconds."),
        ("times", a("array", items=UNIX), "Unix seconds."),
        ("at", {"anyOf": [UNIX, TEXT]}, ""),
        ("sender", a("string", format="email"), "An email address."),
        ("email", a("string", format="email"), ""),
        ("from_email", a("string", format="email"), ""),
        ("endpoint", a("string", format="uri"), "A URL."),
        ("file_url", a("string", format="uri"), ""),
        ("recipient", a("string", format="ip"), "An IP address."),
        ("ip", a("string", format="ip"), ""),
        ("share", a("number", minimum=0, maximum=1), "From 0 to 1."),
        ("page", a("integer", maximum=1000), "At most 1,000."),
        ("age", a("integer", minimum=18), "At least 18."),
        ("note", a("string", maxLength=255), "At most 255 characters."),
        ("ids", a("array", minItems=1, maxItems=100, items=TEXT), "From 1 to 100 elements."),
        ("ids", a("array", minItems=1, items=TEXT), "Not empty."),
        ("old", a("integer", format="unix-time", deprecated=True), "Unix seconds. Deprecated."),
        ("name", TEXT, ""),
    ],
)
def test_a_schema_says_unit_form_and_bounds(wire: str, schema: Json, said: str) -> None:
    assert " ".join(of_schema(wire, schema)) == said


def test_who_sends_reads_what_may_be_given() -> None:
    forms = (("at", UNIX), ("at", a("string", format="date-time")), ("file", a("string", format="byte")))
    assert [" ".join(of_schema(wire, schema, sent=True)) for wire, schema in forms] == [
        "Unix seconds or an aware `datetime`.",
        "ISO 8601 or an aware `datetime`.",
        "Bytes, a `Path`, a file opened in binary mode, or `Base64` text.",
    ]


def test_limits_of_operations_are_limits_of_the_fields_they_lead_to() -> None:
    contract = taking(
        ref("Batch"),
        Batch=thing(items=a("array", items=ref("Item")), rows=a("array", items={"type": "object"})),
        Item={"oneOf": [ref("ById"), ref("ByName")]},
        ById=thing(["id"], id=TEXT, tags=a("array", maxItems=5, items=TEXT)),
        ByName=thing(["name"], name=TEXT),
    )
    contract["paths"]["/send"]["post"]["x-limits"] = {
        "fields": {
            "items[].id": {"bytes": 150},
            "items[].tags": {"items": 5},
            "items[].name": {"bytes": 100, "when": {"type": ["event"]}},
            "rows[]": {"bytes": 10_000},
            "$": {"keys": 300},
        }
    }
    assert of_fields(Contract(contract)) == {
        "Batch": {"rows": "Each at most 10 kB."},
        "ById": {"id": "At most 150 bytes.", "tags": "At most 5 elements."},
        "ByName": {},
        "Item": {},
    }


def test_what_is_valid_for_a_time_says_so() -> None:
    contract = answering(ref("Link"), Link=thing(url=TEXT))
    contract["paths"]["/get"]["get"]["x-limits"] = {"valid_seconds": {"url": 900}}
    assert of_fields(Contract(contract)) == {"Link": {"url": "Valid for 15 minutes."}}


def test_words_stand_below_the_field_of_the_class_and_of_the_dict(tmp_path: Path) -> None:
    inner = {**thing(since=UNIX, name=TEXT), "x-docs": {"fields": {"since": "Before that, nothing."}}}
    contract = taking(ref("Outer"), Outer=thing(inner=ref("Inner"), until=UNIX), Inner=inner)
    emit(contract, api="small", package="worded", out=tmp_path)
    assert problems(contract, tmp_path / "worded") == []
    source = (tmp_path / "worded/models/inner.py").read_text("utf-8")
    assert source.count('"""Unix seconds or an aware `datetime`. Before that, nothing."""') == 2
    assert '    since: UnixTime | Unset = UNSET\n    """Unix' in source and '    since: UnixTime\n    """Unix' in source
    resources = "".join(file.read_text("utf-8") for file in (tmp_path / "worded/resources").iterdir())
    assert (
        resources.count("        Args:\n            until: Unix seconds or an aware `datetime`.\n") == 2
    )  # sync and async


def test_words_about_no_field_stop_the_build() -> None:
    inner = {**thing(name=TEXT), "x-docs": {"fields": {"nmae": "Anything."}}}
    with pytest.raises(GeneratorError, match=r"Inner: x-docs: has words for 'nmae'"):
        Contract(answering(ref("Inner"), Inner=inner))


def test_words_stay_when_classes_become_one() -> None:
    one, other = (
        {**thing(same=TEXT, **{name: TEXT}), "x-docs": {"fields": {name: f"About {name}."}}} for name in ("a", "b")
    )
    document, _ = mend(answering(ref("Both"), Both={"anyOf": [ref("One"), ref("Other")]}, One=one, Other=other))
    assert document["components"]["schemas"]["Both"]["x-docs"] == {"fields": {"a": "About a.", "b": "About b."}}
