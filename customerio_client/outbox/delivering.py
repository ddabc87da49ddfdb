"""The deliverer of a store: reads what waits, sends it in order, and settles it."""

from __future__ import annotations

import os
import platform
import time
from collections import Counter
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from customerio_client.clock import Clock
from customerio_client.events import LOG, notify
from customerio_core import ApiError, CustomerIOError

from .errors import OutboxFailed
from .events import (
    CallFailed,
    Delivered,
    DeliveryPaused,
    DeliveryResumed,
    DeliveryStopped,
    OutboxEvent,
    OutboxHook,
)
from .outage import Outage, pause
from .records import Beat, Failed, Record
from .schedule import Schedule, Work
from .sending import Result, Sender, failure_of

if TYPE_CHECKING:
    from .store import Store

_MOST_RECORDS: Final = 20_000
_MOST_BYTES: Final = 16_000_000
"""What is read ahead: enough for all batches that are on their way, and for the next ones."""
_CHUNK: Final = 2_000
_POLL: Final = 0.2
"""Seconds between two looks for new calls."""
_IDLE: Final = 600.0
"""Seconds that nothing has to be done before, where nothing is known to come."""
_TAKEOVER: Final = 1.0
"""Seconds between two looks whether the process that delivers is still there."""
_BEAT: Final = 10.0
_STOPPED: Final = 300.0
"""Seconds between two probes of an API that refuses every call."""
_LANES: Final = 4
_QUIET: Final = 60.0
"""Seconds between two lines of the log about failures of one kind."""

_Done: TypeAlias = tuple[Work, Result]


@frozen
class Settings:
    """How an outbox delivers.

    Args:
        linger: seconds that a batch which is not full waits for more.
        in_flight: requests on their way at a time.
        hooks: called with each event.
    """

    linger: float = 1.0
    in_flight: int = 8
    hooks: Sequence[OutboxHook] = ()


class Deliverer:
    """Delivers what is in a store. One thread has it: it calls `step` and `wait` in turn.

    Args:
        store: the store.
        sender: sends works.
        settings: how it delivers.
        clock: knows the time.

    Attributes:
        in_flight: how many calls are on their way.
        hurry: whether batches go before they have waited for more.
        ends: seconds on the system's clock that never goes back at which somebody stops waiting for it.
    """

    def __init__(self, store: Store, sender: Sender, settings: Settings, clock: Clock) -> None:
        self._store, self._sender, self._settings, self._clock = store, sender, settings, clock
        self._schedule = Schedule(sender.group_of, sender.packer_of)
        self._inbox: SimpleQueue[_Done | None] = SimpleQueue()
        self._tasks: SimpleQueue[Work | None] = SimpleQueue()
        self._threads: list[Thread] = []
        self._leads = False
        self._read_to = 0
        self._more = True
        self._next_poll = 0.0
        self._outages: dict[str, Outage] = {}
        self._on_their_way: Counter[str] = Counter()
        self._unsettled: list[_Done] = []
        self._stopped: dict[str, str] = {}
        self._last_error = ""
        self._beaten: tuple[int, str, tuple[str, ...]] | None = None
        self._next_beat = 0.0
        self._logged: dict[str, tuple[float, int]] = {}
        self._dropped: int | None = None
        self._some_dropped = False
        self._turn = 0
        self._store_failures = 0
        self._no_store_before = 0.0
        self.in_flight = 0
        self.hurry = False
        self.ends: float | None = None

    # --- the thread that has it -----------------------------------------------------------------

    def wake(self) -> None:
        """Have `wait` end."""
        self._inbox.put(None)

    def wait(self, seconds: float) -> None:
        """Wait until something has come back, somebody wakes it, it is time to look for new calls, or the time is up.

        Args:
            seconds: for how long.
        """
        clock, seconds = self._clock, max(0.0, seconds)
        own_time = type(clock).sleep is Clock.sleep
        try:
            # What is on its way takes real time, whatever the clock says.
            done = self._inbox.get(timeout=min(seconds, _POLL) if own_time else 0.05 if self.in_flight else 0.001)
        except Empty:
            if not own_time and not self.in_flight:
                clock.sleep(seconds)
            return
        while True:
            if done is not None:
                self._unsettled.append(done)
            try:
                done = self._inbox.get_nowait()
            except Empty:
                return

    def probe(self) -> None:
        """Have every API be tried once more, whatever was decided to wait for."""
        for outage in list(self._outages.values()):
            outage.until = 0.0

    def step(self, *, begin: bool = True) -> float:
        """Do what can be done now.

        Args:
            begin: whether to send anything.

        Returns:
            Seconds until there can be something to do again.
        """
        now = self._clock.monotonic()
        if now < self._no_store_before:
            return self._no_store_before - now
        try:
            self._leads = self._store.lead()
            if not self._leads:
                return _TAKEOVER
            self._settle()
            if not begin:
                return _POLL
            self._read(now)
            ripe_in = self._close_ripe(now)
            free_in = self._send_free(now)
            self._beat(now)
            self._store_failures = 0
        except OutboxFailed as error:
            return self._wait_for_store(error)
        return min(ripe_in, free_in)

    def _wait_for_store(self, error: OutboxFailed) -> float:
        self._store_failures += 1
        if self._store_failures == 1:
            LOG.error("%s. Delivery waits until it can be used", error)
        self._last_error = str(error)
        seconds = pause(self._store_failures, self._clock)
        self._no_store_before = self._clock.monotonic() + seconds
        return seconds

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self.in_flight and not self._unsettled

    @property
    def leads(self) -> bool:
        """Whether it is the one who delivers from the store."""
        return self._leads

    @property
    def is_held_up(self) -> bool:
        """Whether nothing can be delivered for now: APIs take nothing, or the store cannot be used."""
        return bool(self._store_failures or any(outage.failures for outage in self._outages.values()))

    @property
    def stopped(self) -> dict[str, str]:
        """Why the calls of an API are not delivered, by the API's name."""
        return dict(self._stopped)

    @property
    def last_error(self) -> str:
        """What went wrong last, in words."""
        return self._last_error

    def end(self) -> None:
        """Have the threads end, and another one deliver."""
        for _ in self._threads:
            self._tasks.put(None)
        self._threads.clear()
        if self._leads and self.is_idle:
            self._beat(self._clock.monotonic(), at_last=True)
        self._leads = False
        self._store.resign()

    # --- reading --------------------------------------------------------------------------------

    def _read(self, now: float) -> None:
        schedule = self._schedule
        if not self._more and now < self._next_poll and not self.hurry:
            return
        self._next_poll = now + _POLL
        while schedule.records < _MOST_RECORDS and schedule.size < _MOST_BYTES:
            records = self._store.read(self._read_to, _CHUNK, _MOST_BYTES - schedule.size)
            self._more = bool(records)
            if not records:
                return
            self._read_to = records[-1].id
            # Batches that wait for each other go side by side if each has people of its own.
            lanes = min(_LANES, self._settings.in_flight) if schedule.held_up else 1
            failures = schedule.add(records, now, lanes)
            if failures:
                self._settle_in_store([], [failure_of(failure.item, failure) for failure in failures], [])

    def _close_ripe(self, now: float) -> float:
        """Have the batches go that have waited long enough; return the seconds until the next one has."""
        schedule = self._schedule
        linger = 0.0 if self.hurry else self._settings.linger
        for work in schedule.ripe(now - linger):
            schedule.close(work)
        seen = schedule.next_ripe()
        return _IDLE if seen is None else max(0.0, seen + linger - now)

    # --- sending --------------------------------------------------------------------------------

    def _send_free(self, now: float) -> float:
        """Send what may go; return the seconds until something may that has to wait for its time."""
        started: list[Work] = []
        wait = _IDLE
        apis = list(self._schedule.free)
        self._turn += 1
        first = self._turn % len(apis) if apis else 0
        for api in apis[first:] + apis[:first]:
            outage = self._outage(api)
            if outage.until > now:
                wait = min(wait, outage.until - now)
                continue
            most = 1 if outage.failures else self._settings.in_flight
            room = min(most - self._on_their_way[api], self._settings.in_flight - self._on_their_way.total())
            works, soonest = self._choose(api, room, now, probing=bool(outage.failures))
            wait = min(wait, soonest)
            for work in works:
                work.is_probe = outage.failures > 0
                self._schedule.start(work, now)
                self._on_their_way[api] += 1
            started += works
        if started:
            self._send(started)
        return wait

    def _choose(self, api: str, room: int, now: float, *, probing: bool) -> tuple[list[Work], float]:
        free = self._schedule.free[api]
        if room <= 0 or not free:
            return [], _IDLE
        if probing:  # another one each time: the one that fails may be to blame itself
            return [min(free, key=lambda work: work.failures)], _IDLE
        works: list[Work] = []
        soonest = _IDLE
        for work in free:
            if work.not_before > now:
                soonest = min(soonest, work.not_before - now)
                continue
            works.append(work)
            if len(works) == room:
                break
        return works, soonest

    def _send(self, works: list[Work]) -> None:
        try:
            ready = self._marked(self._without_expired(self._without_dropped(works)))
        except OutboxFailed:
            for work in works:
                if not work.settled:
                    self._take_back(work)
            raise
        for work in ready:
            self.in_flight += len(work.records)
            self._hand_out(work)

    def _marked(self, works: list[Work]) -> list[Work]:
        """Mark the calls that must not be sent twice; leave out those that somebody has dropped."""
        unsafe = [work.records[0].id for work in works if work.is_unsafe]
        if not unsafe:
            return works
        there = set(self._store.mark(unsafe))
        kept: list[Work] = []
        for work in works:
            self._keep(work, [r for r in work.records if not work.is_unsafe or r.id in there], kept)
        return kept

    def _without_dropped(self, works: list[Work]) -> list[Work]:
        """Leave out what was dropped since it was read."""
        dropped = self._store.counts().dropped
        if self._dropped is not None and dropped != self._dropped:
            self._some_dropped = True  # until all that was read by now has been sent
        self._dropped = dropped
        if not self._some_dropped:
            return works
        kept: list[Work] = []
        for work in works:
            self._keep(work, [r for r in work.records if self._store.state(r.id) == "waiting"], kept)
        if not self._schedule.works:
            self._some_dropped = False
        return kept

    def _without_expired(self, works: list[Work]) -> list[Work]:
        now = self._clock.now()
        expired = {r[0]: r for work in works for r in work.records if (r[1][8] or now) < now}
        if not expired:
            return works
        why = "it could not be delivered in time" + (
            f"; the last error: {self._last_error}" if self._last_error else ""
        )
        self._settle_in_store([], [Failed(record, "expired", why) for record in expired.values()], [])
        kept: list[Work] = []
        for work in works:
            self._keep(work, [record for record in work.records if record.id not in expired], kept)
        return kept

    def _keep(self, work: Work, records: list[Record], kept: list[Work]) -> None:
        """Go on with some of the records of a work that was just started."""
        if len(records) == len(work.records):
            kept.append(work)
        elif records:
            started = work.started
            self._schedule.retain(work, records)
            self._schedule.start(work, started or 0.0)
            kept.append(work)
        else:
            self._end(work)

    def _end(self, work: Work) -> None:
        self._on_their_way[work.api] -= 1
        self._schedule.settle(work)

    def _take_back(self, work: Work) -> None:
        self._on_their_way[work.api] -= 1
        self._schedule.retain(work, work.records)

    def _hand_out(self, work: Work) -> None:
        if len(self._threads) < min(self._on_their_way.total(), self._settings.in_flight):
            thread = Thread(target=self._work, name="customerio-outbox-send", daemon=True)
            try:
                thread.start()
            except RuntimeError:  # the interpreter is shutting down, and starts no more threads
                if not self._threads:
                    left = None if self.ends is None else max(0.1, self.ends - time.monotonic())
                    self._unsettled.append((work, self._sender.send(work, left)))
                    return
            else:
                self._threads.append(thread)
        self._tasks.put(work)

    def _work(self) -> None:
        tasks, inbox, sender = self._tasks, self._inbox, self._sender
        while (work := tasks.get()) is not None:
            inbox.put((work, sender.send(work)))

    # --- settling -------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Settle what has come back, all of it at once."""
        if not self._unsettled:
            return
        delivered: list[Record] = []
        failed: list[Failed] = []
        later: list[Record] = []
        done = self._unsettled
        results = [(work, _counted(result)) for work, result in done]
        for _, result in results:
            delivered += result.delivered
            failed += result.failed
            later += result.later
        self._settle_in_store(delivered, failed, later)
        self._unsettled = []
        for work, result in results:
            self.in_flight -= len(work.records)
            self._on_their_way[work.api] -= 1
            self._note(work, result)

    def _settle_in_store(self, delivered: Sequence[Record], failed: Sequence[Failed], later: Sequence[Record]) -> None:
        now = self._clock.now()
        self._store.settle(delivered, failed, later, now=now)
        for record, kind, reason in failed:
            call = record.call
            self._log_failure(f"{call.api} {call.operation} has failed ({kind})", record.id)
            self._tell(CallFailed(call.api, call.operation, str(record.id), kind, reason))

    def _log_failure(self, what: str, id: int) -> None:
        """Write a failure into the log; of many alike, how many there were, once a minute."""
        now = self._clock.monotonic()
        before, count = self._logged.get(what, (now - _QUIET, 0))
        if now - before < _QUIET:
            self._logged[what] = before, count + 1
            return
        self._logged[what] = now, 0
        LOG.warning("outbox: %s: call %d%s", what, id, f", and {count:,} like it before" if count else "")

    def _note(self, work: Work, result: Result) -> None:
        """Take the consequences of what became of a work."""
        api, outage, started = work.api, self._outage(work.api), work.started or 0.0
        if result.delivered or result.failed:
            self._note_arrival(api, outage)
        if result.delivered and self._settings.hooks:
            waited = self._clock.now() - result.delivered[0].call.put_at
            self._tell(Delivered(api, len(result.delivered), max(0.0, waited)))
        if not result.later:
            self._schedule.settle(work)
            return
        self._last_error = _text(result.error)
        work.failures += 1
        if not outage.failures:
            work.failures_alone += 1
        asked = self._sender.asked_pause(result.error)
        work.not_before = self._clock.monotonic() + pause(work.failures, self._clock, asked)
        self._schedule.retain(work, result.later)
        if work.aside:
            self._schedule.put_aside(work)
        if result.stops:
            outage.stop(_STOPPED)
            self._note_stop(api)
            return
        before = outage.failures
        outage.failed(started, asked)
        if outage.failures > before:
            seconds = max(0.0, outage.until - self._clock.monotonic())
            level = LOG.warning if outage.failures == 2 else LOG.debug
            level("outbox: the %s API takes nothing for now, calls wait: %s", api, self._last_error)
            self._tell(DeliveryPaused(api, seconds, self._last_error))

    def _note_arrival(self, api: str, outage: Outage) -> None:
        was_down = outage.failures > 1
        outage.arrived()
        if was_down:
            for work in self._schedule.free.get(api, {}):
                work.not_before = 0.0
                work.failures = 0
            self._tell(DeliveryResumed(api))
        if self._stopped.pop(api, None) is not None:
            LOG.warning("outbox: the %s API takes calls again", api)

    def _note_stop(self, api: str) -> None:
        if api in self._stopped:
            return
        self._stopped[api] = self._last_error
        LOG.error(
            "outbox: delivery to the %s API has stopped, since every call would fail: %s. Nothing is lost: its calls"
            " wait until that is fixed",
            api,
            self._last_error,
        )
        self._tell(DeliveryStopped(api, self._last_error))

    def _outage(self, api: str) -> Outage:
        if api not in self._outages:
            self._outages[api] = Outage(self._clock)
        return self._outages[api]

    def _tell(self, event: OutboxEvent) -> None:
        if self._settings.hooks:
            notify(self._settings.hooks, event, "outbox")

    def _beat(self, now: float, *, at_last: bool = False) -> None:
        state = self.in_flight, self._last_error, tuple(self._stopped)
        due = now >= self._next_beat
        changed = self._beaten is not None and state[1:] != self._beaten[1:]
        if due or changed or at_last:
            self._beaten = state
            self._next_beat = now + _BEAT
            process = "" if at_last else f"{os.getpid()} on {platform.node()}"
            self._store.beat(Beat(process, self._clock.now(), state[0], state[1], self.stopped))


def _counted(result: Result) -> Result:
    """Count the attempt."""
    if not result.failed and not result.later:
        return result
    return result._replace(
        failed=[f._replace(record=f.record._replace(attempts=f.record.attempts + 1)) for f in result.failed],
        later=[record._replace(attempts=record.attempts + 1) for record in result.later],
    )


def _text(error: BaseException | None) -> str:
    """Say what went wrong, without the vendor's words: they can hold what was sent."""
    if isinstance(error, ApiError):
        advice = f". {error.advice}" if error.advice else ""
        return f"{error.operation.call} returned {error.status}{advice}"
    return str(error) if isinstance(error, CustomerIOError) else type(error).__name__
