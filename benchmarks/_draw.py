"""Draws the results of `python -m benchmarks`: a plot for each group, and the tables of the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("svg")
from matplotlib import pyplot

MARKS = "<!-- results of python -m benchmarks -->", "<!-- end of results -->"
OURS = "#7131ff"
OTHERS = "#999999", "#d9822b", "#2b8a9e", "#b4487a", "#5b8f3a", "#c9a227"


def draw(groups: dict[str, Any], docs: Path) -> None:
    """Write the plots and the tables.

    Args:
        groups: what was measured, by group.
        docs: the folder of the documentation.
    """
    matplotlib.rcParams.update({"svg.hashsalt": "benchmarks", "font.size": 10, "svg.fonttype": "none"})
    for name, group in groups.items():
        plot(group, docs / "images" / f"benchmarks-{name.replace('_', '-')}.svg")
    page = docs / "inside" / "benchmarks.md"
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(MARKS[0])
    after = rest.partition(MARKS[1])[2]
    tables = "\n".join(table(name, group) for name, group in groups.items())
    page.write_text(f"{before}{MARKS[0]}\n\n{tables}\n{MARKS[1]}{after}", encoding="utf-8")


def plot(group: dict[str, Any], to: Path) -> None:
    """Draw microseconds by size, or by way where there is one size."""
    figure, axes = pyplot.subplots(figsize=(7, 3.2), layout="constrained")
    names = list(dict.fromkeys(name for ways in group["sizes"].values() for name in ways))
    others = iter(OTHERS)
    colours = {name: OURS if name == "customerio-client" else next(others) for name in names}
    if len(group["sizes"]) == 1:
        (ways,) = group["sizes"].values()
        ordered = sorted(ways, key=lambda name: ways[name]["microseconds"], reverse=True)
        bars = axes.barh(
            ordered, [ways[name]["microseconds"] for name in ordered], color=[colours[name] for name in ordered]
        )
        axes.bar_label(bars, fmt="%.0f", padding=3)
        axes.set_xlabel(f"µs of CPU: {group['unit']}")
    else:
        for name in names:
            points = [(int(size), ways[name]["microseconds"]) for size, ways in group["sizes"].items() if name in ways]
            axes.plot(*zip(*points, strict=True), marker="o", label=name, color=colours[name])
        axes.set_xscale("symlog" if "0" in group["sizes"] else "log")
        axes.set_yscale("log")
        axes.set_xlabel(group["unit"])
        axes.set_ylabel("µs of CPU")
        axes.legend(fontsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    to.parent.mkdir(exist_ok=True)
    figure.savefig(to, metadata={"Date": None})
    pyplot.close(figure)


def table(name: str, group: dict[str, Any]) -> str:
    """Write what was measured as a table: microseconds of CPU, and the ratio to the reference."""
    sizes = group["sizes"]
    names = list(dict.fromkeys(way for ways in sizes.values() for way in ways))
    compared = bool(group["reference"])
    title = group["unit"][0].upper() + group["unit"][1:]
    lines = [f"### {title}", "", f"![{title}, in µs of CPU](../images/benchmarks-{name.replace('_', '-')}.svg)", ""]
    lines += ["| | " + " | ".join(f"{int(size):,}" for size in sizes) + " |", "|---" * (len(sizes) + 1) + "|"]
    for way in names:
        cells = [cell(ways.get(way), compared=compared) for ways in sizes.values()]
        lines.append(f"| {way} | {' | '.join(cells)} |")
    said = f"µs of CPU and, in brackets, of {group['reference']}" if compared else "µs of CPU"
    lines += [
        "",
        f"{said}; median of {group['rounds']} rounds. {group['date']}, {group['python']}, {group['machine']}.",
        "",
    ]
    return "\n".join(lines)


def cell(figures: dict[str, float] | None, *, compared: bool) -> str:
    """Write one cell."""
    if figures is None:
        return "-"
    value = figures["microseconds"]
    text = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"{text} ({figures['ratio']:.2f})" if compared else text
