"""The command `customerio-outbox`: look into an outbox, deal with what has failed, deliver what waits."""

from __future__ import annotations

import argparse
import io
import json
import logging
import signal
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from customerio_client.client import CustomerIO
from customerio_client.clock import Clock
from customerio_client.credentials import ENVIRONMENT
from customerio_core import CustomerIOError
from customerio_core.version import VERSION

from .outbox import Outbox
from .parts import MOST_ID, is_address, open_store
from .status import OutboxStatus, failed_call, status_of

if TYPE_CHECKING:
    from .store import Store

NAME: Final = "customerio-outbox"
_WEEK: Final = 7 * 86_400.0
_SHOWN: Final = 200
_EPILOG: Final = f"""\
FILE is the outbox's file, or redis://... for one in Redis.

exit codes:
  0    done
  1    an ID is not there
  2    wrong usage, or no such file
  3    the outbox cannot be used, the output cannot be written, credentials are missing, or (deliver --until-empty)
       an API refuses every call
  130  interrupted (Ctrl-C)

credentials for deliver: {", ".join(ENVIRONMENT.values())} and CUSTOMERIO_REGION (us, eu or auto) in the environment;
each API's are needed when a call to it waits.
"""


class Exit(IntEnum):
    """What the exit codes mean."""

    DONE = 0
    NOT_THERE = 1
    USAGE = 2
    STOPPED = 3
    INTERRUPTED = 130


def parser() -> argparse.ArgumentParser:
    """Make what reads the arguments.

    Returns:
        What reads them.
    """
    parser = argparse.ArgumentParser(
        prog=NAME,
        description="Look into an outbox, deal with what has failed, deliver what waits.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    status = commands.add_parser("status", help="how much waits, how old it is, what went wrong")
    failures = commands.add_parser("failures", help="calls that have failed for good, and why")
    failures.add_argument("--with-content", action="store_true", help="show what was passed, too")
    retry = commands.add_parser("retry", help="put calls that have failed in once more")
    drop = commands.add_parser("drop", help="forget calls that have failed, or (by ID) that wait")
    deliver = commands.add_parser("deliver", help="deliver what is put in, until it is stopped")
    for each in (status, failures, retry, drop, deliver):
        each.add_argument("file", metavar="FILE", type=_text, help="the outbox")
        if each is not deliver:
            each.add_argument("--json", action="store_true", help="print JSON")
    for each in (retry, drop):
        each.add_argument("ids", metavar="ID", nargs="*", help="as `failures` shows it")
        each.add_argument("--all", action="store_true", help="all that have failed")
    retry.epilog = "--all leaves out what may have been sent: name such a call by its ID to send it again."
    deliver.add_argument("--linger", metavar="SECONDS", type=_seconds, default=1.0, help="wait for a full batch; 1")
    deliver.add_argument("--in-flight", metavar="N", type=_positive, default=8, help="requests at a time; 8")
    deliver.add_argument("--limiter", metavar="WHERE", type=_text, help="share the rate limit: a path, or redis://...")
    deliver.add_argument("--region", choices=("us", "eu", "auto"), help="where the account lives")
    deliver.add_argument("--until-empty", action="store_true", help="end when nothing waits any more")
    return parser


def _text(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("must not be empty; is a variable of the shell not set?")
    return text


def _seconds(text: str) -> float:
    with suppress(ValueError):
        if 0 <= (seconds := float(text)) < float("inf"):
            return seconds
    raise argparse.ArgumentTypeError("must be a number of seconds")


def _positive(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError("must be a whole number from 1 on")
    return int(text)


def say(words: str) -> None:
    """Say something that is not the result, on the standard error output."""
    with suppress(OSError):
        print(f"{NAME}: {words}", file=sys.stderr, flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: its arguments, without its name; left out, those of the process.

    Returns:
        The exit code.
    """
    given = parser().parse_args(argv)
    output: Any = sys.stdout
    if isinstance(output, io.TextIOWrapper):
        output.reconfigure(errors="backslashreplace")  # the vendor's words may be in any language
    try:
        if given.command == "deliver":
            return _deliver(given)
        if not is_address(given.file) and not Path(given.file).is_file():
            say(f"there is no file {given.file}")
            return Exit.USAGE
        store = open_store(given.file, {}, Clock())
        try:
            code = _COMMANDS[given.command](store, given)
        finally:
            store.close()
        output.flush()
        return code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:  # whoever reads has seen enough
        sys.stdout = None  # or the interpreter would write what is left
        return Exit.DONE
    except OSError as error:
        sys.stdout = None  # or the interpreter would write what is left
        say(f"the output cannot be written: {error.strerror}")
        return Exit.STOPPED
    except _Usage as error:
        say(str(error))
        return Exit.USAGE
    except (CustomerIOError, ValueError, ImportError) as error:
        say(str(error))
        return Exit.STOPPED


# --- looking ------------------------------------------------------------------------------------


def _status(store: Store, given: argparse.Namespace) -> int:
    status = status_of(store, time.time())
    if given.json:
        print(json.dumps(status.to_dict()))
    else:
        for name, value in _lines(status):
            print(f"{name:<11} {value}")
    return Exit.DONE


def _lines(status: OutboxStatus) -> Iterator[tuple[str, str]]:
    age = "" if status.oldest_age is None else f", the oldest for {_duration(status.oldest_age)}"
    yield "waiting", f"{status.waiting:,}{age}"
    yield "in flight", f"{status.in_flight:,}"
    yield "failed", f"{status.failed:,}"
    yield "dropped", f"{status.dropped:,}"
    yield "deliverer", status.deliverer or "none that has said so of late"
    for api, reason in status.stopped.items():
        yield "stopped", f"{api}: {reason}"
    if status.last_error:
        yield "last error", status.last_error


def _duration(seconds: float) -> str:
    for name, length in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {name}"
    return f"{seconds:.0f} seconds"


def _failures(store: Store, given: argparse.Namespace) -> int:
    calls = (failed_call(failed).to_dict() for failed in store.failures())
    shown = (call if given.with_content else {k: v for k, v in call.items() if k != "content"} for call in calls)
    if given.json:
        _print_list(shown)
        return Exit.DONE
    for call in shown:
        at = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(call["failed_at"]))
        attempts = f"{call['attempts']} attempt{'s' if call['attempts'] != 1 else ''}"
        print(f"{call['id']}  {at}  {call['call']}  {call['kind']} after {attempts}: {call['reason'][:_SHOWN]}")
        if given.with_content:
            print(f"    {call['request']} {call['content']}")
    return Exit.DONE


def _print_list(items: Iterable[dict[str, Any]]) -> None:
    """Print a JSON list, an item a line, without having all of them at once."""
    print("[", end="")
    for nth, item in enumerate(items):
        print(",\n" if nth else "\n", json.dumps(item), sep="", end="")
    print("\n]")


# --- what has failed ----------------------------------------------------------------------------


def _retry(store: Store, given: argparse.Namespace) -> int:
    if given.all and not given.ids:
        failed = list(store.failures())
        ids = [each.id for each in failed if each.kind != "may_have_been_sent"]
        left = len(failed) - len(ids)
    else:
        ids, left = _numbers(given), 0
    retried = store.retry(_possible(ids), expires_at=time.time() + _WEEK) if ids else 0
    return _report(given, "retried", retried, len(ids), left)


def _drop(store: Store, given: argparse.Namespace) -> int:
    ids = [each.id for each in store.failures()] if given.all and not given.ids else _numbers(given)
    return _report(given, "dropped", store.drop(_possible(ids)) if ids else 0, len(ids), 0)


def _numbers(given: argparse.Namespace) -> list[int]:
    if given.ids and given.all:
        raise _Usage("name IDs, or pass --all: not both")
    if not given.ids:
        raise _Usage("name the IDs of calls, or pass --all")
    if any(not id.isdecimal() for id in given.ids):
        raise _Usage("an ID is a number, as `failures` shows it")
    return [int(id) for id in given.ids]


def _possible(ids: list[int]) -> list[int]:
    return [id for id in ids if id <= MOST_ID]


class _Usage(ValueError):
    """Wrong usage."""


def _report(given: argparse.Namespace, done: str, count: int, asked: int, left: int) -> int:
    if given.json:
        print(json.dumps({done: count, "not_there": asked - count, "may_have_been_sent": left}))
    else:
        print(f"{count:,} {done}")
    if asked > count:
        say(f"{asked - count:,} of the calls are not there")
    if left:
        say(f"{left:,} left out that may have been sent; name them by ID to send them again")
    return Exit.NOT_THERE if asked > count else Exit.DONE


_COMMANDS: Final = {"status": _status, "failures": _failures, "retry": _retry, "drop": _drop}


# --- delivering ---------------------------------------------------------------------------------


def _deliver(given: argparse.Namespace) -> int:
    logging.basicConfig(format=f"%(asctime)s {NAME}: %(message)s", level=logging.WARNING)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, frame: ended.set())
    settings: dict[str, Any] = {name: value for name in ("region", "limiter") if (value := getattr(given, name))}
    with CustomerIO.from_env(**settings) as client:
        outbox = Outbox(client, given.file, linger=given.linger, in_flight=given.in_flight)
        say(f"delivering {'from Redis' if is_address(given.file) else given.file}")
        try:
            while not ended.wait(0.2):
                if given.until_empty:
                    status = outbox.status()
                    if not status.waiting:
                        break
                    if status.stopped and not status.in_flight:
                        return Exit.STOPPED
        finally:
            outbox.close()
    return Exit.DONE
