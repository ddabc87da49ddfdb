"""What the requests and answers of these tests are measured by is itself complete, and strict."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.conftest import ROOT
from tests.wire.arrived import BODY
from tests.wire.callers import package
from tests.wire.contracts import FILES, FORMATS, PACKAGES, Endpoint, Json, contract, endpoints

WIDTHS = {"int32", "int64", "float", "double"}  # of numbers, which JSON does not have


def endpoint(api: str, name: str) -> Endpoint:
    return next(found for found in endpoints() if (found.api, found.id) == (api, name))


def formats(node: Json) -> Iterator[str]:
    if isinstance(node, dict) and isinstance(node.get("format"), str):
        yield node["format"]
    if isinstance(node, dict | list):
        for child in [node[key] for key in node if not key.startswith("x-")] if isinstance(node, dict) else node:
            yield from formats(child)


def test_every_operation_that_was_pulled_is_in_its_package_and_tested() -> None:
    lock = json.loads((ROOT / "specs/lock.json").read_bytes())
    assert lock.keys() == PACKAGES.keys()
    for api in PACKAGES:
        tested = [found.id for found in endpoints() if found.api == api]
        tested += FILES & package(api).OPERATIONS.keys()  # in test_files.py
        assert sorted(tested) == sorted(package(api).OPERATIONS)
        assert len(tested) == lock[api]["operations"]


def test_every_format_is_checked() -> None:
    for api in PACKAGES:
        assert set(formats(contract(api).document)) - WIDTHS - {"binary"} <= set(FORMATS.checkers)


def test_the_contract_refuses_what_is_wrong() -> None:
    device = {"id": "token", "platform": "ios", "last_used": 1_700_000_000}
    add_device = endpoint("journeys-track", "add_device")
    assert not add_device.faults({"device": device}, *BODY)
    for wrong in (
        {},
        {"device": device, "devise": device},
        {"device": {**device, "lastUsed": 1}},
        {"device": {**device, "id": 7}},
        {"device": {**device, "platform": "symbian"}},
        {"device": {**device, "last_used": 1_700_000_000_000}},
    ):
        assert add_device.faults(wrong, *BODY), wrong
