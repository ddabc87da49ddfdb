# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Operations of `segments`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from customerio_core import (
    UNSET,
    AsyncResource,
    AsyncUnreadTransport,
    BatchesSent,
    RequestOptions,
    Resource,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import segments as _operations


class Segments(Resource):
    """Operations of `segments`.

    `add_customers`, `add_customers_in_batches`, `remove_customers`, `remove_customers_in_batches`.
    """

    @property
    def with_raw_response(self) -> SegmentsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return SegmentsWithRawResponse(Segments(UnreadTransport(self._transport)))

    def add_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Add people to a manual segment.

        Data-driven segments cannot be changed this way. Safe to repeat.

        `POST /api/v1/segments/{segment_id}/add_customers` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/add_to_segment

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: At least 1 and at most 1000, all of the kind `id_type` says. Others are skipped without an error.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        self._send(
            _operations.ADD_CUSTOMERS,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )

    def add_customers_in_batches(
        self,
        segment_id: int,
        *,
        ids: Iterable[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchesSent:
        """Call `add_customers` for any number of `ids`, at most 1,000 in each call.

        One call after the other is made, and none for an empty list. A list, tuple or set is checked as a whole before
        the first call. Returns how many items and calls there were. If a call fails, raises `BatchFailed`, whose `sent`
        is the number of items that were accepted before it, and makes no further call.

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: Any number of them, in a list or another iterable; otherwise as in `add_customers`.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        return self._in_batches(
            _operations.ADD_CUSTOMERS,
            "ids",
            1000,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )

    def remove_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Take people out of a manual segment.

        Data-driven segments cannot be changed this way. The vendor says that people without an `id` can be taken out
        only in the app itself. Safe to repeat.

        `POST /api/v1/segments/{segment_id}/remove_customers` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/remove_from_segment

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: At least 1 and at most 1000, all of the kind `id_type` says. Others are skipped without an error.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        self._send(
            _operations.REMOVE_CUSTOMERS,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )

    def remove_customers_in_batches(
        self,
        segment_id: int,
        *,
        ids: Iterable[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchesSent:
        """Call `remove_customers` for any number of `ids`, at most 1,000 in each call.

        One call after the other is made, and none for an empty list. A list, tuple or set is checked as a whole before
        the first call. Returns how many items and calls there were. If a call fails, raises `BatchFailed`, whose `sent`
        is the number of items that were accepted before it, and makes no further call.

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: Any number of them, in a list or another iterable; otherwise as in `remove_customers`.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        return self._in_batches(
            _operations.REMOVE_CUSTOMERS,
            "ids",
            1000,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )


class SegmentsWithRawResponse:
    """`Segments`, whose responses come as they are."""

    def __init__(self, resource: Segments) -> None:
        self.add_customers = returns_raw(resource.add_customers)
        self.remove_customers = returns_raw(resource.remove_customers)


class AsyncSegments(AsyncResource):
    """Operations of `segments`.

    `add_customers`, `add_customers_in_batches`, `remove_customers`, `remove_customers_in_batches`.
    """

    @property
    def with_raw_response(self) -> AsyncSegmentsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncSegmentsWithRawResponse(AsyncSegments(AsyncUnreadTransport(self._transport)))

    async def add_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Add people to a manual segment.

        Data-driven segments cannot be changed this way. Safe to repeat.

        `POST /api/v1/segments/{segment_id}/add_customers` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/add_to_segment

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: At least 1 and at most 1000, all of the kind `id_type` says. Others are skipped without an error.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        await self._send(
            _operations.ADD_CUSTOMERS,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )

    async def add_customers_in_batches(
        self,
        segment_id: int,
        *,
        ids: Iterable[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchesSent:
        """Call `add_customers` for any number of `ids`, at most 1,000 in each call.

        One call after the other is made, and none for an empty list. A list, tuple or set is checked as a whole before
        the first call. Returns how many items and calls there were. If a call fails, raises `BatchFailed`, whose `sent`
        is the number of items that were accepted before it, and makes no further call.

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: Any number of them, in a list or another iterable; otherwise as in `add_customers`.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        return await self._in_batches(
            _operations.ADD_CUSTOMERS,
            "ids",
            1000,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )

    async def remove_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Take people out of a manual segment.

        Data-driven segments cannot be changed this way. The vendor says that people without an `id` can be taken out
        only in the app itself. Safe to repeat.

        `POST /api/v1/segments/{segment_id}/remove_customers` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/remove_from_segment

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: At least 1 and at most 1000, all of the kind `id_type` says. Others are skipped without an error.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        await self._send(
            _operations.REMOVE_CUSTOMERS,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )

    async def remove_customers_in_batches(
        self,
        segment_id: int,
        *,
        ids: Iterable[str],
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchesSent:
        """Call `remove_customers` for any number of `ids`, at most 1,000 in each call.

        One call after the other is made, and none for an empty list. A list, tuple or set is checked as a whole before
        the first call. Returns how many items and calls there were. If a call fails, raises `BatchFailed`, whose `sent`
        is the number of items that were accepted before it, and makes no further call.

        Args:
            segment_id: Id of a manual segment. It must exist already.
            ids: Any number of them, in a list or another iterable; otherwise as in `remove_customers`.
            id_type: Kind of every value in `ids`, `id`, `email` or `cio_id`. Left out, the service reads them as `id`.
        """
        return await self._in_batches(
            _operations.REMOVE_CUSTOMERS,
            "ids",
            1000,
            path=(segment_id,),
            query={"id_type": id_type},
            body={"ids": ids},
            options=options,
        )


class AsyncSegmentsWithRawResponse:
    """`AsyncSegments`, whose responses come as they are."""

    def __init__(self, resource: AsyncSegments) -> None:
        self.add_customers = returns_raw_async(resource.add_customers)
        self.remove_customers = returns_raw_async(resource.remove_customers)
