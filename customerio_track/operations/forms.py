# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about the operations of `forms`."""

from __future__ import annotations

from customerio_core import Body, BodyField, DeclaredResponse, Parameter, TypedOperation

from ._common import operation

SUBMIT: TypedOperation[None] = operation(
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
    deferrable=True,
)
