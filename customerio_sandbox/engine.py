"""From a request to its response: what every request goes through, whatever carries it."""

from __future__ import annotations

import time
import traceback
from base64 import b64decode
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Lock, RLock
from typing import Any, cast

from .access import Access, Region
from .bodies import read_body
from .checking import Findings, check_body, check_parameters
from .contract import Api, Endpoint, endpoints
from .exchange import Reply, Request, json_reply
from .faults import Fault, Faults, ItemFault
from .fitting import fitting
from .operations import HANDLERS, Answer, Call, File
from .python_call import python_call
from .rates import Rates
from .refusal import Refused, reply_of
from .requests_log import SHOWN, LoggedRequest, RequestLog, shortened
from .routes import Target, endpoint_of, target_of
from .sizes import too_large
from .state.journal import Change, Journal
from .state.store import Store
from .ticking import tick

Json = Any
STRICT = "x-strict-mode"
PICTURE = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=")
"""What comes where a picture is declared: one pixel."""


class Engine:
    """Answers requests. One at a time: a lock keeps the state consistent.

    Args:
        store: the state.
        access: who may call.
    """

    def __init__(self, store: Store, access: Access) -> None:
        self.store = store
        self.access = access
        self.rates = Rates()
        self.faults = Faults()
        self.log = RequestLog()
        self.lock = RLock()
        self.sending = Lock()  # held while webhooks are on their way, so that none is sent twice
        self.journal: Journal | None = None
        self.changed: Callable[[], None] = lambda: None
        self.base_url: Callable[[], str] = lambda: "http://127.0.0.1"

    def handle(self, request: Request) -> Reply | None:
        """Answer a request to one of the three APIs.

        Args:
            request: the request.

        Returns:
            The response; `None` where no API is at this address.
        """
        target = target_of(request)
        if target is None:
            return None
        began = time.perf_counter()
        with self.lock:
            self.tick()
            entry = self.log.open(self.store.clock.time(), request.method, request.target)
            entry.api = target.api
            reply = self._answered(target, request, entry)
            entry.status = reply.status
            entry.body, entry.response = shortened(request.body), shortened(reply.body)
            entry.milliseconds = (time.perf_counter() - began) * 1000
        self.changed()
        return reply

    def tick(self) -> None:
        """Do what is due by now: messages to send, broadcasts and imports to work off."""
        with self.lock:
            with self.store.clock.still() as at:
                done = tick(self.store)
            if done and self.journal:
                if done & {"import", "collection"}:  # their files may be others, or gone, when the journal is read
                    self.journal.compact(self.store)
                else:
                    self.journal.write(Change(at))

    def _answered(self, target: Target, request: Request, entry: LoggedRequest) -> Reply:
        endpoint: Endpoint | None = None
        try:
            endpoint, path = endpoint_of(target, request.method)
            entry.call = endpoint.call
            if len(request.body) <= SHOWN:
                entry.write_python = partial(python_call, endpoint, path, request)
            faults = list(self.faults.take(endpoint))
            delay = sum(fault.delay for fault in faults)
            ended = next((fault for fault in faults if fault.status is not None or fault.drop is not None), None)
            entry.fault = ", ".join(map(_named, faults))
            if ended is not None and ended.drop != "after":
                reply = ended.reply(endpoint) if ended.status is not None else Reply(499, drop=ended.drop)
            else:
                reply = self._done(endpoint, path, target.region or self.access.region, request, entry)
                reply.drop = ended.drop if ended else None
            reply.delay = delay
            return reply
        except Refused as refused:
            return self._refused(refused, endpoint, target, request, entry)
        except Exception as error:  # a defect of the sandbox must not break the connection
            traceback.print_exc()
            entry.warnings.append(f"a defect of the sandbox: {type(error).__name__}: {error}")
            return reply_of(Refused(500, "a defect of the sandbox"), endpoint, target.api)

    def _refused(
        self, refused: Refused, endpoint: Endpoint | None, target: Target, request: Request, entry: LoggedRequest
    ) -> Reply:
        silent = target.api == "pipelines" and endpoint is not None and refused.status in (400, 401, 413)
        if silent and request.headers.get(STRICT) != "1":
            entry.warnings.append(f"dropped, although the response is 200: {refused.message}")
            return json_reply({"success": True})
        return reply_of(refused, endpoint, target.api)

    def _done(
        self, endpoint: Endpoint, path: dict[str, str], region: Region, request: Request, entry: LoggedRequest
    ) -> Reply:
        elsewhere = self.access.check(endpoint, request, region, entry.warnings.append)
        if elsewhere is not None:
            return elsewhere
        headers, warning = self.rates.count(endpoint, path, self.store.clock.time())
        if warning:
            entry.warnings.append(warning)
        call = self._checked(endpoint, path, request, entry)
        if faults := self.faults.of_items(endpoint):
            call.refuse = partial(_refuse, faults)
        with self.store.clock.still() as at:
            answer = self._performed(call)
            if self.journal and (request.method != "GET" or endpoint.key in _CHANGING):
                if call.refuse is None:
                    self.journal.write(_change(at, call))
                else:  # the call cannot be done again without its faults
                    self.journal.compact(self.store)
        status = answer.status if isinstance(answer, Answer) else endpoint.success[0]
        body = answer.body if isinstance(answer, Answer) else answer
        if status == 204:
            return Reply(204, headers=headers)
        if "json" not in endpoint.media:
            return Reply(status, PICTURE, {"content-type": endpoint.media, **headers})
        return json_reply({} if body is None else body, status, headers)

    def _checked(self, endpoint: Endpoint, path: dict[str, str], request: Request, entry: LoggedRequest) -> Call:
        """Parse a request and compare it with the contract and the limits."""
        query = dict(request.parameters())
        if "+" in request.query and any(" " in value for value in query.values()):
            entry.warnings.append("a + in the query is read as a blank: write it as %2B")
        body, files = read_body(endpoint, request)
        findings = check_body(endpoint, body) if (request.body or endpoint.body_required) and not files else Findings()
        call = Call(
            endpoint,
            self.store,
            path,
            query,
            body,
            self.base_url,
            entry.warnings,
            not findings.wrong and not findings.ignored,
        )
        call.strict = request.headers.get(STRICT) == "1"
        call.files = files
        for found in (check_parameters(endpoint, query), self._without_items(endpoint, findings)):
            if found.wrong:
                place, what = found.wrong[0]
                raise Refused(400, what if not place or place in what else f"{place}: {what}", field=place)
            entry.warnings += found.ignored
        for place, what in too_large(endpoint.operation, len(request.body), body, path, self.store.clock.time()):
            self._over(endpoint, place, what, entry)
        return call

    @staticmethod
    def _without_items(endpoint: Endpoint, findings: Findings) -> Findings:
        """Leave out what is wrong with items of a batch: that is said of the items."""
        limits = endpoint.operation.limits
        if limits is None or limits.items is None:
            return findings
        prefix = f"{limits.items}."
        return Findings(
            [each for each in findings.wrong if not each[0].startswith(prefix)],
            [each for each in findings.ignored if not each.startswith(prefix)],
        )

    def _over(self, endpoint: Endpoint, place: str, what: str, entry: LoggedRequest) -> None:
        limits = endpoint.operation.limits
        if limits is not None and limits.over == "shortened":
            entry.warnings.append(f"{what}: the response is shorter than asked")
            return
        declared = "413" in endpoint.node["responses"] and not place
        raise Refused(413 if declared else 400, what, field=place, reason="too_large")

    def _performed(self, call: Call) -> Json:
        handler = HANDLERS.get(call.endpoint.key)
        return handler(call) if handler else fitting(call.endpoint, call.path, call.body)

    def redo(self, change: Change) -> None:
        """Do again what a journal says was done.

        Args:
            change: the call, or the passing of time.
        """
        tick(self.store)
        if change.api:
            files = {field: File(*each) for field, each in change.files.items()}
            endpoint = next(each for each in endpoints(cast(Api, change.api)) if each.operation.id == change.operation)
            call = Call(endpoint, self.store, change.path, change.query, change.body, self.base_url)
            call.strict, call.files = change.strict, files
            with suppress(Refused):
                self._performed(call)


_CHANGING = {("app", "downloadExport")}
"""Operations that read and leave a trace."""


def _change(at: float, call: Call) -> Change:
    files = {field: (file.name, file.size) for field, file in call.files.items()}
    api, operation = call.endpoint.key
    return Change(at, api, operation, dict(call.path), dict(call.query), call.body, call.strict, files)


def _refuse(faults: list[ItemFault], item: Json) -> None:
    for fault in faults:
        if fault.happens_to(item):
            raise Refused(400, fault.message, field=fault.name, reason=fault.reason)


def _named(fault: Fault) -> str:
    if fault.drop:
        return f"drop_connection {fault.drop}"
    return f"fail {fault.status}" if fault.status is not None else f"slow {fault.delay:g} s"
