"""A run that sends nothing."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, BinaryIO

from .early_stop import EarlyStop
from .estimate import Estimate
from .exits import Exit
from .reading import rows_of
from .report import Report

if TYPE_CHECKING:
    from customerio_client.rates import Rate
    from customerio_core import Operation


def estimate(given: argparse.Namespace, operation: Operation, file: BinaryIO, halt: EarlyStop) -> int:
    """Say what would be sent, and what cannot.

    Args:
        given: what is asked for.
        operation: the batch operation.
        file: what to read.
        halt: ends the reading.

    Returns:
        The exit code.

    Raises:
        Quit: the file cannot be read.
        NoTable: it is not a table, or not from some row on.
        Stopped: a signal came.
    """
    report, rows = Report(), rows_of(given, file, halt)
    estimate = Estimate(operation, given.rate or _rate_of(operation), given.in_flight if given.keep_order else 0)
    for index, failure in estimate.count(rows):
        line = rows.settle(index)
        if failure is not None:
            report.add(line, failure)
    report.show(str(estimate), end=estimate.example)
    return Exit.FAILED if estimate.failed else Exit.ACCEPTED


def _rate_of(operation: Operation) -> Rate | None:
    bucket = operation.bucket
    return None if bucket is None else (bucket.requests, bucket.seconds)
