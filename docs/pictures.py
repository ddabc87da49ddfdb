"""Draws the pictures of the pages, in colours that work on light and dark: `python docs/pictures.py`.

`pipeline.svg` is boxes and arrows; `campaign-metrics.png` is what the samples of its page plot, from the sandbox.
"""

from __future__ import annotations

import os
import re
from html import escape
from pathlib import Path
from typing import Any

from customerio_sandbox import Sandbox

DOCS = Path(__file__).resolve().parent

WIDTH, HEIGHT, GAP = 196, 62, 22
COLOURS = {
    "input": "#fde9c8",
    "stage": "#d5ebe8",
    "data": "#e2e6f3",
    "end": "#f6d5d5",
}


def box(x: float, y: float, kind: str, title: str, text: str) -> str:
    """Draw a box with a title and a line below it."""
    middle = x + WIDTH / 2
    return (
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="8" fill="{COLOURS[kind]}" stroke="#8a94a6"/>'
        f'<text x="{middle}" y="{y + 25}" font-weight="600">{escape(title)}</text>'
        f'<text x="{middle}" y="{y + 45}" font-size="12">{escape(text)}</text>'
    )


def arrow(x1: float, y1: float, x2: float, y2: float) -> str:
    """Draw an arrow, with its head at the second point."""
    return f'<path d="M{x1} {y1} L{x2} {y2}" stroke="#8a94a6" stroke-width="2" marker-end="url(#head)"/>'


def column(number: int) -> float:
    """Give the left edge of a column."""
    return 12 + number * (WIDTH + GAP)


def row(number: int) -> float:
    """Give the upper edge of a row."""
    return 34 + number * (HEIGHT + 46)


def across(number: int, line: int) -> str:
    """Draw the arrow from a box to its right neighbour."""
    y = row(line) + HEIGHT / 2
    return arrow(column(number) + WIDTH + 2, y, column(number + 1) - 6, y)


def down(number: int, line: int) -> str:
    """Draw the arrow from a box to the one below."""
    x = column(number) + WIDTH / 2
    return arrow(x, row(line) + HEIGHT + 2, x, row(line + 1) - 6)


def label(line: int, text: str) -> str:
    """Write what a row of boxes is."""
    return f'<text x="{column(0)}" y="{row(line) - 12}" class="label">{escape(text)}</text>'


def pipeline() -> str:
    """Draw the pipeline: pull, build, verify."""
    parts = [
        label(0, "make pull — the only step with a network"),
        box(
            column(0), row(0), "input", "the vendor's documents", "OpenAPI 3.0, 3.1"
        ),
        box(column(1), row(0), "stage", "distil", "keeps facts, drops prose"),
        box(column(2), row(0), "stage", "fold", "each shape once, named"),
        box(column(3), row(0), "data", "specs/contract", "committed, diffable"),
        *(across(number, 0) for number in range(3)),
        down(3, 0),
        label(1, "make regenerate — offline, the same bytes every time"),
        box(column(3), row(1), "stage", "patch", "applies the overlays"),
        box(column(2), row(1), "stage", "mend", "rules for kinds of defects"),
        box(column(1), row(1), "stage", "emit", "our templates"),
        box(column(0), row(1), "stage", "verify", "all in = all out"),
        *(
            arrow(
                column(number) - 2,
                row(1) + HEIGHT / 2,
                column(number - 1) + WIDTH + 6,
                row(1) + HEIGHT / 2,
            )
            for number in (3, 2, 1)
        ),
        down(0, 1),
        box(column(0), row(2), "data", "three packages", "track, app, pipelines"),
        box(column(1), row(2), "end", "or one clear error", "nothing changed"),
        arrow(
            column(0) + WIDTH * 0.8, row(1) + HEIGHT + 2, column(1) + 8, row(2) - 6
        ),
        box(
            column(3),
            row(2),
            "input",
            "specs/overlays",
            "fixes, limits, names, words",
        ),
        arrow(
            column(3) + WIDTH / 2,
            row(2) - 2,
            column(3) + WIDTH / 2,
            row(1) + HEIGHT + 6,
        ),
    ]
    return picture(
        column(4),
        row(3) - 30,
        "How the vendor's documents become three packages",
        parts,
    )


def picture(width: float, height: float, title: str, parts: list[str]) -> str:
    """Put the parts into an SVG."""
    head = (
        '<marker id="head" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 L10 5 L0 10 z" fill="#8a94a6"/></marker>'
    )
    style = "text{font:14px system-ui,sans-serif;text-anchor:middle;fill:#1f2733}"
    style += ".label{text-anchor:start;fill:#8a94a6;font-size:13px}"
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" fill="none">\n'
        f"<title>{escape(title)}</title><style>{style}</style><defs>{head}</defs>\n{body}\n</svg>\n"
    )


def draw_campaign_metrics() -> None:
    """Run the samples of the page, and keep the plot."""
    page = (DOCS / "guides/campaign-metrics.md").read_text(encoding="utf-8")
    with Sandbox(seed=DOCS.parent / "tests/docs/seed.json") as sandbox:
        os.environ.update(sandbox.environment)
        place: dict[str, Any] = {}
        for sample in re.findall(r"^```python\n(.*?)^```", page, re.S | re.M):
            exec(
                sample.replace(
                    "onboarding.png", str(DOCS / "images/campaign-metrics.png")
                ),
                place,
            )


if __name__ == "__main__":
    (DOCS / "images/pipeline.svg").write_text(pipeline(), encoding="utf-8")
    draw_campaign_metrics()
