# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `exports`."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import TYPE_CHECKING, Literal

from customerio_core import (
    POLL_SECONDS,
    UNSET,
    WAIT_SECONDS,
    AsyncResource,
    AsyncUnreadTransport,
    FinishedFile,
    ProgressCallback,
    RequestOptions,
    Resource,
    UnixTime,
    UnreadTransport,
    Unset,
    ends_in_file,
    returns_raw,
    returns_raw_async,
)

from ..operations import OPERATIONS
from ..operations import exports as _operations

if TYPE_CHECKING:
    from ..models.export_download_response import ExportDownloadResponse
    from ..models.export_response import ExportResponse
    from ..models.exports_response import ExportsResponse
    from ..models.people_filter import PeopleFilter, PeopleFilterDict


class Exports(Resource):
    """Operations of `exports`.

    `create`, `create_and_wait`, `create_for_deliveries`, `create_for_deliveries_and_wait`, `get`, `wait`,
    `get_download_link`, `list`.
    """

    @property
    def with_raw_response(self) -> ExportsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return ExportsWithRawResponse(Exports(UnreadTransport(self._transport)))

    def create(
        self, *, filters: PeopleFilter | PeopleFilterDict, options: RequestOptions | None = None
    ) -> ExportResponse:
        """Start an export of the people a filter matches.

        Returns before the file exists. Watch the export until it is done, then fetch the download link.

        `POST /v1/exports/customers` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/exportPeopleData

        Args:
            filters: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed.
        """
        return self._call(_operations.CREATE, body={"filters": filters}, options=options)

    def create_and_wait(
        self,
        *,
        filters: PeopleFilter | PeopleFilterDict,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ExportResponse] | None = None,
        to: str | PathLike[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedFile[ExportResponse]:
        """Call `create`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again. Returns a link to the file.

        Args:
            filters: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
            to: File to write the result to. It is replaced as a whole or not at all.
        """
        return self._wait(
            ends_in_file(_operations.GET),
            OPERATIONS,
            _operations.CREATE,
            body={"filters": filters},
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress, "to": to},
            options=options,
        )

    def create_for_deliveries(
        self,
        *,
        newsletter_id: int | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        transactional_message_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        attributes: Sequence[str] | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        metric: Literal[
            "attempted",
            "bounced",
            "clicked",
            "converted",
            "created",
            "delivered",
            "dropped",
            "failed",
            "opened",
            "sent",
            "spammed",
            "undeliverable",
            "unsubscribed",
        ]
        | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExportResponse:
        """Start an export of deliveries.

        Name one newsletter, campaign, transactional message or action. Returns before the file exists. Without a range,
        the latest 6 months. A longer range than 12 months is cut to its last 12. Times are those of creation; sending
        can come later. Needs exactly one of `newsletter_id`, `campaign_id`, `transactional_message_id` or `action_id`.

        `POST /v1/exports/deliveries` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/exportDeliveriesData

        Args:
            newsletter_id: Only deliveries of this newsletter. Exactly one of the four ids is needed.
            campaign_id: Only deliveries of this campaign or broadcast. Exactly one of the four ids is needed.
            transactional_message_id: Number of the message, not its trigger name.
            action_id: Only deliveries of this step of a campaign or broadcast. Exactly one of the four ids is needed.
            attributes: Attributes to add as columns, also those used by Liquid in the message.
            drafts: True adds drafts to what was sent.
            end: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            metric: Only deliveries with this metric.
            start: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; not a cursor.
        """
        return self._call(
            _operations.CREATE_FOR_DELIVERIES,
            body={
                "newsletter_id": newsletter_id,
                "attributes": attributes,
                "drafts": drafts,
                "end": end,
                "metric": metric,
                "start": start,
                "campaign_id": campaign_id,
                "transactional_message_id": transactional_message_id,
                "action_id": action_id,
            },
            options=options,
        )

    def create_for_deliveries_and_wait(
        self,
        *,
        newsletter_id: int | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        transactional_message_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        attributes: Sequence[str] | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        metric: Literal[
            "attempted",
            "bounced",
            "clicked",
            "converted",
            "created",
            "delivered",
            "dropped",
            "failed",
            "opened",
            "sent",
            "spammed",
            "undeliverable",
            "unsubscribed",
        ]
        | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ExportResponse] | None = None,
        to: str | PathLike[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedFile[ExportResponse]:
        """Call `create_for_deliveries`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again. Returns a link to the file.

        Args:
            newsletter_id: Only deliveries of this newsletter. Exactly one of the four ids is needed.
            campaign_id: Only deliveries of this campaign or broadcast. Exactly one of the four ids is needed.
            transactional_message_id: Number of the message, not its trigger name.
            action_id: Only deliveries of this step of a campaign or broadcast. Exactly one of the four ids is needed.
            attributes: Attributes to add as columns, also those used by Liquid in the message.
            drafts: True adds drafts to what was sent.
            end: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            metric: Only deliveries with this metric.
            start: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; not a cursor.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
            to: File to write the result to. It is replaced as a whole or not at all.
        """
        return self._wait(
            ends_in_file(_operations.GET),
            OPERATIONS,
            _operations.CREATE_FOR_DELIVERIES,
            body={
                "newsletter_id": newsletter_id,
                "attributes": attributes,
                "drafts": drafts,
                "end": end,
                "metric": metric,
                "start": start,
                "campaign_id": campaign_id,
                "transactional_message_id": transactional_message_id,
                "action_id": action_id,
            },
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress, "to": to},
            options=options,
        )

    def get(self, export_id: int, *, options: RequestOptions | None = None) -> ExportResponse:
        """Get one export and its state.

        Ask again until it is done, then fetch the download link.

        `GET /v1/exports/{export_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getExport

        Args:
            export_id: Id of the export.
        """
        return self._call(_operations.GET, path=(export_id,), options=options)

    def wait(
        self,
        export_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ExportResponse] | None = None,
        to: str | PathLike[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedFile[ExportResponse]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again. Returns a link to the file.

        Args:
            export_id: Id of the export.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
            to: File to write the result to. It is replaced as a whole or not at all.
        """
        return self._wait(
            ends_in_file(_operations.GET),
            OPERATIONS,
            _operations.GET,
            path=(export_id,),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress, "to": to},
            options=options,
        )

    def get_download_link(self, export_id: int, *, options: RequestOptions | None = None) -> ExportDownloadResponse:
        """Get a link to the file of a finished export.

        The link lives 15 minutes and is signed, so whoever has it can download.

        `GET /v1/exports/{export_id}/download` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/downloadExport

        Args:
            export_id: Id of the export.
        """
        return self._call(_operations.GET_DOWNLOAD_LINK, path=(export_id,), options=options)

    def list(self, *, options: RequestOptions | None = None) -> ExportsResponse:
        """List the exports of the workspace.

        `GET /v1/exports` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listExports
        """
        return self._call(_operations.LIST, options=options)


class ExportsWithRawResponse:
    """`Exports`, whose responses come as they are."""

    def __init__(self, resource: Exports) -> None:
        self.create = returns_raw(resource.create)
        self.create_for_deliveries = returns_raw(resource.create_for_deliveries)
        self.get = returns_raw(resource.get)
        self.get_download_link = returns_raw(resource.get_download_link)
        self.list = returns_raw(resource.list)


class AsyncExports(AsyncResource):
    """Operations of `exports`.

    `create`, `create_and_wait`, `create_for_deliveries`, `create_for_deliveries_and_wait`, `get`, `wait`,
    `get_download_link`, `list`.
    """

    @property
    def with_raw_response(self) -> AsyncExportsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncExportsWithRawResponse(AsyncExports(AsyncUnreadTransport(self._transport)))

    async def create(
        self, *, filters: PeopleFilter | PeopleFilterDict, options: RequestOptions | None = None
    ) -> ExportResponse:
        """Start an export of the people a filter matches.

        Returns before the file exists. Watch the export until it is done, then fetch the download link.

        `POST /v1/exports/customers` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/exportPeopleData

        Args:
            filters: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed.
        """
        return await self._call(_operations.CREATE, body={"filters": filters}, options=options)

    async def create_and_wait(
        self,
        *,
        filters: PeopleFilter | PeopleFilterDict,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ExportResponse] | None = None,
        to: str | PathLike[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedFile[ExportResponse]:
        """Call `create`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again. Returns a link to the file.

        Args:
            filters: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
            to: File to write the result to. It is replaced as a whole or not at all.
        """
        return await self._wait(
            ends_in_file(_operations.GET),
            OPERATIONS,
            _operations.CREATE,
            body={"filters": filters},
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress, "to": to},
            options=options,
        )

    async def create_for_deliveries(
        self,
        *,
        newsletter_id: int | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        transactional_message_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        attributes: Sequence[str] | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        metric: Literal[
            "attempted",
            "bounced",
            "clicked",
            "converted",
            "created",
            "delivered",
            "dropped",
            "failed",
            "opened",
            "sent",
            "spammed",
            "undeliverable",
            "unsubscribed",
        ]
        | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExportResponse:
        """Start an export of deliveries.

        Name one newsletter, campaign, transactional message or action. Returns before the file exists. Without a range,
        the latest 6 months. A longer range than 12 months is cut to its last 12. Times are those of creation; sending
        can come later. Needs exactly one of `newsletter_id`, `campaign_id`, `transactional_message_id` or `action_id`.

        `POST /v1/exports/deliveries` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/exportDeliveriesData

        Args:
            newsletter_id: Only deliveries of this newsletter. Exactly one of the four ids is needed.
            campaign_id: Only deliveries of this campaign or broadcast. Exactly one of the four ids is needed.
            transactional_message_id: Number of the message, not its trigger name.
            action_id: Only deliveries of this step of a campaign or broadcast. Exactly one of the four ids is needed.
            attributes: Attributes to add as columns, also those used by Liquid in the message.
            drafts: True adds drafts to what was sent.
            end: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            metric: Only deliveries with this metric.
            start: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; not a cursor.
        """
        return await self._call(
            _operations.CREATE_FOR_DELIVERIES,
            body={
                "newsletter_id": newsletter_id,
                "attributes": attributes,
                "drafts": drafts,
                "end": end,
                "metric": metric,
                "start": start,
                "campaign_id": campaign_id,
                "transactional_message_id": transactional_message_id,
                "action_id": action_id,
            },
            options=options,
        )

    async def create_for_deliveries_and_wait(
        self,
        *,
        newsletter_id: int | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        transactional_message_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        attributes: Sequence[str] | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        end: UnixTime | Unset = UNSET,
        metric: Literal[
            "attempted",
            "bounced",
            "clicked",
            "converted",
            "created",
            "delivered",
            "dropped",
            "failed",
            "opened",
            "sent",
            "spammed",
            "undeliverable",
            "unsubscribed",
        ]
        | Unset = UNSET,
        start: UnixTime | Unset = UNSET,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ExportResponse] | None = None,
        to: str | PathLike[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedFile[ExportResponse]:
        """Call `create_for_deliveries`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again. Returns a link to the file.

        Args:
            newsletter_id: Only deliveries of this newsletter. Exactly one of the four ids is needed.
            campaign_id: Only deliveries of this campaign or broadcast. Exactly one of the four ids is needed.
            transactional_message_id: Number of the message, not its trigger name.
            action_id: Only deliveries of this step of a campaign or broadcast. Exactly one of the four ids is needed.
            attributes: Attributes to add as columns, also those used by Liquid in the message.
            drafts: True adds drafts to what was sent.
            end: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            metric: Only deliveries with this metric.
            start: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; not a cursor.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
            to: File to write the result to. It is replaced as a whole or not at all.
        """
        return await self._wait(
            ends_in_file(_operations.GET),
            OPERATIONS,
            _operations.CREATE_FOR_DELIVERIES,
            body={
                "newsletter_id": newsletter_id,
                "attributes": attributes,
                "drafts": drafts,
                "end": end,
                "metric": metric,
                "start": start,
                "campaign_id": campaign_id,
                "transactional_message_id": transactional_message_id,
                "action_id": action_id,
            },
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress, "to": to},
            options=options,
        )

    async def get(self, export_id: int, *, options: RequestOptions | None = None) -> ExportResponse:
        """Get one export and its state.

        Ask again until it is done, then fetch the download link.

        `GET /v1/exports/{export_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getExport

        Args:
            export_id: Id of the export.
        """
        return await self._call(_operations.GET, path=(export_id,), options=options)

    async def wait(
        self,
        export_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ExportResponse] | None = None,
        to: str | PathLike[str] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedFile[ExportResponse]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again. Returns a link to the file.

        Args:
            export_id: Id of the export.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
            to: File to write the result to. It is replaced as a whole or not at all.
        """
        return await self._wait(
            ends_in_file(_operations.GET),
            OPERATIONS,
            _operations.GET,
            path=(export_id,),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress, "to": to},
            options=options,
        )

    async def get_download_link(
        self, export_id: int, *, options: RequestOptions | None = None
    ) -> ExportDownloadResponse:
        """Get a link to the file of a finished export.

        The link lives 15 minutes and is signed, so whoever has it can download.

        `GET /v1/exports/{export_id}/download` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/downloadExport

        Args:
            export_id: Id of the export.
        """
        return await self._call(_operations.GET_DOWNLOAD_LINK, path=(export_id,), options=options)

    async def list(self, *, options: RequestOptions | None = None) -> ExportsResponse:
        """List the exports of the workspace.

        `GET /v1/exports` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listExports
        """
        return await self._call(_operations.LIST, options=options)


class AsyncExportsWithRawResponse:
    """`AsyncExports`, whose responses come as they are."""

    def __init__(self, resource: AsyncExports) -> None:
        self.create = returns_raw_async(resource.create)
        self.create_for_deliveries = returns_raw_async(resource.create_for_deliveries)
        self.get = returns_raw_async(resource.get)
        self.get_download_link = returns_raw_async(resource.get_download_link)
        self.list = returns_raw_async(resource.list)
