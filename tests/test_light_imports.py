"""Budgets of modules, counted in fresh processes: what is not used is not loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

PACKAGES = ["customerio_app", "customerio_track", "customerio_pipelines"]
HEAVY = {"httpx", "httpcore", "anyio", "ssl", "dateutil"}

ECHO = """
import json
from customerio_core import HttpResponse
class Echo:
    def __init__(self, answer): self.answer = answer
    def exchange(self, operation, request, options):
        return HttpResponse(200, {"content-type": "application/json"}, json.dumps(self.answer).encode())
"""


def loaded_by(code: str) -> set[str]:
    """The modules that are loaded after `code`, but for those that Python had at its start."""
    script = f"import sys; before = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert not done.stderr
    return set(done.stdout.split())


def models(loaded: set[str]) -> set[str]:
    return {name.rpartition(".")[2] for name in loaded if ".models." in name}


@pytest.mark.parametrize("package", PACKAGES)
def test_importing_a_package_loads_nothing_but_its_door(package: str) -> None:
    loaded = loaded_by(f"import {package}")
    assert {name for name in loaded if name.startswith("customerio_")} == {package}
    assert not loaded & HEAVY
    assert len(loaded) <= 40  # the package, typing and what that stands on


@pytest.mark.parametrize("package", PACKAGES)
def test_the_facts_of_its_operations_load_no_model(package: str) -> None:
    loaded = loaded_by(f"import {package}; {package}.OPERATIONS")
    assert not models(loaded) and not loaded & HEAVY
    assert not {name for name in loaded if ".resources" in name}


def test_a_call_loads_the_models_it_needs_and_no_other() -> None:
    code = ECHO + "import customerio_app; customerio_app.Api(Echo({'messages': [{'id': '1'}]})).messages.list()"
    loaded = loaded_by(code)
    assert models(loaded) == {
        "messages_response", "message", "customer_identifiers", "message_metrics", "tracked_response"
    }  # fmt: skip
    assert {name for name in loaded if ".resources." in name} == {"customerio_app.resources.messages"}
    assert not loaded & HEAVY


def test_a_call_without_models_loads_none() -> None:
    code = ECHO + "import customerio_track; customerio_track.Api(Echo({})).customers.delete('7')"
    assert not models(loaded_by(code))


def test_the_facade_loads_no_http_library_before_it_is_used() -> None:
    loaded = loaded_by("from customerio_client import CustomerIO; cio = CustomerIO(app_api_key='k')")
    assert not loaded & HEAVY and not models(loaded)
    assert not {name for name in loaded if name.startswith(("customerio_app", "customerio_track"))}


def test_calls_that_are_made_later_load_what_they_need() -> None:
    code = """
import customerio_track
from customerio_core import Deferring
track = customerio_track.DeferredApi(Deferring(lambda *call: None))
track.customers.delete("7")
"""
    loaded = loaded_by(code)
    assert {name for name in loaded if ".resources." in name} == {"customerio_track.resources.customers"}
    assert not models(loaded) and not loaded & HEAVY


def test_known_events_load_their_properties_and_no_other_model() -> None:
    """All properties share a module: one file is faster than one for each of 42 classes."""
    code = ECHO + "import customerio_pipelines; api = customerio_pipelines.Api(Echo({}))\n"
    named = loaded_by(code + 'api.track(user_id="7", event="Order Completed")')
    assert not models(named)  # a name is compared with those that are known, without their properties
    sent = loaded_by(code + 'api.events.order_completed(user_id="7", total=3.5)')
    assert models(sent) == {"event_properties", "track_properties"} and not sent & HEAVY
    assert not {name for name in sent if name.endswith(("event_fields", "deferred"))}
    made = loaded_by('from customerio_pipelines.event import user_deleted; user_deleted(user_id="7")')
    assert not models(made) and not {name for name in made if ".resources" in name}
