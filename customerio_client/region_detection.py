"""Asking the Track API where an account's data lives."""

from __future__ import annotations

from .apis.track import TrackClient
from .region import Region, region_named


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
    with TrackClient(region=Region.US, site_id=site_id, track_api_key=track_api_key, track_url=track_url) as track:
        return region_named(track.region.get().region)
