"""A sandbox: Customer.io on this machine, to call, to look at and to disturb."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from ssl import SSLContext
from typing import TYPE_CHECKING, Any, Self, cast

import msgspec

from .access import ENVIRONMENT, Access, Credentials, Region, WrongRegion
from .clock import Clock
from .contract import named
from .engine import Engine
from .faults import Drop, Fault, ItemFault
from .operations.deliveries import note
from .operations.subscriptions import subscribe
from .rates import Mode
from .requests_log import LoggedRequest
from .state.journal import Change, Journal
from .state.model import CustomObject, Event, Message, Segment, Submission
from .state.seed import Seed, fresh, plant, read
from .state.store import Settings, Store
from .views import NotFound, PersonView, listed, view

if TYPE_CHECKING:
    from types import TracebackType

    from .in_process import Transport
    from .server import Server

Json = Any


class Sandbox:
    """A server that behaves like the three APIs of Customer.io, with state.

    Use it as a context manager, or call `close` at the end. It listens on a port when its address is first asked for;
    with `transport` no port is needed.

    Args:
        region: the region of the account, `us` or `eu`.
        credentials: what is let in.
        wrong_region: what the App API returns to a call in the other region: 301, 401 or 405.
        seed: what it starts with: a file, or what a seed file holds.
        state: a file to keep the state in; what it holds is there again when a sandbox is made with the same file.
        settings: how it behaves where there is a choice.
        host: the address to listen on.
        port: the port to listen on; 0 for a free one.
        ssl: with it, the sandbox listens for https.

    Raises:
        ValueError: the seed or the state file is wrong.
    """

    def __init__(
        self,
        *,
        region: Region = "us",
        credentials: Credentials | None = None,
        wrong_region: WrongRegion = 301,
        seed: str | Path | Mapping[str, Json] | None = None,
        state: str | Path | None = None,
        settings: Settings | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        ssl: SSLContext | None = None,
    ) -> None:
        self.region: Region = region
        self.credentials = credentials or Credentials()
        self.settings = settings or Settings()
        self._seed = seed
        self._host, self._port, self._ssl = host, port, ssl
        self._server: Server | None = None
        store = Store(Clock(), self.settings, fresh(region))
        self.engine = Engine(store, Access(self.credentials, region, wrong_region))
        self.engine.base_url = lambda: self.url
        if seed is not None:
            self._plant(seed)
        if state is not None:
            journal = Journal(Path(state))
            journal.open(store, self._redo)
            self.engine.journal = journal

    # Where it is

    @property
    def url(self) -> str:
        """The address of the page, below which the APIs are."""
        return self.listen().url

    @property
    def track_url(self) -> str:
        """The base URL of the Track API."""
        return f"{self.url}/track"

    @property
    def app_url(self) -> str:
        """The base URL of the App API."""
        return f"{self.url}/app"

    @property
    def pipelines_url(self) -> str:
        """The base URL of the Pipelines API."""
        return f"{self.url}/pipelines"

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables that point a client at this sandbox."""
        return {
            "CUSTOMERIO_TRACK_URL": self.track_url,
            "CUSTOMERIO_APP_URL": self.app_url,
            "CUSTOMERIO_PIPELINES_URL": self.pipelines_url,
            "CUSTOMERIO_REGION": self.region,
            "CUSTOMERIO_WEBHOOK_SIGNING_KEY": self.settings.signing_key,
            **{variable: getattr(self.credentials, name) for name, variable in ENVIRONMENT.items()},
        }

    def listen(self) -> Server:
        """Listen on a port, unless it does already.

        Returns:
            The server.
        """
        if self._server is None:
            from .server import Server

            self._server = Server(self.engine, self._controls(), self._host, self._port, self._ssl)
        return self._server

    def transport(self) -> Transport:
        """Return what carries calls to this sandbox without sockets.

        Pass it as `transport` to `CustomerIO`, `AsyncCustomerIO`, `httpx.Client` or `httpx.AsyncClient`. The client
        keeps the vendor's hosts, which say the API and the region.
        """
        from .in_process import Transport

        return Transport(self.engine)

    def close(self) -> None:
        """Stop listening, and let go of the state file."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self.engine.journal is not None:
            self.engine.journal.close()
            self.engine.journal = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        where = self._server.url if self._server else "not listening"
        return f"<Sandbox {where}, {len(self._store.state.people)} people, {len(self._store.state.messages)} messages>"

    # What is there

    @property
    def _store(self) -> Store:
        return self.engine.store

    def _read(self, reading: Callable[[Store], Any]) -> Any:
        with self.engine.lock:
            self.engine.tick()
            return reading(self._store)

    def person(self, *, id: str | None = None, email: str | None = None, cio_id: str | None = None) -> PersonView:
        """Return a person.

        Args:
            id: your id.
            email: the email address.
            cio_id: the id that Customer.io gave.

        Returns:
            The person as they are now.

        Raises:
            NotFound: there is no such person; the message says who there is, and which requests failed.
        """
        given = {"id": id, "email": email, "cio_id": cio_id}
        wanted = {kind: value for kind, value in given.items() if value is not None}
        if len(wanted) != 1:
            raise TypeError("person() takes exactly one of id, email and cio_id")
        ((kind, value),) = wanted.items()

        def reading(store: Store) -> PersonView:
            person = store.person(kind, value)
            if person is None:
                known = [f"id={each.id!r}, email={each.email!r}" for each in store.state.people.values()]
                raise NotFound(listed(f"no person has {kind}={value!r}", known, self._hint()))
            return view(store, person)

        return cast(PersonView, self._read(reading))

    def _hint(self) -> str:
        """What went wrong lately: the likely reason that a test does not find what it looks for."""
        wrong = [entry for entry in self.engine.log if entry.status >= 400 or entry.warnings][-5:]
        return "\nRequests that failed or have warnings:\n  " + "\n  ".join(map(str, wrong)) if wrong else ""

    @property
    def people(self) -> list[PersonView]:
        """Everybody, in the order they came."""
        return cast(
            "list[PersonView]", self._read(lambda store: [view(store, each) for each in store.state.people.values()])
        )

    @property
    def messages(self) -> list[Message]:
        """All messages, oldest first."""
        return cast("list[Message]", self._read(lambda store: list(store.state.messages.values())))

    def message(self, *, to: str | None = None, type: str | None = None, subject: str | None = None) -> Message:
        """Return the newest message that fits.

        Args:
            to: its recipient.
            type: its channel, such as `email`.
            subject: its subject.

        Returns:
            The message.

        Raises:
            NotFound: none fits; the message says which ones there are.
        """
        wanted = {
            name: value for name, value in (("to", to), ("type", type), ("subject", subject)) if value is not None
        }
        for each in reversed(self.messages):
            if all(getattr(each, name) == value for name, value in wanted.items()):
                return each
        known = [f"{each.type} to {each.to!r}: {each.subject!r} ({each.state})" for each in self.messages]
        said = ", ".join(f"{name}={value!r}" for name, value in wanted.items()) or "anything"
        raise NotFound(listed(f"no message has {said}", known, self._hint()))

    @property
    def events(self) -> list[Event]:
        """All events, oldest first."""
        return cast("list[Event]", self._read(lambda store: list(store.state.events)))

    @property
    def segments(self) -> list[Segment]:
        """All segments."""
        return cast("list[Segment]", self._read(lambda store: list(store.state.segments.values())))

    @property
    def objects(self) -> list[CustomObject]:
        """All custom objects."""
        return cast("list[CustomObject]", self._read(lambda store: list(store.state.objects.values())))

    @property
    def submissions(self) -> list[Submission]:
        """What forms sent, oldest first."""
        return cast("list[Submission]", self._read(lambda store: list(store.state.submissions)))

    def object(self, object_id: str, object_type_id: str | int = 1) -> CustomObject:
        """Return a custom object.

        Args:
            object_id: your id.
            object_type_id: its kind.

        Returns:
            The object.

        Raises:
            NotFound: there is no such object.
        """
        found = self._read(lambda store: store.object(object_type_id, object_id))
        if found is None:
            known = [f"{each.object_type_id}/{each.object_id}" for each in self.objects]
            raise NotFound(listed(f"there is no object {object_type_id}/{object_id}", known, self._hint()))
        return cast(CustomObject, found)

    @property
    def requests(self) -> list[LoggedRequest]:
        """The last requests, oldest first."""
        return list(self.engine.log)

    @property
    def warnings(self) -> list[str]:
        """What the vendor would have ignored without a word, oldest first."""
        return [warning for entry in self.engine.log for warning in entry.warnings]

    # Disturbing it

    def fail(
        self,
        operation: str,
        *,
        status: int = 500,
        times: int | None = 1,
        after: int = 0,
        body: Json = None,
        retry_after: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Have the next calls of an operation fail, without effect.

        Args:
            operation: the operation: `send_email`, `app.messages.send_email`, `sendEmail`, `POST /v1/send/email`; a
                resource, an API or `*` for all of theirs.
            status: the status to return.
            times: how many calls; `None` for all.
            after: how many calls to let through first.
            body: the body: text as it is, anything else as JSON; the shape of the API if not given.
            retry_after: seconds for the header `Retry-After`.
            headers: headers to return.

        Raises:
            ValueError: nothing has that name.
        """
        wait = {"retry-after": f"{retry_after:g}"} if retry_after is not None else {}
        given = {name.lower(): value for name, value in (headers or {}).items()}
        self._order(
            operation,
            Fault(keys=_keys(operation), status=status, times=times, after=after, body=body, headers={**wait, **given}),
        )

    def refuse_items(
        self,
        operation: str = "batch",
        *,
        where: Mapping[str, Json] | None = None,
        times: int | None = None,
        reason: str = "invalid",
        field: str = "",
        message: str = "a fault of the sandbox",
    ) -> None:
        """Have items of batches be refused, each by itself: the rest of a batch is accepted.

        Pipelines drops them without a word, unless the call is strict.

        Args:
            operation: the operation, as `fail` takes it.
            where: fields of the items that are refused, with their values; every item if not given.
            times: how many items; `None` for all.
            reason: the error's word for what is wrong.
            field: the field that the error names.
            message: what the error says.

        Raises:
            ValueError: nothing has that name, or it takes no batches.
        """
        keys = frozenset(each.key for each in named(operation) if each.operation.limits and each.operation.limits.items)
        if not keys:
            raise ValueError(f"{operation} takes no batches")
        given = ItemFault(keys=keys, where=where or {}, times=times, reason=reason, name=field, message=message)
        with self.engine.lock:
            self.engine.faults.order_for_items(given)

    def slow(self, operation: str, seconds: float, *, times: int | None = 1, after: int = 0) -> None:
        """Have the next calls of an operation wait for their response.

        Args:
            operation: the operation, as `fail` takes it.
            seconds: how long.
            times: how many calls; `None` for all.
            after: how many calls to let through first.
        """
        self._order(operation, Fault(keys=_keys(operation), delay=seconds, times=times, after=after))

    def drop_connection(self, operation: str, *, when: Drop = "before", times: int | None = 1, after: int = 0) -> None:
        """Have the connection of the next calls of an operation break.

        Args:
            operation: the operation, as `fail` takes it.
            when: `before` the call has an effect, or `after`, so that only the response is lost.
            times: how many calls; `None` for all.
            after: how many calls to let through first.
        """
        self._order(operation, Fault(keys=_keys(operation), drop=when, times=times, after=after))

    def _order(self, operation: str, fault: Fault) -> None:
        with self.engine.lock:
            self.engine.faults.order(fault)

    def clear_faults(self) -> None:
        """Cancel every fault that has not happened yet."""
        with self.engine.lock:
            self.engine.faults.clear()

    def rate_limit(
        self, mode: Mode, *, bucket: str | None = None, requests: int | None = None, seconds: float = 1.0
    ) -> None:
        """Set how rate limits work.

        Args:
            mode: `off`; `count`, which warns; or `on`, which returns 429.
            bucket: the limit to change, by its name: `track`, `app`, `app-send`, `app-trigger`, `pipelines`.
            requests: how many requests it lets through ...
            seconds: ... in this many seconds.

        Raises:
            ValueError: there is no such limit.
        """
        with self.engine.lock:
            if bucket is not None and requests is not None:
                known = {each.operation.bucket.name for each in named("*") if each.operation.bucket is not None}
                if bucket not in known:
                    raise ValueError(f"there is no rate limit {bucket!r}: {', '.join(sorted(known))} are")
                self.engine.rates.changed[bucket] = (requests, seconds)
            self.engine.rates.mode = mode
            self.engine.rates.clear()

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Put the clock forward, and do what is due by then: messages to send, retries of webhooks, and so on.

        Args:
            days: days.
            hours: hours.
            minutes: minutes.
            seconds: seconds.

        Raises:
            ValueError: it would go backward.
        """
        self._control(
            "advance", {"seconds": timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()}
        )

    def deliver(
        self, message: Message | str, metric: str = "delivered", *, href: str | None = None, reason: str | None = None
    ) -> None:
        """Have something happen to a message, and notify reporting webhooks.

        Args:
            message: the message, or its delivery id.
            metric: what happens: `sent`, `delivered`, `opened`, `clicked`, `converted`, `bounced`, `dropped`,
                `spammed`, `failed`, `undeliverable`, `unsubscribed`.
            href: the link that is clicked; the first one of the message if not given.
            reason: why it fails.

        Raises:
            NotFound: there is no such message.
            ValueError: nothing of that name happens to messages.
        """
        id = message if isinstance(message, str) else message.id
        if id not in self._store.state.messages:
            raise NotFound(listed(f"there is no message {id!r}", list(self._store.state.messages)))
        self._control("deliver", {"id": id, "metric": metric, "href": href, "reason": reason})

    def flush_webhooks(self) -> None:
        """Send the reporting webhooks that are due, and wait for their responses."""
        from .outbox import flush

        flush(self.engine)

    def _controls(self) -> dict[str, Callable[[dict[str, Json]], Json]]:
        """The calls that other languages can make, too: `POST /_sandbox/fail`, with the arguments as JSON."""
        return {
            "fail": lambda given: self.fail(**given),
            "refuse_items": lambda given: self.refuse_items(**given),
            "slow": lambda given: self.slow(**given),
            "drop_connection": lambda given: self.drop_connection(**given),
            "clear_faults": lambda given: self.clear_faults(**given),
            "rate_limit": lambda given: self.rate_limit(**given),
            "advance": lambda given: self.advance(**given),
            "deliver": lambda given: self.deliver(**given),
            "subscribe": lambda given: self._control("subscribe", given),
            "flush_webhooks": lambda given: self.flush_webhooks(**given),
            "reset": lambda given: self.reset(**given),
            "snapshot": lambda _: self.snapshot(),
            "restore": self.restore,
            "seed": self.seed,
            "environment": lambda _: self.environment,
        }

    def _control(self, name: str, arguments: dict[str, Json]) -> None:
        with self.engine.lock:
            with self._store.clock.still() as at:
                self._perform(name, arguments)
            if self.engine.journal:
                self.engine.journal.write(Change(at, operation=name, body=arguments))
            self.engine.tick()
        self.engine.changed()

    def _perform(self, name: str, arguments: Mapping[str, Json]) -> None:
        if name == "advance":
            self._store.clock.advance(timedelta(seconds=arguments["seconds"]))
            self._store.state.offset = self._store.clock.offset
        elif name == "deliver":
            message = self._store.state.messages[arguments["id"]]
            note(self._store, message, arguments["metric"], href=arguments.get("href"), reason=arguments.get("reason"))
        elif name == "subscribe":
            subscribe(self._store, **arguments)
        else:
            raise ValueError(f"the sandbox has no call {name!r}")

    def _redo(self, change: Change) -> None:
        if change.operation and not change.api:
            self._perform(change.operation, change.body)
        self.engine.redo(change)

    # Its state as a whole

    def reset(self) -> None:
        """Forget everything, and start again as it was made."""
        with self.engine.lock:
            self._store.load(fresh(self.region))
            self.engine.log.clear()
            self.engine.faults.clear()
            self.engine.rates.clear()
            if self._seed is not None:
                self._plant(self._seed)
            self._saved()
        self.engine.changed()

    def snapshot(self) -> dict[str, Json]:
        """Return the state as JSON data, for `restore` or a file for `seed`."""
        with self.engine.lock:
            return {"snapshot": msgspec.to_builtins(self._store.state)}

    def restore(self, snapshot: Mapping[str, Json]) -> None:
        """Put the state back to a snapshot.

        Args:
            snapshot: what `snapshot` returned.

        Raises:
            ValueError: it is not a snapshot.
        """
        state = read(msgspec.json.encode(snapshot), "snapshot")
        if isinstance(state, Seed):
            raise ValueError("snapshot: this is a seed; pass it to seed()")
        with self.engine.lock:
            self._store.load(state)
            self._saved()
        self.engine.changed()

    def seed(self, seed: str | Path | Mapping[str, Json]) -> None:
        """Add people, templates and so on.

        Args:
            seed: a file, or what a seed file holds; see `docs/reference/customerio-sandbox.md`.

        Raises:
            ValueError: it is wrong; the message says where.
        """
        with self.engine.lock:
            self._plant(seed)
            self._saved()
        self.engine.changed()

    def _plant(self, seed: str | Path | Mapping[str, Json]) -> None:
        if isinstance(seed, Mapping):
            found = read(seed, "seed")
        else:
            try:
                found = read(Path(seed).read_bytes(), str(seed))
            except OSError as error:
                raise ValueError(f"{seed}: {error.strerror}") from None
        if isinstance(found, Seed):
            before = msgspec.json.encode(self._store.state)
            try:
                plant(self._store, found)
            except ValueError:
                self._store.load(msgspec.json.decode(before, type=type(self._store.state)))
                raise
        else:
            self._store.load(found)

    def _saved(self) -> None:
        if self.engine.journal:
            self.engine.journal.compact(self._store)


def _keys(operation: str) -> frozenset[tuple[str, str]]:
    return frozenset(endpoint.key for endpoint in named(operation))
