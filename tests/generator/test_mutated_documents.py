"""Whatever a document says, it becomes a contract or is refused with words and a place, never with a traceback."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.documents.openapi import read_openapi
from generator.errors import GeneratorError
from generator.pipeline import Document, contract_of
from generator.project.sources import stranger
from tests.generator.test_other_documents import MODERN

Steps = tuple[Any, ...]
VALUES = st.sampled_from(
    [
        *(None, 1, -1, 1.5, True, "x", "", "../x", "#/components/schemas/Filter"),
        *([], {}, [1], [None], ["string", "null"], {"a": 1}),
        *(
            {"$ref": "#/components/schemas/Filter"},
            {"$ref": "#/components/schemas/Gone"},
            {"$ref": 5},
            {"$ref": "#/paths"},
        ),
        *({"type": "object"}, {"type": []}, {"type": "weird"}, {"enum": [{"a": 1}]}, {"const": {"a": [1]}}),
        *({"allOf": []}, {"oneOf": []}, {"url": None}, {"variables": 3, "url": "/{a}"}),
    ]
)


def origins(node: Any, steps: Steps = ()) -> Iterator[Steps]:
    """The steps to everything in a document, itself left out."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield (*steps, key)
        yield from origins(child, (*steps, key))


def mutated(document: Any, steps: Steps, value: Any, remove: bool) -> None:
    for step in steps[:-1]:
        document = document[step]
    if remove:
        del document[steps[-1]]
    else:
        document[steps[-1]] = copy.deepcopy(value)


@settings(max_examples=300)
@given(st.sampled_from(list(origins(MODERN))), VALUES, st.booleans())
def test_any_place_may_be_damaged(steps: Steps, value: Any, remove: bool) -> None:
    document = copy.deepcopy(MODERN)
    mutated(document, steps, value, remove)
    try:
        content = read_openapi(json.dumps(document).encode(), "damaged.json")
        contract_of(Document(stranger("damaged"), "damaged.json", content), names={}, previous=None, notify=print)
    except GeneratorError as refused:
        assert "damaged.json" in str(refused)
