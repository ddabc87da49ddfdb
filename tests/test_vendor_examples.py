"""The vendor's own examples through the packages: requests are built, answers are read, nothing changes on the way.

Where an operation has no example of a whole body, one is put together from the examples of its fields, one for each
alternative the schema has. Which single examples are wrong by their own schema stands in specs/residue, and
tests/specs holds that list; here every one of them has to survive all the same.
"""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from customerio_core import Base64, ItemsRejected, Operation, ValueRefused, build, read, read_response, write
from customerio_core.response import read_success

Json = Any
PACKAGES = {
    "journeys-app": "customerio_app",
    "journeys-track": "customerio_track",
    "pipelines": "customerio_pipelines",
}
METHODS = ("get", "put", "post", "delete", "patch")
PLAIN: dict[str, Json] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True, "object": {}, "array": []}
FORMATS: dict[str, Json] = {"date-time": "2026-01-02T03:04:05Z"}
# The vendor's example of a group call has a time with a stray comma; the packages refuse to send it (specs/residue).
NO_TIME = "Z,"


@pytest.fixture(params=PACKAGES, scope="module")
def api(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


RENAMED = {"deletetNewsletters": "deleteNewsletters"}  # by the vendor, in newer documents


def operations(api: str, shared_specs: Path) -> Iterator[tuple[Operation, Json]]:
    """Each operation of the package with what the vendor's document says of it."""
    document = json.loads((shared_specs / "baseline" / f"{api}.json").read_bytes())
    known = importlib.import_module(PACKAGES[api]).OPERATIONS
    for item in document["paths"].values():
        for method in METHODS:
            if method in item:
                name = item[method]["operationId"]
                yield known[RENAMED.get(name, name)], item[method]


def test_requests_are_built_from_the_examples_as_they_stand(api: str, shared_specs: Path) -> None:
    count = 0
    for operation, source in operations(api, shared_specs):
        for example in bodies(source.get("requestBody")):
            path = tuple("x" for parameter in operation.parameters if parameter.location == "path")
            fields = {field.name for field in operation.body.fields} if operation.body else set()
            free = {key: value for key, value in example.items() if fields and key not in fields}
            body = {key: value for key, value in example.items() if key not in free}
            if is_refused(operation, example):
                if "type" not in free:  # a constant that the call implies is no argument: given as extra, it passes
                    with pytest.raises(ValueRefused):
                        build(operation, path=path, body=body, extra=free)
                continue
            request = build(operation, path=path, body=with_files(body), extra=free)
            assert as_text(json.loads(request.content or b"null")) == as_text(example), operation
            count += 1
    assert count >= {"journeys-app": 28, "journeys-track": 13, "pipelines": 7}[api]


def test_request_models_give_back_the_examples_they_read(api: str, shared_specs: Path) -> None:
    for operation, source in operations(api, shared_specs):
        for example in bodies(source.get("requestBody")):
            assert operation.body is not None
            if not is_refused(operation, example):
                model = read(operation.body.type, with_files(copy.deepcopy(example)), operation.models)
                assert as_text(write(operation.body.type, model, operation.models)) == as_text(example), operation


def test_answers_are_read_and_give_back_the_examples(api: str, shared_specs: Path) -> None:
    count = 0
    for operation, source in operations(api, shared_specs):
        types = {answer.status: answer.type for answer in operation.responses}
        for status, response in source["responses"].items():
            for example in bodies(response) if status in types else []:  # newer documents declare other failures
                if types[status] is None:
                    # Declared as JSON by the vendor, and empty in fact (fixes.yaml: O14).
                    assert operation.id == "postSuppression"
                    continue
                answer = read(types[status], copy.deepcopy(example), operation.models)
                assert type(answer).__name__ in types[status], operation
                assert answer.to_dict() == example if hasattr(answer, "to_dict") else answer == example
                if status.startswith("2"):
                    headers = {"content-type": "application/json"}
                    content = json.dumps(example).encode()
                    if operation.rejected and example.get(operation.rejected):
                        with pytest.raises(ItemsRejected):
                            read_response(operation, int(status), headers, content)
                    assert read_success(operation, int(status), headers, content) == answer
                count += 1
    assert count >= {"journeys-app": 123, "journeys-track": 8, "pipelines": 0}[api]


def is_refused(operation: Operation, example: Json) -> bool:
    # Examples of track and page calls say that they are identify calls.
    wrong_type = operation.api == "pipelines" and example.get("type", operation.id) != operation.id
    # Put together here from two alternatives: an import of relationships without the kind of object.
    half = operation.id == "import" and "object_type_id" not in example["import"]
    return wrong_type or (half and example["import"]["type"] == "relationship") or NO_TIME in json.dumps(example)


def with_files(body: Json) -> Json:
    """Attachments as a caller passes what is base64 already."""
    if not isinstance(body, dict) or "attachments" not in body:
        return body
    return {**body, "attachments": {name: Base64(text) for name, text in body["attachments"].items()}}


def as_text(value: Json) -> Json:
    """Whole numbers as text, which is what they become where the contract says text."""
    if isinstance(value, dict):
        return {name: as_text(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [as_text(inner) for inner in value]
    return str(value) if type(value) is int else value


# --- examples -------------------------------------------------------------------------------------------------


def bodies(holder: Json) -> Iterator[Json]:
    """The examples of a body: those written down whole, and those put together from its fields."""
    for media in ((holder or {}).get("content") or {}).values():
        schema = media.get("schema", {})
        whole = [media["example"]] if "example" in media else []
        whole += [example["value"] for example in (media.get("examples") or {}).values() if "value" in example]
        for example in [*whole, *values(schema)]:
            if isinstance(example, dict) == (json_type(schema) == "object"):
                yield example


def json_type(schema: Json) -> str:
    branches = [*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return schema.get("type") or ("object" if "properties" in schema or not branches else json_type(branches[0]))


def values(schema: Json) -> list[Json]:
    """Values a schema has examples of, at least one, and one for each of its alternatives."""
    if "example" in schema and json_type(schema) not in ("object", "array"):
        return [schema["example"]]
    found = own_values(schema)
    for part in schema.get("allOf", ()):
        found = combined(found, values(part))
    alternatives = [
        value for keyword in ("oneOf", "anyOf") for branch in schema.get(keyword, ()) for value in values(branch)
    ]
    return combined(found, alternatives) if alternatives else found


def own_values(schema: Json) -> list[Json]:
    if schema.get("enum"):
        return [schema["enum"][0]]
    kind = schema.get("type")
    if kind == "array" and schema.get("items"):
        return [values(schema["items"])]
    properties = {name: values(child) for name, child in (schema.get("properties") or {}).items()}
    if properties:
        first = {name: choices[0] for name, choices in properties.items()}
        others = [{**first, name: choice} for name, choices in properties.items() for choice in choices[1:]]
        return [first, *others]
    if isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"].get("type"):
        return [{"name": values(schema["additionalProperties"])[0]}]
    return [FORMATS.get(schema.get("format", ""), PLAIN.get(str(kind), {}))]


def combined(left: list[Json], right: list[Json]) -> list[Json]:
    """Each of both sides at least once, objects joined."""
    if not all(isinstance(value, dict) for value in (*left, *right)):
        return right
    number = max(len(left), len(right))
    return [{**left[min(i, len(left) - 1)], **right[min(i, len(right) - 1)]} for i in range(number)]
