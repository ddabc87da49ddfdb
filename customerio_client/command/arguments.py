"""What the command is asked for: its options, and what they must not be together."""

from __future__ import annotations

import argparse
import re
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final

from customerio_client.bulk.failures import FailureFile, FailuresLeft, part_of
from customerio_client.bulk.run import is_same_file
from customerio_client.urls import checked_base_url
from customerio_core.version import VERSION

from .exits import NAME, Exit, Quit
from .mapping import TYPES
from .reading import format_of

if TYPE_CHECKING:
    from customerio_client.rates import Rate

_APIS: Final = ("track", "pipelines")
_IN_FLIGHT: Final = 8
_RETRIES: Final = 8
_RATE: Final = re.compile(r"([0-9]+)(?:/([0-9]+(?:\.[0-9]+)?))?")

_EPILOG: Final = f"""\
mapping:
  email=traits.email         the column `email` becomes the field `email` of `traits`
  age=traits.age:int         ... as a type: {", ".join(TYPES)}
  type:=identify             the same value in all records; typed: FIELD:TYPE:=VALUE
  *=traits.*                 all columns that no other mapping names
  Without a mapping of columns, the name of each column is its field. An empty cell sets nothing.

exit codes:
  0    all records were accepted (--dry-run: can be sent)
  1    some records were not: refused, too large, or rows that are not records
  2    wrong usage, or a file that cannot be read, or not further
  3    stopped by something that no record is to blame for (credentials, region, journal, network): records were
       not sent for it; run it again when that is fixed
  130  interrupted (Ctrl-C; 143 by SIGTERM, 129 by SIGHUP): what was on its way has arrived

credentials: CUSTOMERIO_SITE_ID and CUSTOMERIO_API_KEY (track), CUSTOMERIO_PIPELINES_API_KEY (pipelines), and
CUSTOMERIO_REGION (us, eu or auto) in the environment.
"""


def parser() -> argparse.ArgumentParser:
    """Make what reads the arguments.

    Returns:
        What reads them.
    """
    parser = argparse.ArgumentParser(
        prog=NAME,
        description="Send the records of a file to Customer.io, in batches that fit, each accounted for.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("api", choices=_APIS, help="where to")
    parser.add_argument(
        "file",
        metavar="FILE",
        type=_text,
        help="JSON Lines or CSV with names of columns, in UTF-8, also as .gz; - for stdin",
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {VERSION}")
    reading = parser.add_argument_group("reading")
    reading.add_argument("--format", choices=("jsonl", "csv"), help="usually by the name: .csv and .tsv, else jsonl")
    reading.add_argument("--delimiter", type=_delimiter, help="between two columns; usually a comma, in .tsv a tab")
    reading.add_argument("--map", metavar="MAPPING", nargs="+", action="extend", help="columns to fields, see below")
    sending = parser.add_argument_group("sending")
    sending.add_argument("--dry-run", action="store_true", help="send nothing: say what would be sent, and what cannot")
    sending.add_argument("--journal", metavar="PATH", type=_path, help="remember in this file what has been sent")
    sending.add_argument("--resume", action="store_true", help="go on with the run of the journal")
    sending.add_argument("--failures", metavar="PATH", type=_path, help="write records that were not accepted here")
    sending.add_argument(
        "--ids-from", metavar="TEXT", type=_text, help="let ids follow from a text, for a task that may run twice"
    )
    sending.add_argument("--keep-order", action="store_true", help="keep the order of each person's records")
    sending.add_argument("--in-flight", metavar="N", type=_positive, default=_IN_FLIGHT, help="batches at a time; 8")
    sending.add_argument("--retries", metavar="N", type=_number, default=_RETRIES, help="attempts after the first; 8")
    sending.add_argument("--rate", metavar="N/S", type=_rate, help="N requests in S seconds, instead of the vendor's")
    sending.add_argument("--limiter", metavar="WHERE", type=_text, help="share the rate limit: a path, or redis://...")
    sending.add_argument("--region", choices=("us", "eu", "auto"), help="where the account lives")
    sending.add_argument("--url", help="base URL instead of the region's host: https, or http to this machine")
    sending.add_argument("--quiet", action="store_true", help="do not show how far it is")
    return parser


def _text(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("must not be empty; is a variable of the shell not set?")
    return text


def _path(text: str) -> Path:
    return Path(_text(text))


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


def check(given: argparse.Namespace) -> None:
    """Refuse what would do something else than was meant, before anything is read.

    Args:
        given: what is asked for.

    Raises:
        Quit: this is wrong usage, or would lose something.
    """
    try:
        checked_base_url("--url", given.url)
    except ValueError as error:
        raise Quit(Exit.USAGE, str(error)) from None
    if given.dry_run and (given.journal or given.resume or given.failures):
        raise Quit(
            Exit.USAGE,
            "--dry-run looks at the file alone and writes none: leave out --journal, --resume and --failures",
        )
    if given.resume and given.journal is None:
        raise Quit(Exit.USAGE, "--resume needs the --journal of the run")
    _check_files(given)
    if given.journal is not None:
        _check_journal(given.journal, resume=given.resume)
    if given.failures is not None and not given.resume:  # a run that is taken up writes all its failures again
        _check_failures(given.failures, is_source=_is_source(given, given.failures))


def _check_files(given: argparse.Namespace) -> None:
    roles: list[tuple[str, Path]] = []
    if given.file != "-":
        roles.append(("FILE", Path(given.file)))
    for role, path in (("--journal", given.journal), ("--failures", given.failures)):
        if path is None:
            continue
        if not path.parent.is_dir():
            raise Quit(Exit.USAGE, f"the directory {path.parent} does not exist")
        if path.is_dir():
            raise Quit(Exit.USAGE, f"{path} is a directory")
        roles.append((role, path))
    if given.failures is not None and (part := part_of(given.failures)) is not None:
        roles.append(("--failures", part))
    for (one, path), (other, other_path) in combinations(roles, 2):
        if one != other and is_same_file(path, other_path) and not _is_source(given, other_path):
            raise Quit(Exit.USAGE, f"{other} must be another file than {one}, which would be lost")


def _is_source(given: argparse.Namespace, failures: Path) -> bool:
    """Return whether failures are read from the file that the remaining ones are written to: it stays until the end."""
    return (
        failures == given.failures
        and given.file != "-"
        and format_of(given.file, given.format) == "jsonl"
        and is_same_file(Path(given.file), failures)
    )


def _check_journal(journal: Path, *, resume: bool) -> None:
    exists = journal.exists()
    if exists and not resume:
        raise Quit(
            Exit.USAGE,
            f"there is a journal {journal} already: add --resume to go on with its run, or name another file",
        )
    if resume and not exists:
        raise Quit(
            Exit.USAGE,
            f"the journal {journal} does not exist, so there is nothing to resume; without --resume a run begins",
        )


def _check_failures(path: Path, *, is_source: bool) -> None:
    try:
        FailureFile(path).check()
    except FailuresLeft as error:
        raise Quit(Exit.USAGE, str(error)) from None
    if not is_source and path.is_file() and path.stat().st_size:
        raise Quit(
            Exit.USAGE, f"there are failures in {path} already: name another file, or remove it once they are sent"
        )
