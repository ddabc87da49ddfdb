"""The one writer: models, mappings and Python values in, JSON data out, by declared type.

It takes an instance or a plain mapping of wire names wherever an object is meant, at any depth. What it
cannot write it refuses, with the path to it, before anything is sent.
"""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Final, ForwardRef, Union, get_args, get_origin

from .encoded import Base64Format
from .errors import ValueRefused, kind_of
from .instance import Instance, unknown_fields
from .loading import load, loading
from .names import resolve
from .scalars import Scalars
from .shape import Field, items_of, members, shape, types_of, values_of
from .times import TimeFormat
from .unknown import Known
from .unset import UNSET, Unset
from .values import PLAIN, blamed, free, hint, is_list, key_text, plain_scalar, refuse, refused
from .variants import AmbiguousUnion, discriminator, is_model, models_of, picker

Write = Callable[[Any], Any]


def write(tp: Any, value: Any, module: str = "", *, exact: bool = False) -> Any:
    """Write a value as JSON data, as it is sent.

    Args:
        tp: the type, or its text in the names of `module`.
        value: models, mappings, lists and plain values. `UNSET` in an object is left out, `None` is null.
        module: the module, or package of models, in whose names `tp` is. Its `FREE_TIMES` says what a time in
            free-form values becomes: `unix` seconds, or `iso` 8601 text.
        exact: whether text is refused where a number or boolean is declared, for receivers that do not read it as one.

    Returns:
        Dicts, lists, text, numbers, booleans and `None`, all new.

    Raises:
        ValueRefused: a value has no place in JSON, is of another kind than the contract says, or is empty or missing
            where the contract requires one.
    """
    if value is None:
        return None
    if exact:
        return _guarded(_EXACT[free_times(module)].of(resolve(tp, module) if isinstance(tp, str) else tp), value)
    if isinstance(tp, str):
        return _guarded(_EXPRESSIONS.get((tp, module)) or _expression(tp, module), value)
    return _guarded(_SENT[free_times(module)].of(tp), value)


def to_json(value: Instance) -> Any:
    """Write a model as it would have come; see `Model.to_dict`."""
    return _guarded(_KEPT[free_times(type(value).__module__)].object(type(value)), value)


@cache
def free_times(module: str) -> str:
    """Say what a time in a free-form value becomes.

    Args:
        module: a package of models, or a module in it.

    Returns:
        `unix` or `iso`, as the package says; `iso` where it says nothing.
    """
    package = module.rpartition(".")[0]
    for name in (module, package) if package else (module,) if module else ():
        if said := getattr(load(name), "FREE_TIMES", None):
            return str(said)
    return "iso"


_EXPRESSIONS: Final[dict[tuple[str, str], Write]] = {}
"""What writes the type that a text means in the names of a module."""


def _expression(tp: str, module: str) -> Write:
    writer = _EXPRESSIONS[tp, module] = _SENT[free_times(module)].of(resolve(tp, module))
    return writer


def _guarded(writer: Write, value: Any) -> Any:
    try:
        return writer(value)
    except ValueRefused:
        raise
    except RecursionError:
        raise ValueRefused("nested too deeply, or inside itself") from None
    except Exception as error:
        raise blamed(error) from None


class _Writers:
    """The writers of one kind, each made when it is first needed.

    Args:
        strict: whether values are checked and brought into the declared form. What is sent is; what only gives
            back what came is not.
        times: the form of times in free-form values.
        exact: see `write`.
    """

    def __init__(self, strict: bool, times: TimeFormat, *, exact: bool = False) -> None:
        self._strict = strict
        self._exact = exact
        self._times = times
        self._objects: dict[type[Any], Write] = {}
        self._making: dict[type[Any], Write] = {}
        # Writes a value of which nothing is declared. One object, so that it is known by identity.
        self.free: Final[Write] = self._free

    def of(self, tp: Any) -> Write:
        """Give what writes a type."""
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
        parts = tuple(part for part in members(tp) if part is not Unset)
        if not parts or any(part in (Any, object) for part in parts):
            return self.free
        if len(parts) == 1 and parts[0] is not tp:
            return self.of(parts[0])
        return self._union(parts) if len(parts) > 1 else self._scalars(parts)

    def object(self, cls: type[Any]) -> Write:
        """Give what writes an instance of `cls`, or a mapping that stands for one."""
        if (found := self._objects.get(cls)) is not None:
            return found
        with loading:
            if (found := self._objects.get(cls) or self._making.get(cls)) is not None:
                return found
            # A class that contains itself meets this one while it is being made.
            self._making[cls] = lambda value: self._objects[cls](value)  # noqa: PLW0108
            try:
                writes = {wire: self.of(tp) for wire, tp in types_of(cls).items()}
                if self._strict:
                    for field in shape(cls).fields:
                        writes[field.wire] = filled(writes[field.wire], least_of(field))
                self._objects[cls] = _ObjectWriter(cls, writes, self, self._strict)
            finally:
                del self._making[cls]
            return self._objects[cls]

    def _free(self, value: Any) -> Any:
        return free(value, self._nested, self._times)

    def _nested(self, value: Any) -> Any:
        return self.object(type(value))(value) if is_model(type(value)) else refuse(value)

    def _later(self, ref: ForwardRef) -> Write:
        """Write an alias that contains itself; it is looked up when the first value comes."""
        made: list[Write] = []

        def write_later(value: Any) -> Any:
            if not made:
                made.append(self.of(resolve(ref.__forward_arg__, ref.__forward_module__ or "")))
            return made[0](value)

        return write_later

    def _scalars(self, parts: Sequence[Any], others: Sequence[str] = ()) -> Write:
        return Scalars(parts, others, exact=self._exact).writer() if self._strict else self.free

    def _annotated(self, tp: Any) -> Write:
        for mark in tp.__metadata__:
            if isinstance(mark, TimeFormat):
                return self._time(mark)
            if isinstance(mark, Base64Format):
                return mark.write if self._strict else self.free
        return self.of(get_args(tp)[0])

    def _time(self, form: TimeFormat) -> Write:
        if self._strict:
            return lambda value: form.write(value if isinstance(value, str | datetime) else plain_scalar(value))
        return lambda value: form.write(value) if isinstance(value, datetime) else self.free(value)

    def _list(self, item: Any) -> Write:
        write_item = self.of(item)
        write_other = self._scalars((), ("a list",))

        def write_list(value: Any) -> Any:
            if not is_list(value):
                return write_other(value)
            out: list[Any] = []
            for index, entry in enumerate(value):
                try:
                    out.append(write_item(entry))
                except Exception as error:
                    raise refused(error, index) from None
            return out

        return write_list

    def _map(self, inner: Any) -> Write:
        write_value = self.of(inner)
        write_other = self._scalars((), ("an object",))

        def write_map(value: Any) -> Any:
            if value.__class__ is dict or isinstance(value, Mapping):
                return _write_mapping(value, {}, write_value, self.free)
            # A response's model may go into the next call, where that takes any object.
            return self._nested(value) if is_model(value.__class__) else write_other(value)

        return write_map

    def _union(self, parts: tuple[Any, ...]) -> Write:
        """Write by the kind of Python value first: a mapping by its variants, a list by its items."""
        parts = tuple(opened for part in parts for opened in _opened(part))
        models, maps = models_of(parts), [part for part in parts if values_of(part) is not None]
        items = [item for part in parts if (item := items_of(part)) is not None]
        objects = bool(models or maps)
        others = [*(["a list"] if items else []), *(["an object"] if objects else [])]
        annotated = [part for part in parts if get_origin(part) is Annotated]
        scalars = self._scalars(parts, others)
        write_other = self._annotated(annotated[0]) if annotated else scalars
        write_mapping = self._variants(parts) if objects else scalars
        write_list = self._list(Union[tuple(items)]) if items else scalars  # noqa: UP007
        direct = str in parts and not annotated
        takes_null = type(None) in parts

        def write_either(value: Any) -> Any:
            kind = value.__class__
            if kind is str and direct:
                return value
            if value is None and takes_null:
                return None
            if kind is dict or isinstance(value, Mapping) or is_model(kind):
                return write_mapping(value)
            return write_list(value) if is_list(value) else write_other(value)

        return write_either

    def _variants(self, parts: tuple[Any, ...]) -> Write:
        models = models_of(parts)
        # `Mapping[str, Any]` is what a caller may give for a model, and no choice of its own; `dict[str, Any]` is one.
        maps = [part for part in parts if values_of(part) is not None]
        values = [v for part in maps if (v := values_of(part)) is not Any or not models or get_origin(part) is dict]
        write_map = self._map(Union[tuple(values)]) if values else self.free  # noqa: UP007
        if not models:
            return write_map
        try:
            pick = picker(models, beside_map=bool(values))
        except AmbiguousUnion:
            return self._any_of(models)
        if self._strict:
            Known.beside(models)
        writers = {model: self.object(model) for model in models}

        def write_variant(value: Any) -> Any:
            if (written := writers.get(value.__class__)) is not None:
                return written(value)
            if is_model(value.__class__):
                value = self.object(value.__class__)(value)
            cls = pick(value)
            if cls is not None:
                return writers[cls](value)
            if self._strict and not values:
                raise discriminator(models).refused(value)
            return write_map(value)

        return write_variant

    def _any_of(self, models: list[type[Instance]]) -> Write:
        """Write a mapping that nothing says the class of: each field as any of the classes declares it.

        The generator makes such unions where a body's variants, being arguments of one method, share one.
        """
        writes: dict[str, Write] = {}

        def write_any(value: Any) -> Any:
            if not writes:  # not before it is needed: the classes may contain this union
                types: dict[str, list[Any]] = {}
                for model in models:
                    for wire, tp in types_of(model).items():
                        types.setdefault(wire, []).append(tp)
                writes.update({wire: self.of(Union[tuple(each)]) for wire, each in types.items()})  # noqa: UP007
            if is_model(value.__class__):
                return self.object(value.__class__)(value)
            return _write_mapping(value, writes, self.free, self.free)

        return write_any


def _opened(part: Any) -> tuple[Any, ...]:
    """Replace a reference to a union, which is being written, by the union's members."""
    if not isinstance(part, ForwardRef):
        return (part,)
    inner = members(resolve(part.__forward_arg__, part.__forward_module__ or ""))
    return tuple(each for each in inner if not isinstance(each, ForwardRef) and each is not Unset)


def least_of(field: Field) -> int:
    """Say how much a field has to hold at least.

    Args:
        field: a field of a class.

    Returns:
        Characters or items: what the contract says; where it says nothing, 1 for what it requires, else 0.
    """
    return field.least if field.least is not None else int(field.required)


def filled(write: Write, least: int) -> Write:
    """Give what writes as another writer does, and refuses what is too short.

    Args:
        write: the other writer.
        least: see `check_filled`.

    Returns:
        The writer.
    """
    if not least:
        return write

    def write_filled(value: Any) -> Any:
        written = write(value)
        check_filled(written, least)
        return written

    return write_filled


def check_filled(written: Any, least: int, *path: str) -> None:
    """Refuse a text or a list that is too short.

    Args:
        written: what was written.
        least: characters of a text, or items of a list; blanks around a text do not count.
        path: where it is.

    Raises:
        ValueRefused: it is.
    """
    kind = written.__class__
    if (kind is str and len(written.strip()) < least) or (kind is list and len(written) < least):
        raise ValueRefused(
            "must not be empty" if least == 1 else f"must have at least {least} characters or items", path
        )


class _ObjectWriter:
    """Writes the instances of one class, and mappings that stand for one.

    Args:
        cls: the class.
        writes: what writes a declared field, by wire name.
        writers: write everything else.
        strict: whether a value has to have the fields that the class requires.
    """

    __slots__ = ("_by_name", "_cls", "_free", "_known", "_required", "_strict", "_writers", "_writes")

    def __init__(self, cls: type[Instance], writes: Mapping[str, Write], writers: _Writers, strict: bool) -> None:
        self._cls = cls
        self._writes = writes
        self._writers = writers
        self._free = writers.free
        self._strict = strict
        self._by_name = shape(cls).wires
        self._known = Known(cls) if strict else None
        self._required = required_fields(cls) if strict else ()

    def __call__(self, value: Any) -> Any:
        if value.__class__ is self._cls:
            return self._instance(value)
        if value.__class__ is dict or isinstance(value, Mapping):
            return self._checked(_write_mapping(value, self._writes, self._free, self._free, self._known))
        if is_model(value.__class__):
            written = self._writers.object(value.__class__)(value)
            return self(written) if self._strict else written
        if not self._strict:
            return self._free(value)
        if isinstance(value, str | list | tuple):
            raise ValueRefused(f"{kind_of(value)} is not allowed here, which takes an object; pass a dict")
        raise ValueRefused(f"{kind_of(value)} is not allowed here, which takes an object{hint(value)}")

    def _instance(self, value: Any) -> dict[str, Any]:
        unknown = unknown_fields(value)
        names = self._by_name
        given = {names[name]: item for name, item in value.__dict__.items()}
        out = _write_mapping(given, self._writes, self._free, self._free)
        if unknown:
            for key in unknown:
                if key in shape(self._cls).by_wire:
                    raise ValueRefused("is a declared field, not an extra one; set the attribute", (key,))
            out.update(_write_mapping(unknown, {}, self._free, self._free, self._known))
        return self._checked(out)

    def _checked(self, out: dict[str, Any]) -> dict[str, Any]:
        for wire in self._required:
            if out.get(wire) is None:
                raise ValueRefused("is required" if wire not in out else "must not be None", (wire,))
        return out


def required_fields(cls: type[Instance]) -> tuple[str, ...]:
    """Name the fields that a request must give, and not as null, by wire name."""
    types = types_of(cls)
    return tuple(f.wire for f in shape(cls).fields if f.required and not takes_null(types[f.wire]))


def takes_null(tp: Any) -> bool:
    """Return whether a type takes null."""
    return any(part is each for part in members(tp) for each in (type(None), Any, object))


def _write_mapping(
    value: Mapping[Any, Any],
    writes: Mapping[str, Write],
    write_other: Write,
    write_free: Write,
    known: Known | None = None,
) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, item in value.items():
        write_item = writes.get(key)
        if write_item is None:
            if key.__class__ is not str:
                key = key_text(key)  # noqa: PLW2901
            write_item = writes.get(key, write_other)
            if known is not None and key not in writes and item is not UNSET:
                known.check(key)
        if item is None or (write_item is write_free and item.__class__ in PLAIN):
            out[key] = item
        elif item is not UNSET:
            try:
                out[key] = write_item(item)
            except Exception as error:
                raise refused(error, key) from None
    return out


_SENT: Final = {kind: _Writers(True, TimeFormat(kind)) for kind in ("unix", "iso")}
_EXACT: Final = {kind: _Writers(True, TimeFormat(kind), exact=True) for kind in ("unix", "iso")}
_KEPT: Final = {kind: _Writers(False, TimeFormat(kind)) for kind in ("unix", "iso")}
