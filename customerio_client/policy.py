"""What is decided around a call, without any waiting or sending of its own.

`transport.py` does what is decided here, once for synchronous and once for asynchronous callers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from customerio_core import Attempt, Redirected, Timeouts, Unset
from customerio_core.error_bodies import one_line

from . import events, ids, moments, redirects, sizes
from .clock import Clock
from .errors import ConnectionFailed, RedirectRefused
from .retry import Backoff, RetryPolicy, Situation, quota_is_spent, retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from customerio_core import HttpResponse, Operation, Request, RequestOptions

    from .destination import Destination
    from .errors import RateLimitWait
    from .limits import Key
    from .rates import Rates

T = TypeVar("T")

_UNAUTHORIZED = 401
_PROXY_AUTH = 407
_FROM_PROXIES = frozenset({403, 502, 503, 504})
_TOO_MANY = 429
_WITHOUT_EFFECT = frozenset({301, 302, 307, 308, _TOO_MANY})
"""Statuses of a request that was refused, or is to be sent elsewhere."""
_MAYBE_WRONG_REGION = frozenset({301, 302, 307, 308, 401, 405})
_PROMPT = 0.005
"""Seconds that may pass between the rate limit and the request; the limiters allow for as much."""
_UNSAID_SLOWDOWN = 1.0
"""Seconds to hold a bucket back after a 429 that does not say for how long."""
_LONGEST_SLOWDOWN = 60.0
"""Seconds to hold a bucket back at most, except one that counts over a longer time: what a 429 asks for can be a
mistake, and holds for all who share the limiter."""

_LONGEST_RATE = 3600.0
"""Seconds over which a rate counts at most; what counts over a longer time is a quota."""
_LONGEST_WAIT_FOR_QUOTA = 60.0
"""Seconds to wait for a quota, if the caller does not say: one that is used up can take a day to be free again."""


@frozen(kw_only=True)
class Policy:
    """How a client treats its calls.

    Args:
        rates: the rate limits, as the caller changed them.
        timeouts: seconds that each part of an attempt may take.
        max_retries: how often a failed call is repeated, where that is safe.
        deadline: seconds that a call may take with its retries, `None` for no limit.
        max_wait: seconds that a call may wait for the rate limit, `None` for no limit.
        retry: decides about another attempt.
        hooks: called with each attempt and each wait.
        max_download_bytes: how large a downloaded file may be, in bytes, `None` for no limit.
        clock: what knows the time.
        longest: the most seconds that the options of a call can give it, `None` for no limit.
    """

    rates: Rates
    timeouts: Timeouts = field(factory=Timeouts)
    max_retries: int = 3
    deadline: float | None = 300.0
    max_wait: float | None = None
    retry: RetryPolicy = field(factory=Backoff)
    hooks: Sequence[events.Hook] = ()
    max_download_bytes: int | None = 10_000_000_000
    clock: Clock = field(factory=Clock)
    longest: float | None = None

    def within(self, seconds: float) -> Policy:
        """Give the same with less time for a call, and for waiting.

        Args:
            seconds: the most it may take.

        Returns:
            The policy.
        """
        deadline = seconds if self.deadline is None else min(self.deadline, seconds)
        max_wait = seconds if self.max_wait is None else min(self.max_wait, seconds)
        return evolve(self, deadline=deadline, max_wait=max_wait, longest=seconds)


class Call:
    """One call in progress: what it sends next, and what a response or a failure means for it.

    Args:
        policy: the client's policy.
        destination: where to, and as whom.
        operation: what is called.
        request: what is sent; made ready here.
        options: what this call does differently.

    Raises:
        CustomerIOError: it cannot be sent: credentials are missing, or it is too large.
    """

    __slots__ = (
        "_arrived",
        "_attempts",
        "_credentials",
        "_ends",
        "_max_retries",
        "_may_wait",
        "_policy",
        "_redirects",
        "_region",
        "_safe_to_retry",
        "_seconds",
        "_started",
        "_waited",
        "keys",
        "operation",
        "request",
        "slowdown",
        "timeouts",
    )

    def __init__(
        self,
        policy: Policy,
        destination: Destination,
        operation: Operation,
        request: Request,
        options: RequestOptions | None,
    ) -> None:
        self._policy = policy
        self.operation = operation
        self.request = request
        self._region = destination.region
        self._credentials = destination.credentials
        if options is not None:
            request.headers.update((name.lower(), value) for name, value in options.headers.items())
        ids.stamp(operation, request)
        moments.stamp(operation, request, policy.clock.now())
        destination.address(operation, request, options)
        sizes.check(operation, request, policy.clock.now())
        self._safe_to_retry = ids.safe_to_retry(operation, request)
        self.keys: Sequence[Key] = policy.rates.keys(operation, request, destination)
        self.timeouts = policy.timeouts
        self._max_retries = policy.max_retries
        self._may_wait = policy.max_wait
        if self._may_wait is None and self.keys and self.keys[0].seconds > _LONGEST_RATE:
            self._may_wait = _LONGEST_WAIT_FOR_QUOTA
        self._seconds = policy.deadline
        if options is not None:
            self._set(options)
        self._ends: float | None = None
        self._started = 0.0
        self._waited = 0.0
        self._redirects = 0
        self._attempts: tuple[Attempt, ...] = ()
        self._arrived = False
        self.slowdown: float | None = None

    def _set(self, options: RequestOptions) -> None:
        if not isinstance(options.expires, Unset):
            raise ValueError("expires is for calls that are made later; this one has a deadline")
        self.timeouts = same_for_all(_given(options.timeout, self.timeouts))
        self._max_retries = _given(options.max_retries, self._max_retries)
        self._may_wait = _given(options.max_wait, self._may_wait)
        self._seconds = _given(options.deadline, self._seconds)
        if (longest := self._policy.longest) is not None:
            self._seconds = longest if self._seconds is None else min(self._seconds, longest)

    @property
    def patience(self) -> float | None:
        """Seconds that the rate limit may make the next attempt wait; `None` for no limit."""
        left = self.left
        if left is None or self._may_wait is None:
            return self._may_wait if left is None else left
        return min(left, self._may_wait)

    @property
    def left(self) -> float | None:
        """Seconds that are left for the call; `None` for no limit."""
        return None if self._ends is None else max(0.0, self._ends - self._policy.clock.monotonic())

    def begin_attempt(self, seconds: float) -> None:
        """Note that the rate limit let the next attempt through.

        Args:
            seconds: for how long it had to wait.
        """
        if seconds:
            self.note_wait(seconds)
        self._started = self._policy.clock.monotonic()
        if self._ends is None and self._seconds is not None:
            self._ends = self._started + self._seconds

    def tell_wait(self, seconds: float) -> None:
        """Write into the log that the attempt is about to wait for the rate limit.

        Args:
            seconds: for how long, as far as is known.
        """
        events.log_waiting(self.operation, seconds)

    def note_wait(self, seconds: float) -> None:
        """Note that the rate limit made the attempt wait.

        Args:
            seconds: for how long.
        """
        self._waited += seconds
        if self._may_wait is not None:
            self._may_wait = max(0.0, self._may_wait - seconds)
        events.log_waited(self.operation, seconds)
        if self._policy.hooks:
            events.notify(self._policy.hooks, events.Waited(self.operation, seconds, "limit"))

    @property
    def is_late(self) -> bool:
        """Whether the attempt, which the rate limit let through, has been held up since: it had to connect first."""
        return self._policy.clock.monotonic() - self._started > _PROMPT

    def on_rate_limit_refusal(self, refusal: RateLimitWait) -> RateLimitWait:
        """Say in the limiter's refusal what was called.

        Args:
            refusal: what the limiter raised.

        Returns:
            The same error.
        """
        refusal.operation = self.operation
        refusal.attempts = self._attempts
        refusal.sent = self._arrived
        refusal.ids = ids.given(self.operation, self.request)
        return refusal

    def on_response(self, response: HttpResponse) -> float | None:
        """Decide what a response means.

        Args:
            response: what came back.

        Returns:
            Seconds to wait before another attempt, or `None` where this response is the result.

        Raises:
            Redirected: it leads where the call must not go.
        """
        attempt = self._note(response.status, None)
        if response.status >= 300:
            response.ids = ids.given(self.operation, self.request)
            if response.status not in _WITHOUT_EFFECT:
                self._arrived = True
        elif (dedupe := self.operation.dedupe) is not None and dedupe.items is None:
            response.ids = ids.given(self.operation, self.request)
        self.slowdown = None
        wait = None if response.status < 300 else self._next(response)
        self._tell(attempt, wait)
        response.attempts = self._attempts
        return wait

    def on_closed(self) -> ConnectionFailed:
        """Say that the client was closed while the call waited.

        Returns:
            What to raise.
        """
        return self._told(ConnectionFailed("the client was closed", sent=False, permanent=True))

    def on_failure(self, failure: ConnectionFailed) -> float:
        """Decide what it means that no response came.

        Args:
            failure: why.

        Returns:
            Seconds to wait before another attempt.

        Raises:
            ConnectionFailed: there is none: the same failure, which now says what was called and tried.
        """
        attempt = self._note(None, failure.reason)
        self.slowdown = None
        wait = self._decide(None, failure)
        self._tell(attempt, wait)
        self._arrived = self._arrived or failure.sent
        if wait is None:
            raise self._told(failure)
        return wait

    def _told(self, failure: ConnectionFailed) -> ConnectionFailed:
        failure.sent = failure.sent or self._arrived
        failure.operation = self.operation
        failure.host = _host(self.request)
        failure.attempts = self._attempts
        failure.ids = ids.given(self.operation, self.request)
        return failure

    def _next(self, response: HttpResponse) -> float | None:
        if response.status < 400 and self._follows(response):
            return 0.0
        if response.status == _TOO_MANY and not quota_is_spent(response.headers):
            asked = retry_after(response.headers, self._policy.clock.now())
            longest = _LONGEST_SLOWDOWN
            if self.operation.bucket is not None:
                longest = max(longest, self.operation.bucket.seconds)
            self.slowdown = _UNSAID_SLOWDOWN if asked is None else min(asked, longest)
        wait = self._decide(response, None)
        if wait is None:
            response.advice = self._advice(response)
            response.host = _host(self.request)
        return wait

    def _follows(self, response: HttpResponse) -> bool:
        try:
            if not redirects.follow(self.operation, self._region, self.request, response):
                return False
            self._redirects += 1
            if self._redirects > redirects.MOST:
                error = RedirectRefused(self.operation, response.status, response.headers, response.content)
                error.advice = f"It leads on and on, {redirects.MOST} times so far"
                raise error
        except Redirected as error:
            error.attempts = self._attempts
            raise
        return True

    def _decide(self, response: HttpResponse | None, failure: ConnectionFailed | None) -> float | None:
        clock = self._policy.clock
        situation = Situation(
            operation=self.operation,
            attempt=len(self._attempts) - self._redirects,
            max_retries=self._max_retries,
            safe_to_retry=self._safe_to_retry,
            response=response,
            failure=failure,
            now=clock.now(),
            random=clock.random(),
        )
        try:
            wait = self._policy.retry(situation)
            if wait is not None:
                wait = max(0.0, float(wait))
        except Exception as error:
            # What has failed is the call, which the caller needs to know, and may have taken effect.
            events.LOG.warning("the retry policy raised %s", type(error).__name__)
            return None
        if wait is None or (self._ends is not None and clock.monotonic() + wait >= self._ends):
            return None
        return wait

    def _note(self, status: int | None, failure: str | None) -> Attempt:
        seconds = self._policy.clock.monotonic() - self._started
        attempt = Attempt(len(self._attempts) + 1, self._waited, seconds, status, failure)
        self._attempts = (*self._attempts, attempt)
        self._waited = 0.0
        return attempt

    def _tell(self, attempt: Attempt, wait: float | None) -> None:
        events.log_attempt(self.operation, attempt, wait)
        if self._policy.hooks:
            events.notify(self._policy.hooks, events.Attempted(self.operation, attempt, wait))
        if wait:
            self._waited = wait
            if self._policy.hooks:
                events.notify(self._policy.hooks, events.Waited(self.operation, wait, "retry"))

    def _advice(self, response: HttpResponse) -> str:
        if response.status == _PROXY_AUTH:
            return "A proxy on the way asks for credentials: pass proxy='http://user:password@...'"
        if response.status in _FROM_PROXIES and (proxy := _proxy_of(response.headers)):
            return f"It comes from a proxy on the way ({proxy}) and not from the API"
        if response.status in _MAYBE_WRONG_REGION:
            others = ", ".join(repr(name) for name in self.operation.hosts if name != self._region.value)
            region = f"the account lives in another region than {self._region.value!r} ({others})"
            advice = self._credentials.advice(self.operation) if response.status == _UNAUTHORIZED else ""
            return f"{advice}, or perhaps {region}" if advice else f"Perhaps {region}"
        if response.status == _TOO_MANY and quota_is_spent(response.headers):
            return "The quota of this call is used up, so that waiting a little does not help"
        bucket = self.operation.bucket
        if response.status == _TOO_MANY and bucket is not None:
            return (
                f"The limit {bucket.name!r} lets {bucket.requests:,} requests through in {bucket.seconds:g} s;"
                " share a limiter between processes, or set a lower rate"
            )
        return ""


def _host(request: Request) -> str:
    return urlsplit(request.base_url).netloc


def _proxy_of(headers: Mapping[str, str]) -> str:
    """Name the proxy that made a response, as it calls itself; empty where the response is the API's."""
    if headers.get("content-type", "").partition(";")[0].endswith("json"):
        return ""
    return one_line(headers.get("via") or headers.get("proxy-agent") or headers.get("x-squid-error")) or ""


def _given(value: T | Unset, usual: T) -> T:
    return usual if isinstance(value, Unset) else value


def same_for_all(timeout: float | Timeouts | None) -> Timeouts:
    """Give timeouts, where one number stands for all.

    Args:
        timeout: seconds, or timeouts already.

    Returns:
        The timeouts.
    """
    if isinstance(timeout, Timeouts):
        return timeout
    return Timeouts(connect=timeout, read=timeout, write=timeout, pool=timeout)
