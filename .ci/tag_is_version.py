"""Stops a release whose tag is not the version: `python .ci/tag_is_version.py v1.2.3`. Standard library only."""

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def problems(tag: str, root: Path = ROOT) -> list[str]:
    """What speaks against releasing the tree below `root` under this tag."""
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    found = [] if tag == f"v{version}" else [f"the tag is {tag!r}, and pyproject.toml has version {version!r}"]
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    if not re.search(rf"^## \[?{re.escape(version)}\b", changelog, re.MULTILINE):
        found.append(f"CHANGELOG.md has no section for {version}")
    return found


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python .ci/tag_is_version.py TAG")
    sys.exit("\n".join(problems(sys.argv[1])) or 0)
