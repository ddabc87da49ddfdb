"""The two records next to the contracts.

`specs/lock.json`: what was pulled, per API. `specs/generated.json`: what the packages and the page on their
operations were made from and the digest of every file, so that `check` can say in a moment which one was edited by
hand.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from generator.documents.parse import parse_object
from generator.errors import GeneratorError
from generator.project.replace import files_of

GENERATOR = Path(__file__).parents[1]
# Parts of the generator that do not decide the bytes of a package made from a committed contract. Everything
# else does, so that a new stage counts without being listed.
NO_INPUT = (
    "__init__.py", "__main__.py", "cli.py", "commands/", "documents/__init__.py", "events_page.py",
    "operations_page.py",
    "pipeline.py", "progress.py", "project/", "stages/__init__.py", "stages/distil.py", "stages/fetch.py",
    "stages/fold/", "stages/split.py", "verify/",
)  # fmt: skip
TOOLS = ("openapi-python-client", "jinja2", "ruff")


@dataclass(frozen=True)
class Entry:
    """What was pulled for one API and the contract it became."""

    url: str
    sha256: str
    size: int
    etag: str
    date: str
    operations: int
    contract: str  # sha256 of specs/contract/<api>.json
    note: str = ""  # where this document comes from, if not from the vendor's site; another document drops it


@dataclass(frozen=True)
class Generated:
    """What one folder was made from (a digest of all inputs) and what it holds (a digest per file)."""

    inputs: str
    files: Mapping[str, str]


def read_lock(path: Path) -> dict[str, Entry]:
    """The lock, empty if there is none yet."""
    return {api: _entry(Entry, fields, f"{path}: {api}") for api, fields in _read(path).items()}


def read_generated(path: Path) -> dict[str, Generated]:
    """The manifest by folder, empty if there is none yet."""
    return {package: _entry(Generated, fields, f"{path}: {package}") for package, fields in _read(path).items()}


def _read(path: Path) -> dict[str, Any]:
    return parse_object(path.read_bytes(), str(path)) if path.exists() else {}


def _entry(kind: Any, fields: Any, where: str) -> Any:
    try:
        return kind(**fields)
    except (TypeError, AttributeError):
        raise GeneratorError("an entry with other keys than it should have", where, "Restore it from git.") from None


def written(entries: Mapping[str, Entry] | Mapping[str, Generated]) -> bytes:
    """Either record as it is in its file."""
    fields = {name: asdict(entry) for name, entry in entries.items()}
    for one in fields.values():
        if one.get("note") == "":
            del one["note"]
    return to_json(fields)


def to_json(value: Any) -> bytes:
    """JSON as we commit it: sorted, indent 1, a final newline. Half a surrogate pair is written as JSON's escape."""
    text = json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    return text.encode("utf-8", "backslashreplace")


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def tree(folder: Path) -> dict[str, str]:
    """The digest of every file below `folder`; 16 digits, since this tells edits and not attacks."""
    return {name: sha256(path.read_bytes())[:16] for name, path in sorted(files_of(folder).items())}


def inputs_digest(package: str, contract: Path, overlays: Path | None) -> str:
    """One digest of everything that decides the bytes of a package."""
    parts = {"package": package, "contract": sha256(contract.read_bytes())}
    if overlays is not None:
        parts |= {f"overlay {name}": digest for name, digest in tree(overlays).items()}
    for name, digest in tree(GENERATOR).items():
        if not name.startswith(NO_INPUT):
            parts[f"generator {name}"] = digest
    for tool in TOOLS:
        try:
            parts[tool] = version(tool)
        except PackageNotFoundError:
            parts[tool] = "none"
    return sha256(to_json(parts))


def page_digest() -> str:
    """The digest of what decides the generated pages, and not the packages too."""
    return sha256(b"".join((GENERATOR / name).read_bytes() for name in ("operations_page.py", "events_page.py")))
