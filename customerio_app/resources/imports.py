# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    POLL_SECONDS,
    WAIT_SECONDS,
    AsyncResource,
    AsyncUnreadTransport,
    FinishedWithReports,
    ProgressCallback,
    RequestOptions,
    Resource,
    UnreadTransport,
    ends_in_reports,
    returns_raw,
    returns_raw_async,
)

from ..operations import OPERATIONS
from ..operations import imports as _operations

if TYPE_CHECKING:
    from ..models.import_response import ImportResponse
    from ..models.new_import import NewImport, NewImportDict
    from ..models.start_import_response import StartImportResponse


class Imports(Resource):
    """Operations of `imports`.

    `create`, `create_and_wait`, `get`, `wait`.
    """

    @property
    def with_raw_response(self) -> ImportsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return ImportsWithRawResponse(Imports(UnreadTransport(self._transport)))

    def create(
        self, *, import_: NewImport | NewImportDict, options: RequestOptions | None = None
    ) -> StartImportResponse:
        """Start an import of people, events, objects or relationships from a CSV file.

        Returns when the request is accepted; reading the file comes later and can still fail, so look up the import.
        The vendor must be able to reach the file, so use an address that expires after about two hours.

        `POST /v1/imports` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/import

        Args:
            import_: Has `name`, `data_file_url` and `type` (`people`, `event`, `object` or `relationship`). People,
                events and relationships need `identifier` (`id` or `email`), objects and relationships `object_type_id`
                (a number as text). `data_to_process` is `all` (what the service takes), `only_new` (not for events) or
                `only_existing`.
        """
        return self._call(_operations.CREATE, body={"import": import_}, options=options)

    def create_and_wait(
        self,
        *,
        import_: NewImport | NewImportDict,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ImportResponse] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithReports[ImportResponse]:
        """Call `create`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again.

        Args:
            import_: Has `name`, `data_file_url` and `type` (`people`, `event`, `object` or `relationship`). People,
                events and relationships need `identifier` (`id` or `email`), objects and relationships `object_type_id`
                (a number as text). `data_to_process` is `all` (what the service takes), `only_new` (not for events) or
                `only_existing`.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return self._wait(
            ends_in_reports(_operations.GET),
            OPERATIONS,
            _operations.CREATE,
            body={"import": import_},
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    def get(self, import_id: int, *, options: RequestOptions | None = None) -> ImportResponse:
        """Get the state and counts of an import.

        Rows with errors or warnings are listed in CSV files, whose links are in the response.

        `GET /v1/imports/{import_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getImport

        Args:
            import_id: Id that starting the import returned.
        """
        return self._call(_operations.GET, path=(import_id,), options=options)

    def wait(
        self,
        import_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ImportResponse] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithReports[ImportResponse]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again.

        Args:
            import_id: Id that starting the import returned.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return self._wait(
            ends_in_reports(_operations.GET),
            OPERATIONS,
            _operations.GET,
            path=(import_id,),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )


class ImportsWithRawResponse:
    """`Imports`, whose responses come as they are."""

    def __init__(self, resource: Imports) -> None:
        self.create = returns_raw(resource.create)
        self.get = returns_raw(resource.get)


class AsyncImports(AsyncResource):
    """Operations of `imports`.

    `create`, `create_and_wait`, `get`, `wait`.
    """

    @property
    def with_raw_response(self) -> AsyncImportsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncImportsWithRawResponse(AsyncImports(AsyncUnreadTransport(self._transport)))

    async def create(
        self, *, import_: NewImport | NewImportDict, options: RequestOptions | None = None
    ) -> StartImportResponse:
        """Start an import of people, events, objects or relationships from a CSV file.

        Returns when the request is accepted; reading the file comes later and can still fail, so look up the import.
        The vendor must be able to reach the file, so use an address that expires after about two hours.

        `POST /v1/imports` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/import

        Args:
            import_: Has `name`, `data_file_url` and `type` (`people`, `event`, `object` or `relationship`). People,
                events and relationships need `identifier` (`id` or `email`), objects and relationships `object_type_id`
                (a number as text). `data_to_process` is `all` (what the service takes), `only_new` (not for events) or
                `only_existing`.
        """
        return await self._call(_operations.CREATE, body={"import": import_}, options=options)

    async def create_and_wait(
        self,
        *,
        import_: NewImport | NewImportDict,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ImportResponse] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithReports[ImportResponse]:
        """Call `create`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again.

        Args:
            import_: Has `name`, `data_file_url` and `type` (`people`, `event`, `object` or `relationship`). People,
                events and relationships need `identifier` (`id` or `email`), objects and relationships `object_type_id`
                (a number as text). `data_to_process` is `all` (what the service takes), `only_new` (not for events) or
                `only_existing`.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return await self._wait(
            ends_in_reports(_operations.GET),
            OPERATIONS,
            _operations.CREATE,
            body={"import": import_},
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    async def get(self, import_id: int, *, options: RequestOptions | None = None) -> ImportResponse:
        """Get the state and counts of an import.

        Rows with errors or warnings are listed in CSV files, whose links are in the response.

        `GET /v1/imports/{import_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getImport

        Args:
            import_id: Id that starting the import returned.
        """
        return await self._call(_operations.GET, path=(import_id,), options=options)

    async def wait(
        self,
        import_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[ImportResponse] | None = None,
        options: RequestOptions | None = None,
    ) -> FinishedWithReports[ImportResponse]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait` waits for it again.

        Args:
            import_id: Id that starting the import returned.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return await self._wait(
            ends_in_reports(_operations.GET),
            OPERATIONS,
            _operations.GET,
            path=(import_id,),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )


class AsyncImportsWithRawResponse:
    """`AsyncImports`, whose responses come as they are."""

    def __init__(self, resource: AsyncImports) -> None:
        self.create = returns_raw_async(resource.create)
        self.get = returns_raw_async(resource.get)
