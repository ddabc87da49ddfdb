"""Receives webhooks: verifies, reads, and knows which events were handled."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, Self, cast

from customerio_core import Event, mark_repeated
from customerio_core.json_text import read_json

from ..credentials import MissingCredentials
from .errors import RepeatedEvent, UnreadableEvent
from .signature import Headers, Signatures

if TYPE_CHECKING:
    from customerio_app.webhooks import UnknownEvent, WebhookEvent

    from .seen import Seen

ENVIRONMENT: Final = "CUSTOMERIO_WEBHOOK_SIGNING_KEY"
Body = bytes | bytearray | memoryview


class Webhooks:
    """Verifies and reads the reporting webhooks of one workspace. It may be shared by threads and tasks.

    Customer.io expects a 2xx within 4 seconds and sends an event again, for up to 7 days, until it gets one; it may
    also send one twice. So: verify, store, respond, and do the work afterwards.
    https://docs.customer.io/journeys/webhooks/

    Args:
        signing_key: the signing key of the webhook, or several of them while one is being replaced; `sign` uses the
            first.
        tolerance: how old a request may be, and how far in the future its timestamp, in seconds; `None` for any.
        seen: where the ids of handled events are kept: `MemorySeen`, `FileSeen` or `RedisSeen`. Without, no event is
            known to be repeated.
        on_repeat: what `unwrap` does with an event that was handled before: `"return"` it with `repeated=True`, or
            `"raise"` `RepeatedEvent`.
        clock: returns unix seconds.

    Raises:
        ValueError: a key is empty or not printable ASCII, or the tolerance is negative.
    """

    def __init__(
        self,
        signing_key: str | Sequence[str],
        *,
        tolerance: float | None = 300,
        seen: Seen | None = None,
        on_repeat: Literal["return", "raise"] = "return",
        clock: Callable[[], float] = time.time,
    ) -> None:
        if on_repeat not in ("return", "raise"):
            raise ValueError(f'on_repeat must be "return" or "raise", not {on_repeat!r}')
        if tolerance is not None and not 0 <= tolerance < float("inf"):
            raise ValueError(f"tolerance must be a number of seconds, 0 or more, or None; not {tolerance!r}")
        from customerio_app.webhooks import REPORTING_WEBHOOK, read_event

        assert REPORTING_WEBHOOK.signing is not None
        self._signatures = Signatures(REPORTING_WEBHOOK.signing, _keys(signing_key), tolerance)
        self._id = REPORTING_WEBHOOK.signing.event_id
        self._read = read_event
        self._seen = seen
        self._raises = on_repeat == "raise"
        self._clock = clock

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **arguments: Any) -> Self:
        """Take the signing key from `CUSTOMERIO_WEBHOOK_SIGNING_KEY`; several are separated by commas or blanks.

        Args:
            environment: another environment than that of the process.
            **arguments: those of the class.

        Returns:
            The receiver.

        Raises:
            MissingCredentials: the variable is not set, or empty.
        """
        keys = re.split(r"[\s,]+", (os.environ if environment is None else environment).get(ENVIRONMENT, "").strip())
        if keys == [""]:
            raise MissingCredentials(
                f"the signing key of the webhook is missing: set {ENVIRONMENT}, or pass signing_key= to Webhooks"
            )
        return cls(keys, **arguments)

    def __repr__(self) -> str:
        return f"Webhooks(seen={self._seen!r})"

    def verify(self, body: Body, headers: Headers) -> None:
        """Check that a request is from Customer.io, unchanged and recent. Nothing of the body is read.

        Args:
            body: the raw bytes of the request's body, as they came.
            headers: its headers: any mapping (names in any case, text or bytes), a WSGI environment, or pairs.

        Raises:
            InvalidSignature: it is not; the message says which check failed.
            TypeError: the body is text or already parsed.
        """
        self._signatures.verify(_raw(body), headers, self._clock())

    def unwrap(self, body: Body, headers: Headers) -> WebhookEvent | UnknownEvent:
        """Verify a request and read its event.

        Args:
            body: the raw bytes of the request's body, as they came.
            headers: its headers, as in `verify`.

        Returns:
            The event, as the class of its kind; `UnknownEvent` if this version does not know the kind. Unknown fields
            and values are kept. `event.repeated` says whether `done` was called for it before, if there is a `seen`.

        Raises:
            InvalidSignature: the request is not from Customer.io, was changed, or is too old.
            UnreadableEvent: the body is not a JSON object.
            RepeatedEvent: the event was handled before, and `on_repeat` is `"raise"`.
            TypeError: the body is text or already parsed.
        """
        raw = _raw(body)
        self._signatures.verify(raw, headers, self._clock())
        try:
            read: Any = read_json(raw)
        except (ValueError, RecursionError):
            read = None
        if not isinstance(read, dict):
            raise UnreadableEvent("the signature is right, but the body is not a JSON object")
        data = cast("dict[str, Any]", read)
        event_id = data.get(self._id)
        event = self._read(data)
        if self._seen is not None and isinstance(event_id, str) and event_id in self._seen:
            if self._raises:
                raise RepeatedEvent(event_id)
            mark_repeated(event)
        return event

    def done(self, event: Event) -> None:
        """Remember that an event was handled. Call it last: a handler that fails before gets the event again.

        Args:
            event: what `unwrap` returned.

        Raises:
            ValueError: no `seen` was passed to remember it in.
        """
        if self._seen is None:
            raise ValueError("done() needs a place to remember events: Webhooks(..., seen=FileSeen('events.db'))")
        event_id = getattr(event, self._id, None)
        if isinstance(event_id, str) and event_id:
            self._seen.add(event_id)

    def sign(self, body: Body, *, at: float | None = None) -> dict[str, str]:
        """Sign a body as Customer.io does, for tests.

        Args:
            body: the raw body.
            at: unix seconds; now if left out.

        Returns:
            The headers to send with it.
        """
        return self._signatures.sign(_raw(body), int(self._clock() if at is None else at))


def _raw(body: object) -> bytes:
    if type(body) is bytes:
        return body
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(cast("bytes | bytearray", body))
    kind = "text" if isinstance(body, str) else f"a {type(body).__name__}"
    raise TypeError(
        f"body must be the raw bytes of the request, not {kind}: text that was decoded and JSON that was parsed"
        " cannot be verified (request.body in Django, await request.body() in Starlette and FastAPI,"
        " request.get_data() in Flask, await request.read() in aiohttp)"
    )


def _keys(given: str | Sequence[str]) -> list[bytes]:
    keys = [given] if isinstance(given, str) else list(given)
    for key in keys:
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance] - settings are read from files
            raise TypeError(f"a signing key must be text, not {type(key).__name__}")
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise ValueError("a signing key must be printable ASCII without blanks, and not empty")
    if not keys:
        raise ValueError("signing_key must be a key or a list of keys, not an empty list")
    return [key.encode() for key in keys]
