"""Models as dicts of their fields, for a writer of JSON that looks at no value by its declared type."""

from __future__ import annotations

from typing import Any

from customerio_core import Model
from customerio_core.shape import shape

from .times import Times


class Fields:
    """Returns the fields of models as they are."""

    def __init__(self) -> None:
        self._times: dict[type[Any], Times] = {}

    def of(self, value: object) -> dict[str, Any]:
        """Return the fields of a model, whatever they are.

        Args:
            value: a model.

        Returns:
            Its fields by wire name; not to be changed.

        Raises:
            TypeError: it is none, or has keys that are not text.
            LookupError: its undeclared fields have to be separated from the others first.
        """
        if not isinstance(value, Model):
            raise TypeError
        declared = shape(type(value))
        fields = value.__dict__
        if declared.renamed:
            fields = {declared.wires[name]: item for name, item in fields.items()}
        if extra := getattr(value, "_unknown", None):
            "".join(extra)  # takes text only
            if not extra.keys().isdisjoint(declared.by_wire):
                raise LookupError
            return {**fields, **extra}
        return fields

    def nested(self, value: object) -> dict[str, Any]:
        """Return the fields of a model inside another: what a writer of JSON asks for what it does not know.

        Args:
            value: a model.

        Returns:
            Its fields by wire name; not to be changed.

        Raises:
            TypeError: it is none, or has times that are not as they are sent.
            LookupError: see `of`.
        """
        fields = self.of(value)
        times = self._times.get(type(value))
        if times is None:
            times = self._times[type(value)] = Times(type(value))
        if not times.as_sent([fields]):
            raise TypeError
        return fields
