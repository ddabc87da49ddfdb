# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `transactional`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Limits, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.messages_response import MessagesResponse
    from ..models.transactional_content_response import TransactionalContentResponse
    from ..models.transactional_contents_response import TransactionalContentsResponse
    from ..models.transactional_message_response import TransactionalMessageResponse
    from ..models.transactional_messages_response import TransactionalMessagesResponse
    from ..models.transactional_metrics_response import TransactionalMetricsResponse
    from ..models.transactional_variant_response import TransactionalVariantResponse

GET: TypedOperation[TransactionalMessageResponse] = operation(
    id="getTransactional",
    method="GET",
    path="/v1/transactional/{transactional_id}",
    resource="transactional",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getTransactional",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalMessageResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_TRANSLATION: TypedOperation[TransactionalContentResponse] = operation(
    id="getTransactionalVariant",
    method="GET",
    path="/v1/transactional/{transactional_id}/language/{language}",
    resource="transactional",
    name="get_translation",
    documentation="https://docs.customer.io/api/app/#operation/getTransactionalVariant",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalContentResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_VARIANT: TypedOperation[TransactionalVariantResponse] = operation(
    id="getTransactionalTranslationById",
    method="GET",
    path="/v1/transactional/{transactional_id}/contents/{content_id}",
    resource="transactional",
    name="get_variant",
    documentation="https://docs.customer.io/api/app/#operation/getTransactionalTranslationById",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
        Parameter(name="content_id", location="path", python_name="content_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalVariantResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LINK_METRICS: TypedOperation[LinkMetricsResponse] = operation(
    id="transactionalLinks",
    method="GET",
    path="/v1/transactional/{transactional_id}/metrics/links",
    resource="transactional",
    name="link_metrics",
    documentation="https://docs.customer.io/api/app/#operation/transactionalLinks",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
        Parameter(name="unique", location="query", python_name="unique", type="bool"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LinkMetricsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[TransactionalMessagesResponse] = operation(
    id="listTransactional",
    method="GET",
    path="/v1/transactional",
    resource="transactional",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listTransactional",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalMessagesResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_MESSAGES: TypedOperation[MessagesResponse] = operation(
    id="transactionalMessages",
    method="GET",
    path="/v1/transactional/{transactional_id}/messages",
    resource="transactional",
    name="list_messages",
    documentation="https://docs.customer.io/api/app/#operation/transactionalMessages",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="metric", location="query", python_name="metric", type="DeliveryMetric"),
        Parameter(
            name="state",
            location="query",
            python_name="state",
            type="Literal['attempted', 'drafted', 'failed', 'sent']",
        ),
        Parameter(name="start_ts", location="query", python_name="start_ts", type="UnixTime"),
        Parameter(name="end_ts", location="query", python_name="end_ts", type="UnixTime"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MessagesResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    pagination=Pagination(style="cursor", items="messages", cursor="start", next="next", limit="limit"),
    retry="safe",
)

LIST_VARIANTS: TypedOperation[TransactionalContentsResponse] = operation(
    id="listTransactionalVariants",
    method="GET",
    path="/v1/transactional/{transactional_id}/contents",
    resource="transactional",
    name="list_variants",
    documentation="https://docs.customer.io/api/app/#operation/listTransactionalVariants",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalContentsResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="404"),
    ),
    retry="safe",
)

METRICS: TypedOperation[TransactionalMetricsResponse] = operation(
    id="transactionalMetrics",
    method="GET",
    path="/v1/transactional/{transactional_id}/metrics",
    resource="transactional",
    name="metrics",
    documentation="https://docs.customer.io/api/app/#operation/transactionalMetrics",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalMetricsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_TRANSLATION: TypedOperation[TransactionalContentResponse] = operation(
    id="updateTransactionalVariant",
    method="PUT",
    path="/v1/transactional/{transactional_id}/language/{language}",
    resource="transactional",
    name="update_translation",
    documentation="https://docs.customer.io/api/app/#operation/updateTransactionalVariant",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    body=Body(
        required=True,
        type="UpdateTransactionalContentRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="created", python_name="created", type="UnixTime"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="list[MessageHeader]"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="language", python_name="language_body", type="str"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="preprocessor", python_name="preprocessor", type="Literal['premailer']"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="reply_to_id", python_name="reply_to_id", type="int | None"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(name="type", python_name="type", type="Literal['email', 'push']"),
            BodyField(name="updated", python_name="updated", type="UnixTime"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalContentResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
    ),
    retry="safe",
)

UPDATE_VARIANT: TypedOperation[TransactionalContentResponse] = operation(
    id="updateTransactional",
    method="PUT",
    path="/v1/transactional/{transactional_id}/content/{content_id}",
    resource="transactional",
    name="update_variant",
    documentation="https://docs.customer.io/api/app/#operation/updateTransactional",
    parameters=(
        Parameter(name="transactional_id", location="path", python_name="transactional_id", required=True, type="int"),
        Parameter(name="content_id", location="path", python_name="content_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="UpdateTransactionalContentRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="created", python_name="created", type="UnixTime"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="list[MessageHeader]"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="preprocessor", python_name="preprocessor", type="Literal['premailer']"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="reply_to_id", python_name="reply_to_id", type="int | None"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(name="type", python_name="type", type="Literal['email', 'push']"),
            BodyField(name="updated", python_name="updated", type="UnixTime"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TransactionalContentResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="404"),
    ),
    retry="safe",
)
