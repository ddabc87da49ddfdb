"""Asking the Track API where an account's data lives."""

from __future__ import annotations

from customerio_core import build

from .account import Account
from .contracts import region_call
from .region import Region, region_in
from .transport import PolicyTransport


def detect_region(*, site_id: str, track_api_key: str, track_url: str | None = None) -> Region:
    """Ask the Track API for the region of an account; one request, with the usual retries.

    Args:
        site_id: the Track API's site id.
        track_api_key: the Track API's key.
        track_url: base URL to ask instead of the vendor's host.

    Returns:
        The region.

    Raises:
        AuthenticationFailed: the credentials are wrong.
        RegionUnknown: the response names no region that is known here.
    """
    api, operations, operation = region_call()
    account = Account(
        region=Region.US,
        credentials={"site_id": site_id, "track_api_key": track_api_key},
        urls={api: track_url},
        client=None,
        transport=None,
        arguments={},
    )
    try:
        transport = PolicyTransport(account, api, operations, Region.US)
        return region_in(operation, transport.exchange(operation, build(operation), None))
    finally:
        account.close()
