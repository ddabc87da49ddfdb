"""Items of a batch against the contract, each by itself: one that is wrong does not fail the others."""

from __future__ import annotations

from typing import Any

from ..checking import check_schema
from ..contract import resolved
from ..refusal import Refused
from .call import Call

Json = Any


def check_item(call: Call, field: str, item: Json) -> None:
    """Compare an item with the contract; what the vendor ignores becomes a warning.

    Args:
        call: the call.
        field: the list of the body that the item is in.
        item: the item.

    Raises:
        Refused: it does not fit, or a fault was ordered for it.
    """
    if call.refuse is not None:
        call.refuse(item)
    if call.fits:
        return
    api = call.endpoint.api
    items = resolved(api, resolved(api, call.endpoint.body or {})["properties"][field])["items"]
    findings = check_schema(api, f"urn:{api}{items['$ref']}", item)
    if findings.wrong:
        place, what = findings.wrong[0]
        raise Refused(400, what, field=place, reason="required" if "required" in what else "invalid")
    call.warnings += findings.ignored
