# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""The calls that can be made later: the methods of `Api` whose responses nothing has to wait for."""

from __future__ import annotations

from typing import Generic, TypeVar

from customerio_core import Deferring
from customerio_core.loading import cached_property

T = TypeVar("T")


class DeferredCustomers(Generic[T]):
    """Calls of `customers` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.customers import Customers

        resource = Customers(deferring)
        self.add_device = deferring.later(resource.add_device)
        self.delete = deferring.later(resource.delete)
        self.delete_device = deferring.later(resource.delete_device)
        self.identify = deferring.later(resource.identify)
        self.merge = deferring.later(resource.merge)
        self.suppress = deferring.later(resource.suppress)
        self.unsubscribe = deferring.later(resource.unsubscribe)
        self.unsuppress = deferring.later(resource.unsuppress)


class DeferredEntities(Generic[T]):
    """Calls of `entities` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.entities import Entities

        resource = Entities(deferring)
        self.batch = deferring.later(resource.batch)
        self.send = deferring.later(resource.send)


class DeferredEvents(Generic[T]):
    """Calls of `events` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.events import Events

        resource = Events(deferring)
        self.report_metric = deferring.later(resource.report_metric)
        self.report_push_metric = deferring.later(resource.report_push_metric)
        self.track = deferring.later(resource.track)
        self.track_anonymous = deferring.later(resource.track_anonymous)


class DeferredForms(Generic[T]):
    """Calls of `forms` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.forms import Forms

        resource = Forms(deferring)
        self.submit = deferring.later(resource.submit)


class DeferredSegments(Generic[T]):
    """Calls of `segments` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.segments import Segments

        resource = Segments(deferring)
        self.add_customers = deferring.later(resource.add_customers)
        self.remove_customers = deferring.later(resource.remove_customers)


class DeferredApi(Generic[T]):
    """The calls of the API that can be made later; each returns what `deferring` makes of it."""

    def __init__(self, deferring: Deferring[T]) -> None:
        self._deferring = deferring

    @cached_property
    def customers(self) -> DeferredCustomers[T]:
        """Calls of `customers` that can be made later."""
        return DeferredCustomers(self._deferring)

    @cached_property
    def entities(self) -> DeferredEntities[T]:
        """Calls of `entities` that can be made later."""
        return DeferredEntities(self._deferring)

    @cached_property
    def events(self) -> DeferredEvents[T]:
        """Calls of `events` that can be made later."""
        return DeferredEvents(self._deferring)

    @cached_property
    def forms(self) -> DeferredForms[T]:
        """Calls of `forms` that can be made later."""
        return DeferredForms(self._deferring)

    @cached_property
    def segments(self) -> DeferredSegments[T]:
        """Calls of `segments` that can be made later."""
        return DeferredSegments(self._deferring)
