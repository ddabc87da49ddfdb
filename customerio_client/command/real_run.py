"""A run that sends."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, BinaryIO

from customerio_client.bulk.failures import kept_in
from customerio_client.delivery.outcomes import Accepted, Summary
from customerio_core import CustomerIOError

from .client import opened_client
from .early_stop import EarlyStop, Stopped
from .exits import Exit, Quit, not_written, say
from .failure_tracker import FailureTracker
from .lines import NoTable
from .reading import rows_of, total_of
from .report import Report
from .rows import Record, Rows

if TYPE_CHECKING:
    from customerio_client.bulk.sending import Sending
    from customerio_core import Operation


def send(given: argparse.Namespace, operation: Operation, file: BinaryIO, halt: EarlyStop) -> int:
    """Send, and report the result.

    Args:
        given: what is asked for.
        operation: the batch operation.
        file: what to read.
        halt: ends the reading.

    Returns:
        The exit code.

    Raises:
        Quit: settings cannot be used.
        NoTable: the names of the columns cannot be used.
    """
    report, trouble = Report(), FailureTracker(given.in_flight, halt)
    unreadable: Quit | None = None
    with opened_client(given, operation, trouble) as cio:
        rows = rows_of(given, file, halt)
        total = None if given.quiet else total_of(file)
        sending: Sending[Record] = getattr(cio, given.api).send_many(
            rows, progress=not given.quiet, total=total, **_how(given)
        )
        try:
            with sending:
                for outcome in sending:
                    line = rows.settle(outcome.index)
                    trouble.add(line, outcome, sending.summary.requests)
                    if not isinstance(outcome, Accepted):
                        report.add(line, outcome)
        except Stopped:
            pass
        except Quit as end:
            unreadable = end
        except NoTable as error:
            unreadable = Quit(Exit.USAGE, f"{given.file}: {error}")
        except (CustomerIOError, ValueError) as error:  # the journal, or settings that only the API can tell apart
            trouble.stop(error)
        except OSError as error:
            trouble.stop(not_written(given.failures, error))
    summary = sending.summary
    report.show(f"{summary}; {summary.seconds:,.1f} s", given.failures)
    if unreadable is not None:
        trouble.stop(unreadable)
    code = _end(given, halt, trouble, rows, summary)
    return code if unreadable is None else unreadable.code


def _how(given: argparse.Namespace) -> dict[str, Any]:
    return {name: getattr(given, name) for name in ("in_flight", "keep_order", "journal", "ids_from", "failures")}


def _end(given: argparse.Namespace, halt: EarlyStop, trouble: FailureTracker, rows: Rows, summary: Summary) -> int:
    reason = trouble.stopped or trouble.last
    if rows.all_settled and reason is None:
        return Exit.FAILED if summary.failed else Exit.ACCEPTED
    interrupted = trouble.stopped is None and halt.signal is not None
    say("interrupted" if interrupted else f"stopped: {reason}")
    if summary.records:
        say(_how_to_go_on(given, rows.next, trouble.line or rows.next))
    return halt.code if interrupted else Exit.STOPPED


def _how_to_go_on(given: argparse.Namespace, unread: int, unsent: int) -> str:
    """Say what is left to send: lines from `unread` on, and some from `unsent` on."""
    if given.journal is not None:
        return "to go on, give the same command" + ("" if given.resume else " with --resume")
    if given.failures is not None:
        return f"what is left to send is in {kept_in(given.failures)}, and all from line {unread:,} on"
    return f"nothing before line {min(unread, unsent):,} is left to send; a run with --journal can be taken up"
