# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""The API: its resources, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import ApiBase, AsyncApiBase
from customerio_core.loading import cached_property

if TYPE_CHECKING:
    from .resources.customers import AsyncCustomers, Customers
    from .resources.entities import AsyncEntities, Entities
    from .resources.events import AsyncEvents, Events
    from .resources.forms import AsyncForms, Forms
    from .resources.region import AsyncRegion, Region
    from .resources.segments import AsyncSegments, Segments


class Api(ApiBase):
    """The API over an `httpx.Client` (or any `Transport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"

    @cached_property
    def customers(self) -> Customers:
        """Operations of `customers`.

        `add_device`, `delete`, `delete_device`, `identify`, `merge`, `suppress`, `unsubscribe`, `unsuppress`.
        """
        from .resources.customers import Customers

        return Customers(self._transport)

    @cached_property
    def entities(self) -> Entities:
        """Operations of `entities`.

        `batch`, `send`.
        """
        from .resources.entities import Entities

        return Entities(self._transport)

    @cached_property
    def events(self) -> Events:
        """Operations of `events`.

        `report_metric`, `report_push_metric`, `track`, `track_anonymous`.
        """
        from .resources.events import Events

        return Events(self._transport)

    @cached_property
    def forms(self) -> Forms:
        """Operations of `forms`.

        `submit`.
        """
        from .resources.forms import Forms

        return Forms(self._transport)

    @cached_property
    def region(self) -> Region:
        """Operations of `region`.

        `get`.
        """
        from .resources.region import Region

        return Region(self._transport)

    @cached_property
    def segments(self) -> Segments:
        """Operations of `segments`.

        `add_customers`, `add_customers_in_batches`, `remove_customers`, `remove_customers_in_batches`.
        """
        from .resources.segments import Segments

        return Segments(self._transport)


class AsyncApi(AsyncApiBase):
    """The API over an `httpx.AsyncClient` (or any `AsyncTransport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Operations of `customers`.

        `add_device`, `delete`, `delete_device`, `identify`, `merge`, `suppress`, `unsubscribe`, `unsuppress`.
        """
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self._transport)

    @cached_property
    def entities(self) -> AsyncEntities:
        """Operations of `entities`.

        `batch`, `send`.
        """
        from .resources.entities import AsyncEntities

        return AsyncEntities(self._transport)

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations of `events`.

        `report_metric`, `report_push_metric`, `track`, `track_anonymous`.
        """
        from .resources.events import AsyncEvents

        return AsyncEvents(self._transport)

    @cached_property
    def forms(self) -> AsyncForms:
        """Operations of `forms`.

        `submit`.
        """
        from .resources.forms import AsyncForms

        return AsyncForms(self._transport)

    @cached_property
    def region(self) -> AsyncRegion:
        """Operations of `region`.

        `get`.
        """
        from .resources.region import AsyncRegion

        return AsyncRegion(self._transport)

    @cached_property
    def segments(self) -> AsyncSegments:
        """Operations of `segments`.

        `add_customers`, `add_customers_in_batches`, `remove_customers`, `remove_customers_in_batches`.
        """
        from .resources.segments import AsyncSegments

        return AsyncSegments(self._transport)
