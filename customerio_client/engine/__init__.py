"""What carries a request over HTTP and brings its answer, once: no policy, no waiting.

`engines` keeps the connections: opened when they are first needed, one set for each process and each event loop.
Under it there are a few ways to send, each a module: httpcore's pool (the usual way of synchronous callers), aiohttp
(that of asynchronous ones), and httpx, for a client or a transport that was handed in, for a proxy, for HTTP/2 and
where somebody watches httpx. `benchmarks/facade_calls.py` has the figures that chose them.
"""

from .engines import AsyncEngine, Engine

__all__ = ["AsyncEngine", "Engine"]
