# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about the operations of `customers`."""

from __future__ import annotations

from customerio_core import Body, BodyField, DeclaredResponse, FieldLimit, Limits, Parameter, TypedOperation

from ._common import operation

ADD_DEVICE: TypedOperation[None] = operation(
    id="add_device",
    method="PUT",
    path="/api/v1/customers/{identifier}/devices",
    resource="customers",
    name="add_device",
    documentation="https://docs.customer.io/api/track/#operation/add_device",
    parameters=(Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),),
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
    deferrable=True,
    person=("identifier",),
)

DELETE: TypedOperation[None] = operation(
    id="delete",
    method="DELETE",
    path="/api/v1/customers/{identifier}",
    resource="customers",
    name="delete",
    documentation="https://docs.customer.io/api/track/#operation/delete",
    parameters=(Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),),
    responses=(DeclaredResponse(status="200"), DeclaredResponse(status="401")),
    limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
    retry="safe",
    deferrable=True,
    person=("identifier",),
)

DELETE_DEVICE: TypedOperation[None] = operation(
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
    deferrable=True,
    person=("identifier",),
)

IDENTIFY: TypedOperation[None] = operation(
    id="identify",
    method="PUT",
    path="/api/v1/customers/{identifier}",
    resource="customers",
    name="identify",
    documentation="https://docs.customer.io/api/track/#operation/identify",
    parameters=(Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),),
    body=Body(
        required=True,
        type="IdentifyRequest",
        fields=(
            BodyField(name="_timestamp", python_name="timestamp", type="UnixTime"),
            BodyField(name="_update", python_name="update", type="bool"),
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
    deferrable=True,
    person=("identifier",),
)

MERGE: TypedOperation[None] = operation(
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
    limits=Limits(over="either", fields={"primary.id": FieldLimit(bytes=150), "secondary.id": FieldLimit(bytes=150)}),
    retry="safe",
    deferrable=True,
)

SUPPRESS: TypedOperation[None] = operation(
    id="suppress",
    method="POST",
    path="/api/v1/customers/{identifier}/suppress",
    resource="customers",
    name="suppress",
    documentation="https://docs.customer.io/api/track/#operation/suppress",
    parameters=(Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),),
    responses=(DeclaredResponse(status="200"), DeclaredResponse(status="401")),
    limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
    retry="safe",
    deferrable=True,
    person=("identifier",),
)

UNSUBSCRIBE: TypedOperation[None] = operation(
    id="unsubscribe",
    method="POST",
    path="/unsubscribe/{delivery_id}",
    resource="customers",
    name="unsubscribe",
    documentation="https://docs.customer.io/api/track/#operation/unsubscribe",
    parameters=(Parameter(name="delivery_id", location="path", python_name="delivery_id", required=True, type="str"),),
    body=Body(
        required=True,
        type="UnsubscribeRequest",
        fields=(BodyField(name="unsubscribe", python_name="unsubscribe", type="bool"),),
    ),
    responses=(DeclaredResponse(status="200"), DeclaredResponse(status="400")),
    retry="safe",
    deferrable=True,
    person=("delivery_id",),
    auth=None,
    credentials={},
    other_credentials=(),
)

UNSUPPRESS: TypedOperation[None] = operation(
    id="unsuppress",
    method="POST",
    path="/api/v1/customers/{identifier}/unsuppress",
    resource="customers",
    name="unsuppress",
    documentation="https://docs.customer.io/api/track/#operation/unsuppress",
    parameters=(Parameter(name="identifier", location="path", python_name="identifier", required=True, type="str"),),
    responses=(DeclaredResponse(status="200"), DeclaredResponse(status="401")),
    limits=Limits(over="either", parameters={"identifier": FieldLimit(bytes=150)}),
    retry="safe",
    deferrable=True,
    person=("identifier",),
)
