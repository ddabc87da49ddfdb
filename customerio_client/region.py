"""Where an account's data lives."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Literal, TypeAlias

from customerio_core import CustomerIOError
from customerio_core.fields import field_at

if TYPE_CHECKING:
    from customerio_core import HttpResponse, Operation


class Region(Enum):
    """The data centre of an account. A call to the wrong one fails."""

    US = "us"
    EU = "eu"


RegionChoice: TypeAlias = Region | Literal["us", "eu", "auto"]
"""A region, or `auto` to ask the Track API when a call first needs to know."""


class RegionUnknown(CustomerIOError):
    """The Track API did not say in which of the known regions the account lives."""


def region_in(operation: Operation, response: HttpResponse) -> Region:
    """Read the region that a response names.

    Args:
        operation: what was called, which knows where the response names it.
        response: what came back.

    Returns:
        The region.

    Raises:
        AuthenticationFailed: the credentials are wrong.
        RegionUnknown: the response names none of those known.
    """
    try:
        return Region(field_at(response.read(operation), str(operation.account_region)))
    except ValueError:
        known = ", ".join(r.value for r in Region)
        raise RegionUnknown(f"the API names no known region ({known}); set region=... yourself") from None


_REGIONAL_KEY = re.compile(r"[ps]k_(us|eu)_")


def region_of_key(key: str | None) -> Region | None:
    """Read the region that a newer Pipelines key carries.

    Args:
        key: the key, if there is one.

    Returns:
        The region, or `None` for a key without.
    """
    found = _REGIONAL_KEY.match(key or "")
    return Region(found.group(1)) if found else None
