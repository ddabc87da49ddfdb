"""Which API, region and operation a request is for.

Three ways lead here: the vendor's hosts, where a client is given a transport of the sandbox; paths on the sandbox's own
address, `/track`, `/app` and `/pipelines`, and for the other region `/track-eu` and so on; and the vendor's paths right
at that address, for clients that can be given another host and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from .access import Region
from .contract import APIS, Api, Endpoint, matching
from .exchange import Request
from .refusal import Refused

_HOSTS: Mapping[str, tuple[Api, Region]] = {
    "track.customer.io": ("track", "us"),
    "track-eu.customer.io": ("track", "eu"),
    "api.customer.io": ("app", "us"),
    "api-eu.customer.io": ("app", "eu"),
    "cdp.customer.io": ("pipelines", "us"),
    "cdp-eu.customer.io": ("pipelines", "eu"),
}
_PREFIXES: Mapping[str, tuple[Api, Region | None]] = {
    **{api: (api, None) for api in APIS},
    **{f"{api}-us": (api, "us") for api in APIS},
    **{f"{api}-eu": (api, "eu") for api in APIS},
}


@dataclass(frozen=True, slots=True)
class Target:
    """The API that a request is for.

    Args:
        api: the API.
        region: the region of the host; `None` for the account's own.
        parts: the parts of the path below it, decoded.
    """

    api: Api
    region: Region | None
    parts: tuple[str, ...]


def target_of(request: Request) -> Target | None:
    """Find the API of a request.

    Args:
        request: the request.

    Returns:
        The API, or `None` where no API is at this address.
    """
    parts = tuple(unquote(part) for part in request.path.split("/")[1:])
    if (known := _HOSTS.get(request.host)) is not None:
        return Target(*known, parts)
    if (prefix := _PREFIXES.get(parts[0])) is not None:
        return Target(*prefix, parts[1:])
    if parts[0] in ("api", "unsubscribe"):
        return Target("track", None, parts)
    if parts[0] == "v1":
        return Target("pipelines" if any(matching("pipelines", parts)) else "app", None, parts)
    return None


def endpoint_of(target: Target, method: str) -> tuple[Endpoint, dict[str, str]]:
    """Find the operation of a request.

    Args:
        target: its API and path.
        method: its HTTP method.

    Returns:
        The operation, and its path parameters.

    Raises:
        Refused: there is none: 404, or 405 where the path takes other methods.
    """
    others: set[str] = set()
    for endpoint in matching(target.api, target.parts):
        if endpoint.operation.method == method:
            names = [part[1:-1] for part in endpoint.operation.path.split("/")[1:]]
            pairs = zip(names, target.parts, endpoint.segments, strict=True)
            return endpoint, {name: given for name, given, segment in pairs if segment is None}
        others.add(endpoint.operation.method)
    path = "/" + "/".join(target.parts)
    if others:
        allowed = ", ".join(sorted(others))
        raise Refused(405, f"{method} {path}: method not allowed", headers={"allow": allowed})
    raise Refused(404, f"{method} {path}: not found")
