"""What reading a page of 1,000 messages costs: ours beside stock openapi-python-client, pydantic, msgspec.

    python benchmarks/read_page.py [--rounds N] [--check]

From bytes to objects, CPU time of this process, as multiples of `json.loads` of the same bytes: every
round measures each reader once on each page, in turns; the figure is the median of the rounds' ratios.
`--check` exits with 1 if ours costs more than 1.5 on any page.

Three pages of the shape of `GET /v1/messages`: "typical" has every field, nulls where the contract allows
them and one to four metrics per message; "full" has every field and all 17 metrics, nothing null; "sparse"
leaves out what is null.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import msgspec
import pydantic

sys.path.insert(0, str(Path(__file__).parents[1]))

from customerio_core import DeclaredResponse, Model, Operation, read_response

MESSAGES = 1000
BUDGET = 1.5
METRICS = (
    "bounced clicked human_clicked prefetch_clicked converted created delivered drafted dropped failed opened"
    " human_opened prefetch_opened sent spammed undeliverable unsubscribed"
).split()
# JSON type of each field of a message; "?" marks those that may be null.
FIELDS = {
    "id": "string", "deduplicate_id": "string", "message_template_id": "integer", "customer_id": "string?",
    "customer_identifiers": "CustomerIdentifiers", "recipient": "string", "subject": "string",
    "metrics": "MessageMetrics", "created": "integer", "failure_message": "string?", "campaign_id": "integer?",
    "action_id": "integer", "parent_action_id": "integer", "newsletter_id": "integer?",
    "content_id": "integer", "broadcast_id": "integer?", "trigger_event_id": "string?", "type": "string",
    "forgotten": "boolean",
}  # fmt: skip
SHAPES: dict[str, dict[str, str]] = {
    "CustomerIdentifiers": {"email": "string?", "id": "string?", "cio_id": "string"},
    "MessageMetrics": dict.fromkeys(METRICS, "integer"),
    "Message": FIELDS,
    "Page": {"messages": "[Message]", "next": "string"},
}
PYTHON = {"string": str, "integer": int, "boolean": bool}


# --- pages --------------------------------------------------------------------------------------


def message(number: int, kind: str) -> dict[str, Any]:
    mail = kind == "full" or number % 3 == 0
    metrics = METRICS if kind == "full" else ["sent", "delivered", "opened", "human_opened"][: 1 + number % 4]
    data: dict[str, Any] = {
        "id": f"dgOs6QUBAAKbngoAAABNf{number:012d}=",
        "deduplicate_id": f"{number}:1616518{number % 1000:03d}",
        "message_template_id": number % 97 + 100,
        "customer_id": str(number),
        "customer_identifiers": {
            "email": f"person{number}@example.com",
            "id": str(number),
            "cio_id": f"0300{number:08x}",
        },
        "recipient": f"person{number}@example.com",
        "subject": f"Did you see that? Number {number}",
        "metrics": {name: 1616518000 + number for name in metrics},
        "created": 1616518000 + number,
        "failure_message": "550 mailbox unavailable" if kind == "full" else None,
        "campaign_id": number % 50 if mail else None,
        "action_id": number % 77,
        "parent_action_id": number % 31,
        "newsletter_id": number % 20 if kind == "full" or not mail else None,
        "content_id": number % 40,
        "broadcast_id": number % 10 if kind == "full" else None,
        "trigger_event_id": "01E4C4CT6YDC7Y5M7FE1GWWPQJ" if mail else None,
        "type": "email",
        "forgotten": False,
    }
    return {k: v for k, v in data.items() if v is not None} if kind == "sparse" else data


def page(kind: str) -> bytes:
    return json.dumps({"messages": [message(n, kind) for n in range(MESSAGES)], "next": "MTYxNjUxODAw"}).encode()


# --- readers ------------------------------------------------------------------------------------


def ours() -> Callable[[bytes], Any]:
    """Declare the classes as the generator does, and read them as a resource method does."""
    module = sys.modules[__name__]
    for name, fields in SHAPES.items():
        declared = {field: _declared(kind) for field, kind in fields.items()}
        cls = attrs.make_class(name, declared, bases=(Model,), kw_only=True, slots=False, repr=False)
        cls.__module__ = __name__
        setattr(module, name, cls)
    answers = (DeclaredResponse(status="200", media_type="application/json", type="Page"),)
    operation = Operation(
        id="listMessages", api="", method="GET", path="/v1/messages", resource="messages", name="list",
        models=__name__, responses=answers,
    )  # fmt: skip
    headers = {"content-type": "application/json"}
    return lambda content: read_response(operation, 200, headers, content)


def _declared(kind: str) -> Any:
    options: dict[str, Any] = {"default": None, "kw_only": True, "type": _annotation(kind)}
    return attrs.field(**options)


def _annotation(kind: str) -> str:
    if kind.startswith("["):
        return f"list[{kind[1:-1]}] | None"
    kind = kind.rstrip("?")
    return f"{PYTHON[kind].__name__ if kind in PYTHON else kind} | None"


def generated() -> Callable[[bytes], Any] | None:
    """Read through the generated package, if it is there."""
    try:
        operation = importlib.import_module("customerio_app").OPERATIONS["listMessages"]
    except ImportError:
        return None
    headers = {"content-type": "application/json"}
    return lambda content: read_response(operation, 200, headers, content)


def stock(folder: Path) -> Callable[[bytes], Any]:
    """Generate a client for the one operation with openapi-python-client as it comes."""
    (folder / "openapi.json").write_text(json.dumps(_document()))
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--path"]
    command += [str(folder / "openapi.json"), "--output-path", str(folder / "stock_client")]
    subprocess.run(command, check=True, capture_output=True)
    sys.path.insert(0, str(folder))
    cls = importlib.import_module("stock_client.models.page").Page
    return lambda content: cls.from_dict(json.loads(content))


def _document() -> dict[str, Any]:
    def schema(kind: str) -> dict[str, Any]:
        if kind.startswith("["):
            return {"type": "array", "items": schema(kind[1:-1])}
        if kind in SHAPES:
            return {"$ref": f"#/components/schemas/{kind}"}
        return {"type": kind.rstrip("?"), **({"nullable": True} if kind.endswith("?") else {})}

    schemas = {
        name: {"type": "object", "properties": {k: schema(v) for k, v in fields.items()}}
        for name, fields in SHAPES.items()
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}
    get = {"operationId": "listMessages", "responses": {"200": {"description": "", "content": content}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "stock", "version": "1"},
        "paths": {"/v1/messages": {"get": get}},
        "components": {"schemas": schemas},
    }


def pydantic_reader() -> Callable[[bytes], Any]:
    models: dict[str, Any] = {}
    for name, fields in SHAPES.items():
        config = pydantic.ConfigDict(extra="allow")
        declared: dict[str, Any] = {field: (_type(kind, models), None) for field, kind in fields.items()}
        models[name] = pydantic.create_model(name, __config__=config, **declared)
    return models["Page"].model_validate_json  # type: ignore[no-any-return]


def msgspec_reader() -> Callable[[bytes], Any]:
    models: dict[str, Any] = {}
    for name, fields in SHAPES.items():
        models[name] = msgspec.defstruct(name, [(f, _type(k, models), None) for f, k in fields.items()])
    return msgspec.json.Decoder(models["Page"]).decode


def _type(kind: str, models: dict[str, Any]) -> Any:
    if kind.startswith("["):
        return list[models[kind[1:-1]]] | None  # type: ignore[misc]
    kind = kind.rstrip("?")
    return (PYTHON[kind] if kind in PYTHON else models[kind]) | None


# --- measuring ----------------------------------------------------------------------------------


def measure(readers: dict[str, Callable[[bytes], Any]], content: bytes, rounds: int) -> dict[str, float]:
    """Give each reader's median ratio to the first one."""
    ratios: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(rounds):
        times = {name: _cpu(reader, content) for name, reader in readers.items()}
        floor = next(iter(times.values()))
        for name, spent in times.items():
            ratios[name].append(spent / floor)
    return {name: statistics.median(values) for name, values in ratios.items()}


def _cpu(reader: Callable[[bytes], Any], content: bytes) -> int:
    gc.collect()
    start = time.process_time_ns()
    result = reader(content)
    spent = time.process_time_ns() - start
    del result
    return spent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--check", action="store_true", help="exit with 1 if ours is over the budget")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        readers: dict[str, Callable[[bytes], Any]] = {"json.loads": json.loads, "customerio_core": ours()}
        if (reader := generated()) is not None:
            readers["customerio_app"] = reader
        readers["pydantic"] = pydantic_reader()
        readers["msgspec (drops unknown fields)"] = msgspec_reader()
        readers["stock openapi-python-client"] = stock(Path(folder))
        return report(readers, arguments.rounds, arguments.check)


def report(readers: dict[str, Callable[[bytes], Any]], rounds: int, check: bool) -> int:
    results = {kind: measure(readers, page(kind), rounds) for kind in ("typical", "full", "sparse")}
    print(f"reading {MESSAGES:,} messages, CPU as multiples of json.loads, median of {rounds} rounds\n")
    print(f"{'':32}" + "".join(f"{f'{kind} ({len(page(kind)) // 1000} kB)':>18}" for kind in results))
    for name in readers:
        print(f"{name:32}" + "".join(f"{result[name]:18.2f}" for result in results.values()))
    over = [k for k, r in results.items() if any(n.startswith("customerio") and v > BUDGET for n, v in r.items())]
    if check and over:
        print(f"over the budget of {BUDGET} on: {', '.join(over)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
