"""The facts of an operation as `customerio_core.Operation`, ready to be written down."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any
from urllib.parse import quote, urlsplit

from generator.errors import GeneratorError
from generator.stages.emit import names
from generator.stages.emit.batched import batch_form
from generator.stages.emit.calls import Call
from generator.stages.emit.code import Code, arguments, call, identifier, literal
from generator.stages.emit.contract import Contract, Json, Operation, parameter_schema, schemas_of
from generator.stages.emit.facts import bucket, fact, limits, waiting
from generator.stages.emit.signatures import Argument, Body

BUCKET = "_BUCKET"  # what the name of a constant for a rate limit ends in
HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # a token of HTTP
REMOVE = "Remove it by overlay."
SENT_STYLES = {
    "path": (None, "simple"),
    "query": (None, "form", "spaceDelimited", "pipeDelimited", "deepObject", "json"),
    "header": (None, "simple"),
}
SAFE = frozenset({"get", "head", "options", "put", "delete", "trace"})


class Facts:
    """Looks up what applies to an operation: its own word first, then the document's."""

    def __init__(self, contract: Contract, api: str, package: str) -> None:
        self._contract = contract
        self._document = contract.document
        self._buckets = names.unique(self._document.get("x-buckets", {}), names.snake)
        self._api = api
        self._package = package
        self._usual_ways = _commonest([self._ways_in(operation.facts) for operation in contract.operations]) or []
        self._models = {component.name for component in contract.components.values()}

    def operation(self, called: Call) -> Code:
        """The arguments of `Operation(...)`, without those that are `common`."""
        operation, signature, facts = called.operation, called.signature, called.operation.facts
        hosts = self._own_hosts(operation)
        ways = [] if hosts and self._elsewhere(operation, hosts) else self._ways_in(facts)
        return arguments(
            id=operation.id,
            method=operation.method.upper(),
            path=operation.path,
            resource=operation.resource,
            name=operation.name,
            documentation=self.documentation(operation) or None,
            parameters=tuple(_parameter(argument, operation.id) for argument in [*signature.path, *signature.others]),
            body=_body(signature.body) if signature.body else None,
            responses=tuple(call("DeclaredResponse", **vars(answer)) for answer in called.answers),
            limits=limits(facts["x-limits"], operation.id) if "x-limits" in facts else None,
            **self._bucket_unlike_most(facts),
            pagination=_pagination(operation) if "x-pagination" in facts else None,
            starts=fact("FollowUp", facts["x-starts"], operation.id) if "x-starts" in facts else None,
            waiting=waiting(facts["x-waiting"], operation.id) if "x-waiting" in facts else None,
            retry=retry(operation),
            dedupe=fact("Dedupe", facts["x-dedupe"], operation.id) if "x-dedupe" in facts else None,
            moment=fact("Moment", facts["x-moment"], operation.id) if "x-moment" in facts else None,
            deferrable=operation.is_deferrable,
            rejected=facts.get("x-rejected"),
            account_region=facts.get("x-account-region"),
            batched=batch_form(self._contract, called),
            person=tuple(facts.get("x-person", ())) or None,
            headers=facts.get("x-headers"),
            query=facts.get("x-query"),
            goes_with={
                name: {value: tuple(names) for value, names in by_value.items()}
                for name, by_value in facts.get("x-goes-with", {}).items()
            },
            events=f"{self._package}.event" if self._has_known_events(facts) else None,
            **({} if ways == self._usual_ways else _credentials(ways)),
            hosts=hosts,
            deprecated=bool(facts.get("deprecated")),
            deprecated_names=self._deprecated(operation),
        )

    def _has_known_events(self, facts: Json) -> bool:
        """Whether an operation sends events that the service knows by name, or takes a batch with such."""
        is_batch = "items" in facts.get("x-limits", {})
        return "x-events" in facts or (is_batch and any(one.known_events for one in self._contract.operations))

    def _deprecated(self, operation: Operation) -> tuple[str, ...]:
        """Parameters and top-level fields of the body that the vendor advises against."""
        found = {
            one["name"]
            for one in operation.parameters
            if one.get("deprecated") or _is_deprecated(parameter_schema(one))
        }
        pending = schemas_of(operation.facts.get("requestBody", {}))
        while pending:
            schema = pending.pop()
            if not isinstance(schema, Mapping):  # `true`
                continue
            if "$ref" in schema:
                schema = self._contract.component(schema["$ref"]).schema
            pending += schema.get("anyOf", ())
            found |= {name for name, child in schema.get("properties", {}).items() if _is_deprecated(child)}
        return tuple(sorted(found))

    def other(self, calls: list[Call]) -> Code:
        """The arguments of `Operation(...)` for what the contract does not know: what holds for most operations."""
        known = [call.operation.facts for call in calls]
        return arguments(
            id="other",
            method="GET",
            path="/",
            resource="",
            name="request",
            headers=_commonest([facts.get("x-headers") for facts in known]),
        )

    def constant(self, operation: Operation) -> Code:
        """The constant that holds an operation, in the module of its resource."""
        name = operation.name.upper()
        return identifier(f"{name}_" if name in self._models or name.endswith(BUCKET) else name)

    def common(self) -> Code:
        """What all operations have in common, or most, as arguments."""
        return arguments(
            api=self._api,
            models=f"{self._package}.models",
            hosts=self.hosts(),
            bucket=self._bucket_name({"operationId": "other"}),
            **(_credentials(self._usual_ways) if self._usual_ways else {}),
        )

    def hosts(self) -> dict[str, str]:
        """The base URL of each region; a document that knows no regions has the one of `default`."""
        servers = [server for server in self._document.get("servers", ()) if "://" in server.get("url", "")]
        regional = [server for server in servers if "x-region" in server] or servers[:1]
        return {server.get("x-region", "default"): server["url"].rstrip("/") for server in regional}

    def _own_hosts(self, operation: Operation) -> dict[str, str] | None:
        """The base URL of an operation that is served from elsewhere than the API, in each region of the API."""
        own = [str(server["url"]).rstrip("/") for server in operation.facts.get("servers", ())]
        usual = {str(server.get("url", "")).rstrip("/") for server in self._document.get("servers", ())}
        if not own or set(own) <= usual:
            return None
        return dict.fromkeys(self.hosts() or ["default"], own[0])

    def _elsewhere(self, operation: Operation, hosts: Mapping[str, str]) -> bool:
        """Whether these hosts are outside of the API's domain, where its credentials must not go; a finding says so."""
        own, *usual = (_domain(url) for url in (*dict.fromkeys(hosts.values()), *self.hosts().values()))
        where = f"{operation.method.upper()} {operation.path}"
        foreign = bool(usual) and own not in usual
        more = ", and gets no credentials there" if foreign else ""
        self._contract.found(where, f"is served from {next(iter(hosts.values()))}, unlike the others{more}")
        return foreign

    def buckets(self) -> list[tuple[Code, Code]]:
        """Constants for the rate limits of the document: name and value, each behind the one that it is within."""
        described = self._document.get("x-buckets", {})
        order = TopologicalSorter({name: {described[name].get("within", name)} - {name} for name in sorted(described)})
        try:
            return [(_bucket(self._buckets[name]), self._described(name)) for name in order.static_order()]
        except CycleError as error:
            raise GeneratorError("x-buckets: they are within each other", " -> ".join(error.args[1])) from None

    def _described(self, name: str) -> Code:
        described = self._document.get("x-buckets", {})
        if name not in described:
            raise GeneratorError(f"x-buckets: one is within {name!r}, which is not described")
        facts = described[name]
        within = {"within": _bucket(self._buckets[facts["within"]])} if "within" in facts else {}
        return bucket(name, {**facts, **within})

    def bucket(self, facts: Json) -> Json | None:
        """What is known about the rate limit that an operation counts in."""
        name = facts.get("x-bucket", self._document.get("x-bucket"))
        buckets = self._document.get("x-buckets", {})
        if name is not None and name not in buckets:
            raise GeneratorError(f"x-bucket is {name!r}, which x-buckets does not describe", str(facts["operationId"]))
        return buckets.get(name)

    def documentation(self, operation: Operation) -> str:
        reference = self._document.get("x-reference")
        return f"{reference}{quote(operation.id, safe='', errors='replace')}" if reference else ""

    def _bucket_unlike_most(self, facts: Json) -> dict[str, Code]:
        own, usual = self._bucket_name(facts), self._bucket_name({"operationId": "other"})
        return {} if own == usual else {"bucket": own or literal(None)}

    def _bucket_name(self, facts: Json) -> Code | None:
        if self.bucket(facts) is None:
            return None
        return _bucket(self._buckets[facts.get("x-bucket", self._document.get("x-bucket"))])

    def _ways_in(self, facts: Json) -> list[tuple[str, Mapping[str, str] | None]]:
        """The scheme and the credentials of each way to be let in that can be spoken."""
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        return [
            (str(scheme["scheme"]).lower(), scheme.get("x-credentials"))
            for alternative in facts.get("security", ())
            for scheme in (schemes.get(name, {}) for name in sorted(alternative))
            if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() in ("basic", "bearer")
        ]


def _credentials(ways: list[tuple[str, Mapping[str, str] | None]]) -> dict[str, Any]:
    """How a call is let in, as arguments: the first way, and the others that use the same scheme."""
    if not ways:
        return {"auth": literal(None), "credentials": literal({}), "other_credentials": literal(())}
    auth, credentials = ways[0]
    others = tuple(dict(other) for scheme, other in ways[1:] if scheme == auth and other)
    return {"auth": auth, "credentials": literal(credentials or {}), "other_credentials": literal(others)}


def retry(operation: Operation) -> str:
    """Whether it is safe to retry: what an overlay says, else what HTTP says of its method."""
    return str(operation.facts.get("x-retry", "safe" if operation.method in SAFE else "unsafe"))


def _pagination(operation: Operation) -> Code:
    return fact("Pagination", {**operation.facts["x-pagination"], "most": operation.most_per_page}, operation.id)


def _domain(url: str) -> str:
    return ".".join((urlsplit(url).hostname or "").split(".")[-2:])


def _commonest(values: list[Any]) -> Any:
    """What stands there most often."""
    texts = [json.dumps(value, sort_keys=True) for value in values]
    return values[texts.index(Counter(texts).most_common(1)[0][0])] if texts else None


def _is_deprecated(schema: Json) -> bool:
    return isinstance(schema, Mapping) and bool(schema.get("deprecated"))


def _bucket(name: str) -> Code:
    return identifier(f"{name.upper()}{BUCKET}")


def _parameter(argument: Argument, where: str) -> Code:
    if argument.place == "cookie":
        raise GeneratorError(f"a parameter in a cookie ({argument.wire!r}) cannot be sent", where, REMOVE)
    if argument.place == "header" and not HEADER.fullmatch(argument.wire):
        raise GeneratorError(f"a header cannot be called {argument.wire!r}", where, REMOVE)
    if argument.style not in SENT_STYLES[argument.place]:
        what = f"a {argument.place} parameter ({argument.wire!r}) cannot be sent in the style {argument.style!r}"
        raise GeneratorError(what, where, REMOVE)
    return call(
        "Parameter",
        name=argument.wire,
        location=argument.place,
        python_name=argument.name,
        required=argument.required,
        type=argument.type,
        style=argument.style,
        explode=None if argument.explode is None else literal(argument.explode),
        may_be_empty=argument.place == "path" and argument.least == 0,
    )


def _body(body: Body) -> Code:
    fields = tuple(
        call(
            "BodyField",
            name=field.wire,
            python_name=field.name,
            required=field.required,
            type=field.type,
            least=None if field.least is None else literal(field.least),
        )
        for field in body.fields
    )
    how = {} if body.media_type == "application/json" else {"kind": body.kind, "media_type": body.media_type}
    variants = {"one_of": body.one_of, "exclusive": body.exclusive, "constants": body.constants}
    variants["implied"] = body.implied
    return call("Body", **how, required=body.required, type=body.type, fields=fields, **variants)
