"""What is at the address of a sandbox besides the APIs: the page, what it reads, and calls to the sandbox itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qs, unquote

from aiohttp import web

from .background import loop
from .engine import Engine
from .exchange import Request, decode, encode, members
from .operations.exports import PATH as EXPORTS
from .operations.exports import file_behind
from .operations.subscriptions import PATH as SUBSCRIPTIONS
from .operations.subscriptions import person_behind
from .page_data import message_html, overview, people_found, person_page, request_page
from .subscription_page import POLICY as FORM_POLICY
from .subscription_page import choice, page
from .views import NotFound

Json = Any
Controls = Mapping[str, Callable[[dict[str, Json]], Json]]
"""Calls to the sandbox itself, by name. Each takes its arguments and returns JSON, or `None`."""

READING = ("environment", "snapshot")
"""Those that only read: `GET` makes them, too."""
ROOT = "/_sandbox"
_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The page runs its own script and no other."""

MAIL_POLICY = (
    "sandbox allow-popups; default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; "
    "font-src http: https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""The content of a message runs nothing, wherever it is opened."""


class Looking:
    """The page and the calls to the sandbox itself.

    Args:
        engine: whose.
        controls: calls to the sandbox itself.
    """

    def __init__(self, engine: Engine, controls: Controls) -> None:
        self._engine = engine
        self._controls = controls
        self._watchers: set[asyncio.Event] = set()
        engine.changed = self._changed

    def _changed(self) -> None:
        if self._watchers:
            loop().call_soon_threadsafe(self._notify)

    def _notify(self) -> None:
        for watcher in self._watchers:
            watcher.set()

    def close(self) -> None:
        """Stop telling anybody of changes."""
        self._engine.changed = lambda: None
        self._watchers.clear()

    async def handle(self, request: web.BaseRequest, came: Request) -> web.StreamResponse:
        """Answer a request that is for none of the APIs.

        Args:
            request: the request, as aiohttp has it.
            came: the request, read.

        Returns:
            The response.
        """
        path = came.path
        if path == f"{ROOT}/changes" and came.method == "GET":
            return await self._stream(request)
        if path.startswith(f"{EXPORTS}/"):
            return self._export(came)
        if path.startswith(f"{SUBSCRIPTIONS}/") and came.method in ("GET", "POST"):
            return self._subscriptions(came)
        if path.startswith(f"{ROOT}/") and came.method == "POST":
            return await self._control(came)
        if came.method not in ("GET", "HEAD"):
            return web.Response(status=405, text="method not allowed")
        if path.startswith(f"{ROOT}/messages/") and path.endswith("/html"):
            return self._mail(path.removeprefix(f"{ROOT}/messages/").removesuffix("/html"))
        if path.startswith(f"{ROOT}/"):
            return self._data(came)
        name = {"/": "index.html"}.get(path, path.lstrip("/"))
        return _file(name) or web.Response(status=404, text=_nothing_here(path))

    async def _stream(self, request: web.BaseRequest) -> web.StreamResponse:
        """Notify a browser of changes, as server-sent events."""
        response = web.StreamResponse(headers={"content-type": "text/event-stream", "cache-control": "no-store"})
        await response.prepare(request)
        watcher = asyncio.Event()
        self._watchers.add(watcher)
        try:
            await response.write(b"retry: 1000\n\n")
            while request.transport is not None and not request.transport.is_closing():
                try:
                    await asyncio.wait_for(watcher.wait(), 15)
                except TimeoutError:
                    await response.write(b": still here\n\n")
                    continue
                watcher.clear()
                await response.write(b"data: changed\n\n")
                await asyncio.sleep(0.1)  # many changes at once are one
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._watchers.discard(watcher)
        return response

    def _export(self, came: Request) -> web.Response:
        query = {name: values[-1] for name, values in parse_qs(came.query).items()}
        id = came.path.removeprefix(f"{EXPORTS}/").removesuffix(".csv")
        with self._engine.lock:
            content = file_behind(self._engine.store, id, query.get("expires", ""), query.get("signature", ""))
        if content is None:
            return web.Response(status=403, text="the link is too old, or was changed")
        return web.Response(text=content, content_type="text/csv", charset="utf-8")

    def _subscriptions(self, came: Request) -> web.Response:
        """Show a person's subscription preferences, and keep what the form says."""
        store, saved = self._engine.store, came.method == "POST"
        with self._engine.lock:
            person = person_behind(store, came.path.removeprefix(f"{SUBSCRIPTIONS}/"))
            if person is None:
                return web.Response(status=403, text="the link is too old, or was changed")
            if saved:
                form = parse_qs(came.body.decode("utf-8", "replace"))
                self._controls["subscribe"]({"cio_id": person.cio_id, **choice(store, form)})
            html = page(store, person, saved=saved)
        headers = {"content-security-policy": FORM_POLICY, "x-content-type-options": "nosniff"}
        return web.Response(text=html, content_type="text/html", charset="utf-8", headers=headers)

    def _mail(self, id: str) -> web.Response:
        with self._engine.lock:
            html = message_html(self._engine.store, unquote(id))
        if html is None:
            return web.Response(status=404, text="no such message")
        headers = {
            "content-security-policy": MAIL_POLICY,
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
        }
        return web.Response(text=html, content_type="text/html", charset="utf-8", headers=headers)

    def _data(self, came: Request) -> web.Response:
        query = {name: values[-1] for name, values in parse_qs(came.query).items()}
        parts = [unquote(part) for part in came.path.removeprefix(f"{ROOT}/").split("/")]
        engine = self._engine
        if len(parts) == 1 and parts[0] in READING:
            return _json(self._controls[parts[0]]({}))
        with engine.lock:
            engine.tick()
            match parts:
                case ["overview"]:
                    found: Json = overview(engine, query)
                case ["people"]:
                    found = people_found(engine.store, query)
                case ["people", cio_id]:
                    found = person_page(engine.store, cio_id)
                case ["requests", number]:
                    found = request_page(engine, number)
                case _:
                    found = None
        if found is None:
            return web.Response(status=404, text=_nothing_here(came.path))
        return _json(found)

    async def _control(self, came: Request) -> web.Response:
        if not _own(came):
            return web.Response(status=403, text="a page of another site may not do this")
        name = came.path.removeprefix(f"{ROOT}/")
        try:
            body: Json = decode(came.body) if came.body else {}
            if not isinstance(body, dict):
                raise ValueError("the body has to be a JSON object")
            arguments = members(body)
            call = self._controls.get(name)
            if call is None:
                known = ", ".join(self._controls)
                return web.Response(status=404, text=f"the sandbox has no call {name!r}: {known} are")
            result = await asyncio.to_thread(call, arguments)
        except NotFound as error:
            return _json({"error": str(error)}, 404)
        except (TypeError, ValueError) as error:
            return _json({"error": str(error)}, 400)
        return _json({} if result is None else result)


def _own(came: Request) -> bool:
    """Whether a call to the sandbox comes from its own page or from no browser at all."""
    site = came.headers.get("sec-fetch-site", "none")
    origin = came.headers.get("origin")
    return site in ("none", "same-origin") and (
        origin is None or origin.partition("://")[2] == came.headers.get("host")
    )


@cache
def _content(name: str) -> bytes | None:
    file = files("customerio_sandbox") / "page" / name
    return file.read_bytes() if name.isascii() and "/" not in name and "\\" not in name and file.is_file() else None


def _file(name: str) -> web.Response | None:
    kind, content = _TYPES.get(name.rpartition(".")[2]), _content(name)
    if kind is None or content is None:
        return None
    headers = {
        "content-security-policy": PAGE_POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-cache",
    }
    return web.Response(body=content, content_type=kind, charset="utf-8", headers=headers)


def _json(value: Json, status: int = 200) -> web.Response:
    headers = {"content-type": "application/json", "cache-control": "no-store", "x-content-type-options": "nosniff"}
    return web.Response(body=encode(value), status=status, headers=headers)


def _nothing_here(path: str) -> str:
    return f"Nothing is at {path}. The APIs of the sandbox are below /track, /app and /pipelines, the page is at /.\n"
