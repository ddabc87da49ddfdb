# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `broadcasts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from customerio_core import (
    POLL_SECONDS,
    UNSET,
    WAIT_SECONDS,
    AsyncPages,
    AsyncResource,
    AsyncUnreadTransport,
    FinishedWithErrors,
    Pages,
    ProgressCallback,
    RequestOptions,
    Resource,
    UnixTime,
    UnreadTransport,
    Unset,
    ends_in_errors,
    returns_raw,
    returns_raw_async,
)

from ..operations import OPERATIONS
from ..operations import broadcasts as _operations

if TYPE_CHECKING:
    from ..models.broadcast_action_response import BroadcastActionResponse
    from ..models.broadcast_actions_response import BroadcastActionsResponse
    from ..models.broadcast_errors_response import BroadcastErrorsResponse
    from ..models.broadcast_recipient import BroadcastRecipient, BroadcastRecipientDict
    from ..models.broadcast_response import BroadcastResponse
    from ..models.broadcast_trigger import BroadcastTrigger
    from ..models.broadcast_triggers_response import BroadcastTriggersResponse
    from ..models.broadcasts_response import BroadcastsResponse
    from ..models.delivery_metric import DeliveryMetric
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.message import Message
    from ..models.message_header import MessageHeader, MessageHeaderDict
    from ..models.messages_response import MessagesResponse
    from ..models.metrics_response import MetricsResponse
    from ..models.people_filter import PeopleFilter, PeopleFilterDict
    from ..models.trigger_broadcast_response import TriggerBroadcastResponse


class Broadcasts(Resource):
    """Operations of `broadcasts`.

    `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `get_trigger`,
    `wait_for_trigger`, `link_metrics`, `list`, `list_actions`, `list_messages`, `iterate_messages`,
    `list_trigger_errors`, `iterate_trigger_errors`, `list_triggers`, `metrics`, `trigger`, `trigger_and_wait`,
    `update_action`, `update_action_translation`.
    """

    @property
    def with_raw_response(self) -> BroadcastsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return BroadcastsWithRawResponse(Broadcasts(UnreadTransport(self._transport)))

    def action_link_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on the links of one broadcast message.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastActionLinks

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            _operations.ACTION_LINK_METRICS,
            path=(broadcast_id, action_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    def action_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of one broadcast message over time.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastActionMetrics

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            _operations.ACTION_METRICS,
            path=(broadcast_id, action_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    def get(self, broadcast_id: int, *, options: RequestOptions | None = None) -> BroadcastResponse:
        """Get one API-triggered broadcast.

        `GET /v1/broadcasts/{broadcast_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getBroadcast

        Args:
            broadcast_id: Id of the API-triggered broadcast.
        """
        return self._call(_operations.GET, path=(broadcast_id,), options=options)

    def get_action(
        self, broadcast_id: int, action_id: int, *, options: RequestOptions | None = None
    ) -> BroadcastActionResponse:
        """Get one message of a broadcast.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getBroadcastAction

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
        """
        return self._call(_operations.GET_ACTION, path=(broadcast_id, action_id), options=options)

    def get_action_translation(
        self, broadcast_id: int, action_id: int, language: str, *, options: RequestOptions | None = None
    ) -> BroadcastActionResponse:
        """Get one translation of a broadcast message.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getBroadcastActionLanguage

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return self._call(_operations.GET_ACTION_TRANSLATION, path=(broadcast_id, action_id, language), options=options)

    def get_trigger(
        self, broadcast_id: int, trigger_id: int, *, options: RequestOptions | None = None
    ) -> BroadcastTrigger:
        """Get how far one trigger of a broadcast has come.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastStatus

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
        """
        return self._call(_operations.GET_TRIGGER, path=(broadcast_id, trigger_id), options=options)

    def wait_for_trigger(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[BroadcastTrigger] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithErrors[BroadcastTrigger, Pages[str, BroadcastErrorsResponse]]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_trigger` waits for it again.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return self._wait(
            ends_in_errors(_operations.GET_TRIGGER),
            OPERATIONS,
            _operations.GET_TRIGGER,
            path=(broadcast_id, trigger_id),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    def link_metrics(
        self,
        broadcast_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a broadcast.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastLinks

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return self._call(
            _operations.LINK_METRICS,
            path=(broadcast_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    def list(self, *, options: RequestOptions | None = None) -> BroadcastsResponse:
        """List every API-triggered broadcast of the workspace.

        `GET /v1/broadcasts` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listBroadcasts
        """
        return self._call(_operations.LIST, options=options)

    def list_actions(self, broadcast_id: int, *, options: RequestOptions | None = None) -> BroadcastActionsResponse:
        """List the messages of a broadcast.

        `GET /v1/broadcasts/{broadcast_id}/actions` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastActions

        Args:
            broadcast_id: Id of the API-triggered broadcast.
        """
        return self._call(_operations.LIST_ACTIONS, path=(broadcast_id,), options=options)

    def list_messages(
        self,
        broadcast_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a broadcast.

        Without a range, only the month that follows the first trigger. A longer range than 12 months is cut to its last
        12. Times are those of creation; sending can come later.

        `GET /v1/broadcasts/{broadcast_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastMessages

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
        """
        return self._call(
            _operations.LIST_MESSAGES,
            path=(broadcast_id,),
            query={
                "start": start,
                "limit": limit,
                "metric": metric,
                "state": state,
                "type": type,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            options=options,
        )

    def iterate_messages(
        self,
        broadcast_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            start: The cursor to begin at.
            page_size: Items per page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(broadcast_id,),
            query={
                "start": start,
                "limit": page_size,
                "metric": metric,
                "state": state,
                "type": type,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            limit=limit,
            options=options,
        )

    def list_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BroadcastErrorsResponse:
        """List what went wrong when a broadcast was triggered.

        Mostly people in the audience who do not exist, or data that does not fit.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors` · 10 per second · pages by `start` · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/broadcastErrors

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
        """
        return self._call(
            _operations.LIST_TRIGGER_ERRORS,
            path=(broadcast_id, trigger_id),
            query={"start": start, "limit": limit},
            options=options,
        )

    def iterate_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[str, BroadcastErrorsResponse]:
        """Go through the items of `list_trigger_errors`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
            start: The cursor to begin at.
            page_size: Items per page.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_TRIGGER_ERRORS,
            path=(broadcast_id, trigger_id),
            query={"start": start, "limit": page_size},
            limit=limit,
            options=options,
        )

    def list_triggers(self, broadcast_id: int, *, options: RequestOptions | None = None) -> BroadcastTriggersResponse:
        """List the triggers of a broadcast so far.

        `GET /v1/broadcasts/{broadcast_id}/triggers` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listBroadcastTriggers

        Args:
            broadcast_id: Id of the API-triggered broadcast.
        """
        return self._call(_operations.LIST_TRIGGERS, path=(broadcast_id,), options=options)

    def metrics(
        self,
        broadcast_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of a broadcast over time.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastMetrics

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return self._call(
            _operations.METRICS,
            path=(broadcast_id,),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    @overload
    def trigger(
        self,
        broadcast_id: int,
        *,
        recipients: PeopleFilter | PeopleFilterDict,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    def trigger(
        self,
        broadcast_id: int,
        *,
        emails: Sequence[str],
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    def trigger(
        self,
        broadcast_id: int,
        *,
        ids: Sequence[str],
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    def trigger(
        self,
        broadcast_id: int,
        *,
        per_user_data: Sequence[BroadcastRecipient | BroadcastRecipientDict],
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    def trigger(
        self,
        broadcast_id: int,
        *,
        data_file_url: str,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    def trigger(
        self,
        broadcast_id: int,
        *,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    def trigger(
        self,
        broadcast_id: int,
        *,
        recipients: PeopleFilter | PeopleFilterDict | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        per_user_data: Sequence[BroadcastRecipient | BroadcastRecipientDict] | Unset = UNSET,
        data_file_url: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse:
        """Send an API-triggered broadcast to its audience.

        There is no idempotency key, so a call repeated after a timeout can send everything twice. One trigger per 10
        seconds and broadcast, no more than 5 waiting, 25 MB each. Everyone addressed must already exist; by default one
        missing person fails the whole broadcast. After a 422 the errors of the trigger say what was wrong.

        `POST /v1/campaigns/{broadcast_id}/triggers` · 1 per 10 seconds for each `broadcast_id` · at most 25,000,000
        bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/triggerBroadcast

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            recipients: Filter for the audience. One key at the top, `and`, `or`, `not`, `segment` or `attribute`,
                nested as needed. Without any audience the one set in the app is used.
            emails: Addresses of the audience, at most 10 000.
            ids: Ids of the audience, at most 10 000. Not for workspaces that know people by email only.
            per_user_data: People, by `id` or `email`, each with `data` of their own. At most 10 000.
            data_file_url: Address of a file with a JSON object on each line, `id` or `email` and `data`. At most 2 MB
                per person and 10 GB in all.
            data: Values for the Liquid in the messages, there `trigger.<name>`. At most 50 000 bytes.
            email_add_duplicates: True accepts an address that several people share. Otherwise that is an error.
            email_ignore_missing: True passes over people without an address or not found by it. Otherwise one of them
                fails the broadcast.
            id_ignore_missing: True passes over people without an id or not found by it. Otherwise one of them fails the
                broadcast.
        """
        return self._call(
            _operations.TRIGGER,
            path=(broadcast_id,),
            body={
                "data": data,
                "email_add_duplicates": email_add_duplicates,
                "email_ignore_missing": email_ignore_missing,
                "id_ignore_missing": id_ignore_missing,
                "recipients": recipients,
                "emails": emails,
                "ids": ids,
                "per_user_data": per_user_data,
                "data_file_url": data_file_url,
            },
            options=options,
        )

    def trigger_and_wait(
        self,
        broadcast_id: int,
        *,
        recipients: PeopleFilter | PeopleFilterDict | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        per_user_data: Sequence[BroadcastRecipient | BroadcastRecipientDict] | Unset = UNSET,
        data_file_url: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[BroadcastTrigger] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithErrors[BroadcastTrigger, Pages[str, BroadcastErrorsResponse]]:
        """Call `trigger`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_trigger` waits for it again.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            recipients: Filter for the audience. One key at the top, `and`, `or`, `not`, `segment` or `attribute`,
                nested as needed. Without any audience the one set in the app is used.
            emails: Addresses of the audience, at most 10 000.
            ids: Ids of the audience, at most 10 000. Not for workspaces that know people by email only.
            per_user_data: People, by `id` or `email`, each with `data` of their own. At most 10 000.
            data_file_url: Address of a file with a JSON object on each line, `id` or `email` and `data`. At most 2 MB
                per person and 10 GB in all.
            data: Values for the Liquid in the messages, there `trigger.<name>`. At most 50 000 bytes.
            email_add_duplicates: True accepts an address that several people share. Otherwise that is an error.
            email_ignore_missing: True passes over people without an address or not found by it. Otherwise one of them
                fails the broadcast.
            id_ignore_missing: True passes over people without an id or not found by it. Otherwise one of them fails the
                broadcast.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return self._wait(
            ends_in_errors(_operations.GET_TRIGGER),
            OPERATIONS,
            _operations.TRIGGER,
            path=(broadcast_id,),
            body={
                "data": data,
                "email_add_duplicates": email_add_duplicates,
                "email_ignore_missing": email_ignore_missing,
                "id_ignore_missing": id_ignore_missing,
                "recipients": recipients,
                "emails": emails,
                "ids": ids,
                "per_user_data": per_user_data,
                "data_file_url": data_file_url,
            },
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    def update_action(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
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
    ) -> BroadcastActionResponse:
        """Change one message of a broadcast.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateBroadcastAction

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id_body: Id of the broadcast. It cannot be changed.
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
            path=(broadcast_id, action_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id_body,
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
        broadcast_id: int,
        action_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
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
    ) -> BroadcastActionResponse:
        """Change one translation of a broadcast message.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateBroadcastActionLanguage

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id_body: Id of the broadcast. It cannot be changed.
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
            path=(broadcast_id, action_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id_body,
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


class BroadcastsWithRawResponse:
    """`Broadcasts`, whose responses come as they are."""

    def __init__(self, resource: Broadcasts) -> None:
        self.action_link_metrics = returns_raw(resource.action_link_metrics)
        self.action_metrics = returns_raw(resource.action_metrics)
        self.get = returns_raw(resource.get)
        self.get_action = returns_raw(resource.get_action)
        self.get_action_translation = returns_raw(resource.get_action_translation)
        self.get_trigger = returns_raw(resource.get_trigger)
        self.link_metrics = returns_raw(resource.link_metrics)
        self.list = returns_raw(resource.list)
        self.list_actions = returns_raw(resource.list_actions)
        self.list_messages = returns_raw(resource.list_messages)
        self.list_trigger_errors = returns_raw(resource.list_trigger_errors)
        self.list_triggers = returns_raw(resource.list_triggers)
        self.metrics = returns_raw(resource.metrics)
        self.trigger = returns_raw(resource.trigger)
        self.update_action = returns_raw(resource.update_action)
        self.update_action_translation = returns_raw(resource.update_action_translation)


class AsyncBroadcasts(AsyncResource):
    """Operations of `broadcasts`.

    `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `get_trigger`,
    `wait_for_trigger`, `link_metrics`, `list`, `list_actions`, `list_messages`, `iterate_messages`,
    `list_trigger_errors`, `iterate_trigger_errors`, `list_triggers`, `metrics`, `trigger`, `trigger_and_wait`,
    `update_action`, `update_action_translation`.
    """

    @property
    def with_raw_response(self) -> AsyncBroadcastsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncBroadcastsWithRawResponse(AsyncBroadcasts(AsyncUnreadTransport(self._transport)))

    async def action_link_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on the links of one broadcast message.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastActionLinks

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            _operations.ACTION_LINK_METRICS,
            path=(broadcast_id, action_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    async def action_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of one broadcast message over time.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastActionMetrics

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            _operations.ACTION_METRICS,
            path=(broadcast_id, action_id),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    async def get(self, broadcast_id: int, *, options: RequestOptions | None = None) -> BroadcastResponse:
        """Get one API-triggered broadcast.

        `GET /v1/broadcasts/{broadcast_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getBroadcast

        Args:
            broadcast_id: Id of the API-triggered broadcast.
        """
        return await self._call(_operations.GET, path=(broadcast_id,), options=options)

    async def get_action(
        self, broadcast_id: int, action_id: int, *, options: RequestOptions | None = None
    ) -> BroadcastActionResponse:
        """Get one message of a broadcast.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getBroadcastAction

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
        """
        return await self._call(_operations.GET_ACTION, path=(broadcast_id, action_id), options=options)

    async def get_action_translation(
        self, broadcast_id: int, action_id: int, language: str, *, options: RequestOptions | None = None
    ) -> BroadcastActionResponse:
        """Get one translation of a broadcast message.

        `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getBroadcastActionLanguage

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
        """
        return await self._call(
            _operations.GET_ACTION_TRANSLATION, path=(broadcast_id, action_id, language), options=options
        )

    async def get_trigger(
        self, broadcast_id: int, trigger_id: int, *, options: RequestOptions | None = None
    ) -> BroadcastTrigger:
        """Get how far one trigger of a broadcast has come.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastStatus

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
        """
        return await self._call(_operations.GET_TRIGGER, path=(broadcast_id, trigger_id), options=options)

    async def wait_for_trigger(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[BroadcastTrigger] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithErrors[BroadcastTrigger, AsyncPages[str, BroadcastErrorsResponse]]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_trigger` waits for it again.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return await self._wait(
            ends_in_errors(_operations.GET_TRIGGER),
            OPERATIONS,
            _operations.GET_TRIGGER,
            path=(broadcast_id, trigger_id),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    async def link_metrics(
        self,
        broadcast_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LinkMetricsResponse:
        """Get the clicks on each link of a broadcast.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/metrics/links` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastLinks

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            unique: True counts a person once per link, however often they click.
        """
        return await self._call(
            _operations.LINK_METRICS,
            path=(broadcast_id,),
            query={"period": period, "steps": steps, "unique": unique},
            options=options,
        )

    async def list(self, *, options: RequestOptions | None = None) -> BroadcastsResponse:
        """List every API-triggered broadcast of the workspace.

        `GET /v1/broadcasts` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listBroadcasts
        """
        return await self._call(_operations.LIST, options=options)

    async def list_actions(
        self, broadcast_id: int, *, options: RequestOptions | None = None
    ) -> BroadcastActionsResponse:
        """List the messages of a broadcast.

        `GET /v1/broadcasts/{broadcast_id}/actions` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastActions

        Args:
            broadcast_id: Id of the API-triggered broadcast.
        """
        return await self._call(_operations.LIST_ACTIONS, path=(broadcast_id,), options=options)

    async def list_messages(
        self,
        broadcast_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MessagesResponse:
        """List the deliveries of a broadcast.

        Without a range, only the month that follows the first trigger. A longer range than 12 months is cut to its last
        12. Times are those of creation; sending can come later.

        `GET /v1/broadcasts/{broadcast_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastMessages

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
        """
        return await self._call(
            _operations.LIST_MESSAGES,
            path=(broadcast_id,),
            query={
                "start": start,
                "limit": limit,
                "metric": metric,
                "state": state,
                "type": type,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            options=options,
        )

    def iterate_messages(
        self,
        broadcast_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: Literal["attempted", "drafted", "failed", "sent"] | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Message, MessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            start: The cursor to begin at.
            page_size: Items per page.
            metric: Only deliveries with this metric.
            state: Only deliveries in this state, `attempted`, `sent`, `failed` or `drafted`.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            get_tracked_responses: True adds the responses that people gave in the message, as `tracked_responses`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(broadcast_id,),
            query={
                "start": start,
                "limit": page_size,
                "metric": metric,
                "state": state,
                "type": type,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            },
            limit=limit,
            options=options,
        )

    async def list_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BroadcastErrorsResponse:
        """List what went wrong when a broadcast was triggered.

        Mostly people in the audience who do not exist, or data that does not fit.

        `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors` · 10 per second · pages by `start` · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/broadcastErrors

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
        """
        return await self._call(
            _operations.LIST_TRIGGER_ERRORS,
            path=(broadcast_id, trigger_id),
            query={"start": start, "limit": limit},
            options=options,
        )

    def iterate_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[str, BroadcastErrorsResponse]:
        """Go through the items of `list_trigger_errors`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            trigger_id: Id that triggering the broadcast returned.
            start: The cursor to begin at.
            page_size: Items per page.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_TRIGGER_ERRORS,
            path=(broadcast_id, trigger_id),
            query={"start": start, "limit": page_size},
            limit=limit,
            options=options,
        )

    async def list_triggers(
        self, broadcast_id: int, *, options: RequestOptions | None = None
    ) -> BroadcastTriggersResponse:
        """List the triggers of a broadcast so far.

        `GET /v1/broadcasts/{broadcast_id}/triggers` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listBroadcastTriggers

        Args:
            broadcast_id: Id of the API-triggered broadcast.
        """
        return await self._call(_operations.LIST_TRIGGERS, path=(broadcast_id,), options=options)

    async def metrics(
        self,
        broadcast_id: int,
        *,
        period: Literal["days", "hours", "months", "weeks"] | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """Get the metrics of a broadcast over time.

        Steps run from oldest to newest.

        `GET /v1/broadcasts/{broadcast_id}/metrics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/broadcastMetrics

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            period: Length of a step, `hours`, `days`, `weeks` or `months`. The service takes `days` when it is left
                out.
            steps: How many steps back from now, up to 24 hours, 45 days, 12 weeks and 121 months. 1 counts as 2 and 0
                as the most there is. Left out, the service takes the most there is, for months 12. Days, weeks (from
                Sunday) and months begin at midnight US Eastern time.
            type: Only this channel; all of them when left out. `twilio` stands for SMS.
        """
        return await self._call(
            _operations.METRICS,
            path=(broadcast_id,),
            query={"period": period, "steps": steps, "type": type},
            options=options,
        )

    @overload
    async def trigger(
        self,
        broadcast_id: int,
        *,
        recipients: PeopleFilter | PeopleFilterDict,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    async def trigger(
        self,
        broadcast_id: int,
        *,
        emails: Sequence[str],
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    async def trigger(
        self,
        broadcast_id: int,
        *,
        ids: Sequence[str],
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    async def trigger(
        self,
        broadcast_id: int,
        *,
        per_user_data: Sequence[BroadcastRecipient | BroadcastRecipientDict],
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    async def trigger(
        self,
        broadcast_id: int,
        *,
        data_file_url: str,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    @overload
    async def trigger(
        self,
        broadcast_id: int,
        *,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse: ...

    async def trigger(
        self,
        broadcast_id: int,
        *,
        recipients: PeopleFilter | PeopleFilterDict | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        per_user_data: Sequence[BroadcastRecipient | BroadcastRecipientDict] | Unset = UNSET,
        data_file_url: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TriggerBroadcastResponse:
        """Send an API-triggered broadcast to its audience.

        There is no idempotency key, so a call repeated after a timeout can send everything twice. One trigger per 10
        seconds and broadcast, no more than 5 waiting, 25 MB each. Everyone addressed must already exist; by default one
        missing person fails the whole broadcast. After a 422 the errors of the trigger say what was wrong.

        `POST /v1/campaigns/{broadcast_id}/triggers` · 1 per 10 seconds for each `broadcast_id` · at most 25,000,000
        bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/triggerBroadcast

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            recipients: Filter for the audience. One key at the top, `and`, `or`, `not`, `segment` or `attribute`,
                nested as needed. Without any audience the one set in the app is used.
            emails: Addresses of the audience, at most 10 000.
            ids: Ids of the audience, at most 10 000. Not for workspaces that know people by email only.
            per_user_data: People, by `id` or `email`, each with `data` of their own. At most 10 000.
            data_file_url: Address of a file with a JSON object on each line, `id` or `email` and `data`. At most 2 MB
                per person and 10 GB in all.
            data: Values for the Liquid in the messages, there `trigger.<name>`. At most 50 000 bytes.
            email_add_duplicates: True accepts an address that several people share. Otherwise that is an error.
            email_ignore_missing: True passes over people without an address or not found by it. Otherwise one of them
                fails the broadcast.
            id_ignore_missing: True passes over people without an id or not found by it. Otherwise one of them fails the
                broadcast.
        """
        return await self._call(
            _operations.TRIGGER,
            path=(broadcast_id,),
            body={
                "data": data,
                "email_add_duplicates": email_add_duplicates,
                "email_ignore_missing": email_ignore_missing,
                "id_ignore_missing": id_ignore_missing,
                "recipients": recipients,
                "emails": emails,
                "ids": ids,
                "per_user_data": per_user_data,
                "data_file_url": data_file_url,
            },
            options=options,
        )

    async def trigger_and_wait(
        self,
        broadcast_id: int,
        *,
        recipients: PeopleFilter | PeopleFilterDict | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        per_user_data: Sequence[BroadcastRecipient | BroadcastRecipientDict] | Unset = UNSET,
        data_file_url: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[BroadcastTrigger] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithErrors[BroadcastTrigger, AsyncPages[str, BroadcastErrorsResponse]]:
        """Call `trigger`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_trigger` waits for it again.

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            recipients: Filter for the audience. One key at the top, `and`, `or`, `not`, `segment` or `attribute`,
                nested as needed. Without any audience the one set in the app is used.
            emails: Addresses of the audience, at most 10 000.
            ids: Ids of the audience, at most 10 000. Not for workspaces that know people by email only.
            per_user_data: People, by `id` or `email`, each with `data` of their own. At most 10 000.
            data_file_url: Address of a file with a JSON object on each line, `id` or `email` and `data`. At most 2 MB
                per person and 10 GB in all.
            data: Values for the Liquid in the messages, there `trigger.<name>`. At most 50 000 bytes.
            email_add_duplicates: True accepts an address that several people share. Otherwise that is an error.
            email_ignore_missing: True passes over people without an address or not found by it. Otherwise one of them
                fails the broadcast.
            id_ignore_missing: True passes over people without an id or not found by it. Otherwise one of them fails the
                broadcast.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return await self._wait(
            ends_in_errors(_operations.GET_TRIGGER),
            OPERATIONS,
            _operations.TRIGGER,
            path=(broadcast_id,),
            body={
                "data": data,
                "email_add_duplicates": email_add_duplicates,
                "email_ignore_missing": email_ignore_missing,
                "id_ignore_missing": id_ignore_missing,
                "recipients": recipients,
                "emails": emails,
                "ids": ids,
                "per_user_data": per_user_data,
                "data_file_url": data_file_url,
            },
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    async def update_action(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
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
    ) -> BroadcastActionResponse:
        """Change one message of a broadcast.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateBroadcastAction

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id_body: Id of the broadcast. It cannot be changed.
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
            path=(broadcast_id, action_id),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id_body,
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
        broadcast_id: int,
        action_id: int,
        language: str,
        *,
        bcc: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        broadcast_id_body: int | Unset = UNSET,
        created: UnixTime | Unset = UNSET,
        deduplicate_id: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        headers: Sequence[MessageHeader | MessageHeaderDict] | str | Unset = UNSET,
        id: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        language_body: str | Unset = UNSET,
        layout: str | Unset = UNSET,
        method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET,
        name: str | Unset = UNSET,
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
    ) -> BroadcastActionResponse:
        """Change one translation of a broadcast message.

        `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateBroadcastActionLanguage

        Args:
            broadcast_id: Id of the API-triggered broadcast.
            action_id: Id of one message or step, as the list of actions gives it.
            language: Language tag of the translation, for example `fr` or `pt-br`, or an empty text for the default
                language. An unknown one is an error.
            bcc: Hidden recipients, separated by commas.
            body: Content. Cannot be changed if it was made in the drag-and-drop editor.
            body_amp: AMP version of an email. Clients without AMP show `body`.
            broadcast_id_body: Id of the broadcast. It cannot be changed.
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
            path=(broadcast_id, action_id, language),
            body={
                "bcc": bcc,
                "body": body,
                "body_amp": body_amp,
                "broadcast_id": broadcast_id_body,
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


class AsyncBroadcastsWithRawResponse:
    """`AsyncBroadcasts`, whose responses come as they are."""

    def __init__(self, resource: AsyncBroadcasts) -> None:
        self.action_link_metrics = returns_raw_async(resource.action_link_metrics)
        self.action_metrics = returns_raw_async(resource.action_metrics)
        self.get = returns_raw_async(resource.get)
        self.get_action = returns_raw_async(resource.get_action)
        self.get_action_translation = returns_raw_async(resource.get_action_translation)
        self.get_trigger = returns_raw_async(resource.get_trigger)
        self.link_metrics = returns_raw_async(resource.link_metrics)
        self.list = returns_raw_async(resource.list)
        self.list_actions = returns_raw_async(resource.list_actions)
        self.list_messages = returns_raw_async(resource.list_messages)
        self.list_trigger_errors = returns_raw_async(resource.list_trigger_errors)
        self.list_triggers = returns_raw_async(resource.list_triggers)
        self.metrics = returns_raw_async(resource.metrics)
        self.trigger = returns_raw_async(resource.trigger)
        self.update_action = returns_raw_async(resource.update_action)
        self.update_action_translation = returns_raw_async(resource.update_action_translation)
