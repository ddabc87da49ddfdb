"""Stage emit: a contract with our facts in, a package out.

openapi-python-client reads the document (as `parser_document` puts it) and gives each schema and operation the shape
that our templates write down. Every warning of it stops the run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.errors import Finding, GeneratorError
from generator.project.lock import to_json


def emit(document: dict[str, Any], *, api: str, package: str, out: Path) -> list[Finding]:
    """Write `out / package`, which must not exist yet, and say what was named without an overlay's word."""
    from generator.stages.emit.contract import Contract
    from generator.stages.emit.package import PackageWriter, tidy
    from generator.stages.emit.schemas import NAME, schemas

    folder = out / package
    if folder.exists():
        raise GeneratorError("is in the way", str(folder))
    contract = Contract(document)
    PackageWriter(contract, api, package, out).build()
    tidy(folder)
    (folder / NAME).write_bytes(to_json(schemas(document)))
    return sorted(contract.findings)
