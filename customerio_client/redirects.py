"""Where a redirect may lead: credentials, method and body go along, so it is followed to few places."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qsl, urljoin, urlsplit

from .errors import RedirectRefused, WrongRegion

if TYPE_CHECKING:
    from customerio_core import HttpResponse, Operation, Request

    from .region import Region

_FOLLOWED = frozenset({301, 302, 307, 308})
MOST = 5
"""How many redirects in a row are followed."""


def follow(operation: Operation, region: Region, request: Request, response: HttpResponse) -> bool:
    """Point a request at the place that its response names.

    It keeps its method, its body and its credentials. They go to the host they went to, and to the vendor's hosts
    over https.

    Args:
        operation: what is called; it knows the hosts of all regions.
        region: the region that the client is for.
        request: what was sent; changed to what is to be sent next.
        response: what came back.

    Returns:
        Whether there is something to follow; any other response stays as it is.

    Raises:
        WrongRegion: the place belongs to another region.
        RedirectRefused: credentials must not go there, or the method would have to change.
    """
    location = response.headers.get("location")
    if not 300 < response.status < 400 or response.status == 304 or not location:
        return False
    here = urlsplit(request.target)
    try:
        there = urlsplit(urljoin(request.target, location))
        _ = there.port  # raises where it is not a number
    except ValueError:
        raise _error(RedirectRefused, operation, response, "Its Location is not a URL") from None
    if (other := _region(operation, there)) not in (None, region.value):
        raise _error(
            WrongRegion, operation, response, f"The account lives in region {other!r}: make the client with it"
        )
    if response.status not in _FOLLOWED and request.method not in ("GET", "HEAD"):
        raise _error(RedirectRefused, operation, response, "Following it would turn the request into a GET")
    if not _is_trusted(operation, here, there):
        reason = "It leads to another site, where credentials must not go; check the base URL"
        raise _error(RedirectRefused, operation, response, reason)
    request.base_url = f"{there.scheme}://{there.netloc.rpartition('@')[2]}"
    request.path = there.path or "/"
    request.query = tuple(parse_qsl(there.query, keep_blank_values=True))
    return True


def _region(operation: Operation, there: SplitResult) -> str | None:
    """Name the region whose host this is, if it is one."""
    return next((region for region, url in operation.hosts.items() if urlsplit(url).hostname == there.hostname), None)


def _is_trusted(operation: Operation, here: SplitResult, there: SplitResult) -> bool:
    if _origin(here) == _origin(there):
        return True
    domain = _domain(operation)
    vendor = domain is not None and all((url.hostname or "").endswith(domain) for url in (here, there))
    return vendor and there.scheme == "https" and there.port in (None, 443) and there.username is None


def _domain(operation: Operation) -> str | None:
    """Return the domain that the hosts of all regions are in, with a dot before it; `None` where that is not sure."""
    hosts = {(urlsplit(url).hostname or "").partition(".")[2] for url in operation.hosts.values()}
    (domain, *others) = hosts or {""}
    return f".{domain}" if len(operation.hosts) > 1 and "." in domain and not others else None


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    default = {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.hostname, url.port or default


def _error(
    kind: type[RedirectRefused] | type[WrongRegion], operation: Operation, response: HttpResponse, advice: str
) -> RedirectRefused | WrongRegion:
    error = kind(operation, response.status, response.headers, response.content)
    error.advice = advice
    return error
