# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about the operations of `events`."""

from __future__ import annotations

from customerio_core import (
    Body,
    BodyField,
    DeclaredResponse,
    Dedupe,
    FieldLimit,
    Limits,
    Moment,
    Parameter,
    TypedOperation,
)

from ._common import operation

REPORT_METRIC: TypedOperation[None] = operation(
    id="metrics",
    method="POST",
    path="/api/v1/metrics",
    resource="events",
    name="report_metric",
    documentation="https://docs.customer.io/api/track/#operation/metrics",
    body=Body(
        required=True,
        type="ReportMetricRequest",
        fields=(
            BodyField(name="delivery_id", python_name="delivery_id", required=True, type="str"),
            BodyField(
                name="metric",
                python_name="metric",
                required=True,
                type="Literal['bounced', 'clicked', 'converted', 'deferred', 'delivered', 'dropped', 'opened', 'spammed']",
            ),
            BodyField(name="href", python_name="href", type="str"),
            BodyField(name="reason", python_name="reason", type="str"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="timestamp", python_name="timestamp", type="UnixTime"),
        ),
    ),
    responses=(DeclaredResponse(status="200"),),
    retry="unsafe",
    moment=Moment(field="timestamp", format="unix", deferred=True),
    deferrable=True,
    person=("delivery_id",),
    auth=None,
    credentials={},
    other_credentials=(),
)

REPORT_PUSH_METRIC: TypedOperation[None] = operation(
    id="pushMetrics",
    method="POST",
    path="/api/v1/push/events",
    resource="events",
    name="report_push_metric",
    documentation="https://docs.customer.io/api/track/#operation/pushMetrics",
    body=Body(
        required=True,
        type="ReportPushMetricRequest",
        fields=(
            BodyField(name="delivery_id", python_name="delivery_id", type="str"),
            BodyField(name="device_id", python_name="device_id", type="str"),
            BodyField(name="event", python_name="event", type="Literal['converted', 'delivered', 'opened']"),
            BodyField(name="timestamp", python_name="timestamp", type="UnixTime"),
        ),
    ),
    responses=(DeclaredResponse(status="200"),),
    retry="safe",
    moment=Moment(field="timestamp", format="unix", deferred=True),
    deferrable=True,
    person=("delivery_id",),
    auth=None,
    credentials={},
    other_credentials=(),
    deprecated=True,
)

TRACK: TypedOperation[None] = operation(
    id="track",
    method="POST",
    path="/api/v1/customers/{identifier}/events",
    resource="events",
    name="track",
    documentation="https://docs.customer.io/api/track/#operation/track",
    parameters=(Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),),
    body=Body(
        required=True,
        type="TrackRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="data", python_name="data", type="EventData | dict[str, Any]"),
            BodyField(name="id", python_name="id", type="str"),
            BodyField(name="timestamp", python_name="timestamp", type="UnixTime"),
            BodyField(name="type", python_name="type", type="Literal['event', 'page', 'screen']"),
            BodyField(name="anonymous_id", python_name="anonymous_id", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
        DeclaredResponse(status="401"),
    ),
    limits=Limits(
        over="either",
        parameters={"identifier": FieldLimit(bytes=150)},
        fields={"data": FieldLimit(bytes=100000), "name": FieldLimit(bytes=100, when={"type": ("event", None)})},
    ),
    retry="dedupe",
    dedupe=Dedupe(field="id", format="ulid"),
    moment=Moment(field="timestamp", format="unix", deferred=True),
    deferrable=True,
    person=("identifier",),
)

TRACK_ANONYMOUS: TypedOperation[None] = operation(
    id="trackAnonymous",
    method="POST",
    path="/api/v1/events",
    resource="events",
    name="track_anonymous",
    documentation="https://docs.customer.io/api/track/#operation/trackAnonymous",
    body=Body(
        required=True,
        type="TrackAnonymousRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="anonymous_id", python_name="anonymous_id", type="str"),
            BodyField(name="data", python_name="data", type="AnonymousEventData | dict[str, Any]"),
            BodyField(name="id", python_name="id", type="str"),
            BodyField(name="timestamp", python_name="timestamp", type="UnixTime"),
            BodyField(name="type", python_name="type", type="Literal['event', 'page', 'screen']"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
        DeclaredResponse(status="401"),
    ),
    limits=Limits(
        over="either",
        fields={"data": FieldLimit(bytes=100000), "name": FieldLimit(bytes=100, when={"type": ("event", None)})},
    ),
    retry="dedupe",
    dedupe=Dedupe(field="id", format="ulid"),
    moment=Moment(field="timestamp", format="unix", deferred=True),
    deferrable=True,
    person=("anonymous_id",),
)
