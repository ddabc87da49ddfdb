"""Every `x-source` of an overlay leads somewhere: to the vendor's reference, or to a heading or row of our pages."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.stages import patch

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "specs" / "overlays").rglob("*.yaml"))
REFERENCE = "https://docs.customer.io/"
CITATION = re.compile(r"(?P<page>docs/[a-z]+\.md)(?: (?P<section>\d+(?:\.\d+)?))?(?:, (?P<place>\S.*))?")
HEADING = re.compile(r"#{2,} (?:(?P<number>\d+(?:\.\d+)?) )?(?P<title>.+)")
ROW = re.compile(r"\| (?P<first>[^|]+?) \|")


@cache
def sections(page: Path) -> dict[str, set[str]]:
    """Number or title of each heading of a page, and what the rows of the tables under it begin with."""
    found: dict[str, set[str]] = {}
    rows: set[str] = set()
    for line in page.read_text("utf-8").splitlines():
        if heading := HEADING.fullmatch(line):
            rows = found.setdefault(heading["number"] or heading["title"], set())
        elif row := ROW.match(line):
            rows.add(row["first"])
    return found


def wrong(source: str) -> Iterator[str]:
    """The citations in a source that lead nowhere."""
    for one in re.split(r";\s+", source.strip()):
        if one.startswith(REFERENCE) and not re.search(r"\s", one):
            continue
        citation = CITATION.fullmatch(one)
        page = ROOT / citation["page"] if citation else None
        if not citation or not page or not page.is_file() or not (citation["section"] or citation["place"]):
            yield one
            continue
        known, section, place = sections(page), citation["section"], citation["place"]
        rows = known.get(section) if section else known.keys()
        if rows is None or (place and place not in rows):
            yield one


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_source_can_be_opened(file: Path) -> None:
    overlay = patch.read(file.read_bytes(), str(file))
    assert [(action.where, one) for action in overlay.actions for one in wrong(action.source)] == []


@pytest.mark.parametrize(
    "source",
    [
        "docs/facts.md, Payload limits",
        "docs/defects.md 3.4, O5",
        "docs/defects.md 4, filter operators; docs/design.md, What a caller sees",
        "docs/defects.md 3.9; https://docs.customer.io/api/app/#operation/sendEmail",
    ],
)
def test_a_source_that_leads_somewhere(source: str) -> None:
    assert list(wrong(source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "",
        "somebody said so",
        "docs/facts.md",
        "docs/facts.md, Payload limit",
        "docs/nothing.md, Payload limits",
        "docs/defects.md 3.4, O19",
        "docs/defects.md 3.5, O5",
        "docs/defects.md 9.9",
        "docs/defects.md 3.9; the example of submitForm",
        "https://example.org/api/app/#operation/sendEmail",
    ],
)
def test_a_source_that_leads_nowhere(source: str) -> None:
    assert list(wrong(source)) != []


def test_numbers_of_defects_are_given_once() -> None:
    ids = re.findall(r"^\| ([A-Z]\d+) \|", (ROOT / "docs" / "defects.md").read_text("utf-8"), re.MULTILINE)
    assert len(ids) == len(set(ids)) > 80


def test_links_between_the_pages_lead_somewhere() -> None:
    for page in ("facts.md", "defects.md", "design.md"):
        text = (ROOT / "docs" / page).read_text("utf-8")
        for target, anchor in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)", text):
            goal = (ROOT / "docs" / target).resolve() if target else ROOT / "docs" / page
            assert goal.exists(), (page, target)
            if anchor:
                headings = re.findall(r"^#+ (.+)$", goal.read_text("utf-8"), re.MULTILINE)
                made = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
                assert anchor in made, (page, target, anchor)
