"""The Python type of an openapi-python-client property, as the place it is in needs it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from generator.errors import GeneratorError
from generator.stages.emit.code import Code, literal
from generator.stages.emit.contract import Component

_PLAIN: dict[type[PropertyProtocol], str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "str",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}
_LAST = ("Mapping[str, Any]", "Unset", "None")


@dataclass(frozen=True)
class Style:
    """What a place wants of a type."""

    open: bool = False  # an enum takes values that nobody listed yet: it is read
    sent: bool = False  # a time or a file may come in several forms
    inputs: bool = False  # any sequence and mapping will do, also in place of a model: a person writes it


ANSWER = Style(open=True)
REQUEST = Style(sent=True)
BOTH = Style(open=True, sent=True)
INPUT = Style(sent=True, inputs=True)


def style_of(component: Component) -> Style:
    if not component.sent:
        return ANSWER
    if component.read:
        return BOTH
    return INPUT if component.is_class else REQUEST


_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Types:
    """Turns properties into type expressions."""

    def __init__(self, components: dict[str, Component], models: Iterable[ModelProperty]) -> None:
        self._components = components
        self._models = {str(model.class_info.name): model for model in models}
        self._opening: list[str] = []  # classes that are being written as mappings
        self.dicts: dict[str, None] = {}  # classes and aliases that a dict may be given for, in order of first use

    def of(self, prop: PropertyProtocol, style: Style) -> str:
        return join(self.members(prop, style))

    def members(self, prop: PropertyProtocol, style: Style) -> list[str]:
        """The members of the union that a property is; one, if it is none."""
        if isinstance(prop, UnionProperty):
            return [member for inner in prop.inner_properties for member in self.members(inner, style)]
        if isinstance(prop, ModelProperty):
            return self._model(prop, style)
        if isinstance(prop, ListProperty):
            outer = "Sequence" if style.inputs else "list"
            return [f"{outer}[{self.of(prop.inner_property, style)}]"]
        if isinstance(prop, LiteralEnumProperty):
            return _enum(prop.values, style)
        if isinstance(prop, ConstProperty):
            return [f"Literal[{literal(prop.value.raw_value)}]"]  # true or false
        if isinstance(prop, DateTimeProperty):
            return ["IsoTime" if style.sent else "str"]
        if isinstance(prop, IntProperty) and prop.description == "unix-time":
            return ["UnixTime" if style.sent else "int"]
        if isinstance(prop, StringProperty) and prop.description == "byte":
            return ["FileContent" if style.sent else "str"]
        if isinstance(prop, FileProperty):
            return ["File" if style.sent else "str"]
        if type(prop) in _PLAIN:
            return [_PLAIN[type(prop)]]
        raise GeneratorError(f"openapi-python-client made a {type(prop).__name__}, which this generator does not know")

    def dict_members(self, prop: PropertyProtocol) -> list[str]:
        """The members of what may be given in place of a union: where it has a class, a dict that stands for it."""
        if isinstance(prop, UnionProperty):
            return [member for inner in prop.inner_properties for member in self.dict_members(inner)]
        members = self.members(prop, INPUT)
        named = isinstance(prop, ModelProperty) and str(prop.class_info.name) in self._components
        return members[1:] or members if named else members

    def _model(self, prop: ModelProperty, style: Style) -> list[str]:
        name = str(prop.class_info.name)
        if name in self._components:
            return [self._components[name].name, *(self._dict(name) if style.inputs else [])]
        values = self._models[name].additional_properties  # of the finished model: `prop` may be an early copy
        outer = "Mapping" if style.inputs else "dict"
        return [f"{outer}[str, {self.of(values, style) if values is not None else 'Any'}]"]

    def _dict(self, name: str) -> list[str]:
        """What stands for a class: its TypedDict, or any mapping, if it takes fields that no TypedDict has."""
        component = self._components[name]
        if not component.dict_name:
            return []
        self.dicts.setdefault(name)
        return [component.dict_name, *([self._mapping(name)] if component.is_open else [])]

    def _mapping(self, name: str) -> str:
        """A class that takes any key, as a mapping: its values are what any of its fields may be."""
        free = _plain_types(self._components[name].schema.get("additionalProperties"))
        if not free or name in self._opening:  # a class inside itself has no end that an annotation could write
            return "Mapping[str, Any]"
        model = self._models[name]
        self._opening.append(name)
        fields = [*(model.required_properties or ()), *(model.optional_properties or ())]
        members = [member for field in fields for member in self.members(field, INPUT)]
        self._opening.pop()
        return f"Mapping[str, {join([*members, *free])}]"


def _plain_types(schema: Any) -> list[str]:
    """The types of a schema that has nothing but plain ones; none where it has more to it, or takes anything."""
    kinds = schema.get("type") if isinstance(schema, dict) else None
    listed = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]
    return [_SCALARS[kind] for kind in listed] if all(kind in _SCALARS for kind in listed) else []


def _enum(values: Iterable[Any], style: Style) -> list[str]:
    """The values in order. One alone tells variants apart, so it stays closed."""
    listed = sorted(values)
    members = [f"Literal[{literal(value)}]" for value in listed]
    return [*members, type(listed[0]).__name__] if style.open and len(listed) > 1 else members


def join(members: Iterable[str]) -> str:
    """A union of the members, each once: values together and first, None last. `Any` swallows the others."""
    each = list(dict.fromkeys(members))
    if "Any" in each or not each:
        return "Any"
    values = [member.removeprefix("Literal[")[:-1] for member in each if member.startswith("Literal[")]
    listed = [f"Literal[{', '.join(values)}]"] if values else []
    others = [member for member in each if not member.startswith("Literal[") and member not in _LAST]
    return " | ".join([*listed, *others, *(member for member in _LAST if member in each)])


def constant(prop: PropertyProtocol) -> Code | None:
    """The value of a property that can have only one."""
    if isinstance(prop, ConstProperty):
        return literal(prop.value.raw_value)
    if isinstance(prop, LiteralEnumProperty) and len(prop.values) == 1:
        return literal(next(iter(prop.values)))
    return None
