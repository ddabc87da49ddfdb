"""What the packages no longer check for a caller is told, though no document of the vendor says it."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from generator.commands.changes import compare
from generator.commands.changes.changelog import entry
from generator.commands.changes.checks import compare_checks
from generator.commands.changes.markdown import markdown
from generator.commands.changes.model import Change
from generator.commands.changes.python import compare_surfaces
from generator.commands.changes.python_calls import PythonCalls
from generator.commands.changes.report import Report
from generator.commands.changes.surface import ALIAS, PublicName
from generator.project.files import Project
from generator.project.sources import stranger
from generator.stages.distil import distil
from generator.stages.fold import fold
from generator.stages.mend import mend
from tests.generator.openapi import answering, taking, thing
from tests.generator.places import documents, project

Json = dict[str, Any]


def lost(old: Json, new: Json, **facts: Json) -> list[Change]:
    """`facts` are what overlays say of the body of the old document."""
    sides = []
    for source, said in ((old, facts), (new, {})):
        document = fold(distil(source)[0], api="things").document
        for item in document["paths"].values():
            for operation in item.values():
                operation.get("requestBody", {}).update(said)
        sides.append(mend(document)[0])
    return compare_checks("things", *sides, PythonCalls(sides[1], stranger("things")))


def variant(*required: str, **fields: Any) -> Json:
    return {**thing(**fields), "required": list(required)}


PERSON = {"oneOf": [variant("id", id="string", n="string"), variant("email", email="string", n="string")]}


def told(changes: list[Change]) -> list[tuple[str, str, Any]]:
    return [(change.kind, change.where, change.old) for change in changes]


def test_a_choice_that_gets_lost() -> None:
    anybody = {"oneOf": [*PERSON["oneOf"], variant(n="string", all="boolean")]}
    (choice,) = lost(taking(PERSON), taking(anybody))
    assert told([choice]) == [("choice-lost", "request.body", "email or id")]
    assert not choice.breaking and choice.call == "cio.things.things.make_thing(...)"
    wider = {"oneOf": [*PERSON["oneOf"], variant("cio_id", cio_id="string")]}
    assert lost(taking(PERSON), taking(wider)) == []


def test_a_choice_of_at_most_one_that_gets_lost() -> None:
    wider = {"oneOf": [*PERSON["oneOf"], variant("cio_id", cio_id="string")]}
    found = lost(taking(PERSON), taking(wider), **{"x-exclusive": True})  # type: ignore[arg-type]
    assert told(found) == [("exclusive-lost", "request.body", "email or id")]


def test_a_time_that_gets_lost() -> None:
    whole = taking(thing(sent=thing(at={"type": "integer", "format": "timestamp"}), name="string"))
    plain = copy.deepcopy(whole)
    body = plain["paths"]["/thing"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    body["sent"]["properties"]["at"] = {"type": "integer"}
    assert told(lost(whole, plain)) == [("time-lost", "request.body.sent.at", None)]
    del body["sent"]["properties"]["at"]  # that is told as a field that is gone
    assert lost(whole, plain) == []


def test_a_constant_that_gets_lost() -> None:
    whole = taking(thing(kind={"type": "string", "enum": ["a"]}, name="string"))
    assert told(lost(whole, taking(thing(kind="string", name="string")))) == [
        ("constant-lost", "request.body.kind", ["a"])
    ]


def test_classes_that_are_one_now() -> None:
    kinds = {"oneOf": [variant("t", t={"enum": [kind]}, x="string") for kind in "ab"]}
    plain = {"oneOf": [variant("t", t="string", x="string"), variant("t", t="string", y="string")]}
    (change,) = [one for one in lost(answering(kinds), answering(plain)) if one.kind == "classes-merged"]
    assert change.where == "response.200" and len(change.old) == 2


def test_they_stand_under_lost_and_propose_no_breaking_version(tmp_path: Path) -> None:
    anybody = {"oneOf": [*PERSON["oneOf"], variant(n="string", all="boolean")]}
    report = Report("old", "new", "1.2.3", lost(taking(PERSON), taking(anybody)))
    text = markdown(report)
    lines = text.partition("## Lost\n")[2].partition("\n## ")[0]
    assert "may be sent without `email or id`, which was refused before" in lines
    assert "## Breaking" not in text and report.version == "1.2.4"
    assert "### Things API: lost" in entry(report)


# --- verdicts as a caller sees them -------------------------------------------------------------------------

PARTS = {
    "oneOf": [
        variant("template", template="integer", to="string"),
        variant("subject", "text", subject="string", text="string", to="string"),
    ]
}
WHOLE = thing(template="integer", subject="string", text="string", to="string", more="boolean")


def breaking(tmp_path: Path, old: Json, new: Json, overlay: str = "") -> list[tuple[str, str]]:
    root = project(tmp_path / "project")
    if overlay:
        folder = root / "specs/overlays/things"
        folder.mkdir(parents=True)
        (folder / "fixes.yaml").write_text(f"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{overlay}")
    sides = [documents(tmp_path / name, things=side) / "things.json" for name, side in (("old", old), ("new", new))]
    report = compare(Project(root), *map(str, sides))
    return [(change.kind, change.where) for change in report.changes if change.breaking]


def test_variants_that_become_one_class_break_nobody(tmp_path: Path) -> None:
    assert breaking(tmp_path / "a", taking(PARTS), taking(WHOLE)) == []
    assert breaking(tmp_path / "b", answering(PARTS), answering(WHOLE)) == []


def test_variants_that_do_not_quite_become_one_class_break(tmp_path: Path) -> None:
    other = thing(template="integer", subject="integer", text="string", to="string")
    assert breaking(tmp_path / "a", taking(PARTS), taking(other))
    assert breaking(tmp_path / "b", taking(PARTS), taking({**WHOLE, "required": ["more"]}))
    less = thing(template="integer", subject="string", to="string")
    assert breaking(tmp_path / "c", taking(PARTS), taking(less))


CONSTANT = """\
- target: $.components.schemas.MakeThingRequest.properties.kind
  x-expect: {const: screen}
  update: {const: page}
  x-reason: r
  x-source: s
"""


def test_what_an_overlay_had_so_already_breaks_nobody(tmp_path: Path) -> None:
    old, new = (taking(thing(kind={"type": "string", "enum": [kind]}, n="string")) for kind in ("screen", "page"))
    assert breaking(tmp_path / "a", old, new) == [("constant-changed", "request.body.kind")]
    assert breaking(tmp_path / "b", old, new, CONSTANT) == []  # the overlay is stale now, and stops nothing
    other = taking(thing(kind={"type": "string", "enum": ["view"]}, n="string"))
    assert breaking(tmp_path / "c", old, other, CONSTANT) == [("constant-changed", "request.body.kind")]


def test_a_wider_alias_breaks_nobody() -> None:
    def alias(text: str) -> dict[str, PublicName]:
        return {"p.models.A": PublicName("p.models.A", "attribute", annotation=text, default=ALIAS)}

    def kinds(old: str, new: str) -> list[tuple[str, bool]]:
        return [(change.kind, change.breaking) for change in compare_surfaces(alias(old), alias(new))]

    assert kinds("A | B", "A | B | C") == kinds("A | B | C", "A | B") == [("python-changed", False)]
    assert kinds("A | B", "A | C") == [("python-broken", True)]
