"""Stage fold: a distilled document in, a contract out.

Paths become absolute, `$ref`s are followed, allOf is merged, 3.0 and 3.1 become one dialect, and what the
document repeats is folded into components, each shape once, under a name that stays (`naming`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.errors import Finding

from .contract import written
from .naming import named
from .operations import read_operations
from .shapes import Shapes


@dataclass(frozen=True)
class Folded:
    document: dict[str, Any]
    findings: list[Finding]


def fold(
    document: dict[str, Any],
    *,
    api: str,
    names: Mapping[str, str] | None = None,
    previous: dict[str, Any] | None = None,
) -> Folded:
    """Fold a distilled document.

    `names` gives shapes their names by place (`specs/names`), `previous` is the contract before this one, whose
    names are kept. Stops where two schemas would need one name.
    """
    shapes = Shapes(document)
    skeleton = read_operations(document, shapes, api)
    naming = named(skeleton, shapes, pins=names or {}, previous=previous)
    contract = written(skeleton, shapes, naming)
    return Folded(contract, [*skeleton.findings, *shapes.findings, *naming.findings])
