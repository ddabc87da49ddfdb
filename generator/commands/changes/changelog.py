"""The entry of the changelog, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.commands.changes.model import Change
from generator.commands.changes.report import Report
from generator.commands.changes.verdicts import LOST, UNNOTICED
from generator.commands.changes.wording import lines, name_of, without_known
from generator.errors import GeneratorError
from generator.project.replace import write_file

NEXT_VERSION = re.compile(r"^## (?!\[?unreleased)", re.MULTILINE | re.IGNORECASE)


def entry(report: Report) -> str:
    """What a caller should know of the next version, by API and as calls; empty where nothing changed."""
    if not report.changes:
        return ""
    told = [change for change in without_known(report.changes) if change.kind not in UNNOTICED]
    parts = [f"## {report.version}\n"]
    if not told:
        parts.append("Follows the vendor's documents; nothing is different for a caller.\n")
    for api in sorted({change.api for change in told}, key=lambda api: (api == "python", api)):
        parts += _api(api, [change for change in told if change.api == api])
    return "\n".join(parts).rstrip() + "\n"


def _api(api: str, changes: list[Change]) -> Iterator[str]:
    for title in ("Breaking", "Lost", "Added", "Changed", "Removed"):
        found = [line.text for line in lines(change for change in changes if _section(change) == title)]
        if found:
            yield f"### {name_of(api)}: {title.lower()}\n"
            yield from (f"- {text}." for text in found)
            yield ""


def _section(change: Change) -> str:
    if change.breaking:
        return "Breaking"
    if change.kind in LOST:
        return "Lost"
    if change.kind.endswith("-added"):
        return "Added"
    return "Removed" if change.kind.endswith("-removed") else "Changed"


def insert(file: Path, text: str) -> None:
    """Put an entry below what is unreleased and above the versions; one of the same version is replaced."""
    if not file.is_file():
        raise GeneratorError("no such file", str(file), "The entry is to go into it.")
    old = file.read_text(encoding="utf-8")
    heading = text.partition("\n")[0]
    same = re.search(rf"^{re.escape(heading)}$.*?(?=^## |\Z)", old, re.MULTILINE | re.DOTALL)
    if same:
        new = f"{old[: same.start()]}{text.rstrip()}\n\n{old[same.end() :]}"
    else:
        place = NEXT_VERSION.search(old)
        at = place.start() if place else len(old)
        new = f"{old[:at].rstrip()}\n\n{text.rstrip()}\n\n{old[at:]}"
    write_file(file, f"{new.rstrip()}\n".encode())
