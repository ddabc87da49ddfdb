# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `newsletters`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from customerio_core import (
    UNSET,
    AsyncPages,
    AsyncResource,
    AsyncUnreadTransport,
    Pages,
    RequestOptions,
    Resource,
    UnixTime,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import newsletters as _operations

if TYPE_CHECKING:
    from ..models.delivery_metric import DeliveryMetric
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.message import Message
    from ..models.message_header import MessageHeader, MessageHeaderDict
    from ..models.messages_response import MessagesResponse
    from ..models.metrics_response import MetricsResponse
    from ..models.newsletter import Newsletter
    from ..models.newsletter_content_response import NewsletterContentResponse
    from ..models.newsletter_contents_response import NewsletterContentsResponse
    from ..models.newsletter_metrics_response import NewsletterMetricsResponse
    from ..models.newsletter_recipients import NewsletterRecipients, NewsletterRecipientsDict
    from ..models.newsletter_response import NewsletterResponse
    from ..models.newsletter_test_groups_response import NewsletterTestGroupsResponse
    from ..models.newsletters_response import NewslettersResponse


class Newsletters(Resource):
    """Operations of `newsletters`.

    `create`, `create_test_group`, `create_test_group_translation`, `create_translation`, `delete`,
    `delete_test_group_translation`, `delete_translation`, `get`, `get_test_group_translation`, `get_translation`,
    `get_variant`, `link_metrics`, `list`, `iterate`, `list_messages`, `iterate_messages`, `list_test_groups`,
    `list_variants`, `metrics`, `schedule`, `send`, `update_test_group_translation`, `update_translation`,
    `update_variant`, `variant_link_metrics`, `variant_metrics`.
    """

    @property
    def with_raw_response(self) -> NewslettersWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return NewslettersWithRawResponse(Newsletters(UnreadTransport(self._transport)))

    @overload
    def create(
        self,
        *,
        body: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        request_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"],
        type: Literal["webhook"],
        url: str,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    def create(
        self,
        *,
        body: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        subject: str,
        type: Literal["email"],
        body_plain: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        layout_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    def create(
        self,
        *,
        body: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["twilio"],
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    def create(
        self,
        *,
        body_json: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["in_app"],
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    def create(
        self,
        *,
        body_json: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["inbox"],
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    def create(
        self,
        *,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["push"],
        body: str | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subject: str | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    def create(
        self,
        *,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["email", "twilio", "push", "in_app", "webhook", "inbox"],
        body: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        layout_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        body_json: str | Unset = UNSET,
        request_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | Unset = UNSET,
        url: str | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Create a newsletter, and send or schedule it if you ask for it.

        Without `send_now` and `scheduled_at` it stays a draft. A retry after a timeout can create and send it twice. At
        most 1 MB. `subscription_topic_id` is required in workspaces with a subscription center.

        `POST /v1/newsletters` · 10 per second · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletter

        Args:
            name: Name in the app, at most 190 characters.
            recipients: Who receives it, as a condition with one of `segment`, `attribute`, `and`, `or` and `not`.
            type: Channel of the newsletter. It decides which of the other fields are needed. `twilio` stands for SMS.
            body: Content. HTML for an email, where components and styles of the Design Studio are not available; text
                for SMS and push; the request body for a webhook.
            subject: Subject line of an email, or title of a push.
            body_plain: Plain text content of an email, instead of one made from the HTML.
            from_: Sender of an email. Pass this or `from_id`. Without both, the oldest verified sender is used.
            from_id: Id of the sender identity. Pass this or `from`.
            layout_id: Id of the layout of an email.
            preheader_text: Preview that inboxes show next to the subject.
            rate_limit_email_rate: Most messages in one period, on any channel. Needs `rate_limit_time_period`.
            rate_limit_spread: True spreads the messages evenly over the period. Otherwise they go out as fast as the
                limit allows.
            rate_limit_time_period: Length of the period in seconds, that is a minute, an hour or a day. Needs
                `rate_limit_email_rate`.
            scheduled_at: Unix seconds (or an aware `datetime`), in the future. When the newsletter is sent.
            send_now: True sends as soon as the newsletter is created.
            subscription_topic_id: Id of the subscription topic. People who unsubscribed from it receive nothing.
            body_json: Content of an in-app or inbox message, as the JSON text of its blocks.
            request_method: HTTP method of a webhook.
            url: Where a webhook is sent.
            extra: Further fields, by name.
        """
        return self._call(
            _operations.CREATE,
            body={
                "body": body,
                "name": name,
                "recipients": recipients,
                "subject": subject,
                "type": type,
                "body_plain": body_plain,
                "from": from_,
                "from_id": from_id,
                "layout_id": layout_id,
                "preheader_text": preheader_text,
                "rate_limit_email_rate": rate_limit_email_rate,
                "rate_limit_spread": rate_limit_spread,
                "rate_limit_time_period": rate_limit_time_period,
                "scheduled_at": scheduled_at,
                "send_now": send_now,
                "subscription_topic_id": subscription_topic_id,
                "body_json": body_json,
                "request_method": request_method,
                "url": url,
            },
            extra=extra,
            options=options,
        )

    def create_test_group(self, newsletter_id: int, *, options: RequestOptions | None = None) -> NewsletterResponse:
        """Add an A/B test group to a newsletter.

        The new group begins with a copy of the content. Calling again adds one more group.

        `POST /v1/newsletters/{newsletter_id}/test_groups` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletterTestGroup

        Args:
            newsletter_id: Id of the newsletter.
        """
        return self._call(_operations.CREATE_TEST_GROUP, path=(newsletter_id,), options=options)

    def create_test_group_translation(
        self,
        newsletter_id: int,
        test_group_id: int | str,
        *,
        language: str,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Add a translation to an A/B test group of a newsletter.

        A language that the group already has is an error. Which fields are needed depends on the channel.

        `POST /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletterTestLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the A/B test group, as `list_test_groups` gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            body: Content. Required for an email, an SMS and a webhook.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            body_json: Content of an inbox message, as the JSON text of its blocks.
            body_plain: Plain text content of an email, instead of one made from the HTML.
            preheader_text: Preview that inboxes show next to the subject.
            subject: Subject line of an email (required), or title of a push.
        """
        return self._call(
            _operations.CREATE_TEST_GROUP_TRANSLATION,
            path=(newsletter_id, test_group_id),
            body={
                "language": language,
                "body": body,
                "body_amp": body_amp,
                "body_json": body_json,
                "body_plain": body_plain,
                "preheader_text": preheader_text,
                "subject": subject,
            },
            options=options,
        )

    def create_translation(
        self,
        newsletter_id: int,
        *,
        language: str,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Add a translation to a newsletter.

        A language that the newsletter already has is an error. Which fields are needed depends on the channel.

        `POST /v1/newsletters/{newsletter_id}/language` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletterLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            body: Content. Required for an email, an SMS and a webhook.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            body_json: Content of an inbox message, as the JSON text of its blocks.
            body_plain: Plain text content of an email, instead of one made from the HTML.
            preheader_text: Preview that inboxes show next to the subject.
            subject: Subject line of an email (required), or title of a push.
        """
        return self._call(
            _operations.CREATE_TRANSLATION,
            path=(newsletter_id,),
            body={
                "language": language,
                "body": body,
                "body_amp": body_amp,
                "body_json": body_json,
                "body_plain": body_plain,
                "preheader_text": preheader_text,
                "subject": subject,
            },
            options=options,
        )

    def delete(self, newsletter_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a newsletter with its content, settings and metrics.

        Cannot be undone. Segments lose it too, and in-app messages still waiting are called off.

        `DELETE /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteNewsletters

        Args:
            newsletter_id: Id of the newsletter.
        """
        self._send(_operations.DELETE, path=(newsletter_id,), options=options)

    def delete_test_group_translation(
        self, newsletter_id: int, test_group_id: int | str, language: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete a translation of an A/B test group of a newsletter.

        The default language cannot be deleted.

        `DELETE /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe
        to repeat.

        https://docs.customer.io/api/app/#operation/deleteNewsletterTestLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the A/B test group, as `list_test_groups` gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        self._send(
            _operations.DELETE_TEST_GROUP_TRANSLATION, path=(newsletter_id, test_group_id, language), options=options
        )

    def delete_translation(self, newsletter_id: int, language: str, *, options: RequestOptions | None = None) -> None:
        """Delete a translation of a newsletter.

        The default language cannot be deleted.

        `DELETE /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteNewsletterLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        self._send(_operations.DELETE_TRANSLATION, path=(newsletter_id, language), options=options)

    def get(self, newsletter_id: int, *, options: RequestOptions | None = None) -> NewsletterResponse:
        """Get one newsletter.

        `GET /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletters

        Args:
            newsletter_id: Id of the newsletter.
        """
        return self._call(_operations.GET, path=(newsletter_id,), options=options)

    def get_test_group_translation(
        self, newsletter_id: int, test_group_id: int | str, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation within an A/B test group of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslationTest

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return self._call(
            _operations.GET_TEST_GROUP_TRANSLATION, path=(newsletter_id, test_group_id, language), options=options
        )

    def get_translation(
        self, newsletter_id: int, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation of a newsletter.

        For newsletters without an A/B test; with one, ask for the translation in a test group.

        `GET /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslation

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return self._call(_operations.GET_TRANSLATION, path=(newsletter_id, language), options=options)

    def get_variant(
        self, newsletter_id: int, content_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one variant of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariant

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
        """
        return self._call(_operations.GET_VARIANT, path=(newsletter_id, content_id), options=options)

    def link_metrics(
        self,
        newsletter_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a newsletter.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterLinks

        Args:
            newsletter_id: Id of the newsletter.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return self._call(
            _operations.LINK_METRICS,
            path=(newsletter_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewslettersResponse:
        """List the newsletters of the workspace.

        `GET /v1/newsletters` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listNewsletters

        Args:
            limit: Results on one page, at most 100.
            sort: Oldest first with `asc`, newest first with `desc`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
        """
        return self._call(_operations.LIST, query={"limit": limit, "sort": sort, "start": start}, options=options)

    def iterate(
        self,
        *,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Newsletter, NewslettersResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            page_size: Items per page. Left out, 100, the most that the API returns.
            sort: Oldest first with `asc`, newest first with `desc`.
            start: The cursor to begin at.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST, query={"limit": page_size, "sort": sort, "start": start}, limit=limit, options=options
        )

    def list_messages(
        self,
        newsletter_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a newsletter.

        Without a range, up to 6 months from the first delivery on. A longer range than 12 months is cut to its last 12.
        Times are those of creation; sending can come later.

        `GET /v1/newsletters/{newsletter_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterMsgMeta

        Args:
            newsletter_id: Id of the newsletter.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return self._call(
            _operations.LIST_MESSAGES,
            path=(newsletter_id,),
            query={"start": start, "limit": limit, "metric": metric, "start_ts": start_ts, "end_ts": end_ts},
            options=options,
        )

    def iterate_messages(
        self,
        newsletter_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            newsletter_id: Id of the newsletter.
            start: The cursor to begin at.
            page_size: Items per page.
            metric: Only deliveries with this metric.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(newsletter_id,),
            query={"start": start, "limit": page_size, "metric": metric, "start_ts": start_ts, "end_ts": end_ts},
            limit=limit,
            options=options,
        )

    def list_test_groups(
        self, newsletter_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterTestGroupsResponse:
        """List the A/B test groups of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/test_groups` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterTestGroups

        Args:
            newsletter_id: Id of the newsletter.
        """
        return self._call(_operations.LIST_TEST_GROUPS, path=(newsletter_id,), options=options)

    def list_variants(self, newsletter_id: int, *, options: RequestOptions | None = None) -> NewsletterContentsResponse:
        """List the variants of a newsletter.

        A variant is a language or one side of an A/B test.

        `GET /v1/newsletters/{newsletter_id}/contents` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listNewsletterVariants

        Args:
            newsletter_id: Id of the newsletter.
        """
        return self._call(_operations.LIST_VARIANTS, path=(newsletter_id,), options=options)

    def metrics(
        self,
        newsletter_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "inbox", "push", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterMetricsResponse:
        """Get the metrics of a newsletter over time.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterMetrics

        Args:
            newsletter_id: Id of the newsletter.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            _operations.METRICS,
            path=(newsletter_id,),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    def schedule(
        self,
        newsletter_id: int,
        *,
        scheduled_at: UnixTime,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        tz_match_enabled: bool | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Schedule a draft of a newsletter, or change when it is sent.

        One that was sent already gives 400. The audience is the one chosen when the newsletter was created.

        `POST /v1/newsletters/{newsletter_id}/schedule` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/scheduleNewsletter

        Args:
            newsletter_id: Id of the newsletter.
            scheduled_at: Unix seconds (or an aware `datetime`), in the future. 0 makes a scheduled newsletter a draft
                again.
            rate_limit_email_rate: Most messages in one period, on any channel. Needs `rate_limit_time_period`.
            rate_limit_spread: True spreads the messages evenly over the period. Otherwise they go out as fast as the
                limit allows.
            rate_limit_time_period: Length of the period in seconds, that is a minute, an hour or a day. Needs
                `rate_limit_email_rate`.
            timezone: Region name such as `Europe/Berlin`, in which the app shows the time. Required unless
                `scheduled_at` is 0.
            tz_match_enabled: True sends at that local time in the time zone of each person.
            extra: Further fields, by name.
        """
        return self._call(
            _operations.SCHEDULE,
            path=(newsletter_id,),
            body={
                "scheduled_at": scheduled_at,
                "rate_limit_email_rate": rate_limit_email_rate,
                "rate_limit_spread": rate_limit_spread,
                "rate_limit_time_period": rate_limit_time_period,
                "timezone": timezone,
                "tz_match_enabled": tz_match_enabled,
            },
            extra=extra,
            options=options,
        )

    def send(
        self,
        newsletter_id: int,
        *,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Send a draft of a newsletter now.

        One that was sent already gives 400. The audience is the one chosen when the newsletter was created.

        `POST /v1/newsletters/{newsletter_id}/send` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendNewsletter

        Args:
            newsletter_id: Id of the newsletter.
            rate_limit_email_rate: Most messages in one period, on any channel. Needs `rate_limit_time_period`.
            rate_limit_spread: True spreads the messages evenly over the period. Otherwise they go out as fast as the
                limit allows.
            rate_limit_time_period: Length of the period in seconds, that is a minute, an hour or a day. Needs
                `rate_limit_email_rate`.
        """
        return self._call(
            _operations.SEND,
            path=(newsletter_id,),
            body={
                "rate_limit_email_rate": rate_limit_email_rate,
                "rate_limit_spread": rate_limit_spread,
                "rate_limit_time_period": rate_limit_time_period,
            },
            options=options,
        )

    def update_test_group_translation(
        self,
        newsletter_id: int,
        test_group_id: int | str,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        name: str | Unset = UNSET,
        newsletter_id_body: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterContentResponse:
        """Change one translation within an A/B test group of a newsletter.

        `PUT /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/updateNewsletterTestTranslation

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language_body: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            name: Name in the app.
            newsletter_id_body: Id of the newsletter. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
        """
        return self._call(
            _operations.UPDATE_TEST_GROUP_TRANSLATION,
            path=(newsletter_id, test_group_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language_body,
                "layout": layout,
                "name": name,
                "newsletter_id": newsletter_id_body,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
            },
            options=options,
        )

    def update_translation(
        self,
        newsletter_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        name: str | Unset = UNSET,
        newsletter_id_body: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterContentResponse:
        """Change one translation of a newsletter.

        For newsletters without an A/B test; with one, change the translation in a test group.

        `PUT /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateNewsletterVariantTranslation

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language_body: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            name: Name in the app.
            newsletter_id_body: Id of the newsletter. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
        """
        return self._call(
            _operations.UPDATE_TRANSLATION,
            path=(newsletter_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language_body,
                "layout": layout,
                "name": name,
                "newsletter_id": newsletter_id_body,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
            },
            options=options,
        )

    def update_variant(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        name: str | Unset = UNSET,
        newsletter_id_body: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterContentResponse:
        """Change one variant of a newsletter.

        `PUT /v1/newsletters/{newsletter_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateNewsletterVariant

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            name: Name in the app.
            newsletter_id_body: Id of the newsletter. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
        """
        return self._call(
            _operations.UPDATE_VARIANT,
            path=(newsletter_id, content_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language,
                "layout": layout,
                "name": name,
                "newsletter_id": newsletter_id_body,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
            },
            options=options,
        )

    def variant_link_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on the links of one newsletter variant.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getVariantLinks

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            _operations.VARIANT_LINK_METRICS,
            path=(newsletter_id, content_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    def variant_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of one newsletter variant over time.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getVariantMetrics

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            _operations.VARIANT_METRICS,
            path=(newsletter_id, content_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )


class NewslettersWithRawResponse:
    """`Newsletters`, whose responses come as they are."""

    def __init__(self, resource: Newsletters) -> None:
        self.create = returns_raw(resource.create)
        self.create_test_group = returns_raw(resource.create_test_group)
        self.create_test_group_translation = returns_raw(resource.create_test_group_translation)
        self.create_translation = returns_raw(resource.create_translation)
        self.delete = returns_raw(resource.delete)
        self.delete_test_group_translation = returns_raw(resource.delete_test_group_translation)
        self.delete_translation = returns_raw(resource.delete_translation)
        self.get = returns_raw(resource.get)
        self.get_test_group_translation = returns_raw(resource.get_test_group_translation)
        self.get_translation = returns_raw(resource.get_translation)
        self.get_variant = returns_raw(resource.get_variant)
        self.link_metrics = returns_raw(resource.link_metrics)
        self.list = returns_raw(resource.list)
        self.list_messages = returns_raw(resource.list_messages)
        self.list_test_groups = returns_raw(resource.list_test_groups)
        self.list_variants = returns_raw(resource.list_variants)
        self.metrics = returns_raw(resource.metrics)
        self.schedule = returns_raw(resource.schedule)
        self.send = returns_raw(resource.send)
        self.update_test_group_translation = returns_raw(resource.update_test_group_translation)
        self.update_translation = returns_raw(resource.update_translation)
        self.update_variant = returns_raw(resource.update_variant)
        self.variant_link_metrics = returns_raw(resource.variant_link_metrics)
        self.variant_metrics = returns_raw(resource.variant_metrics)


class AsyncNewsletters(AsyncResource):
    """Operations of `newsletters`.

    `create`, `create_test_group`, `create_test_group_translation`, `create_translation`, `delete`,
    `delete_test_group_translation`, `delete_translation`, `get`, `get_test_group_translation`, `get_translation`,
    `get_variant`, `link_metrics`, `list`, `iterate`, `list_messages`, `iterate_messages`, `list_test_groups`,
    `list_variants`, `metrics`, `schedule`, `send`, `update_test_group_translation`, `update_translation`,
    `update_variant`, `variant_link_metrics`, `variant_metrics`.
    """

    @property
    def with_raw_response(self) -> AsyncNewslettersWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncNewslettersWithRawResponse(AsyncNewsletters(AsyncUnreadTransport(self._transport)))

    @overload
    async def create(
        self,
        *,
        body: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        request_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"],
        type: Literal["webhook"],
        url: str,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    async def create(
        self,
        *,
        body: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        subject: str,
        type: Literal["email"],
        body_plain: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        layout_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    async def create(
        self,
        *,
        body: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["twilio"],
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    async def create(
        self,
        *,
        body_json: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["in_app"],
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    async def create(
        self,
        *,
        body_json: str,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["inbox"],
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["push"],
        body: str | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subject: str | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse: ...

    async def create(
        self,
        *,
        name: str,
        recipients: NewsletterRecipients | NewsletterRecipientsDict,
        type: Literal["email", "twilio", "push", "in_app", "webhook", "inbox"],
        body: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        layout_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        scheduled_at: UnixTime | Unset = UNSET,
        send_now: bool | Unset = UNSET,
        subscription_topic_id: int | Unset = UNSET,
        body_json: str | Unset = UNSET,
        request_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | Unset = UNSET,
        url: str | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Create a newsletter, and send or schedule it if you ask for it.

        Without `send_now` and `scheduled_at` it stays a draft. A retry after a timeout can create and send it twice. At
        most 1 MB. `subscription_topic_id` is required in workspaces with a subscription center.

        `POST /v1/newsletters` · 10 per second · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletter

        Args:
            name: Name in the app, at most 190 characters.
            recipients: Who receives it, as a condition with one of `segment`, `attribute`, `and`, `or` and `not`.
            type: Channel of the newsletter. It decides which of the other fields are needed. `twilio` stands for SMS.
            body: Content. HTML for an email, where components and styles of the Design Studio are not available; text
                for SMS and push; the request body for a webhook.
            subject: Subject line of an email, or title of a push.
            body_plain: Plain text content of an email, instead of one made from the HTML.
            from_: Sender of an email. Pass this or `from_id`. Without both, the oldest verified sender is used.
            from_id: Id of the sender identity. Pass this or `from`.
            layout_id: Id of the layout of an email.
            preheader_text: Preview that inboxes show next to the subject.
            rate_limit_email_rate: Most messages in one period, on any channel. Needs `rate_limit_time_period`.
            rate_limit_spread: True spreads the messages evenly over the period. Otherwise they go out as fast as the
                limit allows.
            rate_limit_time_period: Length of the period in seconds, that is a minute, an hour or a day. Needs
                `rate_limit_email_rate`.
            scheduled_at: Unix seconds (or an aware `datetime`), in the future. When the newsletter is sent.
            send_now: True sends as soon as the newsletter is created.
            subscription_topic_id: Id of the subscription topic. People who unsubscribed from it receive nothing.
            body_json: Content of an in-app or inbox message, as the JSON text of its blocks.
            request_method: HTTP method of a webhook.
            url: Where a webhook is sent.
            extra: Further fields, by name.
        """
        return await self._call(
            _operations.CREATE,
            body={
                "body": body,
                "name": name,
                "recipients": recipients,
                "subject": subject,
                "type": type,
                "body_plain": body_plain,
                "from": from_,
                "from_id": from_id,
                "layout_id": layout_id,
                "preheader_text": preheader_text,
                "rate_limit_email_rate": rate_limit_email_rate,
                "rate_limit_spread": rate_limit_spread,
                "rate_limit_time_period": rate_limit_time_period,
                "scheduled_at": scheduled_at,
                "send_now": send_now,
                "subscription_topic_id": subscription_topic_id,
                "body_json": body_json,
                "request_method": request_method,
                "url": url,
            },
            extra=extra,
            options=options,
        )

    async def create_test_group(
        self, newsletter_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterResponse:
        """Add an A/B test group to a newsletter.

        The new group begins with a copy of the content. Calling again adds one more group.

        `POST /v1/newsletters/{newsletter_id}/test_groups` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletterTestGroup

        Args:
            newsletter_id: Id of the newsletter.
        """
        return await self._call(_operations.CREATE_TEST_GROUP, path=(newsletter_id,), options=options)

    async def create_test_group_translation(
        self,
        newsletter_id: int,
        test_group_id: int | str,
        *,
        language: str,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Add a translation to an A/B test group of a newsletter.

        A language that the group already has is an error. Which fields are needed depends on the channel.

        `POST /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletterTestLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the A/B test group, as `list_test_groups` gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            body: Content. Required for an email, an SMS and a webhook.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            body_json: Content of an inbox message, as the JSON text of its blocks.
            body_plain: Plain text content of an email, instead of one made from the HTML.
            preheader_text: Preview that inboxes show next to the subject.
            subject: Subject line of an email (required), or title of a push.
        """
        return await self._call(
            _operations.CREATE_TEST_GROUP_TRANSLATION,
            path=(newsletter_id, test_group_id),
            body={
                "language": language,
                "body": body,
                "body_amp": body_amp,
                "body_json": body_json,
                "body_plain": body_plain,
                "preheader_text": preheader_text,
                "subject": subject,
            },
            options=options,
        )

    async def create_translation(
        self,
        newsletter_id: int,
        *,
        language: str,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Add a translation to a newsletter.

        A language that the newsletter already has is an error. Which fields are needed depends on the channel.

        `POST /v1/newsletters/{newsletter_id}/language` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createNewsletterLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            body: Content. Required for an email, an SMS and a webhook.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            body_json: Content of an inbox message, as the JSON text of its blocks.
            body_plain: Plain text content of an email, instead of one made from the HTML.
            preheader_text: Preview that inboxes show next to the subject.
            subject: Subject line of an email (required), or title of a push.
        """
        return await self._call(
            _operations.CREATE_TRANSLATION,
            path=(newsletter_id,),
            body={
                "language": language,
                "body": body,
                "body_amp": body_amp,
                "body_json": body_json,
                "body_plain": body_plain,
                "preheader_text": preheader_text,
                "subject": subject,
            },
            options=options,
        )

    async def delete(self, newsletter_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a newsletter with its content, settings and metrics.

        Cannot be undone. Segments lose it too, and in-app messages still waiting are called off.

        `DELETE /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteNewsletters

        Args:
            newsletter_id: Id of the newsletter.
        """
        await self._send(_operations.DELETE, path=(newsletter_id,), options=options)

    async def delete_test_group_translation(
        self, newsletter_id: int, test_group_id: int | str, language: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete a translation of an A/B test group of a newsletter.

        The default language cannot be deleted.

        `DELETE /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe
        to repeat.

        https://docs.customer.io/api/app/#operation/deleteNewsletterTestLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the A/B test group, as `list_test_groups` gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        await self._send(
            _operations.DELETE_TEST_GROUP_TRANSLATION, path=(newsletter_id, test_group_id, language), options=options
        )

    async def delete_translation(
        self, newsletter_id: int, language: str, *, options: RequestOptions | None = None
    ) -> None:
        """Delete a translation of a newsletter.

        The default language cannot be deleted.

        `DELETE /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteNewsletterLanguageVariant

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        await self._send(_operations.DELETE_TRANSLATION, path=(newsletter_id, language), options=options)

    async def get(self, newsletter_id: int, *, options: RequestOptions | None = None) -> NewsletterResponse:
        """Get one newsletter.

        `GET /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletters

        Args:
            newsletter_id: Id of the newsletter.
        """
        return await self._call(_operations.GET, path=(newsletter_id,), options=options)

    async def get_test_group_translation(
        self, newsletter_id: int, test_group_id: int | str, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation within an A/B test group of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslationTest

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return await self._call(
            _operations.GET_TEST_GROUP_TRANSLATION, path=(newsletter_id, test_group_id, language), options=options
        )

    async def get_translation(
        self, newsletter_id: int, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation of a newsletter.

        For newsletters without an A/B test; with one, ask for the translation in a test group.

        `GET /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslation

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return await self._call(_operations.GET_TRANSLATION, path=(newsletter_id, language), options=options)

    async def get_variant(
        self, newsletter_id: int, content_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one variant of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariant

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
        """
        return await self._call(_operations.GET_VARIANT, path=(newsletter_id, content_id), options=options)

    async def link_metrics(
        self,
        newsletter_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a newsletter.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterLinks

        Args:
            newsletter_id: Id of the newsletter.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return await self._call(
            _operations.LINK_METRICS,
            path=(newsletter_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewslettersResponse:
        """List the newsletters of the workspace.

        `GET /v1/newsletters` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listNewsletters

        Args:
            limit: Results on one page, at most 100.
            sort: Oldest first with `asc`, newest first with `desc`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
        """
        return await self._call(_operations.LIST, query={"limit": limit, "sort": sort, "start": start}, options=options)

    def iterate(
        self,
        *,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Newsletter, NewslettersResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            page_size: Items per page. Left out, 100, the most that the API returns.
            sort: Oldest first with `asc`, newest first with `desc`.
            start: The cursor to begin at.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST, query={"limit": page_size, "sort": sort, "start": start}, limit=limit, options=options
        )

    async def list_messages(
        self,
        newsletter_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a newsletter.

        Without a range, up to 6 months from the first delivery on. A longer range than 12 months is cut to its last 12.
        Times are those of creation; sending can come later.

        `GET /v1/newsletters/{newsletter_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterMsgMeta

        Args:
            newsletter_id: Id of the newsletter.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return await self._call(
            _operations.LIST_MESSAGES,
            path=(newsletter_id,),
            query={"start": start, "limit": limit, "metric": metric, "start_ts": start_ts, "end_ts": end_ts},
            options=options,
        )

    def iterate_messages(
        self,
        newsletter_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            newsletter_id: Id of the newsletter.
            start: The cursor to begin at.
            page_size: Items per page.
            metric: Only deliveries with this metric.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(newsletter_id,),
            query={"start": start, "limit": page_size, "metric": metric, "start_ts": start_ts, "end_ts": end_ts},
            limit=limit,
            options=options,
        )

    async def list_test_groups(
        self, newsletter_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterTestGroupsResponse:
        """List the A/B test groups of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/test_groups` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterTestGroups

        Args:
            newsletter_id: Id of the newsletter.
        """
        return await self._call(_operations.LIST_TEST_GROUPS, path=(newsletter_id,), options=options)

    async def list_variants(
        self, newsletter_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterContentsResponse:
        """List the variants of a newsletter.

        A variant is a language or one side of an A/B test.

        `GET /v1/newsletters/{newsletter_id}/contents` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listNewsletterVariants

        Args:
            newsletter_id: Id of the newsletter.
        """
        return await self._call(_operations.LIST_VARIANTS, path=(newsletter_id,), options=options)

    async def metrics(
        self,
        newsletter_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "inbox", "push", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterMetricsResponse:
        """Get the metrics of a newsletter over time.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterMetrics

        Args:
            newsletter_id: Id of the newsletter.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            _operations.METRICS,
            path=(newsletter_id,),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    async def schedule(
        self,
        newsletter_id: int,
        *,
        scheduled_at: UnixTime,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        tz_match_enabled: bool | Unset = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Schedule a draft of a newsletter, or change when it is sent.

        One that was sent already gives 400. The audience is the one chosen when the newsletter was created.

        `POST /v1/newsletters/{newsletter_id}/schedule` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/scheduleNewsletter

        Args:
            newsletter_id: Id of the newsletter.
            scheduled_at: Unix seconds (or an aware `datetime`), in the future. 0 makes a scheduled newsletter a draft
                again.
            rate_limit_email_rate: Most messages in one period, on any channel. Needs `rate_limit_time_period`.
            rate_limit_spread: True spreads the messages evenly over the period. Otherwise they go out as fast as the
                limit allows.
            rate_limit_time_period: Length of the period in seconds, that is a minute, an hour or a day. Needs
                `rate_limit_email_rate`.
            timezone: Region name such as `Europe/Berlin`, in which the app shows the time. Required unless
                `scheduled_at` is 0.
            tz_match_enabled: True sends at that local time in the time zone of each person.
            extra: Further fields, by name.
        """
        return await self._call(
            _operations.SCHEDULE,
            path=(newsletter_id,),
            body={
                "scheduled_at": scheduled_at,
                "rate_limit_email_rate": rate_limit_email_rate,
                "rate_limit_spread": rate_limit_spread,
                "rate_limit_time_period": rate_limit_time_period,
                "timezone": timezone,
                "tz_match_enabled": tz_match_enabled,
            },
            extra=extra,
            options=options,
        )

    async def send(
        self,
        newsletter_id: int,
        *,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterResponse:
        """Send a draft of a newsletter now.

        One that was sent already gives 400. The audience is the one chosen when the newsletter was created.

        `POST /v1/newsletters/{newsletter_id}/send` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendNewsletter

        Args:
            newsletter_id: Id of the newsletter.
            rate_limit_email_rate: Most messages in one period, on any channel. Needs `rate_limit_time_period`.
            rate_limit_spread: True spreads the messages evenly over the period. Otherwise they go out as fast as the
                limit allows.
            rate_limit_time_period: Length of the period in seconds, that is a minute, an hour or a day. Needs
                `rate_limit_email_rate`.
        """
        return await self._call(
            _operations.SEND,
            path=(newsletter_id,),
            body={
                "rate_limit_email_rate": rate_limit_email_rate,
                "rate_limit_spread": rate_limit_spread,
                "rate_limit_time_period": rate_limit_time_period,
            },
            options=options,
        )

    async def update_test_group_translation(
        self,
        newsletter_id: int,
        test_group_id: int | str,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        name: str | Unset = UNSET,
        newsletter_id_body: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterContentResponse:
        """Change one translation within an A/B test group of a newsletter.

        `PUT /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/updateNewsletterTestTranslation

        Args:
            newsletter_id: Id of the newsletter.
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language_body: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            name: Name in the app.
            newsletter_id_body: Id of the newsletter. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
        """
        return await self._call(
            _operations.UPDATE_TEST_GROUP_TRANSLATION,
            path=(newsletter_id, test_group_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language_body,
                "layout": layout,
                "name": name,
                "newsletter_id": newsletter_id_body,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
            },
            options=options,
        )

    async def update_translation(
        self,
        newsletter_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        name: str | Unset = UNSET,
        newsletter_id_body: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterContentResponse:
        """Change one translation of a newsletter.

        For newsletters without an A/B test; with one, change the translation in a test group.

        `PUT /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateNewsletterVariantTranslation

        Args:
            newsletter_id: Id of the newsletter.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language_body: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            name: Name in the app.
            newsletter_id_body: Id of the newsletter. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
        """
        return await self._call(
            _operations.UPDATE_TRANSLATION,
            path=(newsletter_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language_body,
                "layout": layout,
                "name": name,
                "newsletter_id": newsletter_id_body,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
            },
            options=options,
        )

    async def update_variant(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        name: str | Unset = UNSET,
        newsletter_id_body: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> NewsletterContentResponse:
        """Change one variant of a newsletter.

        `PUT /v1/newsletters/{newsletter_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateNewsletterVariant

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            name: Name in the app.
            newsletter_id_body: Id of the newsletter. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
        """
        return await self._call(
            _operations.UPDATE_VARIANT,
            path=(newsletter_id, content_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language,
                "layout": layout,
                "name": name,
                "newsletter_id": newsletter_id_body,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
            },
            options=options,
        )

    async def variant_link_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on the links of one newsletter variant.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getVariantLinks

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            _operations.VARIANT_LINK_METRICS,
            path=(newsletter_id, content_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    async def variant_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of one newsletter variant over time.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getVariantMetrics

        Args:
            newsletter_id: Id of the newsletter.
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            _operations.VARIANT_METRICS,
            path=(newsletter_id, content_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )


class AsyncNewslettersWithRawResponse:
    """`AsyncNewsletters`, whose responses come as they are."""

    def __init__(self, resource: AsyncNewsletters) -> None:
        self.create = returns_raw_async(resource.create)
        self.create_test_group = returns_raw_async(resource.create_test_group)
        self.create_test_group_translation = returns_raw_async(resource.create_test_group_translation)
        self.create_translation = returns_raw_async(resource.create_translation)
        self.delete = returns_raw_async(resource.delete)
        self.delete_test_group_translation = returns_raw_async(resource.delete_test_group_translation)
        self.delete_translation = returns_raw_async(resource.delete_translation)
        self.get = returns_raw_async(resource.get)
        self.get_test_group_translation = returns_raw_async(resource.get_test_group_translation)
        self.get_translation = returns_raw_async(resource.get_translation)
        self.get_variant = returns_raw_async(resource.get_variant)
        self.link_metrics = returns_raw_async(resource.link_metrics)
        self.list = returns_raw_async(resource.list)
        self.list_messages = returns_raw_async(resource.list_messages)
        self.list_test_groups = returns_raw_async(resource.list_test_groups)
        self.list_variants = returns_raw_async(resource.list_variants)
        self.metrics = returns_raw_async(resource.metrics)
        self.schedule = returns_raw_async(resource.schedule)
        self.send = returns_raw_async(resource.send)
        self.update_test_group_translation = returns_raw_async(resource.update_test_group_translation)
        self.update_translation = returns_raw_async(resource.update_translation)
        self.update_variant = returns_raw_async(resource.update_variant)
        self.variant_link_metrics = returns_raw_async(resource.variant_link_metrics)
        self.variant_metrics = returns_raw_async(resource.variant_metrics)
