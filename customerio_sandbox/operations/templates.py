"""Liquid: what a message says, from its template and the data of a call."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, cast

from liquid import DictLoader, Environment
from liquid.exceptions import LiquidError

from ..state.store import Store

Json = Any


@cache
def _environment() -> Environment:
    return Environment()


def render(template: str, values: Mapping[str, Json], snippets: Mapping[str, str] | None = None) -> str:
    """Render a Liquid template.

    Args:
        template: the template.
        values: variables by name.
        snippets: what `{% render %}` and `{% include %}` find, by name.

    Returns:
        The text.

    Raises:
        ValueError: the template cannot be rendered.
    """
    if "{{" not in template and "{%" not in template:
        return template
    environment = Environment(loader=DictLoader(dict(snippets))) if snippets else _environment()
    try:
        return environment.from_string(template).render(**values)
    except LiquidError as error:
        raise ValueError(f"Liquid: {str(error).splitlines()[0]}") from error


def variables(
    store: Store, cio_id: str | None, data: Mapping[str, Json], *, broadcast: bool = False
) -> dict[str, Json]:
    """Return what a template of Customer.io can use.

    Args:
        store: the state.
        cio_id: the person.
        data: what the caller gave.
        broadcast: whether a broadcast sends it.

    Returns:
        `customer`, `trigger`, `snippets`, and for an event `event`.
    """
    person = store.state.people.get(cio_id) if cio_id else None
    known = store.everything(person) if person else {}
    return {
        "customer": known,
        "trigger": dict(data),
        "event": {} if broadcast else dict(data),
        "snippets": snippets(store),
        "workspace": {"name": "Sandbox"},
    }


def snippets(store: Store) -> dict[str, str]:
    """Return the workspace's snippets.

    Args:
        store: the state.

    Returns:
        Texts by name.
    """
    kept = cast("dict[str, dict[str, str]]", store.state.records.get("snippets", {}))
    return {name: str(snippet.get("value", "")) for name, snippet in kept.items()}
