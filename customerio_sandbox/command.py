"""The command `customerio-sandbox`."""

from __future__ import annotations

import argparse
import signal
import ssl
import sys
import threading
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sandbox until it is interrupted.

    Args:
        arguments: those of the command line.

    Returns:
        0; 1 where it could not start, 2 for wrong usage.
    """
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        from .access import Credentials
        from .sandbox import Sandbox
        from .state.store import Settings
    except ModuleNotFoundError as error:
        print(f"error: {error}: install the extra: pip install 'customerio-client[sandbox]'", file=sys.stderr)
        return 1
    settings = Settings(
        consistency_seconds=given.consistency,
        processing_seconds=given.processing,
        invent=not given.strict,
        signing_key=given.signing_key,
    )
    try:
        sandbox = Sandbox(
            region=given.region,
            credentials=Credentials(any=given.any_credentials),
            seed=given.seed,
            state=given.state,
            settings=settings,
            host=given.host,
            port=given.port,
            ssl=_https(given.certificate, given.key),
        )
        sandbox.rate_limit(given.rate_limits)
        url = sandbox.url
    except (ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"Customer.io sandbox: {url}\n\nThese variables point a client at it:\n")
    for name, value in sandbox.environment.items():
        print(f"export {name}={value}")
    print("\nCtrl-C ends it.", flush=True)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, frame: ended.set())
    while not ended.wait(0.5):
        pass
    sandbox.close()
    return 0


def _https(certificate: str | None, key: str | None) -> ssl.SSLContext | None:
    if certificate is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="customerio-sandbox",
        description="Customer.io on your machine: its three APIs, with state, and a page that shows what was sent.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=8085, help="port to listen on, 0 for a free one (default: %(default)s)"
    )
    parser.add_argument("--certificate", metavar="FILE", help="listen for https with this certificate (PEM)")
    parser.add_argument("--key", metavar="FILE", help="its key, unless the certificate's file has it (PEM)")
    parser.add_argument("--seed", metavar="FILE", help="what it starts with: a seed file or a snapshot, as JSON")
    parser.add_argument("--state", metavar="FILE", help="keep the state in this file, also over a kill")
    parser.add_argument(
        "--region", choices=["us", "eu"], default="us", help="region of the account (default: %(default)s)"
    )
    parser.add_argument("--any-credentials", action="store_true", help="accept any credentials of the right scheme")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="refuse templates, broadcasts and object types that the seed does not have",
    )
    parser.add_argument(
        "--rate-limits",
        choices=["off", "count", "on"],
        default="off",
        help="ignore, warn, or return 429 (default: %(default)s)",
    )
    parser.add_argument(
        "--consistency",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="how long people take to reach searches and broadcasts",
    )
    parser.add_argument(
        "--processing", type=float, default=0.0, metavar="SECONDS", help="how long exports, imports and broadcasts take"
    )
    parser.add_argument(
        "--signing-key", default="sandbox-signing-key", metavar="KEY", help="what reporting webhooks are signed with"
    )
    return parser
