"""What the service sends by itself, as `customerio_core.Webhook`, ready to be written down."""

from __future__ import annotations

from openapi_python_client.parser.openapi import Endpoint

from generator.errors import GeneratorError
from generator.stages.emit import names
from generator.stages.emit.annotations import ANSWER, Types
from generator.stages.emit.calls import answers
from generator.stages.emit.code import Code, call, literal
from generator.stages.emit.contract import PLAIN, Json, Operation, kind, preferred


def webhook(operation: Operation, endpoint: Endpoint, types: Types) -> Code:
    """`Webhook(...)`: its body and headers are read and not sent."""
    content = operation.facts.get("requestBody", {}).get("content", {})
    media_type = preferred(content)[0] if content else None
    body = PLAIN.get(kind(media_type)) or types.of(endpoint.bodies[0].prop, ANSWER) if media_type else None
    return call(
        "Webhook",
        name=operation.path,
        method=operation.method.upper(),
        media_type=media_type,
        type=body,
        parameters=_parameters(operation, endpoint, types),
        responses=tuple(call("DeclaredResponse", **vars(answer)) for answer in answers(operation, endpoint, types)),
    )


def _parameters(operation: Operation, endpoint: Endpoint, types: Types) -> tuple[Code, ...]:
    """`Parameter(...)` for each header and each part of the query."""
    properties = {prop.name.get_untrusted_value(): prop for prop in endpoint.query_parameters}
    made: list[Code] = []
    taken: set[str] = set()
    for number, one in enumerate(operation.parameters):
        name = names.free(names.snake(one["name"], fallback="parameter"), taken)
        taken.add(name)
        made.append(
            call(
                "Parameter",
                name=one["name"],
                location=one["in"] if one["in"] in ("query", "header") else _refused(one, operation),
                python_name=name,
                required=bool(one.get("required")),
                type=types.of(properties[f"p{number}"], ANSWER),
                style=one.get("style"),
                explode=literal(one["explode"]) if "explode" in one else None,
            )
        )
    return tuple(made)


def _refused(parameter: Json, operation: Operation) -> str:
    what = f"a webhook has no {parameter['in']}, which {parameter['name']!r} is in"
    raise GeneratorError(what, f"webhook {operation.path}", "Remove the parameter by overlay.")
