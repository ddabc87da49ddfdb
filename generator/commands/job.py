"""The command `job`: what the maintainer does when the vendor changes a document, in one go and without questions.

Pull, see whether a contract changed, build, compare, test. Each stage is a command that a person can run too. What
has changed is seen against the commit that is checked out, so a job that stopped half-way goes on where it was.
What it came to is left in `build/`: `changes.md` for people, `result.json` for whatever runs the job, `changes.json`
with every single change.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from generator.errors import NOT_FETCHED, GeneratorError
from generator.project.files import DOCS, PAGE, Project
from generator.project.lock import to_json
from generator.project.replace import write_file
from generator.project.sources import load

REPORT, CHANGES, RESULT = "build/changes.md", "build/changes.json", "build/result.json"
# What a person chooses for something new (a name, words) is asked for in the report, and no failure before that.
TESTS = ("python", "-m", "tests", "--color=no", "-m", "not choice")
VERSION = re.compile(r'^(version|VERSION) = "[^"]*"', re.MULTILINE)
VERSIONED = ("pyproject.toml", "customerio_core/version.py")  # the constant is what the installed client knows
SHOWN = 15_000  # characters of what a failed stage had to say: the last ones, where the reason is

Stage = Literal["pull", "build", "changes", "tests"]
Outcome = Literal["unchanged", "prose-only", "changed", "failed"]

WHAT_TO_DO: dict[Stage, str] = {
    "pull": "Nothing was changed. The document was fetched and cannot be used, and waiting does not help (only what "
    "was cut off comes whole the next time). The message says where. If it is no longer an OpenAPI document, it has "
    "moved: correct its address in `specs/sources.toml`. If it is one, the generator has to learn what is new: "
    "`python -m generator build --from URL --out FOLDER` shows all that it finds, without touching the project.",
    "build": "No package was changed. Correct what is named here, at the place that is named, and run "
    "`nox -s regenerate` again.",
    "changes": "The packages are built, but what has changed cannot be reported: that is a mistake in the generator.",
    "tests": "The packages are built, but not to be trusted. See whether an overlay, a test or the vendor is wrong, "
    "and run `nox -s regenerate` again.",
}
SITE_DOWN = (
    "Nothing was changed. The vendor's site did not return the document; the next run tries again. If it stays so, see "
    "whether the document has moved: `specs/sources.toml` says where it is."
)


@dataclass(frozen=True)
class Result:
    """What a job came to, as it is in `build/result.json`."""

    outcome: Outcome
    title: str  # for a pull request or an issue: plain words of ours, and nothing of the vendor's
    stage: Stage | None = None  # the one that failed
    version: str | None = None  # proposed
    breaking: bool = False
    files: list[str] = field(default_factory=list)  # that are not as in the commit that is checked out


@dataclass(frozen=True)
class Compared:
    """What `changes` says."""

    markdown: str
    version: str
    breaking: bool


class StageFailed(Exception):
    """A command that ended badly. Internal: becomes a result and a report."""

    def __init__(self, stage: Stage, command: Sequence[str], code: int, output: str) -> None:
        super().__init__(stage)
        self.stage, self.code, self.output = stage, code, output
        # paths of this machine and addresses that may hold a password stay out of the report
        self.shown = shlex.join(command) if stage == "tests" else f"python -m generator {stage}"


def job(project: Project, reading: Sequence[str], tests: Sequence[str] = TESTS) -> Result:
    """Run the stages that are needed, and leave report and result. `reading`: options of `pull` on where to read."""
    for left in (REPORT, CHANGES, RESULT):
        (project.root / left).unlink(missing_ok=True)  # nobody shall take the last run's word for this one's
    try:
        result, report = _stages(project, reading, tests)
    except StageFailed as failure:
        result, report = _failed(project, failure)
    write_file(project.root / REPORT, report.encode())
    write_file(project.root / RESULT, to_json(asdict(result)))
    return result


def _stages(project: Project, reading: Sequence[str], tests: Sequence[str]) -> tuple[Result, str]:
    _run("pull", _generator(project, "pull", *reading))
    if not _touched(project, "specs/contract"):
        return _nothing_to_do(project)
    _run("build", _generator(project, "build", "--stale", "report"))  # what is stale is in the report, under "To do"
    compared = _compare(project)
    tested = _run("tests", tests, project.root).splitlines()
    return _changed(project, compared, f"`{shlex.join(tests)}` ended well: {_text(tested[-1]) if tested else ''}")


# --- the stages -------------------------------------------------------------------------------------------


def _generator(project: Project, command: str, *arguments: str) -> list[str]:
    return ["python", "-m", "generator", "--project", str(project.root), command, *arguments]


def _run(stage: Stage, command: Sequence[str], folder: Path | None = None) -> str:
    """What a command prints, shown while it is printed."""
    output = ""
    with subprocess.Popen(
        _program(command), cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace",
    ) as process:  # fmt: skip
        try:
            for line in process.stdout or ():
                sys.stderr.write(line)
                output += line
        except BaseException:
            process.terminate()
            raise
    if process.returncode:
        raise StageFailed(stage, command, process.returncode, output)
    return output


def _compare(project: Project) -> Compared:
    """What changed since the commit that is checked out; the version it proposes and its entry are put in place."""
    markdown = _changes(project, "--changelog", "--json", str(project.root / CHANGES))
    told = json.loads((project.root / CHANGES).read_bytes())
    for name in VERSIONED:
        file = project.root / name
        if file.is_file():
            text = file.read_text(encoding="utf-8")
            write_file(file, VERSION.sub(rf'\g<1> = "{told["version"]}"', text, count=1).encode())
    return Compared(markdown, told["version"], any(change["breaking"] for change in told["changes"]))


def _changes(project: Project, *options: str) -> str:
    command = _generator(project, "changes", "HEAD", str(project.root), *options)
    done = subprocess.run(_program(command), capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise StageFailed("changes", command, done.returncode, done.stderr)
    return done.stdout


def _program(command: Sequence[str]) -> list[str]:
    """The command, with the Python that runs this where it says `python`."""
    return [sys.executable if command[0] == "python" else command[0], *command[1:]]


def _touched(project: Project, *paths: str) -> list[str]:
    """The files below `paths` that are not as in the commit that is checked out."""
    command = ["git", "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", *paths]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False)
    if done.returncode:
        fix = "The job compares with the commit that is checked out."
        raise GeneratorError(f"git cannot be asked: {done.stderr.strip()}", str(project.root), fix)
    return sorted(line[3:] for line in done.stdout.split("\0") if line)


def _written(project: Project) -> list[str]:
    """All that the stages have touched, and nothing else that may lie in the tree."""
    packages = [source.package for source in load(project.sources).values()]
    specs = [f"specs/{name}" for name in ("contract", "lock.json", "generated.json")]
    return _touched(project, *specs, *packages, f"{DOCS}/{PAGE}", "CHANGELOG.md", *VERSIONED)


# --- what it came to --------------------------------------------------------------------------------------


def _nothing_to_do(project: Project) -> tuple[Result, str]:
    files = _touched(project, "specs/lock.json")
    outcome: Outcome = "prose-only" if files else "unchanged"
    title = "The vendor says the same in other words" if files else "The vendor has changed nothing"
    return Result(outcome, title, files=files), f"# {title}\n\nThere is nothing to do.\n"


def _changed(project: Project, compared: Compared, tested: str) -> tuple[Result, str]:
    title = f"Follow the vendor's documents: {compared.version}{', which breaks callers' if compared.breaking else ''}"
    result = Result("changed", title, None, compared.version, compared.breaking, _written(project))
    return result, f"{compared.markdown.rstrip()}\n\n## Tested\n\n{tested}\n"


def _failed(project: Project, failure: StageFailed) -> tuple[Result, str]:
    result = Result("failed", f"The regeneration stops: {failure.stage}", failure.stage, files=_written(project))
    advice = SITE_DOWN if (failure.stage, failure.code) == ("pull", NOT_FETCHED) else WHAT_TO_DO[failure.stage]
    what = f"`{failure.shown}` ended with exit code {failure.code}. {advice}"
    report = f"# {result.title}\n\n{what}\n\n{_fenced(_text(failure.output)[-SHOWN:])}\n"
    if failure.stage in ("build", "tests"):  # what stopped it is best understood next to what the vendor changed
        try:
            report += f"\n{_changes(project).rstrip()}\n"
        except StageFailed as another:
            report += f"\nWhat the vendor changed cannot be determined:\n\n{_fenced(_text(another.output)[-SHOWN:])}\n"
    return result, report


def _fenced(text: str) -> str:
    """Text that brings no markup: some of it is the vendor's."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text.strip()}\n{fence}"


def _text(output: str) -> str:
    return "".join(letter for letter in output if letter.isprintable() or letter == "\n")
