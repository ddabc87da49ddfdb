"""Filters of searches: and, or, not, segments, and attributes with the operators that are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..exchange import elements, members
from ..refusal import Refused

Json = Any


def matches(
    filter: Json, attributes: Mapping[str, Json], in_segment: Callable[[int], bool], leaf: str = "attribute"
) -> bool:
    """Decide whether a person or an object matches a filter.

    Args:
        filter: the filter.
        attributes: what the person or object has, identifiers included.
        in_segment: whether the person is in a segment, by its id.
        leaf: the name of a condition on an attribute: `attribute`, for objects `object_attribute`.

    Returns:
        Whether it matches.

    Raises:
        Refused: the filter is none.
    """
    parts = members(filter)
    if len(parts) != 1:
        raise Refused(400, "a filter has exactly one of and, or, not, segment, attribute", field="filter")
    ((kind, inner),) = parts.items()
    if kind in ("and", "or"):
        found = [matches(each, attributes, in_segment, leaf) for each in elements(inner)]
        return all(found) if kind == "and" else any(found)
    if kind == "not":
        return not matches(inner, attributes, in_segment, leaf)
    if kind == "segment":
        return in_segment(int(members(inner).get("id", 0)))
    if kind == leaf:
        return _attribute(members(inner), attributes)
    raise Refused(400, f"{kind} is not a filter: and, or, not, segment and {leaf} are", field="filter")


def _attribute(condition: Mapping[str, Json], attributes: Mapping[str, Json]) -> bool:
    return _holds(condition, attributes) != (condition.get("inverse") is True)


def _holds(condition: Mapping[str, Json], attributes: Mapping[str, Json]) -> bool:
    name, operator = condition.get("field", ""), condition.get("operator")
    exists = attributes.get(name) is not None
    if operator == "exists":
        return exists
    if operator == "eq":
        return exists and same(attributes[name], condition.get("value"))
    raise Refused(400, f"{operator} is not an operator: eq and exists are", field="filter.operator")


def same(one: Json, other: Json) -> bool:
    """Compare two values as the service does: attributes are text to it, so 5 equals "5" and true equals "true".

    Args:
        one: a value.
        other: another one.

    Returns:
        Whether they are equal.
    """
    return one == other or _text(one) == _text(other)


def _text(value: Json) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
