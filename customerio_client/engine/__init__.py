"""What carries a request over HTTP and brings its response, once: no policy, no waiting.

An engine opens connections when a call first needs them, and keeps them where they may be used: they belong to one
process (a fork makes its own and leaves its parent's alone), to one base URL, and those of asynchronous callers to one
event loop. There are a few ways to send, each a module: httpcore's pool (the usual way of synchronous callers), aiohttp
(that of asynchronous ones), and httpx, for a client or a transport that was passed, for a proxy, for HTTP/2 and
where somebody watches httpx. `benchmarks/facade_calls.py` has the figures that chose them.

Names are loaded when they are first used: asyncio takes longer to load than a call takes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .asynchronous import AsyncEngine
    from .synchronous import Engine

__all__ = ["AsyncEngine", "Engine"]

_HOMES = {"AsyncEngine": "asynchronous", "Engine": "synchronous"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    return value
