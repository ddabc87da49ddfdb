"""The command line: `python -m generator pull | build | check | report | changes | job`.

Every failure is one message on standard error and an exit code: 1 for what is wrong with documents, overlays or
the machine, 2 for wrong usage, 3 for a document that could not be fetched. Standard output carries results only.
"""

from __future__ import annotations

import argparse
import errno
import shlex
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from generator.errors import NOT_FETCHED, FetchError, GeneratorError

SHOWN = 10  # findings of one API after a build

if TYPE_CHECKING:
    from generator.commands.build import Built
    from generator.errors import Finding
    from generator.project.files import Project
    from generator.stages.fetch import FetchLimits


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, _stop)  # so that workspaces are cleared up
    try:
        return int(options.command(options))
    except GeneratorError as error:
        _fail(str(error))
        return NOT_FETCHED if isinstance(error, FetchError) else 1
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        advice = ". Nothing was changed." if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) else ""
        return _fail(f"{place}{error.strerror or error}{advice}")
    except RecursionError:
        return _fail("the document is nested deeper than this tool can follow")
    except MemoryError:
        return _fail("not enough memory")
    except KeyboardInterrupt:
        _fail("interrupted")
        return 130
    except Exception as error:
        if options.debug:
            raise
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(frame.filename).name}, line {frame.lineno}"
        return _fail(f"a mistake in the generator: {type(error).__name__}: {error} ({place}). --debug shows more.")


def _stop(number: int, frame: object) -> NoReturn:
    raise SystemExit(128 + number)


def _fail(message: str) -> int:
    print(f"error: {_plain(message)}", file=sys.stderr)
    return 1


def _plain(message: str) -> str:
    """What a document says may be in here: nothing of it may steer the terminal."""
    return "".join(letter if letter.isprintable() or letter == "\n" else "�" for letter in message)


# --- the options ------------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__.split("\n")[0])
    parser.add_argument("--project", type=Path, default=Path(), metavar="DIR", help="where specs/ is (default: here)")
    parser.add_argument(
        "--debug", action="store_true", help="show where in the generator an unexpected error comes from"
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    pull = commands.add_parser("pull", help="fetch the vendor's documents and distil them into specs/contract")
    pull.set_defaults(command=_pull)
    _add_origin(pull)
    pull.add_argument("--refresh", action="store_true", help="fetch also what has not changed since the last pull")

    build = commands.add_parser("build", help="make the packages from contracts and overlays, offline")
    build.set_defaults(command=_build, usage_error=build.error)
    _add_origin(build)
    build.add_argument("--contract", type=Path, metavar="DIR", help="contracts (default: specs/contract)")
    build.add_argument("--out", type=Path, metavar="DIR", help="where the packages go (default: the project)")
    build.add_argument("--overlays", metavar="DIR|none", help="overlays, a folder per API (default: specs/overlays)")
    build.add_argument(
        "--stale", choices=("stop", "report"), default="stop", help="what a stale overlay action does (default: stop)"
    )

    check = commands.add_parser("check", help="are the generated files what contracts and overlays say?")
    check.set_defaults(command=_check)
    report = commands.add_parser("report", help="what is in the packages, and what is not quite right, as Markdown")
    report.set_defaults(command=_report)

    changes = commands.add_parser("changes", help="what is different, whom it breaks, and what is left to do")
    changes.set_defaults(command=_changes)
    for side in ("old", "new"):
        changes.add_argument(
            side, metavar=side.upper(), help="a contract, a document, a folder of these, a project, or a git revision"
        )
    changes.add_argument("--format", choices=("md", "json", "changelog"), default="md", help="(default: md)")
    changes.add_argument("--json", type=Path, metavar="FILE", help="also write the JSON there")
    changes.add_argument("--changelog", action="store_true", help="also put the entry into CHANGELOG.md")
    changes.add_argument("--api", metavar="NAME", help="only this API; or, of single documents, which one they are of")

    job = commands.add_parser("job", help="pull, and if a contract changed build, compare and test; writes build/")
    job.set_defaults(command=_job)
    _add_origin(job)
    job.add_argument("--tests", metavar="COMMAND", help="what tests it (default: pytest, without what people choose)")
    return parser


def _add_origin(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="origin", metavar="DIR|FILE|URL", help="read documents here and not at the vendor's"
    )
    parser.add_argument("--api", metavar="NAME", help="only this API")
    parser.add_argument("--timeout", type=float, metavar="S", help="seconds a server may be silent (default: 20)")
    parser.add_argument("--deadline", type=float, metavar="S", help="seconds for one document (default: 180)")


def _limits(options: argparse.Namespace) -> FetchLimits:
    from generator.stages.fetch import FetchLimits

    given = {"silence": options.timeout, "total": options.deadline}
    return FetchLimits(**{name: value for name, value in given.items() if value is not None})


# --- the commands -----------------------------------------------------------------------------------------


def _pull(options: argparse.Namespace) -> int:
    from generator.commands.pull import pull
    from generator.progress import Progress, table
    from generator.project.files import Project

    with Progress() as progress:
        pulled = pull(
            Project(options.project), options.origin, options.api,
            refresh=options.refresh, limits=_limits(options), notify=progress,
        )  # fmt: skip
    for one in pulled:
        _note(one.api, one.findings)
    rows = [(one.api, one.entry.operations, one.entry.size, one.contract) for one in pulled]
    table(("API", "operations", "bytes", "contract"), rows)
    return 0


def _build(options: argparse.Namespace) -> int:
    from generator.commands.build import build_from, build_project
    from generator.progress import Progress
    from generator.project.files import Project

    project = Project(options.project)
    overlays = _overlays(options.overlays, project)
    report_stale = options.stale == "report"
    if options.origin is not None and (options.out is None or options.contract is not None):
        options.usage_error("--from needs --out, and has no use for --contract")
    with Progress() as progress:
        if options.origin is not None:
            built = build_from(
                project, options.origin, api=options.api, out=options.out, overlays=overlays,
                report_stale=report_stale, limits=_limits(options), notify=progress,
            )  # fmt: skip
        else:
            built = build_project(
                project, contracts=options.contract, out=options.out, overlays=overlays,
                apis=[options.api] if options.api else [], report_stale=report_stale, notify=progress,
            )  # fmt: skip
    _tell(built, None if options.origin is not None else SHOWN)  # no `report` lists those of a document elsewhere
    return 0


def _note(api: str, findings: Sequence[Finding], shown: int | None = None) -> None:
    for finding in findings[:shown]:
        print(_plain(f"{api}: {finding}"), file=sys.stderr)
    if shown is not None and len(findings) > shown:
        print(f"{api}: and {len(findings) - shown} more findings; `report` lists all", file=sys.stderr)


def _overlays(given: str | None, project: Project) -> Path | None:
    if given == "none":
        return None
    if given is not None and not Path(given).is_dir():
        raise GeneratorError("no such folder", given)
    return project.overlays if given is None else Path(given)


def _tell(built: Sequence[Built], shown: int | None) -> None:
    from generator.progress import table

    for one in built:
        _note(one.package.source.api, [finding for finding in one.findings if finding.stage == "patch"])
        _note(one.package.source.api, [finding for finding in one.findings if finding.stage != "patch"], shown)
    rows = [(one.package.source.api, one.package.operations, one.package.models, f"{one.seconds:.1f}") for one in built]
    table(("API", "operations", "models", "seconds"), rows)


def _check(options: argparse.Namespace) -> int:
    from generator.commands.check import check
    from generator.project.files import Project

    problems = check(Project(options.project))
    for problem in problems:
        _fail(problem)
    if not problems:
        print("Contracts, lock, overlays and packages agree.")
    return 1 if problems else 0


def _changes(options: argparse.Namespace) -> int:
    from generator.commands.changes import compare
    from generator.commands.changes.changelog import entry, insert
    from generator.commands.changes.markdown import markdown
    from generator.project.files import Project
    from generator.project.lock import to_json
    from generator.project.replace import write_file

    project = Project(options.project)
    report = compare(project, options.old, options.new, options.api)
    if options.changelog and report.changes:
        insert(project.root / "CHANGELOG.md", entry(report))
    if options.json:
        write_file(options.json, to_json(report.to_json()))
    forms = {"md": markdown, "json": lambda told: to_json(told.to_json()).decode(), "changelog": entry}
    print(forms[options.format](report), end="")
    return 0


def _job(options: argparse.Namespace) -> int:
    from generator.commands.job import REPORT, TESTS, job
    from generator.project.files import Project

    given = {
        "--from": options.origin,
        "--api": options.api,
        "--timeout": options.timeout,
        "--deadline": options.deadline,
    }
    reading = [word for name, value in given.items() if value is not None for word in (name, str(value))]
    result = job(Project(options.project), reading, shlex.split(options.tests) if options.tests else TESTS)
    print(f"{result.outcome}: {result.title}. See {REPORT}.")
    return 1 if result.outcome == "failed" else 0


def _report(options: argparse.Namespace) -> int:
    from generator.commands.report import report
    from generator.project.files import Project

    print(report(Project(options.project)), end="")
    return 0
