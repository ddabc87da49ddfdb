"""Events of the reporting webhook: each of the vendor's examples is read into the class of its kind."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import customerio_app.webhooks as events
from customerio_app import models
from customerio_app.webhooks import EmailClicked, UnknownEvent, read_event
from customerio_client.webhooks import Webhooks
from customerio_core import Event, Model
from customerio_core.shape import shape, types_of
from tests.test_vendor_examples import bodies

KINDS = get_args(events.WebhookEvent)
KEY = "k" * 32
# Fields of the vendor's examples that its schemas do not have, and we do not either.
UNDECLARED: set[str] = set()


def kind_of(cls: type[Event]) -> tuple[str, str]:
    defaults = {field.wire: field.default for field in shape(cls).fields}
    return defaults["object_type"], defaults["metric"]


def unwrapped(body: bytes) -> Any:
    webhooks = Webhooks(KEY)
    return webhooks.unwrap(body, webhooks.sign(body))


def examples(shared_specs: Path) -> Iterator[tuple[str, Any]]:
    """The vendor's examples, of its newest document and of the one before: written down whole, and put together."""
    newest = json.loads((shared_specs / "2026-autumn/reporting-webhooks.json").read_text())
    before = json.loads((shared_specs / "baseline/journeys-app.json").read_text())
    for name, document in (("newest", newest), ("baseline", before)):
        webhooks = inlined(document.get("webhooks") or document["x-webhooks"], document)
        for webhook in webhooks.values():
            for number, example in enumerate(bodies(webhook["post"]["requestBody"])):
                yield f"{name} {number}", example


def inlined(node: Any, document: Any) -> Any:
    if isinstance(node, dict) and "$ref" in node:
        target = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        return inlined(target, document)
    if isinstance(node, dict):
        return {key: inlined(value, document) for key, value in node.items()}
    return [inlined(value, document) for value in node] if isinstance(node, list) else node


def undeclared(value: Any, where: str = "") -> Iterator[str]:
    if isinstance(value, Model):
        yield from (f"{where}.{name}" for name in value.extra)
        for field in shape(type(value)).fields:
            yield from undeclared(getattr(value, field.name), f"{where}.{field.wire}")
    elif isinstance(value, list):
        for item in value:
            yield from undeclared(item, f"{where}[]")


def test_there_is_a_class_for_each_kind() -> None:
    kinds = [kind_of(cls) for cls in KINDS]
    assert len(kinds) == len(set(kinds)) == 69
    for cls in KINDS:
        object_type, metric = kind_of(cls)
        assert read_event({"object_type": object_type, "metric": metric}).__class__ is cls
        assert cls.__name__ in events.__all__ and getattr(models, cls.__name__) is cls
        assert cls.__doc__ and not cls.__doc__.startswith("Part of")


def test_every_example_of_the_vendor_is_read_into_its_class(shared_specs: Path) -> None:
    found = list(examples(shared_specs))
    assert len(found) > 200
    kinds = set()
    for name, value in found:
        if value.pop("object_type_type", None):  # misspelt in the schema that the example is put together from
            value["object_type"] = "customer"
        event = unwrapped(json.dumps(value).encode())
        assert not isinstance(event, UnknownEvent), (name, value)
        assert kind_of(type(event)) == (value["object_type"], value["metric"]), name
        assert event.to_dict() == value, name
        assert set(undeclared(event)) <= UNDECLARED, name
        kinds.add(type(event))
    # Push drafted is not among them: the vendor's schema gives it the metric of push attempted.
    assert {cls.__name__ for cls in set(KINDS) - kinds} == {"PushDrafted"}


def test_every_field_has_a_type_and_words() -> None:
    for cls in KINDS:
        data = types_of(cls)["data"]
        assert issubclass(data, Model)
        assert [wire for wire, tp in types_of(data).items() if tp is Any and wire != "transactional_message_id"] == []


@pytest.mark.parametrize(
    "value",
    [
        {"object_type": "hologram", "metric": "beamed", "event_id": "1", "data": {"x": [1]}, "new": True},
        {"object_type": "email", "metric": "beamed"},
        {"object_type": ["email"], "metric": {"a": 1}},
        {"object_type": None, "metric": None, "data": None},
        {},
    ],
)
def test_an_unknown_kind_has_everything_in_it(value: dict[str, Any]) -> None:
    event = unwrapped(json.dumps(value).encode())
    assert type(event) is UnknownEvent
    assert event.to_dict() == value
    assert (event.object_type, event.metric, event.data) == tuple(map(value.get, ("object_type", "metric", "data")))


@pytest.mark.parametrize(
    "data", [None, "text", 7, [], {}, {"href": None, "machine": "perhaps", "identifiers": [], "new": {"a": 1}}]
)
def test_nulls_values_and_fields_nobody_expects_break_nothing(data: Any) -> None:
    value = {"object_type": "email", "metric": "clicked", "event_id": None, "timestamp": "soon", "data": data, "x": 1}
    event = unwrapped(json.dumps(value).encode())
    assert type(event) is EmailClicked
    assert event.to_dict() == value and event.extra == {"x": 1}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
fields = st.sampled_from("event_id object_type metric timestamp data repeated extra to_dict".split())


@given(st.dictionaries(fields | st.text(max_size=8), json_values | st.sampled_from(["email", "sent", "sms"])))
@settings(max_examples=150)
def test_any_json_object_is_read_and_written_back_equal(value: dict[str, Any]) -> None:
    event = unwrapped(json.dumps(value).encode())
    assert isinstance(event, Event) and event.repeated is False
    assert event.to_dict() == value


def test_an_event_copies_and_pickles() -> None:
    event = unwrapped(b'{"object_type": "email", "metric": "clicked", "data": {"href": "x"}, "new": 1}')
    for again in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert again == event and again.data.href == "x" and again.extra == {"new": 1}


def test_managing_webhooks_and_receiving_them_speak_of_the_same_events() -> None:
    """`customer_subscribed` of `reporting_webhooks.create(events=...)` is `CustomerSubscribed`; the rest is listed."""
    text = Path(importlib.import_module("customerio_app.models.webhook_event_name").__file__ or "").read_text("utf-8")
    listed = set(re.findall(r'"(\w+)"', text))
    received = {f"{object_type}_{metric}".replace("_cio_", "_") for object_type, metric in map(kind_of, KINDS)}
    assert len(listed & received) > 40
    assert listed - received == {"email_deferred", "slack_converted", "webhook_converted"}  # their payload is unknown
    newer = {name for name in received - listed if not name.startswith(("whatsapp_", "in_app_"))}
    assert newer == {"slack_undeliverable", "sms_replied"}  # sent, though the list for webhooks does not have them


def test_importing_the_module_loads_no_event() -> None:
    script = (
        "import sys, customerio_app.webhooks as w; "
        "print(sorted(m for m in sys.modules if m.startswith('customerio_app.models')), end='');"
        "w.read_event({'object_type': 'email', 'metric': 'clicked', 'data': {'identifiers': {}}});"
        "print(len([m for m in sys.modules if m.startswith('customerio_app.models.')]))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]3\n"
