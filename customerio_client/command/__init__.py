"""The command `customerio-bulk`: the records of a file to an API, with exit codes that say what happened."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module

from customerio_client.delivery.batch_format import batch_operation

from .arguments import check, parser
from .dry_run import estimate
from .early_stop import EarlyStop, Stopped
from .exits import Exit, Quit, say
from .lines import NoTable
from .reading import opened
from .real_run import send
from .streams import lasting


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: its arguments, without its name; left out, those of the process.

    Returns:
        The exit code.
    """
    with lasting():
        return _run(parser().parse_args(argv))


def _run(given: argparse.Namespace) -> int:
    halt = EarlyStop()
    try:
        with halt.handling_signals():
            check(given)
            operation = batch_operation(import_module(f"customerio_{given.api}").OPERATIONS)
            with opened(given.file) as file:
                return (estimate if given.dry_run else send)(given, operation, file, halt)
    except Quit as end:
        say(str(end))
        return end.code
    except NoTable as error:
        say(f"{given.file}: {error}")
        return Exit.USAGE
    except Stopped:
        say("interrupted")
        return halt.code
