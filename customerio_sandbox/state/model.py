"""The state of a sandbox as data. All of it can be written as JSON and read back.

Names are ours where the API has none; times are unix seconds.
"""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct, field

Json = Any
Record = dict[str, Any]
"""An object of the App API that is kept as it comes: a campaign, a collection, a snippet."""


class Device(Struct, forbid_unknown_fields=True):
    """A device of a person.

    Args:
        id: the device token.
        platform: `ios` or `android`.
        last_used: unix seconds.
        attributes: what is known about it.
    """

    id: str
    platform: str = "ios"
    last_used: int | None = None
    attributes: dict[str, Json] = field(default_factory=dict[str, Json])


class Relationship(Struct, forbid_unknown_fields=True):
    """That a person belongs to an object.

    Args:
        attributes: attributes of the relationship.
        timestamps: when each attribute was set, unix seconds.
    """

    attributes: dict[str, Json] = field(default_factory=dict[str, Json])
    timestamps: dict[str, int] = field(default_factory=dict[str, int])


class Person(Struct, forbid_unknown_fields=True):
    """A person.

    Args:
        cio_id: the id that Customer.io gives.
        id: your id.
        email: the email address.
        attributes: attributes other than the identifiers.
        timestamps: when each attribute was set, unix seconds.
        devices: devices by token.
        relationships: relationships by `cio_object_id`.
        unsubscribed: whether the person wants no messages at all.
        topics: subscription preferences by topic identifier.
        optouts: kinds of messages opted out of.
        anonymous_ids: ids by which the person was known before.
        created_at: unix seconds.
        visible_at: when searches and broadcasts first find the person, unix seconds.
    """

    cio_id: str = ""
    id: str | None = None
    email: str | None = None
    attributes: dict[str, Json] = field(default_factory=dict[str, Json])
    timestamps: dict[str, int] = field(default_factory=dict[str, int])
    devices: dict[str, Device] = field(default_factory=dict[str, Device])
    relationships: dict[str, Relationship] = field(default_factory=dict[str, Relationship])
    unsubscribed: bool = False
    topics: dict[str, bool] = field(default_factory=dict[str, bool])
    optouts: list[Json] = field(default_factory=list[Json])
    anonymous_ids: list[str] = field(default_factory=list[str])
    created_at: int = 0
    visible_at: float = 0.0


class Event(Struct, forbid_unknown_fields=True):
    """An event, a page view or a screen view.

    Args:
        name: what happened.
        type: `event`, `page` or `screen`.
        data: its attributes.
        timestamp: when it happened, unix seconds.
        id: the ULID or `messageId` that repeats are recognized by.
        cio_id: the person; `None` while nobody is known.
        anonymous_id: who it was, while nobody is known.
    """

    name: str
    type: Literal["event", "page", "screen"] = "event"
    data: dict[str, Json] = field(default_factory=dict[str, Json])
    timestamp: int = 0
    id: str | None = None
    cio_id: str | None = None
    anonymous_id: str | None = None


class Activity(Struct, forbid_unknown_fields=True):
    """An entry of the activity log.

    Args:
        id: its id.
        type: its kind, as the App API names it.
        timestamp: unix seconds.
        cio_id: the person it is about.
        data: details.
        delivery_id: the message it is about.
        delivery_type: the channel of that message.
    """

    id: str
    type: str
    timestamp: int
    cio_id: str | None = None
    data: dict[str, Json] = field(default_factory=dict[str, Json])
    delivery_id: str | None = None
    delivery_type: str | None = None


class Segment(Struct, forbid_unknown_fields=True):
    """A segment.

    Args:
        id: its id.
        name: its name.
        description: what it is for.
        type: `manual`, or `dynamic` with a filter.
        filter: for a dynamic segment, who belongs to it; a filter of `POST /v1/customers`.
        members: for a manual segment, the `cio_id` of each member and when they were added, unix seconds.
        created_at: unix seconds.
        updated_at: unix seconds.
    """

    id: int
    name: str
    description: str = ""
    type: Literal["manual", "dynamic"] = "manual"
    filter: Json = None
    members: dict[str, int] = field(default_factory=dict[str, int])
    created_at: int = 0
    updated_at: int = 0


class CustomObject(Struct, forbid_unknown_fields=True):
    """A custom object, such as a company.

    Args:
        cio_object_id: the id that Customer.io gives.
        object_type_id: its kind.
        object_id: your id.
        attributes: its attributes.
        timestamps: when each attribute was set, unix seconds.
        anonymous: relationships of people who are not known yet, by anonymous id.
    """

    cio_object_id: str
    object_type_id: str
    object_id: str
    attributes: dict[str, Json] = field(default_factory=dict[str, Json])
    timestamps: dict[str, int] = field(default_factory=dict[str, int])
    anonymous: dict[str, Relationship] = field(default_factory=dict[str, Relationship])


class Message(Struct, forbid_unknown_fields=True):
    """A message that was sent, or is about to be.

    Args:
        id: the delivery id.
        type: `email`, `push`, `sms`, `in_app`, `inbox_message`, `whatsapp`, `slack`, `webhook` or `live_notification`.
        to: the recipient: an address, a number or a device token.
        subject: the subject, or the title of a push; Liquid is rendered.
        body: the content; Liquid is rendered.
        plain: the plain text version of an email.
        sender: the sender.
        reply_to: the address for replies.
        bcc: further recipients.
        preheader: the preview text.
        headers: headers of an email, by name.
        attachments: base64 by file name.
        content: what a message has besides, such as the payload of a push.
        data: what the caller gave for Liquid.
        cio_id: the person.
        template: id or name of the transactional message.
        action_id: id of the action of a broadcast or a campaign.
        broadcast_id: id of the broadcast.
        campaign_id: id of the campaign.
        newsletter_id: id of the newsletter.
        content_id: id of the newsletter's variant.
        trigger_id: id of the broadcast's trigger.
        created: unix seconds.
        send_at: when it is due, unix seconds.
        state: `queued` until it is due, `drafted`, `sent`, `failed` or `undeliverable`.
        failure: why it was not sent.
        metrics: when something first happened to it, unix seconds, by metric.
        clicks: how often each link was clicked.
        retained: whether its content is kept.
    """

    id: str
    type: str = "email"
    to: str = ""
    subject: str = ""
    body: str = ""
    plain: str = ""
    sender: str = ""
    reply_to: str = ""
    bcc: str = ""
    preheader: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    attachments: dict[str, str] = field(default_factory=dict[str, str])
    content: dict[str, Json] = field(default_factory=dict[str, Json])
    data: dict[str, Json] = field(default_factory=dict[str, Json])
    cio_id: str | None = None
    template: str | None = None
    action_id: int | None = None
    broadcast_id: int | None = None
    campaign_id: int | None = None
    newsletter_id: int | None = None
    content_id: int | None = None
    trigger_id: int | None = None
    created: int = 0
    send_at: int | None = None
    state: Literal["queued", "drafted", "sent", "failed", "undeliverable"] = "queued"
    failure: str | None = None
    metrics: dict[str, int] = field(default_factory=dict[str, int])
    clicks: dict[str, int] = field(default_factory=dict[str, int])
    retained: bool = True


class Trigger(Struct, forbid_unknown_fields=True):
    """One run of a broadcast.

    Args:
        id: its id, counted within the broadcast.
        broadcast_id: the broadcast.
        created_at: unix seconds.
        due_at: when it is worked off, unix seconds.
        processed_at: when it was, unix seconds.
        request: the body of the call.
        errors: what went wrong, a line each.
        sent: how many messages it made.
    """

    id: int
    broadcast_id: int
    created_at: int
    due_at: float = 0.0
    processed_at: int | None = None
    request: dict[str, Json] = field(default_factory=dict[str, Json])
    errors: list[str] = field(default_factory=list[str])
    sent: int = 0


class Export(Struct, forbid_unknown_fields=True):
    """An export.

    Args:
        id: its id.
        type: `customers` or `deliveries`.
        description: what it holds.
        content: the CSV file.
        total: its rows.
        created_at: unix seconds.
        ready_at: when it is done, unix seconds.
        downloads: how often its link was asked for.
        failed: whether it failed.
    """

    id: int
    type: str
    description: str = ""
    content: str = ""
    total: int = 0
    created_at: int = 0
    ready_at: float = 0.0
    downloads: int = 0
    failed: bool = False


class Import(Struct, forbid_unknown_fields=True):
    """An import.

    Args:
        id: its id.
        request: what the call asked for.
        created_at: unix seconds.
        rows: rows of the file; `None` until it was read.
        imported: rows that were taken.
        error: why it failed.
        error_export_id: the export that holds rows with errors.
    """

    id: int
    request: dict[str, Json] = field(default_factory=dict[str, Json])
    created_at: int = 0
    rows: int | None = None
    imported: int = 0
    error: str = ""
    error_export_id: int | None = None


class Submission(Struct, forbid_unknown_fields=True):
    """Data that a form sent.

    Args:
        form_id: the form.
        data: its fields.
        timestamp: unix seconds.
        cio_id: the person.
    """

    form_id: str
    data: dict[str, Json]
    timestamp: int
    cio_id: str | None = None


class Suppressed(Struct, forbid_unknown_fields=True):
    """An address that the sender's servers do not write to.

    Args:
        email: the address.
        created: unix seconds.
        reason: why.
        status: what the receiving server said.
    """

    email: str
    created: int = 0
    reason: str = ""
    status: str = ""


class Outgoing(Struct, forbid_unknown_fields=True):
    """A reporting webhook's event on its way.

    Args:
        webhook_id: the webhook.
        event: the body.
        due: when to try (again), unix seconds.
        attempts: how often it was tried.
        first: when it was tried first, unix seconds.
    """

    webhook_id: int
    event: dict[str, Json]
    due: float
    attempts: int = 0
    first: float = 0.0


class State(Struct, forbid_unknown_fields=True):
    """Everything that a sandbox remembers.

    Args:
        offset: seconds that its clock is ahead of the machine's.
        counters: the last number given, by kind.
        people: people by `cio_id`.
        events: events, oldest first.
        activities: the activity log, oldest first.
        segments: segments by id, as text.
        objects: objects by `cio_object_id`.
        messages: messages by delivery id.
        triggers: runs of broadcasts, by broadcast and id (`7/1`).
        exports: exports by id, as text.
        imports: imports by id, as text.
        submissions: forms that were sent, oldest first.
        blocked: suppressed identifiers (`id:7`, `email:ada@example.com`), and since when.
        esp: suppressed addresses, by list and address.
        records: everything else of the App API: by kind, then by id as text.
        outbox: events of reporting webhooks that were not accepted yet.
    """

    offset: float = 0.0
    counters: dict[str, int] = field(default_factory=dict[str, int])
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    events: list[Event] = field(default_factory=list[Event])
    activities: list[Activity] = field(default_factory=list[Activity])
    segments: dict[str, Segment] = field(default_factory=dict[str, Segment])
    objects: dict[str, CustomObject] = field(default_factory=dict[str, CustomObject])
    messages: dict[str, Message] = field(default_factory=dict[str, Message])
    triggers: dict[str, Trigger] = field(default_factory=dict[str, Trigger])
    exports: dict[str, Export] = field(default_factory=dict[str, Export])
    imports: dict[str, Import] = field(default_factory=dict[str, Import])
    submissions: list[Submission] = field(default_factory=list[Submission])
    blocked: dict[str, int] = field(default_factory=dict[str, int])
    esp: dict[str, dict[str, Suppressed]] = field(default_factory=dict[str, dict[str, Suppressed]])
    records: dict[str, dict[str, Record]] = field(default_factory=dict[str, dict[str, Record]])
    outbox: list[Outgoing] = field(default_factory=list[Outgoing])
