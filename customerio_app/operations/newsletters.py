# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `newsletters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Limits, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.messages_response import MessagesResponse
    from ..models.metrics_response import MetricsResponse
    from ..models.newsletter_content_response import NewsletterContentResponse
    from ..models.newsletter_contents_response import NewsletterContentsResponse
    from ..models.newsletter_metrics_response import NewsletterMetricsResponse
    from ..models.newsletter_response import NewsletterResponse
    from ..models.newsletter_test_groups_response import NewsletterTestGroupsResponse
    from ..models.newsletters_response import NewslettersResponse

CREATE: TypedOperation[NewsletterResponse] = operation(
    id="createNewsletter",
    method="POST",
    path="/v1/newsletters",
    resource="newsletters",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/createNewsletter",
    body=Body(
        required=True,
        type="CreateNewsletterRequest",
        fields=(
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="recipients", python_name="recipients", required=True, type="NewsletterRecipients"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(
                name="type",
                python_name="type",
                required=True,
                type="Literal['email', 'twilio', 'push', 'in_app', 'webhook', 'inbox']",
            ),
            BodyField(name="body_plain", python_name="body_plain", type="str"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="layout_id", python_name="layout_id", type="int"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="rate_limit_email_rate", python_name="rate_limit_email_rate", type="int"),
            BodyField(name="rate_limit_spread", python_name="rate_limit_spread", type="bool"),
            BodyField(
                name="rate_limit_time_period", python_name="rate_limit_time_period", type="Literal[60, 3600, 86400]"
            ),
            BodyField(name="scheduled_at", python_name="scheduled_at", type="UnixTime"),
            BodyField(name="send_now", python_name="send_now", type="bool"),
            BodyField(name="subscription_topic_id", python_name="subscription_topic_id", type="int"),
            BodyField(name="body_json", python_name="body_json", type="str"),
            BodyField(
                name="request_method",
                python_name="request_method",
                type="Literal['DELETE', 'GET', 'PATCH', 'POST', 'PUT']",
            ),
            BodyField(name="url", python_name="url", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="TextErrorsResponse"),
        DeclaredResponse(status="422", media_type="application/json", type="TextErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(body=1000000),
    retry="unsafe",
)

CREATE_TEST_GROUP: TypedOperation[NewsletterResponse] = operation(
    id="createNewsletterTestGroup",
    method="POST",
    path="/v1/newsletters/{newsletter_id}/test_groups",
    resource="newsletters",
    name="create_test_group",
    documentation="https://docs.customer.io/api/app/#operation/createNewsletterTestGroup",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="unsafe",
)

CREATE_TEST_GROUP_TRANSLATION: TypedOperation[NewsletterResponse] = operation(
    id="createNewsletterTestLanguageVariant",
    method="POST",
    path="/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language",
    resource="newsletters",
    name="create_test_group_translation",
    documentation="https://docs.customer.io/api/app/#operation/createNewsletterTestLanguageVariant",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="test_group_id", location="path", python_name="test_group_id", required=True, type="int | str"),
    ),
    body=Body(
        required=True,
        type="CreateNewsletterTranslationRequest",
        fields=(
            BodyField(name="language", python_name="language", required=True, type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="body_json", python_name="body_json", type="str"),
            BodyField(name="body_plain", python_name="body_plain", type="str"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="subject", python_name="subject", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="422"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="unsafe",
)

CREATE_TRANSLATION: TypedOperation[NewsletterResponse] = operation(
    id="createNewsletterLanguageVariant",
    method="POST",
    path="/v1/newsletters/{newsletter_id}/language",
    resource="newsletters",
    name="create_translation",
    documentation="https://docs.customer.io/api/app/#operation/createNewsletterLanguageVariant",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="CreateNewsletterTranslationRequest",
        fields=(
            BodyField(name="language", python_name="language", required=True, type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="body_json", python_name="body_json", type="str"),
            BodyField(name="body_plain", python_name="body_plain", type="str"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="subject", python_name="subject", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="422"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="unsafe",
)

DELETE: TypedOperation[None] = operation(
    id="deleteNewsletters",
    method="DELETE",
    path="/v1/newsletters/{newsletter_id}",
    resource="newsletters",
    name="delete",
    documentation="https://docs.customer.io/api/app/#operation/deleteNewsletters",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    responses=(DeclaredResponse(status="204"), DeclaredResponse(status="404")),
    retry="safe",
)

DELETE_TEST_GROUP_TRANSLATION: TypedOperation[None] = operation(
    id="deleteNewsletterTestLanguageVariant",
    method="DELETE",
    path="/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}",
    resource="newsletters",
    name="delete_test_group_translation",
    documentation="https://docs.customer.io/api/app/#operation/deleteNewsletterTestLanguageVariant",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="test_group_id", location="path", python_name="test_group_id", required=True, type="int | str"),
        Parameter(name="language", location="path", python_name="language", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

DELETE_TRANSLATION: TypedOperation[None] = operation(
    id="deleteNewsletterLanguageVariant",
    method="DELETE",
    path="/v1/newsletters/{newsletter_id}/language/{language}",
    resource="newsletters",
    name="delete_translation",
    documentation="https://docs.customer.io/api/app/#operation/deleteNewsletterLanguageVariant",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="language", location="path", python_name="language", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET: TypedOperation[NewsletterResponse] = operation(
    id="getNewsletters",
    method="GET",
    path="/v1/newsletters/{newsletter_id}",
    resource="newsletters",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletters",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_TEST_GROUP_TRANSLATION: TypedOperation[NewsletterContentResponse] = operation(
    id="getNewsletterVariantTranslationTest",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}",
    resource="newsletters",
    name="get_test_group_translation",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslationTest",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="test_group_id", location="path", python_name="test_group_id", required=True, type="int | str"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterContentResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_TRANSLATION: TypedOperation[NewsletterContentResponse] = operation(
    id="getNewsletterVariantTranslation",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/language/{language}",
    resource="newsletters",
    name="get_translation",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslation",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterContentResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_VARIANT: TypedOperation[NewsletterContentResponse] = operation(
    id="getNewsletterVariant",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/contents/{content_id}",
    resource="newsletters",
    name="get_variant",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletterVariant",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="content_id", location="path", python_name="content_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterContentResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LINK_METRICS: TypedOperation[LinkMetricsResponse] = operation(
    id="getNewsletterLinks",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/metrics/links",
    resource="newsletters",
    name="link_metrics",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletterLinks",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
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

LIST: TypedOperation[NewslettersResponse] = operation(
    id="listNewsletters",
    method="GET",
    path="/v1/newsletters",
    resource="newsletters",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listNewsletters",
    parameters=(
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="sort", location="query", python_name="sort", type="Literal['asc', 'desc']"),
        Parameter(name="start", location="query", python_name="start", type="str"),
    ),
    responses=(DeclaredResponse(status="200", media_type="application/json", type="NewslettersResponse"),),
    pagination=Pagination(style="cursor", items="newsletters", cursor="start", next="next", limit="limit", most=100),
    retry="safe",
)

LIST_MESSAGES: TypedOperation[MessagesResponse] = operation(
    id="getNewsletterMsgMeta",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/messages",
    resource="newsletters",
    name="list_messages",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletterMsgMeta",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="metric", location="query", python_name="metric", type="DeliveryMetric"),
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

LIST_TEST_GROUPS: TypedOperation[NewsletterTestGroupsResponse] = operation(
    id="getNewsletterTestGroups",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/test_groups",
    resource="newsletters",
    name="list_test_groups",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletterTestGroups",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterTestGroupsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_VARIANTS: TypedOperation[NewsletterContentsResponse] = operation(
    id="listNewsletterVariants",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/contents",
    resource="newsletters",
    name="list_variants",
    documentation="https://docs.customer.io/api/app/#operation/listNewsletterVariants",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterContentsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

METRICS: TypedOperation[NewsletterMetricsResponse] = operation(
    id="getNewsletterMetrics",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/metrics",
    resource="newsletters",
    name="metrics",
    documentation="https://docs.customer.io/api/app/#operation/getNewsletterMetrics",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'inbox', 'push', 'twilio', 'webhook']",
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterMetricsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

SCHEDULE: TypedOperation[NewsletterResponse] = operation(
    id="scheduleNewsletter",
    method="POST",
    path="/v1/newsletters/{newsletter_id}/schedule",
    resource="newsletters",
    name="schedule",
    documentation="https://docs.customer.io/api/app/#operation/scheduleNewsletter",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="ScheduleNewsletterRequest",
        fields=(
            BodyField(name="scheduled_at", python_name="scheduled_at", required=True, type="UnixTime"),
            BodyField(name="rate_limit_email_rate", python_name="rate_limit_email_rate", type="int"),
            BodyField(name="rate_limit_spread", python_name="rate_limit_spread", type="bool"),
            BodyField(
                name="rate_limit_time_period", python_name="rate_limit_time_period", type="Literal[60, 3600, 86400]"
            ),
            BodyField(name="timezone", python_name="timezone", type="str"),
            BodyField(name="tz_match_enabled", python_name="tz_match_enabled", type="bool"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="TextErrorsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="422", media_type="application/json", type="TextErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

SEND: TypedOperation[NewsletterResponse] = operation(
    id="sendNewsletter",
    method="POST",
    path="/v1/newsletters/{newsletter_id}/send",
    resource="newsletters",
    name="send",
    documentation="https://docs.customer.io/api/app/#operation/sendNewsletter",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
    ),
    body=Body(
        type="SendNewsletterRequest",
        fields=(
            BodyField(name="rate_limit_email_rate", python_name="rate_limit_email_rate", type="int"),
            BodyField(name="rate_limit_spread", python_name="rate_limit_spread", type="bool"),
            BodyField(
                name="rate_limit_time_period", python_name="rate_limit_time_period", type="Literal[60, 3600, 86400]"
            ),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="TextErrorsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="422", media_type="application/json", type="TextErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="unsafe",
)

UPDATE_TEST_GROUP_TRANSLATION: TypedOperation[NewsletterContentResponse] = operation(
    id="updateNewsletterTestTranslation",
    method="PUT",
    path="/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}",
    resource="newsletters",
    name="update_test_group_translation",
    documentation="https://docs.customer.io/api/app/#operation/updateNewsletterTestTranslation",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="test_group_id", location="path", python_name="test_group_id", required=True, type="int | str"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    body=Body(
        required=True,
        type="UpdateNewsletterContentRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="deduplicate_id", python_name="deduplicate_id", type="str"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="list[MessageHeader]"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="language", python_name="language_body", type="str"),
            BodyField(name="layout", python_name="layout", type="str"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="newsletter_id", python_name="newsletter_id_body", type="int"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="preprocessor", python_name="preprocessor", type="Literal['premailer']"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="reply_to_id", python_name="reply_to_id", type="int | None"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(name="type", python_name="type", type="Literal['email', 'push', 'slack', 'twilio', 'webhook']"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterContentResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_TRANSLATION: TypedOperation[NewsletterContentResponse] = operation(
    id="updateNewsletterVariantTranslation",
    method="PUT",
    path="/v1/newsletters/{newsletter_id}/language/{language}",
    resource="newsletters",
    name="update_translation",
    documentation="https://docs.customer.io/api/app/#operation/updateNewsletterVariantTranslation",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    body=Body(
        required=True,
        type="UpdateNewsletterContentRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="deduplicate_id", python_name="deduplicate_id", type="str"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="list[MessageHeader]"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="language", python_name="language_body", type="str"),
            BodyField(name="layout", python_name="layout", type="str"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="newsletter_id", python_name="newsletter_id_body", type="int"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="preprocessor", python_name="preprocessor", type="Literal['premailer']"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="reply_to_id", python_name="reply_to_id", type="int | None"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(name="type", python_name="type", type="Literal['email', 'push', 'slack', 'twilio', 'webhook']"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterContentResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_VARIANT: TypedOperation[NewsletterContentResponse] = operation(
    id="updateNewsletterVariant",
    method="PUT",
    path="/v1/newsletters/{newsletter_id}/contents/{content_id}",
    resource="newsletters",
    name="update_variant",
    documentation="https://docs.customer.io/api/app/#operation/updateNewsletterVariant",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="content_id", location="path", python_name="content_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="UpdateNewsletterContentRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="deduplicate_id", python_name="deduplicate_id", type="str"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="list[MessageHeader]"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="layout", python_name="layout", type="str"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="newsletter_id", python_name="newsletter_id_body", type="int"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="preprocessor", python_name="preprocessor", type="Literal['premailer']"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="reply_to_id", python_name="reply_to_id", type="int | None"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(name="type", python_name="type", type="Literal['email', 'push', 'slack', 'twilio', 'webhook']"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="NewsletterContentResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

VARIANT_LINK_METRICS: TypedOperation[LinkMetricsResponse] = operation(
    id="getVariantLinks",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links",
    resource="newsletters",
    name="variant_link_metrics",
    documentation="https://docs.customer.io/api/app/#operation/getVariantLinks",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="content_id", location="path", python_name="content_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'push', 'slack', 'twilio', 'webhook']",
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LinkMetricsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

VARIANT_METRICS: TypedOperation[MetricsResponse] = operation(
    id="getVariantMetrics",
    method="GET",
    path="/v1/newsletters/{newsletter_id}/contents/{content_id}/metrics",
    resource="newsletters",
    name="variant_metrics",
    documentation="https://docs.customer.io/api/app/#operation/getVariantMetrics",
    parameters=(
        Parameter(name="newsletter_id", location="path", python_name="newsletter_id", required=True, type="int"),
        Parameter(name="content_id", location="path", python_name="content_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'push', 'slack', 'twilio', 'webhook']",
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MetricsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
