"""What the vendor's Python clients send and what this one sends for the same call, side by side.

    python benchmarks/official_clients.py            # the table, as docs/official-clients.md has it
    python benchmarks/official_clients.py --check    # exits with 1 if a call differs without a reason that is known

It needs the vendor's packages (`customerio`, `async-customerio`, `customerio-cdp-analytics`), in an environment of
their own. Both sides talk to a server of this machine; the inputs are those of the clients' own tests.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple
from urllib.parse import unquote

from customerio_client import CustomerIO

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)


class Sent(NamedTuple):
    """What arrived."""

    method: str
    path: str
    body: Any


class Server(ThreadingHTTPServer):
    """Takes everything."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[Sent] = []


class Handler(BaseHTTPRequestHandler):
    """Notes what arrives."""

    protocol_version = "HTTP/1.1"

    def handle_any(self) -> None:
        assert isinstance(self.server, Server)
        content = self.rfile.read(int(self.headers.get("content-length") or 0))
        if self.headers.get("content-encoding") == "gzip":
            import gzip

            content = gzip.decompress(content)
        self.server.seen.append(Sent(self.command, unquote(self.path), json.loads(content) if content else None))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_GET = do_POST = do_PUT = do_DELETE = handle_any

    def log_message(self, *arguments: Any) -> None:
        pass


Ours = Callable[[CustomerIO], Any]
Theirs = Callable[[Any], Any]


def _data(client: Any, **data: Any) -> dict[str, Any]:
    """The data of an event as the one client takes it, and as the other does."""
    return data if isinstance(client, _Blocking) else {"data": data}


TRACK: dict[str, tuple[Theirs, Ours]] = {
    "identify": (
        lambda c: c.identify(id=1, name="sam", email="sam@test.com"),
        lambda c: c.track.customers.identify("1", email="sam@test.com", attributes={"name": "sam"}),
    ),
    "identify, a datetime as attribute": (
        lambda c: c.identify(id="1", trial_end=NOON),
        lambda c: c.track.customers.identify("1", attributes={"trial_end": NOON}),
    ),
    "identify, created_at": (
        lambda c: c.identify(id="1", created_at=NOON),
        lambda c: c.track.customers.identify("1", created_at=NOON),
    ),
    "identify, an id with special characters": (
        lambda c: c.identify(id="1 & 2/ü+@x.com", a=1),
        lambda c: c.track.customers.identify("1 & 2/ü+@x.com", attributes={"a": 1}),
    ),
    "track": (
        lambda c: c.track(customer_id=1, name="sign_up", **_data(c, plan="pro")),
        lambda c: c.track.events.track("1", name="sign_up", data={"plan": "pro"}),
    ),
    "track, a datetime in the data": (
        lambda c: c.track(customer_id="1", name="sign_up", **_data(c, at=NOON)),
        lambda c: c.track.events.track("1", name="sign_up", data={"at": NOON}),
    ),
    "track_anonymous": (
        lambda c: c.track_anonymous(anonymous_id="a", name="sign_up", **_data(c, email="sam@test.com")),
        lambda c: c.track.events.track_anonymous(name="sign_up", anonymous_id="a", data={"email": "sam@test.com"}),
    ),
    "pageview": (
        lambda c: c.pageview(customer_id=1, page="page_1", referer="category_1"),
        lambda c: c.track.events.track("1", name="page_1", type="page", data={"referer": "category_1"}),
    ),
    "backfill": (
        lambda c: c.backfill(customer_id=1, name="signup", timestamp=1234567890, email="sam@test.com"),
        lambda c: c.track.events.track("1", name="signup", timestamp=1234567890, data={"email": "sam@test.com"}),
    ),
    "delete": (lambda c: c.delete(customer_id=1), lambda c: c.track.customers.delete("1")),
    "add_device": (
        lambda c: c.add_device(customer_id=1, device_id="device_1", platform="ios"),
        lambda c: c.track.customers.add_device("1", device={"id": "device_1", "platform": "ios"}),
    ),
    "delete_device": (
        lambda c: c.delete_device(customer_id=1, device_id="device_1"),
        lambda c: c.track.customers.delete_device("1", "device_1"),
    ),
    "suppress": (lambda c: c.suppress(customer_id=1), lambda c: c.track.customers.suppress("1")),
    "unsuppress": (lambda c: c.unsuppress(customer_id=1), lambda c: c.track.customers.unsuppress("1")),
    "merge_customers": (
        lambda c: c.merge_customers("id", "ID1", "email", "secondary@a.com"),
        lambda c: c.track.customers.merge(primary={"id": "ID1"}, secondary={"email": "secondary@a.com"}),
    ),
}

CDP: dict[str, tuple[Theirs, Ours]] = {
    "identify": (
        lambda c: c.identify("userId", {"trait": "value"}),
        lambda c: c.pipelines.identify(user_id="userId", traits={"trait": "value"}),
    ),
    "identify, a whole number as id": (
        lambda c: c.identify(157963456373623802, {"a": 1}),
        lambda c: c.pipelines.identify(user_id=157963456373623802, traits={"a": 1}),  # type: ignore[arg-type]
    ),
    "track": (
        lambda c: c.track("userId", "python test event", {"property": "value"}),
        lambda c: c.pipelines.track(user_id="userId", event="python test event", properties={"property": "value"}),
    ),
    "track, a datetime in the properties": (
        lambda c: c.track("userId", "e", {"at": NOON}),
        lambda c: c.pipelines.track(user_id="userId", event="e", properties={"at": NOON}),
    ),
    "group": (
        lambda c: c.group("userId", "groupId", {"trait": "value"}),
        lambda c: c.pipelines.group(user_id="userId", group_id="groupId", traits={"trait": "value"}),
    ),
    "page": (
        lambda c: c.page("userId", name="name", properties={"p": 1}),
        lambda c: c.pipelines.page(user_id="userId", name="name", properties={"p": 1}),
    ),
    "screen": (
        lambda c: c.screen("userId", name="name", properties={"p": 1}),
        lambda c: c.pipelines.screen(user_id="userId", name="name", properties={"p": 1}),
    ),
    "alias": (
        lambda c: c.alias("previousId", "userId"),
        lambda c: c.pipelines.alias(previous_id="previousId", user_id="userId"),
    ),
}

REASONS: dict[str, str] = {
    "id": "an event gets its ULID here, so that a retry counts once",
    "messageId": "both make one; it differs by nature",
    "timestamp": "both set the time of the call; it differs by nature, and a call of this client has milliseconds",
    "context": "theirs names its library; here it is what the caller passes",
    "sentAt": "theirs says when the batch left; here only what the caller passes is sent",
    "integrations": "theirs sends an empty object; here only what the caller passes is sent",
    "type": "theirs names the kind of call in the batch; here the path says it",
    "anonymousId": "theirs sends null; here a field that is not passed is left out",
    "category": "theirs sends null; here a field that is not passed is left out",
    "path": "theirs sends single calls through the batch endpoint; here each call has its own",
    "data": "theirs sends an empty object; here a field that is not passed is left out",
    "last_used": "theirs sends the time of the call; here the vendor takes it where it is left out",
    "properties": "the same time, written with `+00:00` there and with `Z` here",
}


HEAD = """# What other clients send

`python benchmarks/official_clients.py` writes this page. It makes each call with another client and with this one, and
shows which parts of the two requests differ. The inputs are those of the other clients' own tests.

| client | call | differs |
|---|---|---|"""


def compare(theirs: Sent, ours: Sent) -> list[str]:
    """Name what differs, by top-level field."""
    differs = [name for name in ("method", "path") if getattr(theirs, name) != getattr(ours, name)]
    left, right = theirs.body or {}, ours.body or {}
    if set(left) >= {"batch"} and "batch" not in right:
        left = left["batch"][0]
    return [*differs, *sorted(name for name in {*left, *right} if left.get(name, ...) != right.get(name, ...))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    logging.disable(logging.CRITICAL)
    server = Server()
    Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    keys = {"site_id": "s", "track_api_key": "k", "app_api_key": "k", "pipelines_api_key": "k"}
    cio = CustomerIO(**keys, track_url=url, app_url=url, pipelines_url=url)  # type: ignore[arg-type]
    unknown = 0
    told: dict[str, None] = {}
    print(HEAD)
    for client, cases, make in (
        ("customerio", TRACK, lambda: _official(server.server_port)),
        ("async-customerio", TRACK, lambda: _official_async(server.server_port)),
        ("customerio-cdp-analytics", CDP, lambda: _official_cdp(url)),
    ):
        official = make()
        for name, (theirs, ours) in cases.items():
            server.seen.clear()
            try:
                theirs(official)
            except (TypeError, AttributeError) as error:
                print(f"| {client} | {name} | theirs cannot make this call ({type(error).__name__}) |")
                continue
            ours(cio)
            left, right = server.seen[0], server.seen[-1]
            differs = compare(left, right)
            unknown += sum(field not in REASONS for field in differs)
            told |= dict.fromkeys(differs)
            print(f"| {client} | {name} | {', '.join(f'`{field}`' for field in differs) or 'nothing'} |")
    print("\nWhy they differ:\n")
    for field in told:
        print(f"- `{field}`: {REASONS.get(field, 'not known')}.")
    return int(check and unknown > 0)


def _official(port: int) -> Any:
    import customerio

    client = customerio.CustomerIO("s", "k", host="127.0.0.1", port=port)
    client.base_url = f"http://127.0.0.1:{port}/api/v1"
    return client


class _Blocking:
    """An asynchronous client whose calls are run to their end."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            if name == "identify":
                named["identifier"] = named.pop("id")
            return asyncio.run(self._call(name, arguments, named))

        return call

    async def _call(self, name: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        return await getattr(self._client(), name)(*arguments, **named)


def _official_async(port: int) -> Any:
    import async_customerio

    def make() -> Any:
        client = async_customerio.AsyncCustomerIO("s", "k", host="127.0.0.1", port=port)
        client.setup_base_url = lambda host, port, prefix: f"http://{host}:{port}/{prefix.strip('/')}"
        return client

    return _Blocking(make)


def _official_cdp(url: str) -> Any:
    from customerio.analytics import Client

    return Client("k", host=url, sync_mode=True)


if __name__ == "__main__":
    sys.exit(main())
