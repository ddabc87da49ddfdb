"""What a report proposes: names for operations and classes that nobody named, which a person can paste as they are."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.commands.changes.class_names import class_stubs, stale_pins
from generator.commands.changes.markdown import markdown
from generator.commands.changes.python_calls import PythonCalls
from generator.commands.changes.report import Report
from generator.commands.changes.todo import stubs
from generator.project.sources import load as load_sources
from generator.stages.fold import fold
from generator.stages.fold.words import RESERVED
from generator.stages.mend import mend
from generator.stages.patch import load, patch
from tests.generator.openapi import document, operation
from tests.generator.places import PROJECT
from tests.specs.test_class_names import PASCAL, PLACE

Json = dict[str, Any]
SPECS = PROJECT / "specs"
APIS = ("journeys-app", "journeys-track", "pipelines")


def contract(api: str) -> Json:
    found: Json = json.loads((SPECS / "contract" / f"{api}.json").read_bytes())
    return found


def names(api: str) -> dict[str, str]:
    found: dict[str, str] = yaml.safe_load((SPECS / "names" / f"{api}.yaml").read_text())
    return found


@pytest.mark.parametrize("api", APIS)
def test_a_stub_for_a_class_passes_what_is_asked_of_chosen_names(api: str) -> None:
    """Leave out every third name, paste the stubs, and no class is without a name; no shape has lost its own."""
    everything = names(api)
    kept = {place: name for at, (place, name) in enumerate(everything.items()) if at % 3}
    left = {place: name for place, name in kept.items() if name not in set(everything.values()) - set(kept.values())}
    bare = fold(contract(api), api=api, names=left).document
    pasted = yaml.safe_load("".join(stub.stub for stub in class_stubs(api, bare, left))) or {}
    assert pasted and not pasted.keys() & left.keys()
    for place, name in pasted.items():
        assert PASCAL.fullmatch(name) and name.lower() not in RESERVED and PLACE.fullmatch(place), (place, name)
    together = {**left, **pasted}
    assert len({name.lower() for name in together.values()}) == len(set(together.values()))
    again = fold(contract(api), api=api, names=together)
    assert [str(one) for one in again.findings if "called" in one.message or "pinned" in one.message] == []
    assert set(again.document["components"]["schemas"]) == set(together.values())
    assert list(class_stubs(api, again.document, together)) == []


def test_pins_that_no_longer_fit_are_told(tmp_path: Path) -> None:
    """A place that is gone, and one of two of a name at which another shape stands now."""
    thing_of = {"type": "object", "properties": {"a": {"type": "string"}}}
    gets = {name: operation(f"get{name}", answer=copy.deepcopy(thing_of)) for name in ("one", "two", "three")}
    old = document({f"/{name}": {"get": get} for name, get in gets.items()})
    pins = {"getone.200": "Thing", "gettwo.200": "Thing", "getthree.200": "Third"}
    before = fold(old, api="things", names=pins).document
    assert list(stale_pins("things", before, pins)) == []

    new = copy.deepcopy(old)
    del new["paths"]["/three"]
    changed = new["paths"]["/two"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    changed["properties"]["b"] = {"type": "string"}
    after = fold(new, api="things", names=pins, previous=before)
    assert sum("pin" in finding.message for finding in after.findings) == 3  # both, and the name that was derived
    found = {pin.place: (pin.name, pin.why) for pin in stale_pins("things", after.document, pins)}
    assert found == {
        "gettwo.200": ("Thing", "is the name of another shape; the one that is here is called GettwoResponse"),
        "getthree.200": ("Third", "is pinned to a place that is gone"),
    }
    report = Report("a", "b", "0.1.0", [], pins=list(stale_pins("things", after.document, pins)))
    assert "2 names that no longer fit" in markdown(report)
    assert "- `gettwo.200` in `specs/names/things.yaml`: `Thing` is the name of another shape" in markdown(report)


# What the operationId, the path and the siblings of an operation make of it.
PROPOSED = {
    "sendInApp": "send_in_app",  # a verb of its own, spelled as its path
    "sendWhatsApp": "send_whatsapp",  # like send_email beside it
    "publishEmail": "publish_email",
    "scheduleNewsletter": "schedule",  # the resource says what
    "restoreVersion": "restore_version",
    "createNewsletterLanguageVariant": "create_translation",  # as the others of that path call it
    "createAsset": "create",
    "endLiveNotification": "end",
    "listEmailTranslations": "list_email_translations",  # no plural of the path in front: not emails_languages
}


def test_names_for_operations_follow_the_verb_and_the_siblings() -> None:
    patched = patch(contract("journeys-app"), load(SPECS / "overlays/journeys-app")).document
    for item in patched["paths"].values():
        for one in item.values():
            if one["operationId"] in PROPOSED:
                del one["x-python"]
    source = load_sources(SPECS / "sources.toml")["journeys-app"]
    found = stubs("journeys-app", patched, PythonCalls(mend(patched)[0], source), frozenset())
    actions = [yaml.safe_load(stub.stub)[0] for stub in found if stub.lacks == "name"]
    by_place = {(stub.method.lower(), stub.path): stub for stub in found if stub.lacks == "name"}
    proposed = {
        patched["paths"][path][method]["operationId"]: action["update"]["x-python"]["method"]
        for (method, path), action in zip(by_place, actions, strict=True)
    }
    assert proposed == PROPOSED


def test_a_stub_for_an_operation_can_be_pasted(tmp_path: Path) -> None:
    patched = patch(contract("journeys-app"), load(SPECS / "overlays/journeys-app")).document
    del patched["paths"]["/v1/send/whatsapp"]["post"]["x-python"]
    source = load_sources(SPECS / "sources.toml")["journeys-app"]
    (stub,) = stubs("journeys-app", patched, PythonCalls(mend(patched)[0], source), frozenset())
    head = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"
    (tmp_path / "names.yaml").write_text(head + stub.stub)
    again = patch(patched, load(tmp_path)).document
    chosen = again["paths"]["/v1/send/whatsapp"]["post"]["x-python"]
    assert chosen == {"resource": "messages", "method": "send_whatsapp"}
