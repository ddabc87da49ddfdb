"""Stage verify: is the written package what its contract says? It believes nothing that emit says of itself.

The package is looked at from outside, in a process of its own (`inventory`), and what it is found to have is
compared with the contract (`accounting`).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator.errors import Finding, GeneratorError

ROOT = Path(__file__).parents[2]  # where customerio_core is
BANNER = re.compile(r'# Generated from specs/contract/(\S+)\.json and \S+ by "make regenerate"\. Do not edit\.\n')
UNHUMAN = re.compile(r"\d|(Response|Request|Body)[A-Z]")
UNSPEAKABLE = re.compile(r": the value (-?\d+(\.|e)|[\[{])")  # Python has no Literal of floats, lists and objects
SHOWN = 20


def verify(document: dict[str, Any], folder: Path) -> list[Finding]:
    """Raise if the package in `folder` is not what `document` says; say what could be better."""
    found = problems(document, folder)
    if found:
        more = f"\n  ... and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
        listed = "".join(f"\n  {problem}" for problem in found[:SHOWN])
        raise GeneratorError(f"{len(found)} problems:{listed}{more}", str(folder))
    return sorted(awkward_names(document))


def problems(document: dict[str, Any], folder: Path) -> list[str]:
    """Everything that is wrong with a package, for a person to read."""
    with SecondRun(document, folder) as second:
        return [*defects(document, folder), *second.differences()]


def defects(document: dict[str, Any], folder: Path) -> list[str]:
    """What is wrong with a package as it stands, without a second run."""
    found = [*unmarked(folder), *unformatted(folder), *same_names(folder)]
    inventory = take_inventory(folder)
    found += inventory["problems"]
    if inventory["document"]:
        found += differences(document, inventory["document"])
    return found


def differences(document: dict[str, Any], actual: dict[str, Any]) -> Iterator[str]:
    """What the contract says and the package does not have, and the other way round for operations."""
    from generator.verify.accounting import METHODS, missing

    document = expected(document)

    def operations(source: dict[str, Any]) -> set[tuple[str, str, str]]:
        paths = source.get("paths", {}).items()
        return {(p, m, item[m]["operationId"]) for p, item in paths for m in METHODS if m in item}

    for path, method, id in sorted(operations(actual) - operations(document)):
        yield f"{method.upper()} {path} ({id}): the contract has no such operation"
    for place in missing(document, actual):
        if not UNSPEAKABLE.search(place):
            yield f"lost: {place}"


def expected(document: dict[str, Any]) -> dict[str, Any]:
    """The document without what a package leaves out on purpose; emit's findings report each.

    A body and a response have one media type where there is a choice, what is text or bytes on the wire is so in
    Python, and fields that a class does not name are plain values.
    """
    from generator.stages.emit.contract import PLAIN, has_properties, kind, preferred, spoken

    def unread(content: dict[str, Any]) -> dict[str, Any]:
        return {media_type: {} if kind(media_type) in PLAIN else media for media_type, media in content.items()}

    def within(node: Any, key: str = "") -> Any:
        if not isinstance(node, dict):
            return node
        if key == "requestBody" and node.get("content"):
            return {**node, "content": unread(dict([preferred(node["content"])]))}
        if key == "responses":
            return {
                status: {**answer, "content": unread(spoken(answer["content"]))} if answer.get("content") else answer
                for status, answer in node.items()
            }
        return {key: within(value, key) for key, value in node.items()}

    components = document.get("components", {})
    schemas = {
        key: {**schema, "additionalProperties": True} if has_properties(schema) else schema
        for key, schema in components.get("schemas", {}).items()
    }
    events = {
        f"event {event['event']}": {"post": {"operationId": name, "requestBody": _json_body(event), "responses": {}}}
        for item in document.get("paths", {}).values()
        for operation in item.values()
        for name, event in operation.get("x-events", {}).items()
    }
    document = {**document, "paths": {**document.get("paths", {}), **events}}
    places = {place: within(document.get(place, {})) for place in ("paths", "webhooks")}
    return {**document, **places, "components": {**components, "schemas": schemas}}


def _json_body(event: dict[str, Any]) -> dict[str, Any]:
    """The properties of a known event as the body of an operation."""
    return {"content": {"application/json": {"schema": event.get("properties", {"type": "object"})}}}


def take_inventory(folder: Path) -> dict[str, Any]:
    """What the package really has, and what is wrong with it as it stands; see `inventory`."""
    try:
        inventory: dict[str, Any] = from_within("inventory.py", folder)
    except GeneratorError as error:
        return {"document": {}, "problems": [f"no inventory can be taken: {error.what}"]}
    return inventory


def from_within(script: str, folder: Path) -> Any:
    """What a script of this folder says that imports a package, in a process of its own."""
    with tempfile.TemporaryDirectory() as cache:  # compiled files must not get into the package
        file = Path(__file__).with_name(script)
        command = [sys.executable, "-P", "-X", f"pycache_prefix={cache}", str(file), str(folder.parent), folder.name]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, capture_output=True, env=environment, check=False)
    if done.returncode:
        raise GeneratorError(done.stderr.decode(errors="replace").strip()[-2000:], str(folder))
    return json.loads(done.stdout)


class SecondRun:
    """Writes the package once more, in the background, in another folder and with strings hashed in another way."""

    def __init__(self, document: dict[str, Any], folder: Path) -> None:
        self._folder = folder
        self._document = document

    def __enter__(self) -> SecondRun:
        self._cellar = tempfile.TemporaryDirectory()
        self._errors = tempfile.TemporaryFile()
        marked = BANNER.match(next(iter(sorted(self._folder.glob("*.py")))).read_text("utf-8"))
        api = marked[1] if marked else self._folder.name
        command = [sys.executable, "-P", "-m", "generator.stages.emit", api, self._folder.name, self._cellar.name]
        seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
        self._run = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=self._errors, env=environment)
        assert self._run.stdin is not None
        with suppress(BrokenPipeError), self._run.stdin as pipe:
            pipe.write(json.dumps(self._document).encode())
        return self

    def __exit__(self, *_: object) -> None:
        self._run.kill()
        self._run.wait()
        self._errors.close()
        self._cellar.cleanup()

    def differences(self) -> Iterator[str]:
        """Wait for it and compare."""
        if self._run.wait():
            self._errors.seek(0)
            yield f"a second run fails: {self._errors.read().decode(errors='replace').strip()[-500:]}"
            return
        first, second = contents(self._folder), contents(Path(self._cellar.name, self._folder.name))
        for name in sorted(first.keys() | second.keys()):
            if first.get(name) != second.get(name):
                yield f"a second run writes {name} differently"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def unmarked(folder: Path) -> Iterator[str]:
    """Files that do not say what they are generated from."""
    for file in sorted(folder.rglob("*.py")):
        with file.open(encoding="utf-8") as lines:
            if not BANNER.match(lines.readline()):
                yield f"{file.relative_to(folder)} does not begin with where it comes from"
    if not (folder / "py.typed").is_file():
        yield "py.typed is missing"


def unformatted(folder: Path) -> Iterator[str]:
    """Files that `ruff format` would change."""
    command = [sys.executable, "-m", "ruff", "format", "--check", "--isolated", "--line-length=120", "--no-cache"]
    done = subprocess.run([*command, str(folder)], capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        yield from (done.stdout or done.stderr).strip().splitlines()[:SHOWN]


def same_names(folder: Path) -> Iterator[str]:
    """Files and classes that are one and the same where upper and lower case are not told apart."""
    seen: dict[str, str] = {}
    for file in sorted(folder.rglob("*")):
        name = str(file.relative_to(folder))
        if seen.setdefault(name.lower(), name) != name:
            yield f"{name} and {seen[name.lower()]} are the same file on some systems"
    classes: dict[str, str] = {}
    for file in sorted((folder / "models").glob("*.py")):
        for name in re.findall(r"^ *(?:class )?(\w+)(?:\(Model\):|: TypeAlias =)", file.read_text("utf-8"), re.M):
            if other := classes.setdefault(name.lower(), name) != name:
                yield f"{name} and {other} differ only in case"


def awkward_names(document: dict[str, Any]) -> Iterator[Finding]:
    """Names that no person would choose: with numbers, or stacked like `SendResponseItemType`."""
    for name in document.get("components", {}).get("schemas", {}):
        if UNHUMAN.search(name):
            yield Finding("verify", f"#/components/schemas/{name}", "is not a name that a person would choose")
