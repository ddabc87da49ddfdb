# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `campaigns`."""

from __future__ import annotations

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

from ..operations import campaigns as _operations

if TYPE_CHECKING:
    from ..models.campaign_action import CampaignAction
    from ..models.campaign_action_metrics_response import CampaignActionMetricsResponse
    from ..models.campaign_action_response import CampaignActionResponse
    from ..models.campaign_actions_response import CampaignActionsResponse
    from ..models.campaign_metrics_response import CampaignMetricsResponse
    from ..models.campaign_response import CampaignResponse
    from ..models.campaigns_response import CampaignsResponse
    from ..models.delivery_metric import DeliveryMetric
    from ..models.journey_metrics_response import JourneyMetricsResponse
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.message import Message
    from ..models.messages_response import MessagesResponse


class Campaigns(Resource):
    """Operations of `campaigns`.

    `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `journey_metrics`,
    `link_metrics`, `list`, `list_actions`, `iterate_actions`, `list_messages`, `iterate_messages`, `metrics`,
    `update_action`, `update_action_translation`.
    """

    @property
    def with_raw_response(self) -> CampaignsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return CampaignsWithRawResponse(Campaigns(UnreadTransport(self._transport)))

    def action_link_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on the links of one campaign message.

        Steps run from oldest to newest.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignActionLinks

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            unique: True counts a person once per link, however often they click.
        """
        return self._call(
            _operations.ACTION_LINK_METRICS,
            path=(campaign_id, action_id),
            query={"period": period, "steps": steps, "type": type, "unique": unique},
            options=options,
        )

    def action_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        version: Literal["1", "2"] | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        res: Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"] | Unset = UNSET,
        tz: str | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignActionMetricsResponse:
        """Get the metrics of one campaign message over time.

        Version 2 is requested unless you ask for version 1, which is deprecated and reports in US Eastern time. Version
        2 takes `start`, `end`, `res` and `tz`, version 1 `period` and `steps`; a mixture is refused. Steps run from
        oldest to newest.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignActionMetrics

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            version: `2`, which this client sends by default, is for any range and time zone, `1` for a number of steps
                back from now.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            res: Version 2 only. Length of a step. `hours` and `hourly` mean the same, and so on up to `months` and
                `monthly`.
            tz: Version 2 only. Region name such as `Europe/Berlin`; US Eastern time when left out.
            start: Version 2 only. Unix seconds (or an aware `datetime`) of the beginning; not a cursor.
            end: Version 2 only. Unix seconds (or an aware `datetime`) of the end, no more than ten years after `start`.
            period: Version 1 only. Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days`
                when it is left out.
            steps: Version 1 only. How many steps back from now, up to 24 hours, 45 days, 12 weeks and 120 months. 1
                counts as 2 and 0 as the most there is. Left out, the service takes the most there is, for months 12.
        """
        return self._call(
            _operations.ACTION_METRICS,
            path=(campaign_id, action_id),
            query={
                "version": version,
                "type": type,
                "res": res,
                "tz": tz,
                "start": start,
                "end": end,
                "period": period,
                "steps": steps,
            },
            options=options,
        )

    def get(self, campaign_id: int, *, options: RequestOptions | None = None) -> CampaignResponse:
        """Get one campaign.

        `GET /v1/campaigns/{campaign_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaigns

        Args:
            campaign_id: Id of the campaign.
        """
        return self._call(_operations.GET, path=(campaign_id,), options=options)

    def get_action(
        self, campaign_id: int, action_id: int, *, options: RequestOptions | None = None
    ) -> CampaignActionResponse:
        """Get one message or step of a campaign.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaignAction

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
        """
        return self._call(_operations.GET_ACTION, path=(campaign_id, action_id), options=options)

    def get_action_translation(
        self, campaign_id: int, action_id: int, language: str, *, options: RequestOptions | None = None
    ) -> CampaignActionResponse:
        """Get one translation of a campaign message.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaignActionTranslation

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return self._call(_operations.GET_ACTION_TRANSLATION, path=(campaign_id, action_id, language), options=options)

    def journey_metrics(
        self,
        campaign_id: int,
        *,
        start: UnixTime,
        end: UnixTime,
        resolution: Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"],
        options: RequestOptions | None = None,
    ) -> JourneyMetricsResponse:
        """Get how far the journeys of a campaign have come.

        Each number counts the journeys that began in that step and sooner or later reached the metric. Steps run from
        oldest to newest. Leaving out `start`, `end` or `resolution`, or an end before the start, gives 400.

        `GET /v1/campaigns/{campaign_id}/journey_metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignJourneyMetrics

        Args:
            campaign_id: Id of the campaign.
            start: Unix seconds (or an aware `datetime`) of the beginning; not a cursor.
            end: Unix seconds (or an aware `datetime`) of the end.
            resolution: Length of a step. `hours` and `hourly` mean the same, and so on up to `months` and `monthly`.
        """
        return self._call(
            _operations.JOURNEY_METRICS,
            path=(campaign_id,),
            query={"start": start, "end": end, "resolution": resolution},
            options=options,
        )

    def link_metrics(
        self,
        campaign_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a campaign.

        Steps run from oldest to newest.

        `GET /v1/campaigns/{campaign_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignLinkMetrics

        Args:
            campaign_id: Id of the campaign.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return self._call(
            _operations.LINK_METRICS,
            path=(campaign_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    def list(self, *, options: RequestOptions | None = None) -> CampaignsResponse:
        """List every campaign of the workspace.

        `GET /v1/campaigns` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listCampaigns
        """
        return self._call(_operations.LIST, options=options)

    def list_actions(
        self, campaign_id: int, *, start: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> CampaignActionsResponse:
        """List the messages and other steps of a campaign.

        A page holds 10 of them.

        `GET /v1/campaigns/{campaign_id}/actions` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listCampaignActions

        Args:
            campaign_id: Id of the campaign.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
        """
        return self._call(_operations.LIST_ACTIONS, path=(campaign_id,), query={"start": start}, options=options)

    def iterate_actions(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[CampaignAction, CampaignActionsResponse]:
        """Go through the items of `list_actions`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            campaign_id: Id of the campaign.
            start: The cursor to begin at.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_ACTIONS, path=(campaign_id,), query={"start": start}, limit=limit, options=options
        )

    def list_messages(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a campaign.

        Without a range, the latest 6 months. A longer range than 12 months is cut to its last 12. Times are those of
        creation; sending can come later.

        `GET /v1/campaigns/{campaign_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaignMessages

        Args:
            campaign_id: Id of the campaign.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return self._call(
            _operations.LIST_MESSAGES,
            path=(campaign_id,),
            query={
                "start": start,
                "limit": limit,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            options=options,
        )

    def iterate_messages(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            campaign_id: Id of the campaign.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(campaign_id,),
            query={
                "start": start,
                "limit": page_size,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            limit=limit,
            options=options,
        )

    def metrics(
        self,
        campaign_id: int,
        *,
        version: Literal["1", "2"] | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        res: Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"] | Unset = UNSET,
        tz: str | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignMetricsResponse:
        """Get the metrics of a campaign over time.

        Version 2 is requested unless you ask for version 1, which is deprecated and reports in US Eastern time. Version
        2 takes `start`, `end`, `res` and `tz`, version 1 `period` and `steps`; a mixture is refused. Steps run from
        oldest to newest.

        `GET /v1/campaigns/{campaign_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignMetrics

        Args:
            campaign_id: Id of the campaign.
            version: `2`, which this client sends by default, is for any range and time zone, `1` for a number of steps
                back from now.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            res: Version 2 only. Length of a step. `hours` and `hourly` mean the same, and so on up to `months` and
                `monthly`.
            tz: Version 2 only. Region name such as `Europe/Berlin`; US Eastern time when left out.
            start: Version 2 only. Unix seconds (or an aware `datetime`) of the beginning; not a cursor.
            end: Version 2 only. Unix seconds (or an aware `datetime`) of the end, no more than ten years after `start`.
            period: Version 1 only. Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days`
                when it is left out.
            steps: Version 1 only. How many steps back from now, up to 24 hours, 45 days, 12 weeks and 120 months. 1
                counts as 2 and 0 as the most there is. Left out, the service takes the most there is, for months 12.
        """
        return self._call(
            _operations.METRICS,
            path=(campaign_id,),
            query={
                "version": version,
                "type": type,
                "res": res,
                "tz": tz,
                "start": start,
                "end": end,
                "period": period,
                "steps": steps,
            },
            options=options,
        )

    def update_action(
        self,
        campaign_id: int,
        action_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id: int | Unset = UNSET,
        campaign_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_action_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        sending_state: Literal["automatic", "draft", "off"] | Unset = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignActionResponse:
        """Change one message or step of a campaign.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCampaignAction

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id: Id of the broadcast. It cannot be changed.
            campaign_id_body: Id of the campaign. It cannot be changed.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            image_url: Picture for an MMS, or for a push.
            language: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            method: HTTP method of a webhook, in lower case.
            name: Name in the app.
            parent_action_id: Id of the step before. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            sending_state: What a trigger does. `automatic` sends, `draft` waits for approval in the app, `off` sends
                nothing.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
            url: Where a webhook is sent.
        """
        return self._call(
            _operations.UPDATE_ACTION,
            path=(campaign_id, action_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id,
                "campaign_id": campaign_id_body,
                "created": created,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "image_url": image_url,
                "language": language,
                "layout": layout,
                "method": method,
                "name": name,
                "parent_action_id": parent_action_id,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "sending_state": sending_state,
                "subject": subject,
                "type": type,
                "updated": updated,
                "url": url,
            },
            options=options,
        )

    def update_action_translation(
        self,
        campaign_id: int,
        action_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id: int | Unset = UNSET,
        campaign_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_action_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        sending_state: Literal["automatic", "draft", "off"] | Unset = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignActionResponse:
        """Change one translation of a campaign message.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCampaignActionTranslation

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id: Id of the broadcast. It cannot be changed.
            campaign_id_body: Id of the campaign. It cannot be changed.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            image_url: Picture for an MMS, or for a push.
            language_body: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            method: HTTP method of a webhook, in lower case.
            name: Name in the app.
            parent_action_id: Id of the step before. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            sending_state: What a trigger does. `automatic` sends, `draft` waits for approval in the app, `off` sends
                nothing.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
            url: Where a webhook is sent.
        """
        return self._call(
            _operations.UPDATE_ACTION_TRANSLATION,
            path=(campaign_id, action_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id,
                "campaign_id": campaign_id_body,
                "created": created,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "image_url": image_url,
                "language": language_body,
                "layout": layout,
                "method": method,
                "name": name,
                "parent_action_id": parent_action_id,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "sending_state": sending_state,
                "subject": subject,
                "type": type,
                "updated": updated,
                "url": url,
            },
            options=options,
        )


class CampaignsWithRawResponse:
    """`Campaigns`, whose responses come as they are."""

    def __init__(self, resource: Campaigns) -> None:
        self.action_link_metrics = returns_raw(resource.action_link_metrics)
        self.action_metrics = returns_raw(resource.action_metrics)
        self.get = returns_raw(resource.get)
        self.get_action = returns_raw(resource.get_action)
        self.get_action_translation = returns_raw(resource.get_action_translation)
        self.journey_metrics = returns_raw(resource.journey_metrics)
        self.link_metrics = returns_raw(resource.link_metrics)
        self.list = returns_raw(resource.list)
        self.list_actions = returns_raw(resource.list_actions)
        self.list_messages = returns_raw(resource.list_messages)
        self.metrics = returns_raw(resource.metrics)
        self.update_action = returns_raw(resource.update_action)
        self.update_action_translation = returns_raw(resource.update_action_translation)


class AsyncCampaigns(AsyncResource):
    """Operations of `campaigns`.

    `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `journey_metrics`,
    `link_metrics`, `list`, `list_actions`, `iterate_actions`, `list_messages`, `iterate_messages`, `metrics`,
    `update_action`, `update_action_translation`.
    """

    @property
    def with_raw_response(self) -> AsyncCampaignsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncCampaignsWithRawResponse(AsyncCampaigns(AsyncUnreadTransport(self._transport)))

    async def action_link_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on the links of one campaign message.

        Steps run from oldest to newest.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignActionLinks

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            unique: True counts a person once per link, however often they click.
        """
        return await self._call(
            _operations.ACTION_LINK_METRICS,
            path=(campaign_id, action_id),
            query={"period": period, "steps": steps, "type": type, "unique": unique},
            options=options,
        )

    async def action_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        version: Literal["1", "2"] | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        res: Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"] | Unset = UNSET,
        tz: str | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignActionMetricsResponse:
        """Get the metrics of one campaign message over time.

        Version 2 is requested unless you ask for version 1, which is deprecated and reports in US Eastern time. Version
        2 takes `start`, `end`, `res` and `tz`, version 1 `period` and `steps`; a mixture is refused. Steps run from
        oldest to newest.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignActionMetrics

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            version: `2`, which this client sends by default, is for any range and time zone, `1` for a number of steps
                back from now.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            res: Version 2 only. Length of a step. `hours` and `hourly` mean the same, and so on up to `months` and
                `monthly`.
            tz: Version 2 only. Region name such as `Europe/Berlin`; US Eastern time when left out.
            start: Version 2 only. Unix seconds (or an aware `datetime`) of the beginning; not a cursor.
            end: Version 2 only. Unix seconds (or an aware `datetime`) of the end, no more than ten years after `start`.
            period: Version 1 only. Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days`
                when it is left out.
            steps: Version 1 only. How many steps back from now, up to 24 hours, 45 days, 12 weeks and 120 months. 1
                counts as 2 and 0 as the most there is. Left out, the service takes the most there is, for months 12.
        """
        return await self._call(
            _operations.ACTION_METRICS,
            path=(campaign_id, action_id),
            query={
                "version": version,
                "type": type,
                "res": res,
                "tz": tz,
                "start": start,
                "end": end,
                "period": period,
                "steps": steps,
            },
            options=options,
        )

    async def get(self, campaign_id: int, *, options: RequestOptions | None = None) -> CampaignResponse:
        """Get one campaign.

        `GET /v1/campaigns/{campaign_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaigns

        Args:
            campaign_id: Id of the campaign.
        """
        return await self._call(_operations.GET, path=(campaign_id,), options=options)

    async def get_action(
        self, campaign_id: int, action_id: int, *, options: RequestOptions | None = None
    ) -> CampaignActionResponse:
        """Get one message or step of a campaign.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaignAction

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
        """
        return await self._call(_operations.GET_ACTION, path=(campaign_id, action_id), options=options)

    async def get_action_translation(
        self, campaign_id: int, action_id: int, language: str, *, options: RequestOptions | None = None
    ) -> CampaignActionResponse:
        """Get one translation of a campaign message.

        `GET /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaignActionTranslation

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return await self._call(
            _operations.GET_ACTION_TRANSLATION, path=(campaign_id, action_id, language), options=options
        )

    async def journey_metrics(
        self,
        campaign_id: int,
        *,
        start: UnixTime,
        end: UnixTime,
        resolution: Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"],
        options: RequestOptions | None = None,
    ) -> JourneyMetricsResponse:
        """Get how far the journeys of a campaign have come.

        Each number counts the journeys that began in that step and sooner or later reached the metric. Steps run from
        oldest to newest. Leaving out `start`, `end` or `resolution`, or an end before the start, gives 400.

        `GET /v1/campaigns/{campaign_id}/journey_metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignJourneyMetrics

        Args:
            campaign_id: Id of the campaign.
            start: Unix seconds (or an aware `datetime`) of the beginning; not a cursor.
            end: Unix seconds (or an aware `datetime`) of the end.
            resolution: Length of a step. `hours` and `hourly` mean the same, and so on up to `months` and `monthly`.
        """
        return await self._call(
            _operations.JOURNEY_METRICS,
            path=(campaign_id,),
            query={"start": start, "end": end, "resolution": resolution},
            options=options,
        )

    async def link_metrics(
        self,
        campaign_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a campaign.

        Steps run from oldest to newest.

        `GET /v1/campaigns/{campaign_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignLinkMetrics

        Args:
            campaign_id: Id of the campaign.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return await self._call(
            _operations.LINK_METRICS,
            path=(campaign_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    async def list(self, *, options: RequestOptions | None = None) -> CampaignsResponse:
        """List every campaign of the workspace.

        `GET /v1/campaigns` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listCampaigns
        """
        return await self._call(_operations.LIST, options=options)

    async def list_actions(
        self, campaign_id: int, *, start: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> CampaignActionsResponse:
        """List the messages and other steps of a campaign.

        A page holds 10 of them.

        `GET /v1/campaigns/{campaign_id}/actions` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listCampaignActions

        Args:
            campaign_id: Id of the campaign.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
        """
        return await self._call(_operations.LIST_ACTIONS, path=(campaign_id,), query={"start": start}, options=options)

    def iterate_actions(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[CampaignAction, CampaignActionsResponse]:
        """Go through the items of `list_actions`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            campaign_id: Id of the campaign.
            start: The cursor to begin at.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_ACTIONS, path=(campaign_id,), query={"start": start}, limit=limit, options=options
        )

    async def list_messages(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a campaign.

        Without a range, the latest 6 months. A longer range than 12 months is cut to its last 12. Times are those of
        creation; sending can come later.

        `GET /v1/campaigns/{campaign_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCampaignMessages

        Args:
            campaign_id: Id of the campaign.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return await self._call(
            _operations.LIST_MESSAGES,
            path=(campaign_id,),
            query={
                "start": start,
                "limit": limit,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            options=options,
        )

    def iterate_messages(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            campaign_id: Id of the campaign.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            metric: Only deliveries with this metric.
            drafts: True lists drafts in place of what was sent.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(campaign_id,),
            query={
                "start": start,
                "limit": page_size,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "start_ts": start_ts,
                "end_ts": end_ts,
            },
            limit=limit,
            options=options,
        )

    async def metrics(
        self,
        campaign_id: int,
        *,
        version: Literal["1", "2"] | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        res: Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"] | Unset = UNSET,
        tz: str | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignMetricsResponse:
        """Get the metrics of a campaign over time.

        Version 2 is requested unless you ask for version 1, which is deprecated and reports in US Eastern time. Version
        2 takes `start`, `end`, `res` and `tz`, version 1 `period` and `steps`; a mixture is refused. Steps run from
        oldest to newest.

        `GET /v1/campaigns/{campaign_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/campaignMetrics

        Args:
            campaign_id: Id of the campaign.
            version: `2`, which this client sends by default, is for any range and time zone, `1` for a number of steps
                back from now.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            res: Version 2 only. Length of a step. `hours` and `hourly` mean the same, and so on up to `months` and
                `monthly`.
            tz: Version 2 only. Region name such as `Europe/Berlin`; US Eastern time when left out.
            start: Version 2 only. Unix seconds (or an aware `datetime`) of the beginning; not a cursor.
            end: Version 2 only. Unix seconds (or an aware `datetime`) of the end, no more than ten years after `start`.
            period: Version 1 only. Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days`
                when it is left out.
            steps: Version 1 only. How many steps back from now, up to 24 hours, 45 days, 12 weeks and 120 months. 1
                counts as 2 and 0 as the most there is. Left out, the service takes the most there is, for months 12.
        """
        return await self._call(
            _operations.METRICS,
            path=(campaign_id,),
            query={
                "version": version,
                "type": type,
                "res": res,
                "tz": tz,
                "start": start,
                "end": end,
                "period": period,
                "steps": steps,
            },
            options=options,
        )

    async def update_action(
        self,
        campaign_id: int,
        action_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id: int | Unset = UNSET,
        campaign_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_action_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        sending_state: Literal["automatic", "draft", "off"] | Unset = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignActionResponse:
        """Change one message or step of a campaign.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCampaignAction

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id: Id of the broadcast. It cannot be changed.
            campaign_id_body: Id of the campaign. It cannot be changed.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            image_url: Picture for an MMS, or for a push.
            language: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            method: HTTP method of a webhook, in lower case.
            name: Name in the app.
            parent_action_id: Id of the step before. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            sending_state: What a trigger does. `automatic` sends, `draft` waits for approval in the app, `off` sends
                nothing.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
            url: Where a webhook is sent.
        """
        return await self._call(
            _operations.UPDATE_ACTION,
            path=(campaign_id, action_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id,
                "campaign_id": campaign_id_body,
                "created": created,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "image_url": image_url,
                "language": language,
                "layout": layout,
                "method": method,
                "name": name,
                "parent_action_id": parent_action_id,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "sending_state": sending_state,
                "subject": subject,
                "type": type,
                "updated": updated,
                "url": url,
            },
            options=options,
        )

    async def update_action_translation(
        self,
        campaign_id: int,
        action_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id: int | Unset = UNSET,
        campaign_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_action_id: int | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        preprocessor: Literal["premailer"] | Unset = UNSET,
        recipient: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        reply_to_id: int | Unset | None = UNSET,
        sending_state: Literal["automatic", "draft", "off"] | Unset = UNSET,
        subject: str | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        updated: UnixTime | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignActionResponse:
        """Change one translation of a campaign message.

        `PUT /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCampaignActionTranslation

        Args:
            campaign_id: Id of the campaign.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id: Id of the broadcast. It cannot be changed.
            campaign_id_body: Id of the campaign. It cannot be changed.
            created: Unix seconds (or an aware `datetime`) of the creation. It cannot be changed.
            deduplicate_id: Id and time of the last change, as the service gives it. It cannot be changed.
            fake_bcc: True sends the hidden recipients a copy with the real recipient in the subject, in place of a true
                blind copy.
            from_: Sender as it appears in the message. Set it with `from_id`.
            from_id: Id of the sender identity the message comes from.
            headers: Extra headers, each with `name` and `value`, as a list or as the JSON text of one. ASCII without
                blanks; some names are reserved.
            id: Id of the content. It cannot be changed.
            image_url: Picture for an MMS, or for a push.
            language_body: Language tag of the content, empty for the default language.
            layout: Layout around the content, by its name.
            method: HTTP method of a webhook, in lower case.
            name: Name in the app.
            parent_action_id: Id of the step before. It cannot be changed.
            preheader_text: Preview that inboxes show next to the subject.
            preprocessor: `premailer` moves the CSS of an email into its elements.
            recipient: Address, usually Liquid such as `{{customer.email}}`.
            reply_to: Address for replies as it appears in the message. Set it with `reply_to_id`.
            reply_to_id: Id of the sender identity that receives replies, null for none.
            sending_state: What a trigger does. `automatic` sends, `draft` waits for approval in the app, `off` sends
                nothing.
            subject: Subject line, email only.
            type: Channel of the message. It cannot be changed.
            updated: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
            url: Where a webhook is sent.
        """
        return await self._call(
            _operations.UPDATE_ACTION_TRANSLATION,
            path=(campaign_id, action_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id,
                "campaign_id": campaign_id_body,
                "created": created,
                "deduplicate_id": deduplicate_id,
                "fake_bcc": fake_bcc,
                "from": from_,
                "from_id": from_id,
                "headers": headers,
                "id": id,
                "image_url": image_url,
                "language": language_body,
                "layout": layout,
                "method": method,
                "name": name,
                "parent_action_id": parent_action_id,
                "preheader_text": preheader_text,
                "preprocessor": preprocessor,
                "recipient": recipient,
                "reply_to": reply_to,
                "reply_to_id": reply_to_id,
                "sending_state": sending_state,
                "subject": subject,
                "type": type,
                "updated": updated,
                "url": url,
            },
            options=options,
        )


class AsyncCampaignsWithRawResponse:
    """`AsyncCampaigns`, whose responses come as they are."""

    def __init__(self, resource: AsyncCampaigns) -> None:
        self.action_link_metrics = returns_raw_async(resource.action_link_metrics)
        self.action_metrics = returns_raw_async(resource.action_metrics)
        self.get = returns_raw_async(resource.get)
        self.get_action = returns_raw_async(resource.get_action)
        self.get_action_translation = returns_raw_async(resource.get_action_translation)
        self.journey_metrics = returns_raw_async(resource.journey_metrics)
        self.link_metrics = returns_raw_async(resource.link_metrics)
        self.list = returns_raw_async(resource.list)
        self.list_actions = returns_raw_async(resource.list_actions)
        self.list_messages = returns_raw_async(resource.list_messages)
        self.metrics = returns_raw_async(resource.metrics)
        self.update_action = returns_raw_async(resource.update_action)
        self.update_action_translation = returns_raw_async(resource.update_action_translation)
