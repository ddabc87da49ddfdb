"""Any sequence of calls keeps the state consistent: a state machine against a simple model."""

from __future__ import annotations

from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from customerio_sandbox import Sandbox
from tests.sandbox.conftest import Apis

IDS = st.sampled_from(["1", "2", "3", "4"])
EMAILS = st.sampled_from(["a@example.com", "b@example.com", "c@example.com"])
VALUES = st.sampled_from(["x", "y", 1, True, None])
ULIDS = st.sampled_from([f"01HF7YAT0000000000000000{n:02}" for n in range(4)])


class Calls(RuleBasedStateMachine):
    """The model knows attributes, events, members and the suppressed, by id; emails are left to the invariants."""

    def __init__(self) -> None:
        super().__init__()
        self.sandbox = Sandbox()
        self.http = Apis(self.sandbox)
        self.people: dict[str, dict[str, Any]] = {}
        self.events: list[tuple[str, str]] = []
        self.blocked: set[str] = set()
        self.members: set[str] = set()
        self.sent = 0
        made = self.http.app.post("/v1/segments", json={"segment": {"name": "s"}})
        self.segment = made.json()["segment"]["id"]

    @rule(id=IDS, name=st.sampled_from(["plan", "city"]), value=VALUES)
    def identify(self, id: str, name: str, value: Any) -> None:
        assert self.http.identify(id, **{name: value}).status_code == 200
        if id not in self.blocked:
            person = self.people.setdefault(id, {})
            person.pop(name, None) if value is None else person.update({name: value})

    @rule(id=IDS, email=EMAILS)
    def give_email(self, id: str, email: str) -> None:
        if id in self.people:
            assert self.http.identify(id, email=email).status_code == 200

    @rule(id=IDS, ulid=ULIDS)
    def event(self, id: str, ulid: str) -> None:
        self.http.track.post(f"/api/v1/customers/{id}/events", json={"name": "e", "id": ulid})
        if id not in self.blocked:
            self.people.setdefault(id, {})
            if ulid not in {each for _, each in self.events}:
                self.events.append((id, ulid))

    @rule(id=IDS)
    def delete(self, id: str) -> None:
        self.http.track.delete(f"/api/v1/customers/{id}")
        self._gone(id)

    @rule(id=IDS)
    def suppress(self, id: str) -> None:
        self.http.track.post(f"/api/v1/customers/{id}/suppress")
        self._gone(id)
        self.blocked.add(id)

    @rule(id=IDS)
    def unsuppress(self, id: str) -> None:
        self.http.track.post(f"/api/v1/customers/{id}/unsuppress")
        self.blocked.discard(id)

    @rule(primary=IDS, secondary=IDS)
    def merge(self, primary: str, secondary: str) -> None:
        body = {"primary": {"id": primary}, "secondary": {"id": secondary}}
        self.http.track.post("/api/v1/merge_customers", json=body)
        if primary != secondary and primary in self.people and secondary in self.people:
            self.people[primary] = {**self.people.pop(secondary), **self.people[primary]}
            self.events = [(primary if id == secondary else id, ulid) for id, ulid in self.events]
            if secondary in self.members:
                self.members = self.members - {secondary} | {primary}

    @rule(id=IDS, add=st.booleans())
    def segment_member(self, id: str, add: bool) -> None:
        verb = "add" if add else "remove"
        self.http.track.post(f"/api/v1/segments/{self.segment}/{verb}_customers", json={"ids": [id]})
        if id in self.people:
            self.members = self.members | {id} if add else self.members - {id}

    @rule(id=IDS)
    def send(self, id: str) -> None:
        self.http.email(id, to="x@example.com")
        self.sent += 1
        if id not in self.blocked:
            self.people.setdefault(id, {})

    @rule()
    def save_and_restore(self) -> None:
        before = self.sandbox.snapshot()
        self.sandbox.restore(before)
        assert self.sandbox.snapshot() == before

    def _gone(self, id: str) -> None:
        self.people.pop(id, None)
        self.members.discard(id)
        self.events = [each for each in self.events if each[0] != id]

    @invariant()
    def the_state_is_that_of_the_model(self) -> None:
        people = {person.id: person for person in self.sandbox.people}
        assert {id: person.attributes for id, person in people.items()} == self.people
        events = [(person.id or "", event.id or "") for person in people.values() for event in person.events]
        assert sorted(events) == sorted(self.events)
        assert {id for id, person in people.items() if person.segments} == self.members
        assert len(self.sandbox.messages) == self.sent

    @invariant()
    def nobody_is_twice(self) -> None:
        people = self.sandbox.people
        emails = [person.email.lower() for person in people if person.email]
        assert len(emails) == len(set(emails))
        for person in people:
            assert self.sandbox.person(cio_id=person.cio_id) == person
            assert person.email is None or self.sandbox.person(email=person.email) == person

    @invariant()
    def nothing_failed(self) -> None:
        assert [entry for entry in self.sandbox.requests if entry.status >= 500] == []


TestCalls = Calls.TestCase
TestCalls.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
