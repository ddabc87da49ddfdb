"""Finding things in the state, and changing what several operations change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Any

from ..clock import Clock
from .filters import matches
from .model import Activity, CustomObject, Event, Message, Person, Segment, State
from .ulids import ulid

Json = Any
IDENTIFIERS = ("id", "email", "cio_id")


@dataclass
class Settings:
    """How a sandbox behaves where there is a choice.

    Args:
        consistency_seconds: how long a change takes to reach searches, segments and broadcasts.
        processing_seconds: how long an export, an import or a broadcast's trigger takes.
        auto_deliver: whether a message counts as delivered as soon as it is sent.
        invent: whether a transactional message, a broadcast or an object type that does not exist yet is made when it
            is first used; otherwise the call fails with 404.
        link_seconds: how long the link to an export lives.
        signing_key: what reporting webhooks are signed with.
    """

    consistency_seconds: float = 0.0
    processing_seconds: float = 0.0
    auto_deliver: bool = True
    invent: bool = True
    link_seconds: int = 900
    signing_key: str = "sandbox-signing-key"


@dataclass
class Store:
    """The state, with what makes it quick to search.

    Args:
        clock: the time.
        settings: how the sandbox behaves.
        state: what is remembered.
    """

    clock: Clock
    settings: Settings
    state: State = field(default_factory=State)

    def __post_init__(self) -> None:
        self.load(self.state)

    def load(self, state: State) -> None:
        """Take a state, in place of the one before.

        Args:
            state: what to remember.
        """
        self.state = state
        self.clock.offset = state.offset
        self._by_id = {person.id: person.cio_id for person in state.people.values() if person.id is not None}
        self._by_email = {person.email.lower(): person.cio_id for person in state.people.values() if person.email}
        self._event_ids = {event.id for event in state.events if event.id}
        self._due: list[tuple[float, int, str, str]] = []
        self._scheduled = 0
        for message in state.messages.values():
            if message.state == "queued":
                self.schedule(message.send_at or 0, "message", message.id)
        for key, trigger in state.triggers.items():
            if trigger.processed_at is None:
                self.schedule(trigger.due_at, "trigger", key)
        for id, newsletter in state.records.get("newsletters", {}).items():
            if newsletter.get("scheduled_at") and not newsletter.get("sent_at"):
                self.schedule(newsletter["scheduled_at"], "newsletter", id)
        for id, collection in state.records.get("collections", {}).items():
            if "read_at" in collection:
                self.schedule(collection["read_at"], "collection", id)
        for id, one in state.imports.items():
            if one.rows is None and not one.error:
                self.schedule(one.created_at + self.settings.processing_seconds, "import", id)
        self._objects = {(each.object_type_id, each.object_id): each.cio_object_id for each in state.objects.values()}

    @property
    def now(self) -> int:
        """Unix seconds."""
        return self.clock.now()

    def number(self, kind: str) -> int:
        """Return the next number of a kind, from 1.

        Args:
            kind: what is counted.

        Returns:
            A number that was not given before.
        """
        value = self.state.counters[kind] = self.state.counters.get(kind, 0) + 1
        return value

    def ulid(self) -> str:
        """Return a new ULID."""
        return ulid(self.clock.time(), self.number("ulid"))

    # What is to happen later

    def schedule(self, at: float, kind: str, id: str) -> None:
        """Have something done later.

        Args:
            at: when, unix seconds.
            kind: `message`, `trigger`, `newsletter`, `import` or `collection`.
            id: which.
        """
        self._scheduled += 1
        heappush(self._due, (at, self._scheduled, kind, id))

    def next_due(self) -> tuple[str, str] | None:
        """Take the next thing that is due.

        Returns:
            Its kind and its id, or `None`.
        """
        if self._due and self._due[0][0] <= self.clock.time():
            _, _, kind, id = heappop(self._due)
            return kind, id
        return None

    # People

    def person(self, kind: str, value: Json) -> Person | None:
        """Find a person.

        Args:
            kind: `id`, `email` or `cio_id`.
            value: the identifier.

        Returns:
            The person, or `None`.
        """
        text = str(value)
        if kind == "cio_id":
            return self.state.people.get(text.removeprefix("cio_"))
        cio_id = self._by_email.get(text.lower()) if kind == "email" else self._by_id.get(text)
        return self.state.people[cio_id] if cio_id else None

    def visible(self, person: Person) -> bool:
        """Return whether searches and broadcasts find a person yet.

        Args:
            person: the person.

        Returns:
            Whether they do.
        """
        return person.visible_at <= self.clock.time()

    def create_person(self, kind: str, value: Json) -> Person:
        """Make a person.

        Args:
            kind: `id` or `email`.
            value: the identifier.

        Returns:
            The person.
        """
        cio_id = f"a{self.number('person'):011x}"
        visible_at = self.clock.time() + self.settings.consistency_seconds
        person = Person(cio_id=cio_id, created_at=self.now, visible_at=visible_at)
        self.state.people[cio_id] = person
        self.identify(person, kind, str(value))
        return person

    def identify(self, person: Person, kind: str, value: str | None) -> None:
        """Give a person an identifier, in place of the one of that kind before.

        Args:
            person: the person.
            kind: `id` or `email`.
            value: the identifier, or `None` to take it away.
        """
        index, key = (self._by_email, str.lower) if kind == "email" else (self._by_id, str)
        before: str | None = getattr(person, kind)
        if before is not None and index.get(key(before)) == person.cio_id:
            del index[key(before)]
        setattr(person, kind, value)
        person.timestamps[kind] = self.now
        if value is not None:
            index[key(value)] = person.cio_id

    def delete_person(self, person: Person) -> None:
        """Remove a person: their identifiers are free again.

        Args:
            person: the person.
        """
        self.identify(person, "id", None)
        self.identify(person, "email", None)
        del self.state.people[person.cio_id]
        for segment in self.state.segments.values():
            segment.members.pop(person.cio_id, None)
        self.state.events = [event for event in self.state.events if event.cio_id != person.cio_id]
        self.state.activities = [each for each in self.state.activities if each.cio_id != person.cio_id]
        self._event_ids = {event.id for event in self.state.events if event.id}

    def identifiers(self, person: Person) -> dict[str, str | None]:
        """Return the identifiers of a person as the App API writes them.

        Args:
            person: the person.

        Returns:
            `id`, `email` and `cio_id`.
        """
        return {"id": person.id, "email": person.email, "cio_id": person.cio_id}

    def everything(self, person: Person) -> dict[str, Json]:
        """Return attributes and identifiers of a person, which filters and Liquid see as one.

        Args:
            person: the person.

        Returns:
            Values by name.
        """
        known = {name: value for name, value in self.identifiers(person).items() if value is not None}
        return {**person.attributes, "unsubscribed": person.unsubscribed, **known}

    def search(self, filter: Json) -> list[Person]:
        """Find people by a filter.

        Args:
            filter: a filter of `POST /v1/customers`; `None` for everybody.

        Returns:
            The people that a search finds by now.
        """
        return [
            person
            for person in self.state.people.values()
            if self.visible(person) and (filter is None or self.fits(person, filter))
        ]

    def fits(self, person: Person, filter: Json) -> bool:
        """Return whether a person matches a filter.

        Args:
            person: the person.
            filter: the filter.

        Returns:
            Whether they match.
        """
        return matches(filter, self.everything(person), lambda id: self.in_segment(person, id))

    # Segments

    def in_segment(self, person: Person, id: int) -> bool:
        """Return whether a person is in a segment.

        Args:
            person: the person.
            id: the segment's id.

        Returns:
            Whether they are; nobody is in a segment that does not exist.
        """
        segment = self.state.segments.get(str(id))
        return segment is not None and self.belongs(person, segment)

    def belongs(self, person: Person, segment: Segment) -> bool:
        """Return whether a person is in a segment.

        Args:
            person: the person.
            segment: the segment.

        Returns:
            Whether they are.
        """
        if segment.type == "dynamic":
            return self.visible(person) and segment.filter is not None and self.fits(person, segment.filter)
        added = segment.members.get(person.cio_id)
        return added is not None and added + self.settings.consistency_seconds <= self.clock.time()

    def members(self, segment: Segment) -> list[Person]:
        """Return the people in a segment.

        Args:
            segment: the segment.

        Returns:
            The people.
        """
        return [person for person in self.state.people.values() if self.belongs(person, segment)]

    # Events and the activity log

    def record(self, event: Event) -> bool:
        """Keep an event, unless it came before.

        Args:
            event: the event.

        Returns:
            Whether it was kept.
        """
        if event.id:
            if event.id in self._event_ids:
                return False
            self._event_ids.add(event.id)
        self.state.events.append(event)
        return True

    def log(self, type: str, person: Person | None, data: Mapping[str, Json], message: Message | None = None) -> None:
        """Add an entry to the activity log.

        Args:
            type: its kind.
            person: whom it is about.
            data: details.
            message: the message it is about.
        """
        activity = Activity(self.ulid(), type, self.now, person.cio_id if person else None, dict(data))
        if message:
            activity.delivery_id, activity.delivery_type = message.id, message.type
        self.state.activities.append(activity)

    # Objects

    def object(self, type_id: Json, object_id: Json) -> CustomObject | None:
        """Find an object by your id.

        Args:
            type_id: its kind.
            object_id: your id.

        Returns:
            The object, or `None`.
        """
        cio_object_id = self._objects.get((str(type_id), str(object_id)))
        return self.state.objects[cio_object_id] if cio_object_id else None

    def create_object(self, type_id: Json, object_id: Json) -> CustomObject:
        """Make an object.

        Args:
            type_id: its kind.
            object_id: your id.

        Returns:
            The object.
        """
        made = CustomObject(f"ob{self.number('object'):010x}", str(type_id), str(object_id))
        self.state.objects[made.cio_object_id] = made
        self._objects[made.object_type_id, made.object_id] = made.cio_object_id
        return made

    def delete_object(self, custom: CustomObject) -> None:
        """Remove an object, and the relationships with it.

        Args:
            custom: the object.
        """
        del self.state.objects[custom.cio_object_id]
        self._objects.pop((custom.object_type_id, custom.object_id), None)
        for person in self.state.people.values():
            person.relationships.pop(custom.cio_object_id, None)

    def related(self, custom: CustomObject) -> Iterator[Person]:
        """Return the people who belong to an object.

        Args:
            custom: the object.

        Yields:
            The people.
        """
        for person in self.state.people.values():
            if custom.cio_object_id in person.relationships:
                yield person
