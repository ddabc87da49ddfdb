# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `transactional`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

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

from ..operations import transactional as _operations

if TYPE_CHECKING:
    from ..models.delivery_metric import DeliveryMetric
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.message import Message
    from ..models.message_header import MessageHeader, MessageHeaderDict
    from ..models.messages_response import MessagesResponse
    from ..models.transactional_content_response import TransactionalContentResponse
    from ..models.transactional_contents_response import TransactionalContentsResponse
    from ..models.transactional_message_response import TransactionalMessageResponse
    from ..models.transactional_messages_response import TransactionalMessagesResponse
    from ..models.transactional_metrics_response import TransactionalMetricsResponse
    from ..models.transactional_variant_response import TransactionalVariantResponse


class Transactional(Resource):
    """Operations of `transactional`.

    `get`, `get_translation`, `get_variant`, `link_metrics`, `list`, `list_messages`, `iterate_messages`,
    `list_variants`, `metrics`, `update_translation`, `update_variant`.
    """

    @property
    def with_raw_response(self) -> TransactionalWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return TransactionalWithRawResponse(Transactional(UnreadTransport(self._transport)))

    def get(self, transactional_id: int, *, options: RequestOptions | None = None) -> TransactionalMessageResponse:
        """Get one transactional message.

        `GET /v1/transactional/{transactional_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTransactional

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
        """
        return self._call(_operations.GET, path=(transactional_id,), options=options)

    def get_translation(
        self, transactional_id: int, language: str, *, options: RequestOptions | None = None
    ) -> TransactionalContentResponse:
        """Get one translation of a transactional message.

        `GET /v1/transactional/{transactional_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTransactionalVariant

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return self._call(_operations.GET_TRANSLATION, path=(transactional_id, language), options=options)

    def get_variant(
        self, transactional_id: int, content_id: int, *, options: RequestOptions | None = None
    ) -> TransactionalVariantResponse:
        """Get one variant of a transactional message by its content id.

        `GET /v1/transactional/{transactional_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTransactionalTranslationById

        Args:
            transactional_id: Id of the transactional message.
            content_id: Id of one variant of the content, as the list of variants gives it.
        """
        return self._call(_operations.GET_VARIANT, path=(transactional_id, content_id), options=options)

    def link_metrics(
        self,
        transactional_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a transactional message.

        Steps run from oldest to newest.

        `GET /v1/transactional/{transactional_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/transactionalLinks

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return self._call(
            _operations.LINK_METRICS,
            path=(transactional_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    def list(self, *, options: RequestOptions | None = None) -> TransactionalMessagesResponse:
        """List every transactional message of the workspace.

        The messages as such, not what was sent with them.

        `GET /v1/transactional` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listTransactional
        """
        return self._call(_operations.LIST, options=options)

    def list_messages(
        self,
        transactional_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a transactional message.

        Without a range, the latest 6 months. A longer range than 12 months is cut to its last 12. Times are those of
        creation; sending can come later.

        `GET /v1/transactional/{transactional_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/transactionalMessages

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return self._call(
            _operations.LIST_MESSAGES,
            path=(transactional_id,),
            query={
                "start": start,
                "limit": limit,
                "metric": metric,
                "state": state,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            options=options,
        )

    def iterate_messages(
        self,
        transactional_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            start: The cursor to begin at.
            page_size: Items per page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(transactional_id,),
            query={
                "start": start,
                "limit": page_size,
                "metric": metric,
                "state": state,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            limit=limit,
            options=options,
        )

    def list_variants(
        self, transactional_id: int, *, options: RequestOptions | None = None
    ) -> TransactionalContentsResponse:
        """List the language variants of a transactional message.

        `GET /v1/transactional/{transactional_id}/contents` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listTransactionalVariants

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
        """
        return self._call(_operations.LIST_VARIANTS, path=(transactional_id,), options=options)

    def metrics(
        self,
        transactional_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransactionalMetricsResponse:
        """Get the metrics of a transactional message over time.

        Steps run from oldest to newest.

        `GET /v1/transactional/{transactional_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/transactionalMetrics

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
        """
        return self._call(
            _operations.METRICS, path=(transactional_id,), query={"period": period, "steps": steps}, options=options
        )

    def update_translation(
        self,
        transactional_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language_body: str | Unset = UNSET,
        name: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransactionalContentResponse:
        """Replace one translation of a transactional message.

        Overwrites what is there, and the next send in this language already uses it.

        `PUT /v1/transactional/{transactional_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateTransactionalVariant

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language_body: Language tag of the content, empty for the default language.
            name: Name in the app.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
        """
        return self._call(
            _operations.UPDATE_TRANSLATION,
            path=(transactional_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "created": created,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language_body,
                "name": name,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
                "updated": updated,
            },
            options=options,
        )

    def update_variant(
        self,
        transactional_id: int,
        content_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language: str | Unset = UNSET,
        name: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransactionalContentResponse:
        """Replace the content of a transactional message.

        Overwrites what is there, and the next send already uses it.

        `PUT /v1/transactional/{transactional_id}/content/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateTransactional

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            content_id: Id of the language variant, which follows `/templates/` in the address of its page.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language: Language tag of the content, empty for the default language.
            name: Name in the app.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
        """
        return self._call(
            _operations.UPDATE_VARIANT,
            path=(transactional_id, content_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "created": created,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language,
                "name": name,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
                "updated": updated,
            },
            options=options,
        )


class TransactionalWithRawResponse:
    """`Transactional`, whose responses come as they are."""

    def __init__(self, resource: Transactional) -> None:
        self.get = returns_raw(resource.get)
        self.get_translation = returns_raw(resource.get_translation)
        self.get_variant = returns_raw(resource.get_variant)
        self.link_metrics = returns_raw(resource.link_metrics)
        self.list = returns_raw(resource.list)
        self.list_messages = returns_raw(resource.list_messages)
        self.list_variants = returns_raw(resource.list_variants)
        self.metrics = returns_raw(resource.metrics)
        self.update_translation = returns_raw(resource.update_translation)
        self.update_variant = returns_raw(resource.update_variant)


class AsyncTransactional(AsyncResource):
    """Operations of `transactional`.

    `get`, `get_translation`, `get_variant`, `link_metrics`, `list`, `list_messages`, `iterate_messages`,
    `list_variants`, `metrics`, `update_translation`, `update_variant`.
    """

    @property
    def with_raw_response(self) -> AsyncTransactionalWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncTransactionalWithRawResponse(AsyncTransactional(AsyncUnreadTransport(self._transport)))

    async def get(
        self, transactional_id: int, *, options: RequestOptions | None = None
    ) -> TransactionalMessageResponse:
        """Get one transactional message.

        `GET /v1/transactional/{transactional_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTransactional

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
        """
        return await self._call(_operations.GET, path=(transactional_id,), options=options)

    async def get_translation(
        self, transactional_id: int, language: str, *, options: RequestOptions | None = None
    ) -> TransactionalContentResponse:
        """Get one translation of a transactional message.

        `GET /v1/transactional/{transactional_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTransactionalVariant

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return await self._call(_operations.GET_TRANSLATION, path=(transactional_id, language), options=options)

    async def get_variant(
        self, transactional_id: int, content_id: int, *, options: RequestOptions | None = None
    ) -> TransactionalVariantResponse:
        """Get one variant of a transactional message by its content id.

        `GET /v1/transactional/{transactional_id}/contents/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTransactionalTranslationById

        Args:
            transactional_id: Id of the transactional message.
            content_id: Id of one variant of the content, as the list of variants gives it.
        """
        return await self._call(_operations.GET_VARIANT, path=(transactional_id, content_id), options=options)

    async def link_metrics(
        self,
        transactional_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a transactional message.

        Steps run from oldest to newest.

        `GET /v1/transactional/{transactional_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/transactionalLinks

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return await self._call(
            _operations.LINK_METRICS,
            path=(transactional_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    async def list(self, *, options: RequestOptions | None = None) -> TransactionalMessagesResponse:
        """List every transactional message of the workspace.

        The messages as such, not what was sent with them.

        `GET /v1/transactional` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listTransactional
        """
        return await self._call(_operations.LIST, options=options)

    async def list_messages(
        self,
        transactional_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a transactional message.

        Without a range, the latest 6 months. A longer range than 12 months is cut to its last 12. Times are those of
        creation; sending can come later.

        `GET /v1/transactional/{transactional_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/transactionalMessages

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return await self._call(
            _operations.LIST_MESSAGES,
            path=(transactional_id,),
            query={
                "start": start,
                "limit": limit,
                "metric": metric,
                "state": state,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            options=options,
        )

    def iterate_messages(
        self,
        transactional_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            start: The cursor to begin at.
            page_size: Items per page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(transactional_id,),
            query={
                "start": start,
                "limit": page_size,
                "metric": metric,
                "state": state,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            limit=limit,
            options=options,
        )

    async def list_variants(
        self, transactional_id: int, *, options: RequestOptions | None = None
    ) -> TransactionalContentsResponse:
        """List the language variants of a transactional message.

        `GET /v1/transactional/{transactional_id}/contents` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listTransactionalVariants

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
        """
        return await self._call(_operations.LIST_VARIANTS, path=(transactional_id,), options=options)

    async def metrics(
        self,
        transactional_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransactionalMetricsResponse:
        """Get the metrics of a transactional message over time.

        Steps run from oldest to newest.

        `GET /v1/transactional/{transactional_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/transactionalMetrics

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
        """
        return await self._call(
            _operations.METRICS, path=(transactional_id,), query={"period": period, "steps": steps}, options=options
        )

    async def update_translation(
        self,
        transactional_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language_body: str | Unset = UNSET,
        name: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransactionalContentResponse:
        """Replace one translation of a transactional message.

        Overwrites what is there, and the next send in this language already uses it.

        `PUT /v1/transactional/{transactional_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateTransactionalVariant

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language_body: Language tag of the content, empty for the default language.
            name: Name in the app.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
        """
        return await self._call(
            _operations.UPDATE_TRANSLATION,
            path=(transactional_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "created": created,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language_body,
                "name": name,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
                "updated": updated,
            },
            options=options,
        )

    async def update_variant(
        self,
        transactional_id: int,
        content_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET,
        id: int | Unset = UNSET,
        language: str | Unset = UNSET,
        name: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "push"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransactionalContentResponse:
        """Replace the content of a transactional message.

        Overwrites what is there, and the next send already uses it.

        `PUT /v1/transactional/{transactional_id}/content/{content_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateTransactional

        Args:
            transactional_id: Id of the message as such, not of a single delivery. It follows `/transactional/` in the
                address of its page.
            content_id: Id of the language variant, which follows `/templates/` in the address of its page.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            language: Language tag of the content, empty for the default language.
            name: Name in the app.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
        """
        return await self._call(
            _operations.UPDATE_VARIANT,
            path=(transactional_id, content_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "created": created,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "language": language,
                "name": name,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "subject": subject,
                "type": type,
                "updated": updated,
            },
            options=options,
        )


class AsyncTransactionalWithRawResponse:
    """`AsyncTransactional`, whose responses come as they are."""

    def __init__(self, resource: AsyncTransactional) -> None:
        self.get = returns_raw_async(resource.get)
        self.get_translation = returns_raw_async(resource.get_translation)
        self.get_variant = returns_raw_async(resource.get_variant)
        self.link_metrics = returns_raw_async(resource.link_metrics)
        self.list = returns_raw_async(resource.list)
        self.list_messages = returns_raw_async(resource.list_messages)
        self.list_variants = returns_raw_async(resource.list_variants)
        self.metrics = returns_raw_async(resource.metrics)
        self.update_translation = returns_raw_async(resource.update_translation)
        self.update_variant = returns_raw_async(resource.update_variant)
