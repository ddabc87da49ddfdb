# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `newsletters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, cast

from customerio_core import (
    UNSET,
    AsyncPages,
    AsyncResource,
    Pages,
    RequestOptions,
    Resource,
    UnixTime,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import OPERATIONS

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
    from ..models.newsletter_response import NewsletterResponse
    from ..models.newsletter_test_groups_response import NewsletterTestGroupsResponse
    from ..models.newsletters_response import NewslettersResponse


class Newsletters(Resource):
    """Operations of `newsletters`.

    `delete`, `get`, `get_test_group_translation`, `get_translation`, `get_variant`, `link_metrics`, `list`, `iterate`,
    `list_messages`, `iterate_messages`, `list_test_groups`, `list_variants`, `metrics`,
    `update_test_group_translation`, `update_translation`, `update_variant`, `variant_link_metrics`, `variant_metrics`.
    """

    @property
    def with_raw_response(self) -> NewslettersWithRawResponse:
        """The same calls, answered with status, headers and bytes, and with `parse()` for what they return here."""
        return NewslettersWithRawResponse(Newsletters(self._transport, raw=True))

    def delete(self, newsletter_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a newsletter with its content, settings and metrics.

        Cannot be undone. Segments lose it too, and in-app messages still waiting are called off.

        `DELETE /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deletetNewsletters
        """
        return cast(None, self._call(OPERATIONS["deletetNewsletters"], path=(newsletter_id,), options=options))

    def get(self, newsletter_id: int, *, options: RequestOptions | None = None) -> NewsletterResponse:
        """Get one newsletter.

        `GET /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletters
        """
        return self._call(OPERATIONS["getNewsletters"], path=(newsletter_id,), options=options)

    def get_test_group_translation(
        self, newsletter_id: int, test_group_id: int | str, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation within an A/B test group of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslationTest

        Args:
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
        """
        return self._call(
            OPERATIONS["getNewsletterVariantTranslationTest"],
            path=(newsletter_id, test_group_id, language),
            options=options,
        )

    def get_translation(
        self, newsletter_id: int, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation of a newsletter.

        For newsletters without an A/B test; with one, ask for the translation in a test group.

        `GET /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslation

        Args:
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
        """
        return self._call(
            OPERATIONS["getNewsletterVariantTranslation"], path=(newsletter_id, language), options=options
        )

    def get_variant(
        self, newsletter_id: int, content_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one variant of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariant

        Args:
            content_id: Id of the variant, a language or one side of an A/B test.
        """
        return self._call(OPERATIONS["getNewsletterVariant"], path=(newsletter_id, content_id), options=options)

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
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return self._call(
            OPERATIONS["getNewsletterLinks"],
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
        return self._call(
            OPERATIONS["listNewsletters"], query={"limit": limit, "sort": sort, "start": start}, options=options
        )

    def iterate(
        self,
        *,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Newsletter, NewslettersResponse]:
        """Go through the items of `list`, asking for a page when it is needed; see `Pages`.

        `limit` is the most of all items, `page_size` of those in one answer; `start` is the cursor to begin at.
        """
        return self._pages(
            OPERATIONS["listNewsletters"],
            query={"limit": page_size, "sort": sort, "start": start},
            limit=limit,
            options=options,
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
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return self._call(
            OPERATIONS["getNewsletterMsgMeta"],
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
        """Go through the items of `list_messages`, asking for a page when it is needed; see `Pages`.

        `limit` is the most of all items, `page_size` of those in one answer; `start` is the cursor to begin at.
        """
        return self._pages(
            OPERATIONS["getNewsletterMsgMeta"],
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
        """
        return self._call(OPERATIONS["getNewsletterTestGroups"], path=(newsletter_id,), options=options)

    def list_variants(self, newsletter_id: int, *, options: RequestOptions | None = None) -> NewsletterContentsResponse:
        """List the variants of a newsletter.

        A variant is a language or one side of an A/B test.

        `GET /v1/newsletters/{newsletter_id}/contents` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listNewsletterVariants
        """
        return self._call(OPERATIONS["listNewsletterVariants"], path=(newsletter_id,), options=options)

    def metrics(
        self,
        newsletter_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of a newsletter over time.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterMetrics

        Args:
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            OPERATIONS["getNewsletterMetrics"],
            path=(newsletter_id,),
            query={"period": period, "steps": steps, "type": type},
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
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            preheader_text: Preview that inboxes show beside the subject.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to_id: Id of the sender identity that receives answers, null for none.
            subject: Subject line, email only.
        """
        return self._call(
            OPERATIONS["updateNewsletterTestTranslation"],
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
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            preheader_text: Preview that inboxes show beside the subject.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to_id: Id of the sender identity that receives answers, null for none.
            subject: Subject line, email only.
        """
        return self._call(
            OPERATIONS["updateNewsletterVariantTranslation"],
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
            content_id: Id of the variant, a language or one side of an A/B test.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            preheader_text: Preview that inboxes show beside the subject.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to_id: Id of the sender identity that receives answers, null for none.
            subject: Subject line, email only.
        """
        return self._call(
            OPERATIONS["updateNewsletterVariant"],
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
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            OPERATIONS["getVariantLinks"],
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
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            OPERATIONS["getVariantMetrics"],
            path=(newsletter_id, content_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )


class NewslettersWithRawResponse:
    """`Newsletters`, whose answers come as they are."""

    def __init__(self, resource: Newsletters) -> None:
        self.delete = returns_raw(resource.delete)
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
        self.update_test_group_translation = returns_raw(resource.update_test_group_translation)
        self.update_translation = returns_raw(resource.update_translation)
        self.update_variant = returns_raw(resource.update_variant)
        self.variant_link_metrics = returns_raw(resource.variant_link_metrics)
        self.variant_metrics = returns_raw(resource.variant_metrics)


class AsyncNewsletters(AsyncResource):
    """Operations of `newsletters`.

    `delete`, `get`, `get_test_group_translation`, `get_translation`, `get_variant`, `link_metrics`, `list`, `iterate`,
    `list_messages`, `iterate_messages`, `list_test_groups`, `list_variants`, `metrics`,
    `update_test_group_translation`, `update_translation`, `update_variant`, `variant_link_metrics`, `variant_metrics`.
    """

    @property
    def with_raw_response(self) -> AsyncNewslettersWithRawResponse:
        """The same calls, answered with status, headers and bytes, and with `parse()` for what they return here."""
        return AsyncNewslettersWithRawResponse(AsyncNewsletters(self._transport, raw=True))

    async def delete(self, newsletter_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a newsletter with its content, settings and metrics.

        Cannot be undone. Segments lose it too, and in-app messages still waiting are called off.

        `DELETE /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deletetNewsletters
        """
        return cast(None, await self._call(OPERATIONS["deletetNewsletters"], path=(newsletter_id,), options=options))

    async def get(self, newsletter_id: int, *, options: RequestOptions | None = None) -> NewsletterResponse:
        """Get one newsletter.

        `GET /v1/newsletters/{newsletter_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletters
        """
        return await self._call(OPERATIONS["getNewsletters"], path=(newsletter_id,), options=options)

    async def get_test_group_translation(
        self, newsletter_id: int, test_group_id: int | str, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation within an A/B test group of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslationTest

        Args:
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
        """
        return await self._call(
            OPERATIONS["getNewsletterVariantTranslationTest"],
            path=(newsletter_id, test_group_id, language),
            options=options,
        )

    async def get_translation(
        self, newsletter_id: int, language: str, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one translation of a newsletter.

        For newsletters without an A/B test; with one, ask for the translation in a test group.

        `GET /v1/newsletters/{newsletter_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariantTranslation

        Args:
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
        """
        return await self._call(
            OPERATIONS["getNewsletterVariantTranslation"], path=(newsletter_id, language), options=options
        )

    async def get_variant(
        self, newsletter_id: int, content_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterContentResponse:
        """Get one variant of a newsletter.

        `GET /v1/newsletters/{newsletter_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterVariant

        Args:
            content_id: Id of the variant, a language or one side of an A/B test.
        """
        return await self._call(OPERATIONS["getNewsletterVariant"], path=(newsletter_id, content_id), options=options)

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
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return await self._call(
            OPERATIONS["getNewsletterLinks"],
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
        return await self._call(
            OPERATIONS["listNewsletters"], query={"limit": limit, "sort": sort, "start": start}, options=options
        )

    def iterate(
        self,
        *,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Newsletter, NewslettersResponse]:
        """Go through the items of `list`, asking for a page when it is needed; see `Pages`.

        `limit` is the most of all items, `page_size` of those in one answer; `start` is the cursor to begin at.
        """
        return self._pages(
            OPERATIONS["listNewsletters"],
            query={"limit": page_size, "sort": sort, "start": start},
            limit=limit,
            options=options,
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
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return await self._call(
            OPERATIONS["getNewsletterMsgMeta"],
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
        """Go through the items of `list_messages`, asking for a page when it is needed; see `Pages`.

        `limit` is the most of all items, `page_size` of those in one answer; `start` is the cursor to begin at.
        """
        return self._pages(
            OPERATIONS["getNewsletterMsgMeta"],
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
        """
        return await self._call(OPERATIONS["getNewsletterTestGroups"], path=(newsletter_id,), options=options)

    async def list_variants(
        self, newsletter_id: int, *, options: RequestOptions | None = None
    ) -> NewsletterContentsResponse:
        """List the variants of a newsletter.

        A variant is a language or one side of an A/B test.

        `GET /v1/newsletters/{newsletter_id}/contents` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listNewsletterVariants
        """
        return await self._call(OPERATIONS["listNewsletterVariants"], path=(newsletter_id,), options=options)

    async def metrics(
        self,
        newsletter_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of a newsletter over time.

        Steps run from oldest to newest.

        `GET /v1/newsletters/{newsletter_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getNewsletterMetrics

        Args:
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            OPERATIONS["getNewsletterMetrics"],
            path=(newsletter_id,),
            query={"period": period, "steps": steps, "type": type},
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
            test_group_id: Id of the group, as the list of A/B test groups gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            preheader_text: Preview that inboxes show beside the subject.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to_id: Id of the sender identity that receives answers, null for none.
            subject: Subject line, email only.
        """
        return await self._call(
            OPERATIONS["updateNewsletterTestTranslation"],
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
            language: Language tag of the translation, for example `fr` or `pt-br`. An unknown one is an error.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            preheader_text: Preview that inboxes show beside the subject.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to_id: Id of the sender identity that receives answers, null for none.
            subject: Subject line, email only.
        """
        return await self._call(
            OPERATIONS["updateNewsletterVariantTranslation"],
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
            content_id: Id of the variant, a language or one side of an A/B test.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            preheader_text: Preview that inboxes show beside the subject.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to_id: Id of the sender identity that receives answers, null for none.
            subject: Subject line, email only.
        """
        return await self._call(
            OPERATIONS["updateNewsletterVariant"],
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
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            OPERATIONS["getVariantLinks"],
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
            content_id: Id of the variant, a language or one side of an A/B test.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            OPERATIONS["getVariantMetrics"],
            path=(newsletter_id, content_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )


class AsyncNewslettersWithRawResponse:
    """`AsyncNewsletters`, whose answers come as they are."""

    def __init__(self, resource: AsyncNewsletters) -> None:
        self.delete = returns_raw_async(resource.delete)
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
        self.update_test_group_translation = returns_raw_async(resource.update_test_group_translation)
        self.update_translation = returns_raw_async(resource.update_translation)
        self.update_variant = returns_raw_async(resource.update_variant)
        self.variant_link_metrics = returns_raw_async(resource.variant_link_metrics)
        self.variant_metrics = returns_raw_async(resource.variant_metrics)
