"""The report as Markdown, for somebody who has a minute: what breaks, what is new, what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from generator.commands.changes.model import Change
from generator.commands.changes.python import PYTHON
from generator.commands.changes.report import Report
from generator.commands.changes.todo import StaleAction, Stub
from generator.commands.changes.verdicts import LOST, UNNOTICED
from generator.commands.changes.wording import Line, code, counted, lines, name_of, without_known

OPEN = 8  # lines of one list that are shown; what is longer can be unfolded
OPEN_BREAKING = 40
LACKING = {"name": ("operation", "a name"), "docs": ("operation", "words"), "class": ("class", "a name")}
PLURALS = {"operation": "operations", "class": "classes"}


def markdown(report: Report) -> str:
    """The whole report."""
    parts = [*_head(report), *_changes(report), *_work(report)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(parts)).strip() + "\n"


def _head(report: Report) -> Iterator[str]:
    yield f"# What changed from {code(report.old)} to {code(report.new)}\n"
    if not report.changes:
        yield "**Nothing that a caller or the contract knows of.**"
    else:
        yield f"**{report.headline}. Proposed version: {report.version}** (now {report.current}).\n"
        yield from _summary(report)
    left = [
        *([counted(len(report.stale), "stale overlay action")] if report.stale else []),
        *([counted(len(report.pins), "name that no longer fits", "names that no longer fit")] if report.pins else []),
        *([counted(len(report.lacking), "fact") + " that no rule gives"] if report.lacking else []),
        *([counted(len(report.stubs), "name or summary", "names and summaries") + " to write"] if report.stubs else []),
    ]
    if left:
        yield f"\n[To do](#to-do): {', '.join(left)}."


def _summary(report: Report) -> Iterator[str]:
    yield "| | breaking | new operations | operations gone | other changes |"
    yield "|---|---|---|---|---|"
    for api, changes in _by_api(without_known(report.changes)):
        kinds = [line.change.kind for line in lines(changes)]
        new, gone = (kinds.count(f"operation-{verb}") for verb in ("added", "removed"))
        breaking = sum(line.change.breaking for line in lines(changes))
        cells = [str(count or "") for count in (breaking, new, gone, len(kinds) - new - gone)]
        yield f"| {name_of(api)} | {' | '.join(cells)} |"


# --- what changed -----------------------------------------------------------------------------------------


def _changes(report: Report) -> Iterator[str]:
    told = without_known(report.changes)
    breaking = [one for one in told if one.breaking]
    unnoticed = [one for one in told if one.kind in UNNOTICED and not one.breaking]
    lost = [one for one in told if one.kind in LOST and not one.breaking]
    rest = [one for one in told if not one.breaking and one.kind not in UNNOTICED | LOST]
    new = [one for one in rest if one.kind.endswith("-added")]
    yield from _section("Breaking", breaking, OPEN_BREAKING)
    yield from _section("Lost", lost, OPEN_BREAKING)
    yield from _section("New", new, OPEN)
    yield from _section("Changed", [one for one in rest if one not in new], OPEN)
    yield from _section("Of no consequence for a caller", unnoticed, 0)
    hidden = len(report.changes) - len(told)
    if hidden:
        yield f"\n{counted(hidden, 'change')} of Python names only repeat the above; `--format json` lists them."


def _section(title: str, changes: Sequence[Change], shown: int) -> Iterator[str]:
    if changes:
        yield f"\n## {title}\n"
    for api, found in _by_api(changes):
        yield f"\n### {name_of(api)}\n"
        listing = lines(found)
        new = [line for line in listing if line.change.kind == "operation-added"]
        yield from _by_resource(new, shown)
        yield from _fold([f"- {line.text}." for line in listing if line not in new], shown)


def _by_resource(new: Sequence[Line], shown: int) -> Iterator[str]:
    """New operations as a person thinks of them. All in sight if they are few, else a line for each resource."""
    ordered = sorted(new, key=lambda line: (line.resource, line.change.call))
    for resource, group in groupby(ordered, key=lambda line: line.resource):
        rows = [f"- {code(line.change.call)}, {code(f'{line.change.method} {line.change.path}')}" for line in group]
        title = f"<code>{escape(resource)}</code>: {counted(len(rows), 'new operation')}"
        yield from _details(title, rows) if len(new) > shown else rows


def _fold(rows: Sequence[str], shown: int) -> Iterator[str]:
    """A list, of which a part has to be unfolded if it is long."""
    if len(rows) <= shown * 3 // 2:  # not for two or three more
        yield from rows
        return
    yield from rows[:shown]
    yield from _details(f"{len(rows) - shown:,} more" if shown else counted(len(rows), "change"), rows[shown:])


def _details(title: str, rows: Iterable[str]) -> Iterator[str]:
    yield f"\n<details><summary>{title}</summary>\n"
    yield from rows
    yield "\n</details>\n"


def _by_api(changes: Iterable[Change]) -> Iterator[tuple[str, list[Change]]]:
    """By API in alphabetical order, Python last."""
    ordered = sorted(changes, key=lambda change: (change.api == PYTHON, change.api))
    for api, group in groupby(ordered, key=lambda change: change.api):
        yield api, list(group)


# --- what is to do ----------------------------------------------------------------------------------------


def _work(report: Report) -> Iterator[str]:
    if report.stale or report.pins or report.stubs or report.lacking:
        yield "\n## To do\n"
    if report.stale:
        yield "### Stale overlay actions\n"
        yield from _stale(report.stale)
    if report.pins:
        yield "\n### Names that no longer fit\n"
        rows = [f"- {code(pin.place)} in {code(pin.file)}: {code(pin.name)} {pin.why}. **{pin.advice.capitalize()}**."
                for pin in report.pins]  # fmt: skip
        yield from _fold(rows, OPEN)
    if report.lacking:
        yield "\n### Facts that no rule gives\n"
        yield from _fold([f"- {code(one.where)}: {escape(one.message)}." for one in report.lacking], OPEN)
    if report.stubs:
        yield "\n### Names and words\n"
        yield "Look each over before it is pasted: a name stays for good once it is released."
        ordered = sorted(
            report.stubs, key=lambda stub: (stub.api, stub.lacks != "name", stub.file, stub.path, stub.method)
        )
        for file, group in groupby(ordered, key=lambda stub: stub.file):
            yield from _stubs(file, list(group))


def _stale(actions: Sequence[StaleAction]) -> Iterator[str]:
    """By target and reason: what has become of one place is mended in several files."""
    groups: dict[tuple[str, ...], list[StaleAction]] = {}
    for action in actions:
        groups.setdefault((action.target, action.why, action.advice), []).append(action)
    rows = []
    for (target, why, advice), group in groups.items():
        where = ", ".join(f"action {action.action} of {code(action.file)}" for action in group)
        rows.append(f"- {code(target)}: {code(why)}. **{_do(advice, where)}**.")
    yield from _fold(rows, OPEN)


def _do(advice: str, where: str) -> str:
    verb, _, rest = advice.partition(" it")
    told = f" to {code(rest.removeprefix(' at '))}" if rest.startswith(" at ") else rest
    return f"{verb.capitalize()} {where}{told}"


def _stubs(file: str, stubs: Sequence[Stub]) -> Iterator[str]:
    what, lacking = LACKING[stubs[0].lacks]
    body = "\n".join(stub.stub for stub in stubs) if what == "operation" else "".join(stub.stub for stub in stubs)
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", body)), default=0))
    title = f"<code>{escape(file)}</code>: {counted(len(stubs), what, PLURALS[what])} without {lacking} of ours"
    yield from _details(title, [f"{fence}yaml", f"{body}{fence}"])
