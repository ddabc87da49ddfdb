"""The command `customerio-bulk`: the records of a file to an API, with exit codes that say what happened."""

from __future__ import annotations

import argparse
import os
import re
import signal
import stat
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from enum import IntEnum
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NoReturn

from customerio_client.client import CustomerIO
from customerio_client.credentials import ENVIRONMENT, Credentials, MissingCredentials
from customerio_client.destination import checked_base_url
from customerio_client.errors import ConnectionFailed
from customerio_client.limits import Limiter, open_limiter
from customerio_client.retry import Backoff
from customerio_core import CustomerIOError, RateLimited, ServerError, UnexpectedAnswer, ValueRefused

from .estimate import Estimate
from .failures import FailureFile, kept_in
from .mapping import TYPES, Columns
from .outcomes import Accepted, Failure, NotSent, Outcome, Rejected, Summary, TooLarge
from .plan import batch_operation
from .rows import Format, NoTable, Record, Rows, Unreadable, count_lines

if TYPE_CHECKING:
    from customerio_client.rates import Rate
    from customerio_client.retry import Situation
    from customerio_core import Operation

    from .sending import Sending

_NAME: Final = "customerio-bulk"
_APIS: Final = ("track", "pipelines")
_IN_FLIGHT: Final = 8
_RETRIES: Final = 8
_MOST_SHOWN: Final = 10
_FAILURES_IN_A_ROW: Final = 3
_RATE: Final = re.compile(r"([0-9]+)(?:/([0-9]+(?:\.[0-9]+)?))?")
_SHOW_CURSOR: Final = b"\x1b[?25h"
_BY_SIGNAL: Final = 128

_EPILOG: Final = f"""\
mapping:
  email=traits.email         the column `email` becomes the field `email` of `traits`
  age=traits.age:int         ... as a type: {", ".join(TYPES)}
  type:=identify             the same value in all records; typed: FIELD:TYPE:=VALUE
  *=traits.*                 all columns that no other mapping names
  Without a mapping of columns, the name of each column is its field. An empty cell sets nothing.

exit codes:
  0    all records were accepted (--dry-run: can be sent)
  1    some records were not: refused, too large, or rows that are no records
  2    wrong usage, or a file that cannot be read
  3    stopped by something that no record is to blame for (credentials, region, journal, network): records were
       not sent for it; run it again when that is mended
  130  interrupted (Ctrl-C; 143 by SIGTERM): what was on its way has arrived

credentials: CUSTOMERIO_SITE_ID and CUSTOMERIO_API_KEY (track), CUSTOMERIO_PIPELINES_API_KEY (pipelines), and
CUSTOMERIO_REGION (us, eu or auto) in the environment.
"""


class Exit(IntEnum):
    """What the exit codes mean, but for those of signals."""

    ACCEPTED = 0
    FAILED = 1
    USAGE = 2
    STOPPED = 3


class _Quit(Exception):
    """The end of the command, with words for whoever called it."""

    def __init__(self, code: Exit, words: str) -> None:
        super().__init__(words)
        self.code = code


class _Halted(Exception):
    """Nothing more is to be read."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: its arguments, without its name; left out, those of the process.

    Returns:
        The exit code.
    """
    given, halt = _parser().parse_args(argv), _Halt()
    try:
        with halt.heard():
            _check(given)
            operation = batch_operation(import_module(f"customerio_{given.api}").OPERATIONS)
            with _opened(given.file) as file:
                return _estimate(given, operation, file, halt) if given.dry_run else _send(given, operation, file, halt)
    except _Quit as end:
        _say(str(end))
        return end.code
    except NoTable as error:
        _say(f"{given.file}: {error}")
        return Exit.USAGE
    except _Halted:
        _say("interrupted")
        return halt.code


# --- what is asked for ---------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_NAME,
        description="Send the records of a file to Customer.io, in batches that fit, each accounted for.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("api", choices=_APIS, help="where to")
    parser.add_argument("file", metavar="FILE", help="JSON Lines or CSV with names of columns, in UTF-8; - for stdin")
    parser.add_argument("--version", action="version", version=f"{_NAME} {version('customerio-client')}")
    reading = parser.add_argument_group("reading")
    reading.add_argument("--format", choices=("jsonl", "csv"), help="usually by the name: .csv and .tsv, else jsonl")
    reading.add_argument("--delimiter", type=_delimiter, help="between two columns; usually a comma, in .tsv a tab")
    reading.add_argument("--map", metavar="MAPPING", nargs="+", action="extend", help="columns to fields, see below")
    sending = parser.add_argument_group("sending")
    sending.add_argument("--dry-run", action="store_true", help="send nothing: say what would be sent, and what cannot")
    sending.add_argument("--journal", metavar="PATH", type=Path, help="remember in this file what has been sent")
    sending.add_argument("--resume", action="store_true", help="go on with the run of the journal")
    sending.add_argument("--failures", metavar="PATH", type=Path, help="write records that were not accepted here")
    sending.add_argument("--ids-from", metavar="TEXT", help="let ids follow from a text, for a task that may run twice")
    sending.add_argument("--keep-order", action="store_true", help="keep the order of each person's records")
    sending.add_argument("--in-flight", metavar="N", type=_positive, default=_IN_FLIGHT, help="batches at a time; 8")
    sending.add_argument("--retries", metavar="N", type=_number, default=_RETRIES, help="tries after the first; 8")
    sending.add_argument("--rate", metavar="N/S", type=_rate, help="N requests in S seconds, instead of the vendor's")
    sending.add_argument("--limiter", metavar="WHERE", help="share the rate limit: a path, or redis://...")
    sending.add_argument("--region", choices=("us", "eu", "auto"), help="where the account lives")
    sending.add_argument("--url", help="base URL instead of the region's host: https, or http to this machine")
    sending.add_argument("--quiet", action="store_true", help="do not show how far it is")
    return parser


def _number(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("must be a number from 0 on")
    return int(text)


def _positive(text: str) -> int:
    if not _number(text):
        raise argparse.ArgumentTypeError("must be at least 1")
    return int(text)


def _rate(text: str) -> Rate:
    found = _RATE.fullmatch(text)
    requests, seconds = (int(found[1]), float(found[2] or 1)) if found else (0, 0.0)
    if not (requests and seconds):
        raise argparse.ArgumentTypeError("must be like 30/1: requests, and in how many seconds")
    return requests, seconds


def _delimiter(text: str) -> str:
    text = text.replace("\\t", "\t")
    if len(text) != 1 or text in '"\r\n':
        raise argparse.ArgumentTypeError("must be one character")
    return text


def _check(given: argparse.Namespace) -> None:
    """Refuse what would do something else than was meant."""
    if given.resume and given.journal is None:
        raise _Quit(Exit.USAGE, "--resume needs the --journal of the run")
    try:
        checked_base_url("--url", given.url)
    except ValueError as error:
        raise _Quit(Exit.USAGE, str(error)) from None
    if given.failures is not None and given.failures.exists() and _is_same(given.failures, given.file):
        raise _Quit(
            Exit.USAGE, "--failures must be another file than what is read: a run that stops would lose its rest"
        )
    for path in (given.journal, given.failures):
        if path is not None and not path.parent.is_dir():
            raise _Quit(Exit.USAGE, f"there is no directory {path.parent}")
    if given.journal is None or given.dry_run:
        return
    exists = given.journal.exists()
    if exists and not given.resume:
        raise _Quit(
            Exit.USAGE,
            f"there is a journal {given.journal} already: add --resume to go on with its run, or name another file",
        )
    if given.resume and not exists:
        raise _Quit(Exit.USAGE, f"there is no journal {given.journal} to go on with; without --resume a run begins")


def _is_same(path: Path, file: str) -> bool:
    return file != "-" and Path(file).exists() and path.samefile(file)


# --- reading -------------------------------------------------------------------------------------


@contextmanager
def _opened(name: str) -> Generator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    with ExitStack() as stack:
        try:
            file = stack.enter_context(Path(name).open("rb"))
        except OSError as error:
            raise _Quit(Exit.USAGE, f"{name} cannot be read: {error.strerror}") from None
        yield file


def _rows(given: argparse.Namespace, file: BinaryIO, halt: _Halt) -> Rows:
    ending = Path(given.file).suffix.lower()
    format: Format = given.format or ("csv" if ending in (".csv", ".tsv") else "jsonl")
    try:
        columns = Columns(given.map) if given.map else None
    except ValueError as error:
        raise _Quit(Exit.USAGE, f"--map {error}") from None
    delimiter = given.delimiter or ("\t" if ending == ".tsv" else ",")

    def wait(read: Callable[[], bytes]) -> bytes:
        try:
            return halt.read(read)
        except OSError as error:
            raise _Quit(Exit.USAGE, f"{given.file} cannot be read further: {error.strerror}") from None

    return Rows(file, format, columns, delimiter, wait)


def _total(file: BinaryIO) -> int | None:
    return count_lines(file) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) and file.seekable() else None


class _Halt:
    """What ends the reading before the file ends: a signal (Ctrl-C, SIGTERM), or a run that makes no sense any more.

    What was read goes on. A second signal ends the process.

    Attributes:
        over: whether nothing more is to be read.
        signal: the signal that came, if any.
    """

    def __init__(self) -> None:
        self.over = False
        self.signal: int | None = None
        self._reading = False

    @property
    def code(self) -> int:
        """The exit code of what a signal ended."""
        return _BY_SIGNAL + (self.signal or 0)

    @contextmanager
    def heard(self) -> Generator[None]:
        """Listen for signals."""
        before = {number: signal.signal(number, self._hear) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def read(self, read: Callable[[], bytes]) -> bytes:
        """Read, if there is a sense in it; a signal that comes meanwhile ends it.

        Raises:
            _Halted: there is none.
        """
        self._reading = True
        try:
            if self.over:
                raise _Halted
            return read()
        finally:
            self._reading = False

    def _hear(self, number: int, frame: FrameType | None) -> None:
        # Not print: it may be what was interrupted.
        if self.signal is not None:
            os.write(2, (_SHOW_CURSOR if os.isatty(2) else b"") + b"\n")
            os._exit(_BY_SIGNAL + number)
        self.signal, self.over = number, True
        os.write(2, f"\n{_NAME}: stopping when what is on its way has arrived; once more to stop at once\n".encode())
        if self._reading:
            raise _Halted


# --- a dry run -----------------------------------------------------------------------------------


def _estimate(given: argparse.Namespace, operation: Operation, file: BinaryIO, halt: _Halt) -> int:
    report, rows = _Report(), _rows(given, file, halt)
    estimate = Estimate(operation, given.rate or _rate_of(operation), given.in_flight if given.keep_order else 0)
    failures = FailureFile(given.failures) if given.failures is not None else None
    try:
        with ExitStack() as stack:
            if failures is not None:
                failures.open()
                stack.callback(lambda: failures.close(complete=rows.ended))
            for index, failure in estimate.count(rows):
                line = rows.settle(index)
                if failure is not None:
                    report.add(line, failure)
                    if failures is not None:
                        failures.write(failure)
    except OSError as error:
        raise _Quit(Exit.STOPPED, _not_written(given, error)) from None
    report.show(str(estimate), given.failures)
    return Exit.FAILED if estimate.failed else Exit.ACCEPTED


def _rate_of(operation: Operation) -> Rate | None:
    bucket = operation.bucket
    return None if bucket is None else (bucket.requests, bucket.seconds)


# --- a run ---------------------------------------------------------------------------------------


class _Trouble:
    """Tells failures of single records from what would befall every record, and ends the run for that.

    It is the run's retry policy too: once the run is to end, what is on its way has no further try.

    Args:
        enough: batches that may fail one after the other for what may pass, such as a broken connection.
        halt: ends the run.

    Attributes:
        stopped: why the run ends, if it does.
        last: what befell the last batch that was not sent, if any.
        line: the first line that was not sent for such a reason, if any.
    """

    def __init__(self, enough: int, halt: _Halt) -> None:
        self._enough = enough
        self._halt = halt
        self._usual = Backoff()
        self._in_a_row = 0
        self.stopped: str | None = None
        self.last: CustomerIOError | None = None
        self.line: int | None = None

    def __call__(self, situation: Situation) -> float | None:
        """Decide about another try."""
        return None if self._halt.over else self._usual(situation)

    def hear(self, line: int, outcome: Outcome[Any]) -> None:
        """Hear of an outcome."""
        if isinstance(outcome, Accepted | Rejected):
            self._in_a_row = 0
        elif isinstance(outcome, NotSent) and not isinstance(outcome.error, ValueRefused):
            if outcome.error is not self.last:  # the records of one batch share it
                self._in_a_row += 1
            self.last = outcome.error
            self.line = line if self.line is None else min(self.line, line)
            if not self._halt.over and (self._in_a_row >= self._enough or not _may_pass(outcome.error)):
                self.stop(outcome.error)

    def stop(self, reason: object) -> None:
        """End the run."""
        self.stopped = str(reason)
        self._halt.over = True


def _may_pass(error: CustomerIOError) -> bool:
    if isinstance(error, ConnectionFailed):
        return not error.permanent
    return isinstance(error, ServerError | RateLimited | UnexpectedAnswer) or getattr(error, "status", 0) in (408, 425)


def _send(given: argparse.Namespace, operation: Operation, file: BinaryIO, halt: _Halt) -> int:
    report, trouble = _Report(), _Trouble(max(_FAILURES_IN_A_ROW, given.in_flight), halt)
    unreadable: _Quit | None = None
    with ExitStack() as stack:
        cio = stack.enter_context(_client(given, operation, trouble, stack))
        rows = _rows(given, file, halt)
        total = None if given.quiet else _total(file)
        sending: Sending[Record] = getattr(cio, given.api).send_many(
            rows, progress=not given.quiet, total=total, **_how(given)
        )
        try:
            with sending:
                for outcome in sending:
                    line = rows.settle(outcome.index)
                    trouble.hear(line, outcome)
                    if not isinstance(outcome, Accepted):
                        report.add(line, outcome)
        except _Halted:
            pass
        except _Quit as end:
            unreadable = end
        except OSError as error:
            trouble.stop(_not_written(given, error))
        except (CustomerIOError, ValueError) as error:  # the journal, or settings that only the API can tell apart
            trouble.stop(error)
    summary = sending.summary
    report.show(f"{summary}; {summary.seconds:,.1f} s", given.failures)
    if unreadable is not None:
        raise unreadable
    return _end(given, halt, trouble, rows, summary)


def _how(given: argparse.Namespace) -> dict[str, Any]:
    return {name: getattr(given, name) for name in ("in_flight", "keep_order", "journal", "ids_from", "failures")}


def _client(given: argparse.Namespace, operation: Operation, trouble: _Trouble, stack: ExitStack) -> CustomerIO:
    settings: dict[str, Any] = {"retry": trouble, "max_retries": given.retries}
    if given.region is not None:
        settings["region"] = given.region
    if given.url is not None:
        settings[f"{given.api}_url"] = given.url
    if given.rate is not None and operation.bucket is not None:
        settings["rates"] = {operation.bucket.name: given.rate}
    if given.limiter is not None:
        settings["limiter"] = stack.enter_context(_limiter(given.limiter))
    try:
        Credentials(_credentials(os.environ)).authorization(operation)
        return CustomerIO.from_env(**settings)
    except MissingCredentials as error:
        names = [ENVIRONMENT[name] for name in operation.credentials.values() if name and name in ENVIRONMENT]
        missing = " and ".join(name for name in names if not os.environ.get(name))
        raise _Quit(Exit.STOPPED, f"{missing} must be set in the environment" if missing else str(error)) from None
    except ValueError as error:
        raise _Quit(Exit.STOPPED, str(error)) from None


def _credentials(environ: Mapping[str, str]) -> dict[str, str | None]:
    return {name: environ.get(variable) for name, variable in ENVIRONMENT.items()}


@contextmanager
def _limiter(setting: str) -> Generator[Limiter]:
    try:
        limiter = open_limiter(setting)
    except (ValueError, ImportError) as error:
        raise _Quit(Exit.USAGE, f"--limiter: {error}") from None
    try:
        yield limiter
    finally:
        limiter.close()


def _not_written(given: argparse.Namespace, error: OSError) -> str:
    return f"a file cannot be written: {error.filename or given.failures}: {error.strerror}"


# --- what came of it -----------------------------------------------------------------------------


class _Report:
    """The first records that failed, by line."""

    def __init__(self) -> None:
        self._lines: list[tuple[int, str]] = []
        self._more = 0

    def add(self, line: int, failure: Failure[Any]) -> None:
        """Take a record that failed."""
        words = _words(failure)
        if words is None:
            return
        if len(self._lines) < _MOST_SHOWN:
            self._lines.append((line, words))
        else:
            self._more += 1

    def show(self, result: str, kept: Path | None) -> None:
        """Print them, after what came of it all."""
        lines = [result, *(f"  line {line:,}: {words}" for line, words in sorted(self._lines))]
        if self._more:
            lines.append(f"  and {self._more:,} more" + ("" if kept else " (--failures PATH keeps them all)"))
        if kept and self._lines:
            lines.append(f"  kept in {kept_in(kept)}")
        try:
            print(*lines, sep="\n", flush=True)
        except BrokenPipeError:  # nobody reads on; what came of it is in the exit code
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _words(failure: Failure[Any]) -> str | None:
    """Say what is wrong with a record, in words that hold none of its values; `None` if it is not to blame."""
    match failure:
        case Rejected():
            return f"rejected: {failure.field or 'the record'} ({failure.reason or 'no reason given'})"
        case TooLarge():
            return f"too large: {failure.size:,} bytes, the limit is {failure.limit:,}"
        case NotSent(item=Unreadable() as row):
            return row.reason
        case NotSent(error=ValueRefused() as error):
            return str(error)
        case NotSent():
            return None


def _end(given: argparse.Namespace, halt: _Halt, trouble: _Trouble, rows: Rows, summary: Summary) -> int:
    reason = trouble.stopped or trouble.last
    if rows.all_settled and reason is None:
        return Exit.FAILED if summary.failed else Exit.ACCEPTED
    interrupted = trouble.stopped is None and halt.signal is not None
    _say("interrupted" if interrupted else f"stopped: {reason}")
    if summary.records:
        _say(_how_to_go_on(given, rows.next, trouble.line or rows.next))
    return halt.code if interrupted else Exit.STOPPED


def _how_to_go_on(given: argparse.Namespace, unread: int, unsent: int) -> str:
    """Say what is left to send: lines from `unread` on, and some from `unsent` on."""
    if given.journal is not None:
        return "to go on, give the same command" + ("" if given.resume else " with --resume")
    if given.failures is not None:
        return f"what is left to send is in {kept_in(given.failures)}, and all from line {unread:,} on"
    return f"nothing before line {min(unread, unsent):,} is left to send; a run with --journal can be taken up"


def _say(words: str) -> None:
    print(f"{_NAME}: {words}", file=sys.stderr, flush=True)


def _exit() -> NoReturn:
    sys.exit(main())


if __name__ == "__main__":
    _exit()
