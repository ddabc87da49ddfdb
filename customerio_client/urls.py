"""URLs that a caller gives: base URLs and proxies, checked before anything is sent to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

_is_version = re.compile(r"v\d+").fullmatch
_PROXIES = ("http", "https", "socks5", "socks5h")


def checked_base_url(
    name: str,
    url: object,
    *,
    api: str | None = None,
    allow_insecure_http: bool = False,
) -> str | None:
    """Check a base URL that a caller gives.

    Args:
        name: the argument's name.
        url: what was given: text, or a URL object of a library.
        api: the name of the API it is for, whose paths come below it: it must not end in the beginning of one.
        allow_insecure_http: whether plain http may go to any host but the vendor's.

    Returns:
        The URL without a slash at its end.

    Raises:
        ValueError: it is not a URL that credentials may be sent to.
    """
    if url is None:
        return None
    url = _text(name, url)
    parts = _split(url)
    if parts is None or parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise ValueError(f"{name} must be a base URL such as https://proxy.example/customerio")
    if parts.username is not None:
        raise ValueError(f"{name} must not hold a user or a password")
    host = parts.hostname or ""
    if parts.scheme == "http" and not is_loopback(host):
        if not allow_insecure_http:
            raise ValueError(
                f"{name} must be https: credentials do not go over http, except to this machine. For a sandbox in a"
                " network of your own, pass allow_insecure_http=True"
            )
        if is_vendors(host):
            raise ValueError(f"{name} must be https: credentials never go over http to a host of the vendor")
    if api is not None and (own := _own_path(parts.path, api)):
        raise ValueError(f"{name} must not end in {own}, which is part of the path of each call: leave it out")
    return url.rstrip("/")


def _text(name: str, url: object) -> str:
    """Read a URL: text, or an object of httpx, yarl or another library."""
    if isinstance(url, str):
        return url
    if type(url).__name__ in ("URL", "Url", "ParseResult", "SplitResult") or hasattr(url, "geturl"):
        written = getattr(url, "geturl", None)
        return str(written() if callable(written) else url)
    raise TypeError(f"{name} must be text, not {type(url).__name__}")


def is_vendors(host: str) -> bool:
    """Return whether a host is the vendor's.

    Args:
        host: its name.

    Returns:
        Whether it is one of the API's, or in the same domain.
    """
    from .contracts import contracts

    domains = {
        ".".join((urlsplit(url).hostname or "").split(".")[-2:])
        for _, operations in contracts()
        for operation in operations.values()
        for url in operation.hosts.values()
    }
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _own_path(path: str, api: str) -> str:
    """What of a base URL's path the paths of the API begin with; empty where it is nothing."""
    given = path.rstrip("/")
    if not given:
        return ""
    from .contracts import contract

    heads = {head for operation in contract(api).values() for head in _heads(operation.path)}
    return max((head for head in heads if given.endswith(head)), key=len, default="")


def _heads(path: str) -> Iterator[str]:
    """The beginnings of a path that end in a version: `/api/v1`."""
    steps = path.split("/")
    for count, step in enumerate(steps, 1):
        if _is_version(step):
            yield "/".join(steps[:count])


def checked_proxy(url: object, name: str = "proxy") -> str | None:
    """Check the URL of a proxy that a caller gives.

    Args:
        url: what was given; it may hold a user and a password.
        name: where it was given.

    Returns:
        The same.

    Raises:
        ValueError: it is none. The message does not show it.
    """
    if url is None:
        return None
    url = _text(name, url)
    if (parts := _split(url)) is None or parts.scheme not in _PROXIES:
        raise ValueError(
            f"{name} must be a URL such as http://user:password@proxy.example:3128, with a percent-encoded password"
        )
    return url


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is not a number
        host = (parts.hostname or "").encode("idna")  # raises where it is not a name
    except ValueError:
        return None
    return parts if host and url.isprintable() and " " not in url else None


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine, to which plain http may go.

    Args:
        host: its name or address.

    Returns:
        Whether it is.
    """
    from ipaddress import ip_address

    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
