"""The samples of the pages: every block of Python, in order.

`python -m tests.docs.samples FOLDER` writes those of each page into a file, for type checkers.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]

# A comment before a block that cannot run says why: <!-- not run: needs the whole of Django -->
BLOCK = re.compile(r"^(?:<!-- not run: (?P<reason>[^\n]+) -->\n\n?)?^```python[^\n]*\n(?P<code>.*?)^```$", re.S | re.M)


@dataclass(frozen=True)
class Sample:
    """A block of Python on a page."""

    page: Path
    line: int
    code: str
    reason: str | None
    """Why it does not run, if it does not."""

    def compile(self) -> object:
        """Compile it, so that a traceback names the page and the line."""
        return compile(
            "\n" * (self.line - 1) + self.code, self.page.relative_to(ROOT).as_posix(), "exec", dont_inherit=True
        )


def samples_of(page: Path) -> list[Sample]:
    """Read the samples of a page."""
    text = page.read_text(encoding="utf-8")
    return [
        Sample(page, text.count("\n", 0, block.start("code")) + 1, block["code"], block["reason"])
        for block in BLOCK.finditer(text)
    ]


def rows(page: Path, first: str) -> list[list[str]]:
    """Read the cells of the table of a page whose head begins with a text."""
    table = page.read_text(encoding="utf-8").partition(f"| {first}")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table]


def write(folder: Path) -> None:
    """Write the samples of each page that run into a file of the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in PAGES:
        code = "\n".join(sample.code for sample in samples_of(page) if not sample.reason)
        if code:
            name = "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_")
            (folder / f"{name}.py").write_text(code, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
