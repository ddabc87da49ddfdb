"""Models as the generator writes them, of every kind there is."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

from customerio_core import UNSET, IsoTime, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class Identifiers(Model):
    """An answer's object with promised fields."""

    id: str | None
    email: str | None
    cio_id: str


@attrs.define(kw_only=True, slots=False, repr=False)
class Message(Model):
    """An answer's object: flat, nested, lists, maps, renamed."""

    id: str | None = None
    type: Literal["email", "push"] | str | None = None
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    created: int | None = None
    identifiers: Identifiers | None = None
    others: list[Identifiers] | None = None
    grid: list[list[Identifiers]] | None = None
    by_name: dict[str, Identifiers] | None = None
    labels: list[str] | None = None
    data: dict[str, Any] | None = None
    filter: Filter | None = None
    target: Target | None = None
    mixed: str | int | Identifiers | list[Identifiers] | None = None


@attrs.define(kw_only=True, slots=False, repr=False)
class Page(Model):
    """An answer as a whole."""

    messages: list[Message] | None = None
    next: str | None = None


# --- unions -------------------------------------------------------------------------------------


@attrs.define(kw_only=True, slots=False, repr=False)
class Circle(Model):
    """A variant told by one tag that is not promised."""

    kind: Literal["circle"] | None = None
    radius: float | None = None


@attrs.define(kw_only=True, slots=False, repr=False)
class Square(Model):
    """Its sister."""

    kind: Literal["square"] | None = None
    side: float | None = None
    inner: Figure | None = None


Figure: TypeAlias = "Circle | Square"


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonIdentify(Model):
    """A variant told by two tags."""

    type: Literal["person"] = "person"
    action: Literal["identify"] = "identify"
    attributes: dict[str, Any] | Unset = UNSET


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonEvent(Model):
    """Its sister, with times."""

    type: Literal["person"] = "person"
    action: Literal["event"] = "event"
    name: str
    timestamp: UnixTime | Unset = UNSET
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    note: str | Unset | None = UNSET


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectIdentify(Model):
    """Its cousin."""

    type: Literal["object"] = "object"
    action: Literal["identify"] = "identify"


Entity: TypeAlias = "PersonIdentify | PersonEvent | ObjectIdentify"


@attrs.define(kw_only=True, slots=False, repr=False)
class Batch(Model):
    """A request's list of a union."""

    batch: list[Entity]


@attrs.define(kw_only=True, slots=False, repr=False)
class MailSource(Model):
    """Holds the tag of Mail."""

    channel: Literal["mail"]


@attrs.define(kw_only=True, slots=False, repr=False)
class PushSource(Model):
    """Holds the tag of Push."""

    channel: Literal["push"]


@attrs.define(kw_only=True, slots=False, repr=False)
class Mail(Model):
    """A variant told by a tag inside a nested object."""

    source: MailSource
    subject: str | None = None


@attrs.define(kw_only=True, slots=False, repr=False)
class Push(Model):
    """Its sister."""

    source: PushSource
    title: str | None = None


Target: TypeAlias = "Mail | Push"


@attrs.define(kw_only=True, slots=False, repr=False)
class ById(Model):
    """A variant told by its required key."""

    id: str


@attrs.define(kw_only=True, slots=False, repr=False)
class ByEmail(Model):
    """Its sister."""

    email: str


@attrs.define(kw_only=True, slots=False, repr=False)
class Anyone(Model):
    """The one that is left when no key fits."""

    note: str | None = None


Who: TypeAlias = "ById | ByEmail | Anyone"


@attrs.define(kw_only=True, slots=False, repr=False)
class AndFilter(Model):
    """A filter of filters."""

    and_: list[Filter] = attrs.field(metadata={"wire": "and"})


@attrs.define(kw_only=True, slots=False, repr=False)
class NotFilter(Model):
    """The opposite of a filter."""

    not_: Filter = attrs.field(metadata={"wire": "not"})


@attrs.define(kw_only=True, slots=False, repr=False)
class SegmentFilter(Model):
    """A leaf."""

    segment: dict[str, Any]


Filter: TypeAlias = "AndFilter | NotFilter | SegmentFilter"
Tree: TypeAlias = "str | list[Tree] | dict[str, Tree] | ById"


@attrs.define(kw_only=True, slots=False, repr=False)
class Left(Model):
    """Cannot be told from Right."""

    name: str


@attrs.define(kw_only=True, slots=False, repr=False)
class Right(Model):
    """Cannot be told from Left."""

    name: str
    more: str | None = None


@attrs.define(kw_only=True, slots=False, repr=False)
class Sent(Model):
    """A request's object with nulls that mean something."""

    name: str
    at: UnixTime | Unset = UNSET
    iso: IsoTime | Unset | None = UNSET
    nickname: str | Unset | None = UNSET
    who: Who | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    from_: str | Unset = attrs.field(default=UNSET, metadata={"wire": "from"})
