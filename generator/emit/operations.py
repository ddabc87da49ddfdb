"""The facts of an operation as `customerio_core.Operation`, ready to be written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from openapi_python_client.parser.openapi import Endpoint

from generator.emit import names
from generator.emit.annotations import ANSWER, Types
from generator.emit.code import Code, arguments, call, identifier, literal
from generator.emit.contract import Contract, Json, Operation, kind
from generator.emit.signatures import Body, Signature
from generator.errors import GeneratorError

# The facts that the classes of customerio_core have a place for. What an overlay says beyond is reported.
KNOWN = {
    "Bucket": ("requests", "seconds", "scope", "hard", "key"),
    "Dedupe": ("field", "format", "items"),
    "FieldLimit": ("bytes", "items"),
    "Limits": ("body", "item", "items", "fields"),
    "Pagination": ("style", "items", "cursor", "next", "offset", "limit", "parallel"),
}
SAFE = frozenset({"get", "head", "options", "put", "delete", "trace"})


class Facts:
    """Looks up what applies to an operation: its own word first, then the document's."""

    def __init__(self, contract: Contract, api: str, package: str, types: Types) -> None:
        self._contract = contract
        self._document = contract.document
        self._buckets = names.unique(self._document.get("x-buckets", {}), names.snake)
        self._api = api
        self._package = package
        self._types = types

    def operation(self, operation: Operation, signature: Signature, endpoint: Endpoint) -> Code:
        """The arguments of `Operation(...)`, without those that are `common`."""
        facts = operation.facts
        auth, credentials = self._auth(facts)
        return arguments(
            id=literal(operation.id),
            method=operation.method.upper(),
            path=operation.path,
            resource=literal(operation.resource),
            name=operation.name,
            documentation=self.documentation(operation),
            parameters=tuple(_parameter(argument) for argument in [*signature.path, *signature.others]),
            body=_body(signature.body) if signature.body else None,
            answers=self._answers(operation, endpoint),
            limits=self._limits(facts.get("x-limits"), operation.id),
            bucket=self._bucket_name(facts),
            pagination=self._fact("Pagination", facts.get("x-pagination"), operation.id),
            retry=retry(operation),
            dedupe=self._fact("Dedupe", facts.get("x-dedupe"), operation.id),
            headers=facts.get("x-headers"),
            auth=auth,
            credentials=credentials,
            deprecated=bool(facts.get("deprecated")),
        )

    def common(self) -> Code:
        """What all operations have in common, as arguments."""
        return arguments(api=self._api, models=f"{self._package}.models", hosts=self.hosts())

    def hosts(self) -> dict[str, str]:
        """The base URL of each region; a document that knows no regions has the one of `default`."""
        servers = [server for server in self._document.get("servers", ()) if "://" in server.get("url", "")]
        regional = [server for server in servers if "x-region" in server] or servers[:1]
        return {server.get("x-region", "default"): server["url"].rstrip("/") for server in regional}

    def buckets(self) -> list[tuple[Code, Code]]:
        """Constants for the rate limits of the document: name and value."""
        buckets = []
        for name, constant in sorted(self._buckets.items()):
            facts = self._document["x-buckets"][name]
            hard = None if facts.get("hard", True) else literal(False)  # it is, unless it is said not to be
            bucket = self._fact("Bucket", {**facts, "hard": hard}, f"x-buckets {name}", name=name)
            buckets.append((_constant(constant), bucket or literal(None)))
        return buckets

    def bucket(self, facts: Json) -> Json | None:
        """What is known about the rate limit that an operation counts in."""
        name = facts.get("x-bucket", self._document.get("x-bucket"))
        buckets = self._document.get("x-buckets", {})
        if name is not None and name not in buckets:
            raise GeneratorError(f"x-bucket is {name!r}, which x-buckets does not describe", str(facts["operationId"]))
        return buckets.get(name)

    def documentation(self, operation: Operation) -> str:
        reference = self._document.get("x-reference")
        return f"{reference}{quote(operation.id, safe='')}" if reference else ""

    def _bucket_name(self, facts: Json) -> Code | None:
        if self.bucket(facts) is None:
            return None
        return _constant(self._buckets[facts.get("x-bucket", self._document.get("x-bucket"))])

    def _fact(self, kind: str, facts: Json | None, where: str, **more: object) -> Code | None:
        """`kind(...)` with what it has a place for."""
        if not facts:
            return None
        for name in sorted(facts.keys() - {*KNOWN[kind]}):
            self._contract.found(where, f"{kind} has no place for {name!r}")
        known = {name: facts[name] for name in KNOWN[kind] if name in facts}
        return call(kind, **more, **known) if known else None

    def _limits(self, facts: Json | None, where: str) -> Code | None:
        limits = dict(facts or {})
        fields = {
            wire: self._fact("FieldLimit", limit, f"{where}: {wire}")
            for wire, limit in sorted(limits.get("fields", {}).items())
        }
        limits["fields"] = {wire: limit for wire, limit in fields.items() if limit is not None}
        return self._fact("Limits", limits if facts else None, where)

    def _answers(self, operation: Operation, endpoint: Endpoint) -> tuple[Code, ...]:
        answers = []
        for status, answer in sorted(operation.facts.get("responses", {}).items()):
            content = answer.get("content", {})
            if not content:
                answers.append(call("Answer", status=status))
            for media_type in sorted(content):
                known = answer_type(self._types, endpoint, status, media_type)
                answers.append(call("Answer", status=status, media_type=media_type, type=known))
        return tuple(answers)

    def _auth(self, facts: Json) -> tuple[str | None, Mapping[str, str] | None]:
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        for alternative in facts.get("security", ()):
            for name in sorted(alternative):
                scheme = schemes.get(name, {})
                if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() in ("basic", "bearer"):
                    return str(scheme["scheme"]).lower(), scheme.get("x-credentials")
        return None, None


def answer_type(types: Types, endpoint: Endpoint, status: str, media_type: str) -> str:
    """The type of an answer of that status and media type."""
    if kind(media_type) == "text":
        return "str"
    if kind(media_type) == "binary":
        return "bytes"
    (response,) = [one for one in endpoint.responses if one.status_code.pattern == status]
    return types.of(response.prop, ANSWER)


def retry(operation: Operation) -> str:
    """Whether it may be repeated: what an overlay says, else what HTTP says of its method."""
    return str(operation.facts.get("x-retry", "safe" if operation.method in SAFE else "unsafe"))


def _constant(name: str) -> Code:
    return Code(f"_{identifier(name).upper()}")


def _parameter(argument: Any) -> Code:
    if argument.place == "cookie":
        raise GeneratorError(f"a parameter in a cookie ({argument.wire!r}) cannot be sent", fix="Remove it by overlay.")
    return call(
        "Parameter",
        name=argument.wire,
        location=argument.place,
        python_name=argument.name,
        required=argument.required,
        type=argument.type,
        style=argument.style,
        explode=None if argument.explode is None else literal(argument.explode),
    )


def _body(body: Body) -> Code:
    fields = tuple(
        call("BodyField", name=field.wire, python_name=field.name, required=field.required, type=field.type)
        for field in body.fields
    )
    how = {} if body.media_type == "application/json" else {"kind": body.kind, "media_type": body.media_type}
    return call("Body", **how, required=body.required, type=body.type, fields=fields)
