"""Events that the service knows by name, from a document to a package: accounted for, compared, refused where wrong."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.commands.changes import compare
from generator.commands.changes.markdown import markdown
from generator.commands.changes.todo import unlisted_events
from generator.errors import GeneratorError
from generator.project.files import Project
from generator.stages.emit import emit
from generator.stages.mend import mend
from generator.stages.patch import load, patch
from generator.verify.verify import defects, verify
from tests.generator.openapi import document, operation, thing
from tests.generator.places import PROJECT

Json = dict[str, Any]
PACKAGE = "customerio_small"
TEXT = {"type": "string"}
NEEDS = [["userId"], ["anonymousId"]]
BODY = thing(userId="string", anonymousId="string", event="string", properties={"type": "object"}) | {
    "required": ["event"]
}
EVENTS: Json = {
    "order_completed": {
        "event": "Order Completed",
        "summary": "A person bought something.",
        "properties": {"$ref": "#/components/schemas/OrderProperties"},
        "needs": NEEDS,
    },
    "user_deleted": {"event": "User Deleted", "summary": "A person was deleted.", "needs": [["userId"]]},
}
ORDER = thing(order_id="string", total="number")


def contract(events: Json | None = None, **schemas: Json) -> Json:
    track = operation("track", body={"$ref": "#/components/schemas/TrackRequest"}) | {
        "x-events": copy.deepcopy(EVENTS if events is None else events),
        "x-python": {"resource": "", "method": "track"},
        "tags": ["Calls"],
        "security": [],
    }
    made = document({"/v1/track": {"post": track}})
    made["openapi"] = "3.1.0"
    made["components"] = {"schemas": {"TrackRequest": BODY, "OrderProperties": ORDER, **schemas}}
    return copy.deepcopy(made)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("good")
    emit(contract(), api="small", package=PACKAGE, out=out)
    verify(contract(), out / PACKAGE)
    return out / PACKAGE


LOSSES = {
    "an event": ("event.py", '        "user_deleted": KnownEvent(event="User Deleted", needs=(("userId",),)),\n', "",
                 "lost: POST event User Deleted: the operation"),
    "a name on the wire": ("event.py", 'event="User Deleted"', 'event="User Removed"', "lost: POST event User Deleted"),
    "a method": ("resources/events.py", "    def user_deleted(", "    def user_gone(", "the methods are not those"),
    "an asynchronous method": ("resources/events.py", "async def user_deleted(", "async def user_gone(",
                               "the asynchronous methods are not those"),
    "a constructor": ("event.py", "def user_deleted(", "def user_gone(", "the constructors are not those"),
    "keywords of a method": ("resources/events.py", "_kw.OrderEvent]) -> None:\n        \"\"\"A person bought",
                             "_kw.EventFields]) -> None:\n        \"\"\"A person bought", "total: the property"),
    "keywords": ("event_fields.py", "class OrderEvent(_event_properties.OrderPropertiesDict, EventFields",
                 "class OrderEvent(EventFields", "order_id: the property"),
    "a property": ("models/event_properties.py", "    total: float | Unset = UNSET\n", "", "total: the property"),
    "the properties": ("event.py", ', properties="OrderProperties"', "", "total: the property"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told"), LOSSES.values(), ids=LOSSES.keys())
def test_a_planted_loss_is_found(file: str, old: str, new: str, told: str, good: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(good, tmp_path / PACKAGE))
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")
    found = defects(contract(), folder)
    assert any(told in problem for problem in found), found


def test_an_event_too_many_is_found(good: Path) -> None:
    found = defects(contract({"order_completed": EVENTS["order_completed"]}), good)
    assert "POST event User Deleted (user_deleted): the contract has no such operation" in found


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ({"Order": EVENTS["order_completed"]}, "cannot be called 'Order'"),
        ({"order": {**EVENTS["order_completed"], "need": []}}, "nothing reads the key 'need'"),
        ({"order": {**EVENTS["order_completed"], "needs": [["groupId"]]}}, "order needs 'groupId'"),
        ({"order": {**EVENTS["order_completed"], "properties": {"$ref": "#/components/schemas/Plain"}}}, "no fields"),
        ({"order": {**EVENTS["order_completed"], "properties": {"$ref": "#/components/schemas/Odd"}}}, "be a keyword"),
        ({"order": {**EVENTS["order_completed"], "properties": {"$ref": "#/components/schemas/Gone"}}}, "not there"),
    ],
)
def test_what_can_be_no_event_is_refused_with_its_place(events: Json, told: str, tmp_path: Path) -> None:
    wrong = contract(events, Plain=TEXT, Odd=thing(**{"order id": "string"}))
    with pytest.raises(GeneratorError, match=told) as refused:
        emit(wrong, api="small", package=PACKAGE, out=tmp_path)
    assert refused.value.where


# --- the vendor adds an event -------------------------------------------------------------------------------------


def with_new_event(shared_specs: Path) -> Json:
    """The vendor's document with one more variant of track, as the nine of its own are."""
    raw: Json = json.loads((shared_specs / "2026-autumn/pipelines.json").read_bytes())
    new = thing(userId="string", event={"type": "string", "enum": ["Parcel Delivered"]}, properties={"type": "object"})
    raw["components"]["schemas"]["track"]["oneOf"].append(new | {"required": ["userId", "event"]})
    return raw


def test_an_event_that_the_vendor_adds_is_a_line_under_to_do(shared_specs: Path, tmp_path: Path) -> None:
    file = tmp_path / "pipelines.json"
    file.write_text(json.dumps(with_new_event(shared_specs)))
    report = compare(Project(PROJECT), str(PROJECT / "specs/contract/pipelines.json"), str(file), "pipelines")
    todo = markdown(report).partition("## To do")[2]
    line = "- `POST /v1/track`: the event 'Parcel Delivered' is not in x-events."
    assert todo.replace("&#x27;", "'").count(line) == 1


def test_an_event_that_an_overlay_adds_is_a_method_and_a_line_in_the_report(tmp_path: Path) -> None:
    more = copy.deepcopy(EVENTS) | {
        "parcel_delivered": {
            "event": "Parcel Delivered",
            "summary": "A parcel arrived.",
            "properties": {"$ref": "#/components/schemas/ParcelProperties"},
            "needs": NEEDS,
        }
    }
    new = contract(more, ParcelProperties=thing(parcel_id="string"))
    emit(new, api="small", package=PACKAGE, out=tmp_path)
    verify(new, tmp_path / PACKAGE)
    methods = (tmp_path / PACKAGE / "resources/events.py").read_text().count("def parcel_delivered(")
    assert methods == 2  # and its asynchronous twin
    assert unlisted_events(new) == []


def test_all_events_take_at_most_3500_lines(tmp_path: Path) -> None:
    """What the package of today has more than one without known events."""
    overlays = [one for one in load(PROJECT / "specs/overlays/pipelines") if not one.file.endswith("events.yaml")]
    facts = patch(json.loads((PROJECT / "specs/contract/pipelines.json").read_bytes()), overlays, stale="report")
    emit(mend(facts.document)[0], api="pipelines", package="customerio_pipelines", out=tmp_path)
    without, today = (
        sum(len(file.read_text("utf-8").splitlines()) for file in (root / "customerio_pipelines").rglob("*.py"))
        for root in (tmp_path, PROJECT)
    )
    assert 3000 < today - without <= 3500
