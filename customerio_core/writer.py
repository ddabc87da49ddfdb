"""The one writer: models, mappings and Python values in, JSON data out, by declared type.

It takes an instance or a plain mapping of wire names wherever an object is meant, at any depth. What it
cannot write it refuses, with the path to it, before anything is sent.
"""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from threading import RLock
from typing import Annotated, Any, Final, ForwardRef, Union, get_args, get_origin

from .encoded import BYTES, Base64Format
from .errors import ValueRefused
from .instance import Instance, unknown_fields
from .names import resolve
from .shape import items_of, members, shape, types_of, values_of
from .times import TimeFormat
from .unset import UNSET
from .values import PLAIN, free, is_list, refuse
from .variants import AmbiguousUnion, is_model, models_of, picker

Write = Callable[[Any], Any]


def write(tp: Any, value: Any, module: str = "") -> Any:
    """Write a value as JSON data, as it is sent.

    Args:
        tp: the type, or its text in the names of `module`.
        value: models, mappings, lists and plain values. `UNSET` in an object is left out, `None` is null.
        module: the module, or package of models, in whose names `tp` is.

    Returns:
        Dicts, lists, text, numbers, booleans and `None`, all new.

    Raises:
        ValueRefused: a value has no place in JSON, or is no time where one is meant.
    """
    return _guarded(_SENT.expression(tp, module) if isinstance(tp, str) else _SENT.of(tp), value)


def to_json(value: Instance) -> Any:
    """Write a model as it would have come; see `Model.to_dict`."""
    return _guarded(_KEPT.object(type(value)), value)


def _guarded(writer: Write, value: Any) -> Any:
    try:
        return writer(value)
    except RecursionError:
        raise ValueRefused("nested too deeply, or inside itself") from None


class _Writers:
    """The writers of one kind, each made when it is first needed.

    Args:
        strict: whether times that are text or numbers already are checked and brought into the declared
            form. What is sent is; what only gives back what came is not.
    """

    def __init__(self, strict: bool) -> None:
        self._strict = strict
        self._objects: dict[type[Any], Write] = {}
        self._making: dict[type[Any], Write] = {}
        self._expressions: dict[tuple[str, str], Write] = {}
        self._lock = RLock()
        # Writes a value of which nothing is declared. One object, so that it is known by identity.
        self.free: Final[Write] = self._free

    def expression(self, tp: str, module: str) -> Write:
        """Give what writes the type that a text means in the names of `module`."""
        key = (tp, module)
        if key not in self._expressions:
            self._expressions[key] = self.of(resolve(tp, module))
        return self._expressions[key]

    def of(self, tp: Any) -> Write:
        """Give what writes a type. A value that is not of the type is written as what it is."""
        if isinstance(tp, ForwardRef):
            return self._later(tp)
        if is_model(tp):
            return self.object(tp)
        if get_origin(tp) is Annotated:
            return self._annotated(tp)
        if (item := items_of(tp)) is not None:
            return self._list(item)
        if (inner := values_of(tp)) is not None:
            return self._map(inner)
        parts = members(tp)
        return self._union(parts) if len(parts) > 1 else self.free

    def object(self, cls: type[Any]) -> Write:
        """Give what writes an instance of `cls`, or a mapping that stands for one."""
        if (found := self._objects.get(cls)) is not None:
            return found
        with self._lock:
            if (found := self._objects.get(cls) or self._making.get(cls)) is not None:
                return found
            # A class that contains itself meets this one while it is being made.
            self._making[cls] = lambda value: self._objects[cls](value)  # noqa: PLW0108
            try:
                writes = ((wire, self.of(tp)) for wire, tp in types_of(cls).items())
                declared = {wire: writer for wire, writer in writes if writer is not self.free}
                self._objects[cls] = _ObjectWriter(cls, declared, self.free)
            finally:
                del self._making[cls]
            return self._objects[cls]

    def _free(self, value: Any) -> Any:
        return free(value, self._nested)

    def _nested(self, value: Any) -> Any:
        return self.object(type(value))(value) if is_model(type(value)) else refuse(value)

    def _later(self, ref: ForwardRef) -> Write:
        """Write an alias that contains itself; it is looked up when the first value comes."""

        def write_later(value: Any) -> Any:
            return self.expression(ref.__forward_arg__, ref.__forward_module__ or "")(value)

        return write_later

    def _annotated(self, tp: Any) -> Write:
        for mark in tp.__metadata__:
            if isinstance(mark, TimeFormat):
                return self._time(mark)
            if isinstance(mark, Base64Format):
                return lambda value: mark.write(value) if isinstance(value, BYTES) else self.free(value)
        return self.of(get_args(tp)[0])

    def _time(self, form: TimeFormat) -> Write:
        if self._strict:
            return lambda value: None if value is None else form.write(value)
        return lambda value: form.write(value) if isinstance(value, datetime) else self.free(value)

    def _list(self, item: Any) -> Write:
        write_item = self.of(item)

        def write_list(value: Any) -> Any:
            if not is_list(value):
                return self.free(value)
            out: list[Any] = []
            for index, entry in enumerate(value):
                try:
                    out.append(write_item(entry))
                except ValueRefused as error:
                    raise error.inside(index) from None
            return out

        return write_list

    def _map(self, inner: Any) -> Write:
        write_value = self.of(inner)
        return lambda value: _write_mapping(value, {}, write_value) if isinstance(value, Mapping) else self.free(value)

    def _union(self, parts: tuple[Any, ...]) -> Write:
        """Write by the kind of Python value first: a mapping by its variants, a list by its items."""
        write_mapping = self._variants(parts)
        items = [item for part in parts if (item := items_of(part)) is not None]
        write_list = self._list(Union[tuple(items)]) if items else self.free  # noqa: UP007
        annotated = [part for part in parts if get_origin(part) is Annotated]
        write_other = self._annotated(annotated[0]) if annotated else self.free

        def write_either(value: Any) -> Any:
            if value.__class__ in PLAIN and not annotated:
                return value
            if value.__class__ is dict or isinstance(value, Mapping):
                return write_mapping(value)
            if is_model(value.__class__):
                return self.object(value.__class__)(value)
            return write_list(value) if is_list(value) else write_other(value)

        return write_either

    def _variants(self, parts: tuple[Any, ...]) -> Write:
        models = models_of(parts)
        # A mapping of anything is what a caller may give for a model; it is no choice of its own.
        values = [v for part in parts if (v := values_of(part)) is not None and not (models and v is Any)]
        write_map = self._map(Union[tuple(values)]) if values else self.free  # noqa: UP007
        if not models:
            return write_map
        try:
            pick = picker(models, beside_map=bool(values))
        except AmbiguousUnion:
            return self._any_of(models)
        writers = {model: self.object(model) for model in models}

        def write_variant(value: Mapping[str, Any]) -> Any:
            cls = pick(value)
            return write_map(value) if cls is None else writers[cls](value)

        return write_variant

    def _any_of(self, models: list[type[Instance]]) -> Write:
        """Write a mapping that nothing says the class of: each field as any of the classes declares it.

        The generator makes such unions where a body's variants, being arguments of one method, share one.
        """
        writes: dict[str, Write] = {}

        def write_any(value: Mapping[str, Any]) -> Any:
            if not writes:  # not before it is needed: the classes may contain this union
                types: dict[str, list[Any]] = {}
                for model in models:
                    for wire, tp in types_of(model).items():
                        types.setdefault(wire, []).append(tp)
                writes.update({wire: self.of(Union[tuple(each)]) for wire, each in types.items()})  # noqa: UP007
            return _write_mapping(value, writes, self.free)

        return write_any


class _ObjectWriter:
    """Writes the instances of one class, and mappings that stand for one.

    Args:
        cls: the class.
        writes: what writes a declared field, by wire name; fields that are not in it are free.
        write_free: what writes everything else.
    """

    __slots__ = ("_by_name", "_cls", "_free", "_writes")

    def __init__(self, cls: type[Instance], writes: Mapping[str, Write], write_free: Write) -> None:
        self._cls = cls
        self._writes = writes
        self._free = write_free
        self._by_name = shape(cls).wires

    def __call__(self, value: Any) -> Any:
        if value.__class__ is self._cls:
            return self._instance(value)
        if value.__class__ is dict or isinstance(value, Mapping):
            return _write_mapping(value, self._writes, self._free)
        return self._free(value)

    def _instance(self, value: Any) -> dict[str, Any]:
        unknown = unknown_fields(value)
        names = self._by_name
        out = _write_mapping({names[name]: item for name, item in value.__dict__.items()}, self._writes, self._free)
        if unknown:
            for key in unknown:
                if key in shape(self._cls).by_wire:
                    raise ValueRefused("is a declared field, not an extra one; set the attribute", (key,))
            out.update(_write_mapping(unknown, {}, self._free))
        return out


def _write_mapping(value: Mapping[Any, Any], writes: Mapping[str, Write], write_free: Write) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise ValueRefused(f"keys must be text, one is {type(key).__name__}")
        write_item = writes.get(key, write_free)
        if item is None or (write_item is write_free and item.__class__ in PLAIN):
            out[key] = item
        elif item is not UNSET:
            try:
                out[key] = write_item(item)
            except ValueRefused as error:
                raise error.inside(key) from None
    return out


_SENT: Final = _Writers(strict=True)
_KEPT: Final = _Writers(strict=False)
