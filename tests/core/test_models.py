"""Models: read, written, compared, copied, shown; nothing lost and nothing made up."""

from __future__ import annotations

import copy
import pickle
from collections import deque
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_core import UNSET, AmbiguousUnion, Model, Unset, ValueRefused, read, write
from customerio_core.variants import check, discriminator

from . import models
from .models import (
    AndFilter,
    Anyone,
    Batch,
    ByEmail,
    ById,
    Circle,
    Identifiers,
    Left,
    Mail,
    Message,
    ObjectIdentify,
    Page,
    PersonEvent,
    PersonIdentify,
    Right,
    SegmentFilter,
    Sent,
    Square,
)

HERE = models.__name__
CLASSES = [c for c in vars(models).values() if isinstance(c, type) and issubclass(c, Model) and c is not Model]

# Names that classes declare, and names that are special to Python or to us.
WIRES = sorted({a.metadata.get("wire", a.name) for c in CLASSES for a in attrs.fields(c)})
NASTY = ["extra", "to_dict", "from_dict", "_extra", "_unknown", "from_", "and_", "__class__", "__dict__", "self", "d"]
NASTY += ["__deepcopy__", "__reduce_ex__", "__getstate__", "__attrs_post_init__", "", "sent_at"]
NAMES = st.sampled_from(WIRES + NASTY) | st.text(max_size=3)
TAGS = ["circle", "square", "person", "object", "identify", "event", "mail", "push"]
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(TAGS)
    | st.text(max_size=5)
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5), max_leaves=15
)
OBJECTS = st.dictionaries(NAMES, VALUES, max_size=8)


# --- what comes back is what came ----------------------------------------------------------------


@given(cls=st.sampled_from(CLASSES), data=OBJECTS)
def test_every_object_survives_reading_and_writing(cls: type[Model], data: dict[str, Any]) -> None:
    before = copy.deepcopy(data)
    instance = cls.from_dict(data)
    assert data == before  # the caller's data is left alone
    assert repr(instance).startswith(cls.__name__)
    assert instance.to_dict() == before
    assert cls.from_dict(instance.to_dict()) == instance


@given(cls=st.sampled_from(CLASSES), data=OBJECTS)
def test_copies_are_equal_and_tell_the_same(cls: type[Model], data: dict[str, Any]) -> None:
    instance = cls.from_dict(data)
    for twin in (
        copy.copy(instance),
        copy.deepcopy(instance),
        pickle.loads(pickle.dumps(instance)),
        attrs.evolve(instance),
    ):
        assert twin == instance
        assert twin.to_dict() == data


@given(cls=st.sampled_from(CLASSES), one=OBJECTS, other=OBJECTS)
def test_equal_means_the_same_data(cls: type[Model], one: dict[str, Any], other: dict[str, Any]) -> None:
    if cls.from_dict(one) == cls.from_dict(other):
        assert cls.from_dict(one).to_dict() == cls.from_dict(other).to_dict()


FREE_NAMES = NAMES.filter(lambda name: name not in ("id", "email"))  # which would make them an object of a class


@given(data=st.recursive(st.text(max_size=2), lambda i: st.lists(i, max_size=3) | st.dictionaries(FREE_NAMES, i)))
def test_an_alias_of_itself_is_read_and_written(data: Any) -> None:
    assert write("Tree", read("Tree", copy.deepcopy(data), HERE), HERE) == data


MESSAGES = [
    {
        "id": "1",
        "type": "carrier pigeon",
        "from": None,
        "created": 1700000000,
        "identifiers": {"id": None, "email": "a@b.c", "cio_id": "x", "new": 1},
        "others": [{"id": "1"}, None, "text"],
        "grid": [[{"cio_id": "1"}], [], None],
        "by_name": {"a": {"cio_id": "1"}, "b": 3},
        "filter": {"and": [{"not": {"segment": {"id": 1}}}, {"or": []}]},
        "target": {"source": {"channel": "mail"}, "subject": "s"},
        "mixed": [{"cio_id": "2"}],
        "unheard_of": {"deep": [1]},
    }
]


def test_nested_objects_become_models() -> None:
    (message,) = Page.from_dict({"messages": MESSAGES}).messages or []
    assert isinstance(message, Message)
    assert message.type == "carrier pigeon"
    assert message.from_ is None
    assert isinstance(message.identifiers, Identifiers)
    assert message.identifiers.extra == {"new": 1}
    assert message.others is not None and isinstance(message.others[0], Identifiers)
    assert message.others[1:] == [None, "text"]
    assert message.grid is not None and isinstance(message.grid[0][0], Identifiers)
    assert message.by_name is not None and isinstance(message.by_name["a"], Identifiers)
    assert isinstance(message.filter, AndFilter)
    assert isinstance(message.filter.and_[0].not_, SegmentFilter)  # type: ignore[union-attr]
    assert message.filter.and_[1] == {"or": []}  # a variant nobody knew
    assert isinstance(message.target, Mail)
    assert isinstance(message.mixed, list) and isinstance(message.mixed[0], Identifiers)
    assert message.extra == {"unheard_of": {"deep": [1]}}
    assert Page.from_dict({"messages": MESSAGES}).to_dict() == {"messages": MESSAGES}


def test_null_and_missing_read_the_same_and_are_told_apart() -> None:
    null, missing = Message.from_dict({"id": None}), Message.from_dict({})
    assert null.id is None and missing.id is None
    assert null.to_dict() == {"id": None} and missing.to_dict() == {}
    assert null != missing


def test_a_promised_field_that_did_not_come_is_none_and_stays_away() -> None:
    identifiers = Identifiers.from_dict({"id": None})
    assert identifiers.cio_id is None
    assert identifiers.to_dict() == {"id": None}


def test_a_constant_that_did_not_come_has_its_value_and_stays_away() -> None:
    event = PersonEvent.from_dict({"name": "x"})
    assert event.action == "event"
    assert event.to_dict() == {"name": "x"}
    assert PersonEvent(name="x").to_dict() == {"type": "person", "action": "event", "name": "x"}


# --- made by hand --------------------------------------------------------------------------------


def test_made_by_hand_equals_read() -> None:
    assert Message(id="1", extra={"x": 1}) == Message.from_dict({"id": "1", "x": 1})
    assert Sent(name="a", nickname=None).to_dict() == {"name": "a", "nickname": None}
    assert Sent(name="a", from_="me").to_dict() == {"name": "a", "from": "me"}


def test_a_misspelt_attribute_raises() -> None:
    message = Message(id="1")
    with pytest.raises(AttributeError, match="subjet"):
        message.subjet = "x"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        del message.created
    message.created = 3
    del message.created
    assert message.to_dict() == {"id": "1"}


def test_extra_takes_no_declared_field() -> None:
    with pytest.raises(TypeError, match="'id' is a declared field"):
        Message(extra={"id": "1"})
    message = Message()
    message.extra["from"] = "x"
    with pytest.raises(ValueRefused, match="from: is a declared field"):
        message.to_dict()


def test_a_field_of_the_answer_hides_no_method() -> None:
    data = {"to_dict": "x", "from_dict": 1, "extra": 2, "__class__": 3, "_extra": 4, "_unknown": 5, "__dict__": 6}
    message = Circle.from_dict(data)
    assert message.to_dict() == data
    assert message.extra == data
    assert type(message) is Circle and isinstance(message, Circle)


def test_repr_shows_what_is_there() -> None:
    assert repr(Message(id="1", extra={"x": 1})) == "Message(id='1', extra={'x': 1})"
    assert repr(Message()) == "Message()"


def test_slots_are_refused_by_name() -> None:
    @attrs.define(kw_only=True)
    class Slotted(Model):
        id: str | None = None

    with pytest.raises(TypeError, match=r"Slotted.*slots=False"):
        Slotted(id="1")


def test_from_dict_takes_mappings_only() -> None:
    with pytest.raises(TypeError, match="takes a mapping, not list"):
        Message.from_dict([])  # type: ignore[arg-type]


# --- unions --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tp", "data", "cls"),
    [
        ("Figure", {"kind": "circle"}, Circle),
        ("Figure | None", {"kind": "square", "inner": {"kind": "circle"}}, Square),
        ("Figure", {"kind": "triangle"}, dict),
        ("Figure", {"kind": ["circle"]}, dict),
        ("Figure", {}, dict),
        ("Figure", "circle", str),
        ("Entity", {"type": "person", "action": "event"}, PersonEvent),
        ("Entity", {"type": "person", "action": "identify"}, PersonIdentify),
        ("Entity", {"type": "object", "action": "identify"}, ObjectIdentify),
        ("Entity", {"type": "object", "action": "event"}, dict),
        ("Target", {"source": {"channel": "mail"}}, Mail),
        ("Target", {"source": "mail"}, dict),
        ("ById | ByEmail", {"id": "1"}, ById),
        ("ById | ByEmail", {"email": "1"}, ByEmail),
        ("ById | ByEmail", {"id": None, "email": "1"}, ByEmail),
        ("ById | ByEmail", {"id": None}, ById),
        ("ById | ByEmail", {}, dict),
        ("Who", {}, Anyone),
        ("Who", {"email": "x"}, ByEmail),
        ("ById | dict[str, Circle]", {"id": "x"}, ById),
        ("ById | dict[str, Circle]", {"a": {}}, dict),
        ("ById | str | list[ByEmail]", {"id": "x"}, ById),
    ],
)
def test_variants_are_told_apart(tp: str, data: Any, cls: type) -> None:
    assert type(read(tp, copy.deepcopy(data), HERE)) is cls


def test_a_map_beside_a_model_is_read_by_its_values() -> None:
    value = read("ById | dict[str, Circle]", {"a": {}}, HERE)
    assert isinstance(value["a"], Circle)


def test_lists_of_two_kinds_are_one_list_of_both() -> None:
    value = read("list[ById] | list[ByEmail] | str", [{"id": "1"}, {"email": "2"}], HERE)
    assert [type(v) for v in value] == [ById, ByEmail]


def test_a_union_that_cannot_be_told_apart_is_an_error_of_the_build() -> None:
    with pytest.raises(AmbiguousUnion, match=r"Left, Right.*without a required key of their own: Left, Right"):
        discriminator([Left, Right])
    with pytest.raises(AmbiguousUnion):
        check(dict[str, list[Left | Right | None]])
    check(Circle | Square | None)


# --- writing -------------------------------------------------------------------------------------


def test_mappings_stand_for_models_at_any_depth() -> None:
    from datetime import UTC, datetime

    moment = datetime(2024, 1, 1, tzinfo=UTC)
    batch = [
        {"type": "person", "action": "event", "name": "a", "timestamp": moment, "sentAt": moment, "other": moment},
        PersonEvent(name="b", timestamp="2024-01-01T00:00:00Z"),
        {"type": "person", "action": "identify", "attributes": {"at": moment}, "gone": UNSET},
    ]
    written = write(Batch, {"batch": batch})
    assert written == write("Batch", Batch(batch=batch), HERE)  # type: ignore[arg-type]
    assert written == write("Batch", {"batch": deque(batch)}, HERE)
    assert written["batch"][0]["timestamp"] == 1704067200
    assert written["batch"][0]["sentAt"] == written["batch"][0]["other"] == "2024-01-01T00:00:00Z"
    assert written["batch"][1] == {"type": "person", "action": "event", "name": "b", "timestamp": 1704067200}
    assert written["batch"][2]["attributes"] == {"at": "2024-01-01T00:00:00Z"} and "gone" not in written["batch"][2]


def test_to_dict_leaves_times_that_came_alone_and_writes_those_that_were_set() -> None:
    from datetime import UTC, datetime

    data = {"name": "x", "at": "soon", "iso": 1}
    assert Sent.from_dict(data).to_dict() == data
    with pytest.raises(ValueRefused, match=r"^at: not ISO 8601"):
        write(Sent, Sent.from_dict(data))
    assert Sent(name="x", at=datetime(1970, 1, 2, tzinfo=UTC)).to_dict() == {"name": "x", "at": 86400}


def test_models_inside_other_data_are_written_as_json_the_way_the_docstring_says() -> None:
    import json

    model = Sent.from_dict({"name": "x", "plan": "free"})
    assert json.loads(json.dumps({"all": [model]}, default=Model.to_dict)) == {"all": [model.to_dict()]}
    assert model.extra["plan"] == "free"
    assert "default=Model.to_dict" in (Model.__doc__ or "") and "extra" in (Model.__doc__ or "")


def test_what_cannot_be_sent_is_refused_with_the_path_to_it() -> None:
    with pytest.raises(ValueRefused, match=r"^batch\[1\]\.attributes\.a\[0\]: set cannot be sent"):
        write(Batch, {"batch": [PersonIdentify(), PersonIdentify(attributes={"a": [{1}]})]})
    loop: dict[str, Any] = {}
    loop["loop"] = loop
    with pytest.raises(ValueRefused, match="nested too deeply, or inside itself"):
        write("Any", loop)


def test_a_mapping_that_could_be_several_is_written_by_the_fields_of_all() -> None:
    value = {"name": "x", "more": "y", "at": "2024-01-01T00:00:00Z", "other": 1}
    assert write("Left | Right | Sent", value, HERE) == {**value, "at": 1704067200}
    assert write("Left | Right", Right(name="x", more="y"), HERE) == {"name": "x", "more": "y"}


# --- UNSET ---------------------------------------------------------------------------------------


def test_unset_is_one_and_false() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert Unset() is UNSET is copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET))
