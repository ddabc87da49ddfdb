"""The one reader: JSON data in, models out, without losing or refusing anything.

What reads a type is put together from functions when it is first needed.
"""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, ForwardRef, TypeVar, Union, get_args, get_origin

from .instance import Instance, set_state, set_unknown
from .loading import loading
from .names import resolve
from .shape import Shape, items_of, members, shape, types_of, values_of
from .variants import is_model, models_of, picker

M = TypeVar("M", bound="Instance")
Reader = Callable[[Any], Any]

_made: dict[type[Any], Reader] = {}
_making: dict[type[Any], Reader] = {}


def read(tp: Any, value: Any, module: str = "") -> Any:
    """Read JSON data as a type.

    Args:
        tp: the type, or its text in the names of `module`.
        value: the data; it becomes part of the result and must not be changed afterwards.
        module: the module, or package of models, in whose names `tp` is.

    Returns:
        Models where the type has them and the data has objects; everything else as it came.
    """
    reader = _expression(tp, module) if isinstance(tp, str) else reader_of(tp)
    return value if reader is None else reader(value)


def read_object(cls: type[M], data: Mapping[str, Any]) -> M:
    """Read a copy of `data` as a `cls`; see `Model.from_dict`."""
    if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
    instance: M = object_reader(cls)(_copy(data))
    return instance


def reader_of(tp: Any) -> Reader | None:
    """Return what reads a type; `None` where data of the type is kept as it came."""
    if get_origin(tp) is Annotated:
        return reader_of(get_args(tp)[0])
    if isinstance(tp, ForwardRef):
        return _later(tp)
    if is_model(tp):
        return _object_or_not(object_reader(tp))
    if (item := items_of(tp)) is not None:
        return _list_reader(item)
    if (inner := values_of(tp)) is not None:
        return _map_reader(inner)
    parts = members(tp)
    return _union_reader(parts) if len(parts) > 1 else None


def object_reader(cls: type[Any]) -> Reader:
    """Return the function that reads a dict as a `cls`."""
    if (found := _made.get(cls)) is not None:
        return found
    with loading:
        if (found := _made.get(cls) or _making.get(cls)) is not None:
            return found
        # A class that contains itself meets this one while it is being made.
        _making[cls] = lambda data: _made[cls](data)  # noqa: PLW0108
        try:
            _made[cls] = _make(cls)
        finally:
            del _making[cls]
        return _made[cls]


_expressions: dict[tuple[str, str], Reader | None] = {}


def _expression(tp: str, module: str) -> Reader | None:
    if (tp, module) not in _expressions:
        _expressions[tp, module] = reader_of(resolve(tp, module))
    return _expressions[tp, module]


def _make(cls: type[Instance]) -> Reader:
    """Put together the function that makes a JSON object an instance; see `model` for what that means.

    Responses have thousands of objects: it looks only at the fields that hold further ones.
    """
    declared = shape(cls)
    readers = ((declared.by_wire[wire].name, reader_of(tp)) for wire, tp in types_of(cls).items())
    nested = tuple((name, reader) for name, reader in readers if reader is not None)
    new = object.__new__

    def read_flat(data: dict[str, Any]) -> Any:
        self = new(cls)
        set_state(self, data)
        return self

    def read_nested(data: dict[str, Any]) -> Any:
        for name, reader in nested:
            value = data.get(name)
            if value is not None:
                data[name] = reader(value)
        self = new(cls)
        set_state(self, data)
        return self

    read_named = read_nested if nested else read_flat
    return _renaming(declared, read_named) if declared.renamed else read_named


def _renaming(declared: Shape, read_named: Reader) -> Reader:
    """Bring wire names to attributes first.

    Undeclared fields are taken out before, as one of them could have the name of another's attribute.
    """
    names = declared.renamed

    def read_renamed(data: dict[str, Any]) -> Any:
        self = read_named({names[key]: value for key, value in data.items() if key in names})
        set_unknown(self, {key: value for key, value in data.items() if key not in names})
        return self

    return read_renamed


def _object_or_not(read_dict: Reader) -> Reader:
    return lambda value: read_dict(value) if value.__class__ is dict else value


def _list_reader(item: Any) -> Reader | None:
    if is_model(item):
        read_dict = object_reader(item)
        return lambda value: (
            [read_dict(v) if v.__class__ is dict else v for v in value] if value.__class__ is list else value
        )
    reader = reader_of(item)
    if reader is None:
        return None
    return lambda value: [reader(v) for v in value] if value.__class__ is list else value


def _map_reader(inner: Any) -> Reader | None:
    reader = reader_of(inner)
    if reader is None:
        return None
    return lambda value: {k: reader(v) for k, v in value.items()} if value.__class__ is dict else value


def _union_reader(parts: tuple[Any, ...]) -> Reader | None:
    """Read by the kind of JSON value first: an object by its variants, a list by its items."""
    parts = tuple(p for part in parts for p in _opened(part))
    read_dict = _variants_reader(parts)
    read_list = _items_reader(parts)
    if read_dict is None and read_list is None:
        return None

    def read_either(value: Any) -> Any:
        if value.__class__ is dict:
            return value if read_dict is None else read_dict(value)
        if value.__class__ is list:
            return value if read_list is None else read_list(value)
        return value

    return read_either


def _opened(part: Any) -> tuple[Any, ...]:
    """Replace a reference to a union by the union's members."""
    if isinstance(part, ForwardRef):
        return members(resolve(part.__forward_arg__, part.__forward_module__))
    return (part,)


def _items_reader(parts: tuple[Any, ...]) -> Reader | None:
    items = [item for part in parts if (item := items_of(part)) is not None]
    return _list_reader(Union[tuple(items)]) if items else None  # noqa: UP007


def _variants_reader(parts: tuple[Any, ...]) -> Reader | None:
    """Read an object as the model it is; as a map where that is one of the choices; else leave it."""
    models = models_of(parts)
    values = [inner for part in parts if (inner := values_of(part)) is not None]
    read_map = _map_reader(Union[tuple(values)]) if values else None  # noqa: UP007
    if not models:
        return read_map
    if len(models) == 1 and not values:
        return object_reader(models[0])
    pick = picker(models, beside_map=bool(values))
    readers = {model: object_reader(model) for model in models}

    def read_variant(data: dict[str, Any]) -> Any:
        cls = pick(data)
        if cls is not None:
            return readers[cls](data)
        return data if read_map is None else read_map(data)

    return read_variant


def _later(ref: ForwardRef) -> Reader:
    """Read an alias that contains itself; it is looked up when the first value comes."""
    return lambda value: read(ref.__forward_arg__, value, ref.__forward_module__ or "")


def _copy(data: Any) -> Any:
    if isinstance(data, Mapping):
        return {key: _copy(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_copy(value) for value in data]
    return data
