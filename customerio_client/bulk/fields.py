"""Models as dicts of their fields, for a writer of JSON that looks at no value by its declared type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from customerio_core import Model
from customerio_core.shape import shape

from .times import Times


class Fields:
    """Gives the fields of models as they are."""

    def __init__(self) -> None:
        self._classes: dict[type[Model], tuple[Mapping[str, str] | None, Times]] = {}

    def of(self, value: object) -> dict[str, Any]:
        """Give the fields of a model, whatever they are.

        Args:
            value: a model.

        Returns:
            Its fields by wire name; not to be changed.

        Raises:
            TypeError: it is none, or has keys that are not text.
            LookupError: its undeclared fields have to be told from the others first.
        """
        if not isinstance(value, Model):
            raise TypeError
        names, _ = self._classes.get(type(value)) or self._learn(type(value))
        fields = value.__dict__ if names is None else {names[name]: item for name, item in value.__dict__.items()}
        if extra := getattr(value, "_unknown", None):
            "".join(extra)  # takes text only
            if not extra.keys().isdisjoint(shape(type(value)).by_wire):
                raise LookupError
            return {**fields, **extra}
        return fields

    def nested(self, value: object) -> dict[str, Any]:
        """Give the fields of a model inside of another: what a writer of JSON asks for what it does not know.

        Args:
            value: a model.

        Returns:
            Its fields by wire name; not to be changed.

        Raises:
            TypeError: it is none, or has times that are not as they are sent.
            LookupError: see `of`.
        """
        fields = self.of(value)
        _, times = self._classes[type(value)]  # type: ignore[index]  # `of` takes models only
        if not times.as_sent([fields]):
            raise TypeError
        return fields

    def _learn(self, cls: type[Model]) -> tuple[Mapping[str, str] | None, Times]:
        fields = shape(cls).fields
        same = all(field.name == field.wire for field in fields)
        self._classes[cls] = learnt = None if same else {field.name: field.wire for field in fields}, Times(cls)
        return learnt
