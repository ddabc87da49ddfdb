# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about each operation, by operationId. Importing this loads no model."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from customerio_core import (
    Body,
    BodyField,
    Bucket,
    DeclaredResponse,
    Dedupe,
    FieldLimit,
    Limits,
    Operation,
    Parameter,
    Webhook,
)

_TRACK = Bucket(name="track", requests=3000, seconds=3, hard=False)
_operation = partial(
    Operation,
    api="journeys-track",
    models="customerio_track.models",
    hosts={"us": "https://track.customer.io", "eu": "https://track-eu.customer.io"},
    bucket=_TRACK,
    auth="basic",
    credentials={"user": "site_id", "password": "track_api_key"},
    other_credentials=(),
)

OPERATIONS: Mapping[str, Operation] = {
    "add_device": _operation(
        id="add_device",
        method="PUT",
        path="/api/v1/customers/{identifier}/devices",
        resource="customers",
        name="add_device",
        documentation="https://docs.customer.io/api/track/#operation/add_device",
        parameters=(
            Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),
        ),
        body=Body(
            required=True,
            type="AddDeviceRequest",
            fields=(BodyField(name="device", python_name="device", required=True, type="Device"),),
        ),
        responses=(
            DeclaredResponse(status="200"),
            DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
            DeclaredResponse(status="401"),
        ),
        limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
        retry="safe",
    ),
    "add_to_segment": _operation(
        id="add_to_segment",
        method="POST",
        path="/api/v1/segments/{segment_id}/add_customers",
        resource="segments",
        name="add_customers",
        documentation="https://docs.customer.io/api/track/#operation/add_to_segment",
        parameters=(
            Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),
            Parameter(name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id']"),
        ),
        body=Body(
            required=True,
            type="SegmentMembersRequest",
            fields=(BodyField(name="ids", python_name="ids", required=True, type="list[str]", least=1),),
        ),
        responses=(
            DeclaredResponse(status="200"),
            DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
            DeclaredResponse(status="401"),
        ),
        limits=Limits(fields={"ids": FieldLimit(items=1000)}),
        retry="safe",
    ),
    "batch": _operation(
        id="batch",
        method="POST",
        path="/api/v2/batch",
        resource="entities",
        name="batch",
        documentation="https://docs.customer.io/api/track/#operation/batch",
        body=Body(
            required=True,
            type="BatchRequest",
            fields=(BodyField(name="batch", python_name="batch", required=True, type="list[EntityOperation]"),),
        ),
        responses=(
            DeclaredResponse(status="200"),
            DeclaredResponse(status="207", media_type="application/json", type="BatchErrorsResponse"),
            DeclaredResponse(status="400", media_type="application/json", type="EntityErrorsResponse"),
            DeclaredResponse(status="401"),
        ),
        limits=Limits(
            body=500000,
            items="batch",
            item=32768,
            fill=475000,
            fields={
                "batch[].attributes": FieldLimit(
                    keys=300,
                    key_bytes=150,
                    value_bytes=1000,
                    uncounted=("_update", "cio_subscription_preferences"),
                    when={"type": ("person", "object"), "action": ("identify", "identify_anonymous")},
                ),
                "batch[].cio_relationships[].identifiers.id": FieldLimit(bytes=150),
                "batch[].cio_relationships[].identifiers.object_id": FieldLimit(bytes=150),
                "batch[].cio_relationships[].relationship_attributes": FieldLimit(
                    keys=300, key_bytes=150, value_bytes=1000
                ),
                "batch[].identifiers.id": FieldLimit(bytes=150),
                "batch[].identifiers.object_id": FieldLimit(bytes=150),
                "batch[].name": FieldLimit(bytes=100, when={"type": ("person",), "action": ("event",)}),
                "batch[].primary.id": FieldLimit(bytes=150),
                "batch[].secondary.id": FieldLimit(bytes=150),
            },
        ),
        retry="dedupe",
        dedupe=Dedupe(
            field="id", format="ulid", items="batch", when={"type": ("person",), "action": ("event", "page", "screen")}
        ),
        rejected="errors",
        person=("identifiers",),
    ),
    "delete": _operation(
        id="delete",
        method="DELETE",
        path="/api/v1/customers/{identifier}",
        resource="customers",
        name="delete",
        documentation="https://docs.customer.io/api/track/#operation/delete",
        parameters=(
            Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),
        ),
        responses=(DeclaredResponse(status="200"), DeclaredResponse(status="401")),
        limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
        retry="safe",
    ),
    "delete_device": _operation(
        id="delete_device",
        method="DELETE",
        path="/api/v1/customers/{identifier}/devices/{device_id}",
        resource="customers",
        name="delete_device",
        documentation="https://docs.customer.io/api/track/#operation/delete_device",
        parameters=(
            Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),
            Parameter(name="device_id", location="path", python_name="device_id", required=True, type="str"),
        ),
        responses=(
            DeclaredResponse(status="200"),
            DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
            DeclaredResponse(status="401"),
        ),
        limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
        retry="safe",
    ),
    "entity": _operation(
        id="entity",
        method="POST",
        path="/api/v2/entity",
        resource="entities",
        name="send",
        documentation="https://docs.customer.io/api/track/#operation/entity",
        body=Body(required=True, type="EntityOperation"),
        responses=(
            DeclaredResponse(status="200"),
            DeclaredResponse(status="400", media_type="application/json", type="EntityErrorsResponse"),
            DeclaredResponse(status="401"),
        ),
        limits=Limits(
            body=32768,
            fields={
                "attributes": FieldLimit(
                    keys=300,
                    key_bytes=150,
                    value_bytes=1000,
                    uncounted=("_update", "cio_subscription_preferences"),
                    when={"type": ("person", "object"), "action": ("identify", "identify_anonymous")},
                ),
                "cio_relationships[].identifiers.id": FieldLimit(bytes=150),
                "cio_relationships[].identifiers.object_id": FieldLimit(bytes=150),
                "cio_relationships[].relationship_attributes": FieldLimit(keys=300, key_bytes=150, value_bytes=1000),
                "identifiers.id": FieldLimit(bytes=150),
                "identifiers.object_id": FieldLimit(bytes=150),
                "name": FieldLimit(bytes=100, when={"type": ("person",), "action": ("event",)}),
                "primary.id": FieldLimit(bytes=150),
                "secondary.id": FieldLimit(bytes=150),
            },
        ),
        retry="dedupe",
        dedupe=Dedupe(field="id", format="ulid", when={"type": ("person",), "action": ("event", "page", "screen")}),
    ),
    "getRegion": _operation(
        id="getRegion",
        method="GET",
        path="/api/v1/accounts/region",
        resource="region",
        name="get",
        documentation="https://docs.customer.io/api/track/#operation/getRegion",
        responses=(
            DeclaredResponse(status="200", media_type="application/json", type="RegionResponse"),
            DeclaredResponse(status="401"),
        ),
        retry="safe",
        account_region="region",
    ),
    "identify": _operation(
        id="identify",
        method="PUT",
        path="/api/v1/customers/{identifier}",
        resource="customers",
        name="identify",
        documentation="https://docs.customer.io/api/track/#operation/identify",
        parameters=(
            Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),
        ),
        body=Body(
            required=True,
            type="IdentifyRequest",
            fields=(
                BodyField(name="_timestamp", python_name="timestamp_", type="UnixTime"),
                BodyField(name="_update", python_name="update_", type="bool"),
                BodyField(name="anonymous_id", python_name="anonymous_id", type="str"),
                BodyField(name="cio_relationships", python_name="cio_relationships", type="RelationshipsUpdate"),
                BodyField(
                    name="cio_subscription_preferences",
                    python_name="cio_subscription_preferences",
                    type="SubscriptionPreferences",
                ),
                BodyField(name="created_at", python_name="created_at", type="UnixTime"),
                BodyField(name="email", python_name="email", type="str"),
                BodyField(name="id", python_name="id", type="str"),
                BodyField(name="unsubscribed", python_name="unsubscribed", type="bool"),
            ),
        ),
        responses=(DeclaredResponse(status="200"), DeclaredResponse(status="401")),
        limits=Limits(
            over="either",
            parameters={"identifier": FieldLimit(bytes=150)},
            fields={
                "$": FieldLimit(
                    keys=300,
                    key_bytes=150,
                    value_bytes=1000,
                    uncounted=("_timestamp", "_update", "cio_relationships", "cio_subscription_preferences"),
                ),
                "cio_relationships.relationships[].identifiers.object_id": FieldLimit(bytes=150),
                "cio_relationships.relationships[].relationship_attributes": FieldLimit(
                    bytes=100000, keys=300, key_bytes=150, value_bytes=1000
                ),
                "id": FieldLimit(bytes=150),
            },
        ),
        retry="safe",
    ),
    "merge": _operation(
        id="merge",
        method="POST",
        path="/api/v1/merge_customers",
        resource="customers",
        name="merge",
        documentation="https://docs.customer.io/api/track/#operation/merge",
        body=Body(
            required=True,
            type="MergeRequest",
            fields=(
                BodyField(name="primary", python_name="primary", required=True, type="MergePersonIdentifier"),
                BodyField(name="secondary", python_name="secondary", required=True, type="MergePersonIdentifier"),
            ),
        ),
        responses=(
            DeclaredResponse(status="200"),
            DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
            DeclaredResponse(status="401"),
        ),
        limits=Limits(
            over="either", fields={"primary.id": FieldLimit(bytes=150), "secondary.id": FieldLimit(bytes=150)}
        ),
        retry="safe",
    ),
    "metrics": _operation(
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
        auth=None,
        credentials={},
        other_credentials=(),
    ),
    "pushMetrics": _operation(
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
        auth=None,
        credentials={},
        other_credentials=(),
        deprecated=True,
    ),
    "remove_from_segment": _operation(
        id="remove_from_segment",
        method="POST",
        path="/api/v1/segments/{segment_id}/remove_customers",
        resource="segments",
        name="remove_customers",
        documentation="https://docs.customer.io/api/track/#operation/remove_from_segment",
        parameters=(
            Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),
            Parameter(name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id']"),
        ),
        body=Body(
            required=True,
            type="SegmentMembersRequest",
            fields=(BodyField(name="ids", python_name="ids", required=True, type="list[str]", least=1),),
        ),
        responses=(
            DeclaredResponse(status="200"),
            DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
            DeclaredResponse(status="401"),
        ),
        limits=Limits(fields={"ids": FieldLimit(items=1000)}),
        retry="safe",
    ),
    "submitForm": _operation(
        id="submitForm",
        method="POST",
        path="/api/v1/forms/{form_id}/submit",
        resource="forms",
        name="submit",
        documentation="https://docs.customer.io/api/track/#operation/submitForm",
        parameters=(Parameter(name="form_id", location="path", python_name="form_id", required=True, type="str"),),
        body=Body(
            required=True,
            type="SubmitFormRequest",
            fields=(BodyField(name="data", python_name="data", required=True, type="FormData"),),
        ),
        responses=(
            DeclaredResponse(status="204"),
            DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
        ),
        retry="unsafe",
    ),
    "suppress": _operation(
        id="suppress",
        method="POST",
        path="/api/v1/customers/{identifier}/suppress",
        resource="customers",
        name="suppress",
        documentation="https://docs.customer.io/api/track/#operation/suppress",
        parameters=(
            Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),
        ),
        responses=(DeclaredResponse(status="200"), DeclaredResponse(status="401")),
        limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
        retry="safe",
    ),
    "track": _operation(
        id="track",
        method="POST",
        path="/api/v1/customers/{identifier}/events",
        resource="events",
        name="track",
        documentation="https://docs.customer.io/api/track/#operation/track",
        parameters=(
            Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),
        ),
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
    ),
    "trackAnonymous": _operation(
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
    ),
    "unsubscribe": _operation(
        id="unsubscribe",
        method="POST",
        path="/unsubscribe/{delivery_id}",
        resource="customers",
        name="unsubscribe",
        documentation="https://docs.customer.io/api/track/#operation/unsubscribe",
        parameters=(
            Parameter(name="delivery_id", location="path", python_name="delivery_id", required=True, type="str"),
        ),
        body=Body(
            required=True,
            type="UnsubscribeRequest",
            fields=(BodyField(name="unsubscribe", python_name="unsubscribe", type="bool"),),
        ),
        responses=(DeclaredResponse(status="200"), DeclaredResponse(status="400")),
        retry="safe",
        auth=None,
        credentials={},
        other_credentials=(),
    ),
    "unsuppress": _operation(
        id="unsuppress",
        method="POST",
        path="/api/v1/customers/{identifier}/unsuppress",
        resource="customers",
        name="unsuppress",
        documentation="https://docs.customer.io/api/track/#operation/unsuppress",
        parameters=(
            Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),
        ),
        responses=(DeclaredResponse(status="200"), DeclaredResponse(status="401")),
        limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
        retry="safe",
    ),
}

OTHER = _operation(id="other", method="GET", path="/", resource="", name="request")
"""What is likely to hold for an operation that is not listed: what holds for most."""

WEBHOOKS: Mapping[str, Webhook] = {}
"""What the service sends to you, by name."""
