# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `messages`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from customerio_core import (
    UNSET,
    AsyncPages,
    AsyncResource,
    AsyncUnreadTransport,
    FileContent,
    Pages,
    RequestOptions,
    Resource,
    UnixTime,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import messages as _operations

if TYPE_CHECKING:
    from ..models.archived_message_response import ArchivedMessageResponse
    from ..models.custom_device import CustomDevice, CustomDeviceDict
    from ..models.delivery_metric import DeliveryMetric
    from ..models.message import Message
    from ..models.message_response import MessageResponse
    from ..models.messages_response import MessagesResponse
    from ..models.person_identifier import PersonIdentifier, PersonIdentifierDict
    from ..models.push_payload import PushPayload, PushPayloadDict
    from ..models.send_response import SendResponse


class Messages(Resource):
    """Operations of `messages`.

    `get`, `get_archived`, `list`, `iterate`, `send_email`, `send_in_app`, `send_inbox_message`, `send_push`,
    `send_sms`, `send_whatsapp`.
    """

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return MessagesWithRawResponse(Messages(UnreadTransport(self._transport)))

    def get(
        self, message_id: str, *, get_tracked_responses: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> MessageResponse:
        """Get one delivery and its metrics.

        Each metric carries the time at which it was reached.

        `GET /v1/messages/{message_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getMessage

        Args:
            message_id: Id of the delivery, that is of one message to one person.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
        """
        return self._call(
            _operations.GET, path=(message_id,), query={"get_tracked_responses": get_tracked_responses}, options=options
        )

    def get_archived(self, message_id: str, *, options: RequestOptions | None = None) -> ArchivedMessageResponse:
        """Get the content of one delivery as it was sent.

        At most 100 calls per day. There is nothing to get if content is not retained.

        `GET /v1/messages/{message_id}/archived_message` · 100 per day · safe to repeat.

        https://docs.customer.io/api/app/#operation/getArchivedMessage

        Args:
            message_id: Id of the delivery, that is of one message to one person.
        """
        return self._call(_operations.GET_ARCHIVED, path=(message_id,), options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        newsletter_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List deliveries across the workspace.

        Never more than 6 months. Without a range, the latest 6; a longer range, or a start without an end, is cut to
        its last 6. Times are those of creation; sending can come later.

        `GET /v1/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listMessages

        Args:
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this message or step.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
        """
        return self._call(
            _operations.LIST,
            query={
                "start": start,
                "limit": limit,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "campaign_id": campaign_id,
                "newsletter_id": newsletter_id,
                "action_id": action_id,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        newsletter_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Message, MessagesResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this message or step.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={
                "start": start,
                "limit": page_size,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "campaign_id": campaign_id,
                "newsletter_id": newsletter_id,
                "action_id": action_id,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            limit=limit,
            options=options,
        )

    def send_email(
        self,
        *,
        to: str,
        transactional_message_id: str | int | Unset = UNSET,
        body: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        attachments: Mapping[str, FileContent] | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        bcc: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        disable_css_preprocessing: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: str | Mapping[str, str] | Unset = UNSET,
        identifiers: PersonIdentifier | PersonIdentifierDict | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        preheader: str | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional email.

        With a template, or with `body`, `subject` and `from` of your own; what you pass wins over the template. There
        is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB, attachments aside. Needs
        `transactional_message_id` or `body` + `from_` + `subject`.

        `POST /v1/send/email` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendEmail

        Args:
            to: Recipients, separated by commas. All recipient fields together hold at most 15.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case. Without it the
                metrics are counted for message 1.
            body: HTML content. Required without a template.
            from_: Sender, verified in the workspace. A name goes in quotes before the address in angle brackets.
                Required without a template.
            subject: Subject line. Required without a template.
            attachments: Content by file name, extension included, as bytes or as base64 text. At most 2 MB of base64 in
                all; more gives 413, an unknown format 403.
            auto_create: True creates the person if the workspace has none with these identifiers.
            bcc: Hidden recipients, separated by commas. All recipient fields together hold at most 15.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            body_plain: Plain text content, instead of one made from the HTML.
            cc: Recipients of a copy, separated by commas. All recipient fields together hold at most 15.
            disable_css_preprocessing: True leaves the CSS alone. Once given, it wins over the setting of the template.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            headers: Extra headers, as a mapping of names to values or as the JSON text of a list of objects with `name`
                and `value`. ASCII without blanks; some names are reserved.
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            preheader: Preview that inboxes show next to the subject.
            queue_draft: True makes a draft that someone has to send from the app.
            reply_to: Address for replies, if not the sender.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template; without a template the service sends to them.
            tracked: False tracks neither opens nor clicks. The service tracks when it is left out.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return self._call(
            _operations.SEND_EMAIL,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "to": to,
                "transactional_message_id": transactional_message_id,
                "attachments": attachments,
                "auto_create": auto_create,
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "body_plain": body_plain,
                "cc": cc,
                "disable_css_preprocessing": disable_css_preprocessing,
                "disable_message_retention": disable_message_retention,
                "fake_bcc": fake_bcc,
                "from": from_,
                "headers": headers,
                "identifiers": identifiers,
                "language": language,
                "message_data": message_data,
                "preheader": preheader,
                "queue_draft": queue_draft,
                "reply_to": reply_to,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "subject": subject,
                "tracked": tracked,
            },
            options=options,
        )

    def send_in_app(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional in-app message.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/in_app` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendInApp

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return self._call(
            _operations.SEND_IN_APP,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
            },
            options=options,
        )

    def send_inbox_message(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        to: str | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional message to a person's inbox in your app.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/inbox_message` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendInboxMessage

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            to: Recipient, instead of the one that the template names.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return self._call(
            _operations.SEND_INBOX_MESSAGE,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "to": to,
            },
            options=options,
        )

    def send_push(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        custom_device: CustomDevice | CustomDeviceDict | Unset = UNSET,
        custom_payload: PushPayload | PushPayloadDict | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language: str | Unset = UNSET,
        link: str | Unset = UNSET,
        message: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        sound: Literal["default", "none"] | Unset = UNSET,
        title: str | Unset = UNSET,
        to: Literal["all", "last_used"] | str | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional push notification.

        What you pass wins over the template. There is no idempotency key, so a call repeated after a timeout can send
        twice. At most 1 MB.

        `POST /v1/send/push` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendPush

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            custom_data: Extra values for the app, strings only.
            custom_device: Device to add to the person, or to update, while sending. Has `token`, `platform` (`ios` or
                `android`), `last_used` in unix seconds and `attributes`.
            custom_payload: Raw payload for `ios` and `android`, strings only. Replaces everything else that would be
                pushed.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            image_url: Picture to show.
            language: Language code to use instead of that of the person.
            link: Deep link that opens on a tap.
            message: Text of the notification.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template; without a template the service sends to them.
            sound: iOS only. `default` or `none`.
            title: Title of the notification, instead of that of the template.
            to: Which devices of the person, `all` (what the service takes) or `last_used`, or the token of one.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return self._call(
            _operations.SEND_PUSH,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "custom_data": custom_data,
                "custom_device": custom_device,
                "custom_payload": custom_payload,
                "disable_message_retention": disable_message_retention,
                "image_url": image_url,
                "language": language,
                "link": link,
                "message": message,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "sound": sound,
                "title": title,
                "to": to,
            },
            options=options,
        )

    def send_sms(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        to: str,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        body: str | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional SMS.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/sms` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendSMS

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            to: Phone number in E.164 form such as `+15551234567`, or Liquid that yields one.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            body: Text of the message, instead of that of the template.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            from_: Number or sender id verified in your Twilio account, instead of that of the template.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template; without a template the service sends to them.
            tracked: False does not track clicks on links.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return self._call(
            _operations.SEND_SMS,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "to": to,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "body": body,
                "disable_message_retention": disable_message_retention,
                "from": from_,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
            },
            options=options,
        )

    def send_whatsapp(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        to: str,
        transactional_message_id: str | int,
        disable_message_retention: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional WhatsApp message.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/whatsapp` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendWhatsApp

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            to: Phone number in E.164 form such as `+15551234567`, or Liquid that yields one.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            from_: Sender registered for WhatsApp, instead of that of the template.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template.
            tracked: False does not track clicks on links.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return self._call(
            _operations.SEND_WHATSAPP,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "to": to,
                "transactional_message_id": transactional_message_id,
                "disable_message_retention": disable_message_retention,
                "from": from_,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
            },
            options=options,
        )


class MessagesWithRawResponse:
    """`Messages`, whose responses come as they are."""

    def __init__(self, resource: Messages) -> None:
        self.get = returns_raw(resource.get)
        self.get_archived = returns_raw(resource.get_archived)
        self.list = returns_raw(resource.list)
        self.send_email = returns_raw(resource.send_email)
        self.send_in_app = returns_raw(resource.send_in_app)
        self.send_inbox_message = returns_raw(resource.send_inbox_message)
        self.send_push = returns_raw(resource.send_push)
        self.send_sms = returns_raw(resource.send_sms)
        self.send_whatsapp = returns_raw(resource.send_whatsapp)


class AsyncMessages(AsyncResource):
    """Operations of `messages`.

    `get`, `get_archived`, `list`, `iterate`, `send_email`, `send_in_app`, `send_inbox_message`, `send_push`,
    `send_sms`, `send_whatsapp`.
    """

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncMessagesWithRawResponse(AsyncMessages(AsyncUnreadTransport(self._transport)))

    async def get(
        self, message_id: str, *, get_tracked_responses: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> MessageResponse:
        """Get one delivery and its metrics.

        Each metric carries the time at which it was reached.

        `GET /v1/messages/{message_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getMessage

        Args:
            message_id: Id of the delivery, that is of one message to one person.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
        """
        return await self._call(
            _operations.GET, path=(message_id,), query={"get_tracked_responses": get_tracked_responses}, options=options
        )

    async def get_archived(self, message_id: str, *, options: RequestOptions | None = None) -> ArchivedMessageResponse:
        """Get the content of one delivery as it was sent.

        At most 100 calls per day. There is nothing to get if content is not retained.

        `GET /v1/messages/{message_id}/archived_message` · 100 per day · safe to repeat.

        https://docs.customer.io/api/app/#operation/getArchivedMessage

        Args:
            message_id: Id of the delivery, that is of one message to one person.
        """
        return await self._call(_operations.GET_ARCHIVED, path=(message_id,), options=options)

    async def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        newsletter_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List deliveries across the workspace.

        Never more than 6 months. Without a range, the latest 6; a longer range, or a start without an end, is cut to
        its last 6. Times are those of creation; sending can come later.

        `GET /v1/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listMessages

        Args:
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this message or step.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
        """
        return await self._call(
            _operations.LIST,
            query={
                "start": start,
                "limit": limit,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "campaign_id": campaign_id,
                "newsletter_id": newsletter_id,
                "action_id": action_id,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        newsletter_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Message, MessagesResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
            action_id: Only deliveries of this message or step.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={
                "start": start,
                "limit": page_size,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "campaign_id": campaign_id,
                "newsletter_id": newsletter_id,
                "action_id": action_id,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            limit=limit,
            options=options,
        )

    async def send_email(
        self,
        *,
        to: str,
        transactional_message_id: str | int | Unset = UNSET,
        body: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        attachments: Mapping[str, FileContent] | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        bcc: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        disable_css_preprocessing: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: str | Mapping[str, str] | Unset = UNSET,
        identifiers: PersonIdentifier | PersonIdentifierDict | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        preheader: str | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional email.

        With a template, or with `body`, `subject` and `from` of your own; what you pass wins over the template. There
        is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB, attachments aside. Needs
        `transactional_message_id` or `body` + `from_` + `subject`.

        `POST /v1/send/email` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendEmail

        Args:
            to: Recipients, separated by commas. All recipient fields together hold at most 15.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case. Without it the
                metrics are counted for message 1.
            body: HTML content. Required without a template.
            from_: Sender, verified in the workspace. A name goes in quotes before the address in angle brackets.
                Required without a template.
            subject: Subject line. Required without a template.
            attachments: Content by file name, extension included, as bytes or as base64 text. At most 2 MB of base64 in
                all; more gives 413, an unknown format 403.
            auto_create: True creates the person if the workspace has none with these identifiers.
            bcc: Hidden recipients, separated by commas. All recipient fields together hold at most 15.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            body_plain: Plain text content, instead of one made from the HTML.
            cc: Recipients of a copy, separated by commas. All recipient fields together hold at most 15.
            disable_css_preprocessing: True leaves the CSS alone. Once given, it wins over the setting of the template.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            headers: Extra headers, as a mapping of names to values or as the JSON text of a list of objects with `name`
                and `value`. ASCII without blanks; some names are reserved.
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            preheader: Preview that inboxes show next to the subject.
            queue_draft: True makes a draft that someone has to send from the app.
            reply_to: Address for replies, if not the sender.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template; without a template the service sends to them.
            tracked: False tracks neither opens nor clicks. The service tracks when it is left out.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return await self._call(
            _operations.SEND_EMAIL,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "to": to,
                "transactional_message_id": transactional_message_id,
                "attachments": attachments,
                "auto_create": auto_create,
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "body_plain": body_plain,
                "cc": cc,
                "disable_css_preprocessing": disable_css_preprocessing,
                "disable_message_retention": disable_message_retention,
                "fake_bcc": fake_bcc,
                "from": from_,
                "headers": headers,
                "identifiers": identifiers,
                "language": language,
                "message_data": message_data,
                "preheader": preheader,
                "queue_draft": queue_draft,
                "reply_to": reply_to,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "subject": subject,
                "tracked": tracked,
            },
            options=options,
        )

    async def send_in_app(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional in-app message.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/in_app` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendInApp

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return await self._call(
            _operations.SEND_IN_APP,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
            },
            options=options,
        )

    async def send_inbox_message(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        to: str | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional message to a person's inbox in your app.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/inbox_message` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendInboxMessage

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            to: Recipient, instead of the one that the template names.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return await self._call(
            _operations.SEND_INBOX_MESSAGE,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "to": to,
            },
            options=options,
        )

    async def send_push(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        custom_data: Mapping[str, Any] | Unset = UNSET,
        custom_device: CustomDevice | CustomDeviceDict | Unset = UNSET,
        custom_payload: PushPayload | PushPayloadDict | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language: str | Unset = UNSET,
        link: str | Unset = UNSET,
        message: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        sound: Literal["default", "none"] | Unset = UNSET,
        title: str | Unset = UNSET,
        to: Literal["all", "last_used"] | str | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional push notification.

        What you pass wins over the template. There is no idempotency key, so a call repeated after a timeout can send
        twice. At most 1 MB.

        `POST /v1/send/push` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendPush

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            custom_data: Extra values for the app, strings only.
            custom_device: Device to add to the person, or to update, while sending. Has `token`, `platform` (`ios` or
                `android`), `last_used` in unix seconds and `attributes`.
            custom_payload: Raw payload for `ios` and `android`, strings only. Replaces everything else that would be
                pushed.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            image_url: Picture to show.
            language: Language code to use instead of that of the person.
            link: Deep link that opens on a tap.
            message: Text of the notification.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template; without a template the service sends to them.
            sound: iOS only. `default` or `none`.
            title: Title of the notification, instead of that of the template.
            to: Which devices of the person, `all` (what the service takes) or `last_used`, or the token of one.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return await self._call(
            _operations.SEND_PUSH,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "custom_data": custom_data,
                "custom_device": custom_device,
                "custom_payload": custom_payload,
                "disable_message_retention": disable_message_retention,
                "image_url": image_url,
                "language": language,
                "link": link,
                "message": message,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "sound": sound,
                "title": title,
                "to": to,
            },
            options=options,
        )

    async def send_sms(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        to: str,
        transactional_message_id: str | int,
        auto_create: bool | Unset = UNSET,
        body: str | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional SMS.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/sms` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendSMS

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            to: Phone number in E.164 form such as `+15551234567`, or Liquid that yields one.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            auto_create: True creates the person if the workspace has none with these identifiers.
            body: Text of the message, instead of that of the template.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            from_: Number or sender id verified in your Twilio account, instead of that of the template.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template; without a template the service sends to them.
            tracked: False does not track clicks on links.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return await self._call(
            _operations.SEND_SMS,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "to": to,
                "transactional_message_id": transactional_message_id,
                "auto_create": auto_create,
                "body": body,
                "disable_message_retention": disable_message_retention,
                "from": from_,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
            },
            options=options,
        )

    async def send_whatsapp(
        self,
        *,
        identifiers: PersonIdentifier | PersonIdentifierDict,
        to: str,
        transactional_message_id: str | int,
        disable_message_retention: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        language: str | Unset = UNSET,
        message_data: Mapping[str, Any] | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        send_at: UnixTime | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        workspace_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendResponse:
        """Send a transactional WhatsApp message.

        There is no idempotency key, so a call repeated after a timeout can send twice. At most 1 MB.

        `POST /v1/send/whatsapp` · 3,000 per 3 seconds · at most 1,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/sendWhatsApp

        Args:
            identifiers: Whose message it is, by exactly one of `id`, `email` and `cio_id`.
            to: Phone number in E.164 form such as `+15551234567`, or Liquid that yields one.
            transactional_message_id: Id of the template, or its trigger name in upper or lower case.
            disable_message_retention: True keeps no copy of the content. Once given, it wins over the setting of the
                template.
            from_: Sender registered for WhatsApp, instead of that of the template.
            language: Language code to use instead of that of the person.
            message_data: Values for the Liquid in the message.
            queue_draft: True makes a draft that someone has to send from the app.
            send_at: Unix seconds (or an aware `datetime`), no more than 90 days ahead. A time in the past sends at
                once.
            send_to_unsubscribed: False leaves out people who unsubscribed. Once given, it wins over the setting of the
                template.
            tracked: False does not track clicks on links.
            workspace_id: Id of the workspace that a service account acts on. The client sends its `workspace_id`.
        """
        return await self._call(
            _operations.SEND_WHATSAPP,
            headers={"X-Workspace-Id": workspace_id},
            body={
                "identifiers": identifiers,
                "to": to,
                "transactional_message_id": transactional_message_id,
                "disable_message_retention": disable_message_retention,
                "from": from_,
                "language": language,
                "message_data": message_data,
                "queue_draft": queue_draft,
                "send_at": send_at,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
            },
            options=options,
        )


class AsyncMessagesWithRawResponse:
    """`AsyncMessages`, whose responses come as they are."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.get = returns_raw_async(resource.get)
        self.get_archived = returns_raw_async(resource.get_archived)
        self.list = returns_raw_async(resource.list)
        self.send_email = returns_raw_async(resource.send_email)
        self.send_in_app = returns_raw_async(resource.send_in_app)
        self.send_inbox_message = returns_raw_async(resource.send_inbox_message)
        self.send_push = returns_raw_async(resource.send_push)
        self.send_sms = returns_raw_async(resource.send_sms)
        self.send_whatsapp = returns_raw_async(resource.send_whatsapp)
