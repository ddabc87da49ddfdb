"""The vendor's own examples of requests go through the sandbox as they stand.

Left out are those that are wrong by their own schema, as a validator that is not ours says (`specs/residue` has them).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from customerio_core import Operation
from customerio_sandbox import Sandbox
from tests.sandbox.conftest import SEED, Apis
from tests.test_vendor_examples import NO_TIME, bodies, operations
from tests.wire.contracts import Endpoint, contract

Json = Any
# What an example asks for need not be there: these are the vendor's answers to what is missing.
MISSING = (400, 404, 409, 422)
NOT_THERE = ("not found", "no person has", "there is no", "exists", "an operator")


def wrong(api: str, operation: Operation, example: Json) -> bool:
    node = contract(api).document["paths"][operation.path][operation.method.lower()]
    (media,) = node["requestBody"]["content"]
    endpoint = Endpoint(api, operation.path, operation.method.lower(), node)
    return bool(endpoint.faults(example, "requestBody", "content", media, "schema"))


@pytest.mark.parametrize(
    ("api", "client"), [("journeys-track", "track"), ("journeys-app", "app"), ("pipelines", "pipelines")]
)
def test_an_example_is_taken(api: str, client: str, shared_specs: Path) -> None:
    taken = 0
    with Sandbox(seed=SEED) as sandbox:
        before = sandbox.snapshot()
        http = getattr(Apis(sandbox, **{"x-strict-mode": "1"}), client)
        for operation, source in operations(api, shared_specs):
            for example in bodies(source.get("requestBody")):
                if NO_TIME in str(example) or wrong(api, operation, example):
                    continue
                path = operation.path
                for parameter in operation.parameters:
                    path = path.replace(f"{{{parameter.name}}}", "1") if parameter.location == "path" else path
                response = http.request(operation.method, path, json=example)
                refused = response.status_code in MISSING and any(each in response.text for each in NOT_THERE)
                assert response.is_success or refused, (operation, example, response.text)
                taken += response.is_success
                sandbox.restore(before)
    assert taken >= {"track": 20, "app": 15, "pipelines": 7}[client]
