"""What a method takes: path parameters in place, everything else by keyword, a body by its fields where it has some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from generator.stages.emit import names, words
from generator.stages.emit.annotations import INPUT, REQUEST, Types, constant, join
from generator.stages.emit.code import Code, literal
from generator.stages.emit.contract import Component, Json, Operation, kind, parameter_schema, preferred
from generator.stages.emit.parser_document import path_parameters
from generator.stages.emit.words import Words

SHARED = 0.5  # variants of a body have one signature where they have at least this part in common, else overloads


@dataclass
class Argument:
    """A parameter of a method and where its value goes."""

    wire: str
    place: str  # path, query, header, cookie or body
    members: list[str]  # of its type in the signature
    sent: list[str]  # of its type in the operation
    required: bool
    default: Code | None = None
    name: str = ""
    style: str | None = None
    explode: bool | None = None
    words: str = ""  # what the contract says of it in addition to its type
    least: int | None = None  # the fewest characters or items of it

    @property
    def annotation(self) -> str:
        return join(self.members if self.required or self.default else [*self.members, "Unset"])

    @property
    def type(self) -> str:
        return join(self.sent)


Asked = str | tuple[str, Any]  # a field that has to be there, or one that has to have this value


@dataclass
class Body:
    """How the body of a request comes together."""

    kind: str
    media_type: str
    required: bool
    type: str | None = None
    fields: list[Argument] = field(default_factory=list)
    whole: Argument | None = None  # the one parameter it is, where it does not fall into fields
    extra: Argument | None = None  # the mapping for fields that the contract does not name
    one_of: tuple[tuple[Asked, ...], ...] = ()  # what each variant requires in addition to what all do; empty: nothing
    exclusive: bool = False  # whether a call may give no more than one of these
    constants: dict[str, Code] = field(default_factory=dict)  # fields that must be there with one value: always sent
    implied: dict[str, Code] = field(default_factory=dict)  # fields that say what the path says already: not sent

    @property
    def settled(self) -> set[str]:
        """The fields that are not arguments."""
        return {*self.constants, *self.implied}

    @property
    def choice(self) -> str:
        """What a call has to choose from, in words; empty where there is nothing to choose."""
        names = {field.wire: f"`{field.name}`" for field in self.fields}
        choices = [" + ".join(_named(names, asked) for asked in each) for each in self.one_of if each]
        if not choices:
            return ""
        how = "takes at most one of" if () in self.one_of else "needs exactly one of" if self.exclusive else "needs"
        *others, last = choices
        return f"{how} " + (f"{', '.join(others)} or {last}" if others else last)


@dataclass
class Signature:
    path: list[Argument]
    others: list[Argument]  # query, header, cookie
    body: Body | None
    overloads: list[Signature] = field(default_factory=list)  # one per variant of the body, where they differ much

    @property
    def positional(self) -> list[Argument]:
        whole = [self.body.whole] if self.body and self.body.whole else []
        return [*self.path, *whole]

    @property
    def keywords(self) -> list[Argument]:
        """By keyword only: those that must be given first, then those of which one must be given."""
        free = [*self.body.fields, *([self.body.extra] if self.body.extra else [])] if self.body else []
        chosen = set[str]()
        for asked in (one for choice in self.body.one_of for one in choice) if self.body else ():
            chosen |= {asked} if isinstance(asked, str) else set(asked)

        def rank(argument: Argument) -> int:
            if argument.required and argument.default is None:
                return 0
            return 1 if argument.place == "body" and argument.wire in chosen else 2

        return sorted([*free, *self.others], key=rank)

    def __iter__(self) -> Iterator[Argument]:
        return iter([*self.positional, *self.keywords])

    def at(self, place: str) -> list[Argument]:
        return [argument for argument in self.others if argument.place == place]


class Signatures:
    """Builds signatures from what openapi-python-client read."""

    def __init__(
        self, types: Types, components: dict[str, Component], models: dict[str, ModelProperty], said: Words
    ) -> None:
        self._types = types
        self._components = components
        self._models = models
        self._words = said

    def of(self, operation: Operation, endpoint: Endpoint) -> Signature:
        properties = {prop.name.get_untrusted_value(): prop for prop in endpoint.query_parameters}
        properties |= {prop.name.get_untrusted_value(): prop for prop in endpoint.path_parameters}
        everything = [
            self._parameter(parameter, properties[f"p{at}"]) for at, parameter in enumerate(operation.parameters)
        ]
        signature = Signature(
            path=[everything[at] for at in path_parameters(operation)],
            others=[argument for argument in everything if argument.place != "path"],
            body=self._body(operation, endpoint),
        )
        _give_names(signature, operation)
        signature.overloads = self._overloads(signature, endpoint)
        return signature

    def _argument(self, wire: str, place: str, prop: PropertyProtocol, required: bool) -> Argument:
        members = self._types.members(prop, INPUT)
        return Argument(wire, place, members, self._types.members(prop, REQUEST), required)

    def _parameter(self, parameter: Json, prop: PropertyProtocol) -> Argument:
        required = parameter["in"] == "path" or bool(parameter.get("required"))
        argument = self._argument(parameter["name"], parameter["in"], prop, required)
        media_type = next(iter(parameter.get("content", {})), "")
        argument.style = "json" if media_type and kind(media_type) == "json" else parameter.get("style")
        argument.explode = parameter.get("explode")
        schema = parameter_schema(parameter)
        argument.least = schema.get("minLength") if isinstance(schema, Mapping) else None
        argument.words = " ".join(words.of_schema(parameter["name"], schema, sent=True))
        return argument

    def _body(self, operation: Operation, endpoint: Endpoint) -> Body | None:
        if not endpoint.bodies:
            return None
        request = operation.facts["requestBody"]
        media_type = preferred(request["content"])[0]
        body = Body(kind(media_type), media_type, bool(request.get("required")))
        prop = endpoint.bodies[0].prop
        if body.kind in ("text", "binary"):
            plain = ["str" if body.kind == "text" else "Content"]
            body.whole = Argument("", "body", plain, [], body.required)
            return body
        body.type = self._types.of(prop, REQUEST)
        variants = self._variants(prop)
        if variants and not self._constructors(prop):
            single = self._constants(variants)
            body.constants = {wire: value for wire, (value, required) in single.items() if required and body.required}
            path = literal(operation.path.rpartition("/")[2])
            body.implied = {wire: value for wire, (value, required) in single.items() if not required and value == path}
            body.fields = [one for one in self._fields(variants, body.required) if one.wire not in body.settled]
            body.extra = self._extra(variants)
            body.exclusive = bool(request.get("x-exclusive"))
            body.one_of = self._one_of(variants, body) if body.required else ()
        else:
            body.whole = self._argument("", "body", prop, body.required)
        return body

    def _variants(self, prop: PropertyProtocol, *inside: str) -> list[ModelProperty]:
        """The classes that a body may be of; none, if it may be anything else too."""
        if isinstance(prop, UnionProperty):
            found = [self._variants(inner, *inside) for inner in prop.inner_properties]
            return [model for models in found for model in models] if all(found) else []
        name = str(prop.class_info.name) if isinstance(prop, ModelProperty) else ""
        if name not in self._components or name in inside:
            return []
        model = self._models[name]
        if self._components[name].is_class:
            return [model]
        (aliased,) = model.required_properties or []
        return self._variants(aliased, *inside, name)

    def _constructors(self, prop: PropertyProtocol) -> bool:
        """Whether an overlay says that there are constructors for the variants: then one of them is the argument."""
        name = str(prop.class_info.name) if isinstance(prop, ModelProperty) else ""
        return name in self._components and bool(self._components[name].constructors)

    def _overloads(self, signature: Signature, endpoint: Endpoint) -> list[Signature]:
        """A signature for each variant of a body; those that ask for most come first, so that none hides another."""
        body = signature.body
        variants = self._variants(endpoint.bodies[0].prop) if body and not body.whole else []
        if not body or self._alike(variants):
            return []
        named = {argument.wire: argument.name for argument in body.fields}
        overloads = []
        for variant in variants:
            fields = [one for one in self._fields([variant], body.required) if one.wire not in body.settled]
            for argument in fields:
                argument.name, argument.default = named[argument.wire], None
            extra = body.extra if self._extra([variant]) else None
            one = Body(body.kind, body.media_type, body.required, fields=fields, extra=extra)
            overloads.append(Signature(signature.path, signature.others, one))
        return sorted(overloads, key=lambda one: -sum(argument.required for argument in one))

    def _alike(self, variants: list[ModelProperty]) -> bool:
        wires = [set(self.fields(variant)) for variant in variants]
        if len(wires) < 2:
            return True
        return len(set.intersection(*wires)) >= SHARED * len(set.union(*wires))

    def _fields(self, variants: list[ModelProperty], required: bool) -> list[Argument]:
        merged: dict[str, Argument] = {}
        for variant in variants:
            for wire, prop in self.fields(variant).items():
                argument = self._argument(wire, "body", prop, prop.required and required)
                if wire not in merged:
                    merged[wire] = argument
                    component = self._components[str(variant.class_info.name)]
                    argument.words = self._words[component.key].get(wire, "")
                    argument.least = component.least(wire)
                    argument.default = constant(prop) if prop.required and len(variants) == 1 else None
                else:
                    merged[wire].members += argument.members
                    merged[wire].sent += argument.sent
        for wire, argument in merged.items():
            argument.required = all(
                wire in self.fields(variant) and self.fields(variant)[wire].required and required
                for variant in variants
            )
        return list(merged.values())

    def _constants(self, variants: list[ModelProperty]) -> dict[str, tuple[Code, bool]]:
        """Fields that can have one value only, the same in every variant; and whether every variant must have them."""
        everywhere = set.intersection(*(set(self.fields(variant)) for variant in variants))
        found: dict[str, tuple[Code, bool]] = {}
        for wire in sorted(everywhere):
            props = [self.fields(variant)[wire] for variant in variants]
            (value, *others) = {constant(prop) for prop in props}
            if value is not None and not others:
                found[wire] = value, all(prop.required for prop in props)
        return found

    def _one_of(self, variants: list[ModelProperty], body: Body) -> tuple[tuple[Asked, ...], ...]:
        """What each variant asks for that not all do. One that asks for nothing more lets any call pass.

        Variants that became one class left what they asked for with it. What is not an argument cannot be required.
        """
        if len(variants) == 1:
            choice = self._components[str(variants[0].class_info.name)].schema.get("x-one-of", ())
            asked = [{tuple(one) if isinstance(one, list) else one for one in each} for each in choice]
            common = set[Asked]()
        else:
            asked = [{wire for wire, prop in self.fields(one).items() if prop.required} for one in variants]
            common = set.intersection(*asked)
        settled = {one for each in asked for one in each if (one if isinstance(one, str) else one[0]) in body.settled}
        sets = tuple(dict.fromkeys(tuple(sorted(each - common - settled, key=_order)) for each in asked))
        return sets if body.exclusive or () not in sets else ()

    def fields(self, model: ModelProperty) -> dict[str, PropertyProtocol]:
        """The fields of a class by their name on the wire."""
        wires = list(self._components[str(model.class_info.name)].fields)
        properties = [*(model.required_properties or []), *(model.optional_properties or [])]
        return {wires[int(prop.name.get_untrusted_value()[1:])]: prop for prop in properties}

    def _extra(self, variants: list[ModelProperty]) -> Argument | None:
        """One mapping for free fields, if the contract says that there may be some."""
        schemas = [self._components[str(variant.class_info.name)].schema for variant in variants]
        if not any(schema.get("additionalProperties") for schema in schemas):
            return None
        return Argument("", "extra", ["Mapping[str, Any]", "None"], [], required=False, default=literal(None))


def _order(asked: Asked) -> tuple[bool, str]:
    """Fields by name, then those that have to have a value."""
    return not isinstance(asked, str), str(asked)


def _named(names: Mapping[str, str], asked: Asked) -> str:
    return names[asked] if isinstance(asked, str) else f"{names[asked[0]]} {asked[1]!r}"


def _give_names(signature: Signature, operation: Operation) -> None:
    """Path parameters keep their names; one of the same name elsewhere says where it goes.

    The `X-` with which headers begin that no standard knows says nothing to a caller.
    """
    taken: set[str] = set()
    body = signature.body
    reserved = names.PARAMETER if body and body.whole else names.PARAMETER - {"body"}
    named = [*signature.path, *signature.others, *(body.fields if body else [])]
    for argument in named:
        said = argument.wire[2:] if argument.place == "header" and argument.wire[:2] in ("X-", "x-") else argument.wire
        name = names.snake(said, reserved, "parameter")
        argument.name = names.free(name if name not in taken else f"{name.rstrip('_')}_{argument.place}", taken)
        taken.add(argument.name)
    if body and body.whole:
        body.whole.name = "body"
    if body and body.extra:
        wish = str(operation.facts.get("x-python", {}).get("extra", "extra"))
        body.extra.name = names.free(names.snake(wish, names.PARAMETER - {"extra"}), taken)
