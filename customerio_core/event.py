"""The base of events that the service sends by webhook: models that know whether they were handled before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define

from .model import Model
from .reader import object_reader


@define(kw_only=True, slots=False, repr=False)
class Event(Model):
    """An event that the service sent to you. The fields of its kind are attributes; see `Model`."""

    __slots__ = ("_was_handled",)  # next to the fields, not among them

    @property
    def repeated(self) -> bool:
        """Whether the event was handled before, as far as the receiver remembers."""
        return hasattr(self, "_was_handled")


_set_handled = Event.__dict__["_was_handled"].__set__


def mark_repeated(event: Event) -> None:
    """Note on an event that it was handled before.

    Args:
        event: the event.
    """
    _set_handled(event, True)


class EventReader:
    """Reads JSON data as the class of its kind.

    Args:
        tags: the fields that tell kinds apart.
        classes: the name of a class by the values of these fields.
        unknown: the class for all other kinds.
        load: returns the class of a name.
    """

    def __init__(
        self,
        tags: tuple[str, ...],
        classes: Mapping[tuple[Any, ...], str],
        unknown: type[Event],
        load: Callable[[str], type[Event]],
    ) -> None:
        self._tags = tags
        self._classes = classes
        self._load = load
        self._readers: dict[tuple[Any, ...], Callable[[Any], Any]] = {}
        self._read_unknown = object_reader(unknown)

    def __call__(self, data: dict[str, Any]) -> Any:
        """Read an event.

        Args:
            data: the JSON object; it becomes part of the event and must not be changed afterwards.

        Returns:
            The event. Unknown fields, unknown values and values of another type are kept as they are.
        """
        kind = tuple([data.get(tag) for tag in self._tags])
        try:
            return self._readers[kind](data)
        except KeyError:
            name = self._classes.get(kind)
        except TypeError:  # a list or an object where a tag should be
            name = None
        if name is None:
            return self._read_unknown(data)
        reader = self._readers[kind] = object_reader(self._load(name))
        return reader(data)
