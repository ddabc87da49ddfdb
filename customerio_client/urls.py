"""URLs that a caller gives: base URLs and proxies, checked before anything is sent to them."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

_PROXIES = ("http", "https", "socks5", "socks5h")


def checked_base_url(name: str, url: str | None) -> str | None:
    """Check a base URL that a caller gives.

    Args:
        name: the argument's name.
        url: what was given.

    Returns:
        The URL without a slash at its end.

    Raises:
        ValueError: it is no URL that credentials may be sent to.
    """
    if url is None:
        return None
    parts = _split(url)
    if parts is None or parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise ValueError(f"{name} must be a base URL such as https://proxy.example/customerio")
    if parts.username is not None:
        raise ValueError(f"{name} must not hold a user or a password")
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ValueError(f"{name} must be https: credentials do not go over http, except to this machine")
    return url.rstrip("/")


def checked_proxy(url: str | None, name: str = "proxy") -> str | None:
    """Check the URL of a proxy that a caller gives.

    Args:
        url: what was given; it may hold a user and a password.
        name: where it was given.

    Returns:
        The same.

    Raises:
        ValueError: it is none. The message does not show it.
    """
    if url is not None and ((parts := _split(url)) is None or parts.scheme not in _PROXIES):
        raise ValueError(
            f"{name} must be a URL such as http://user:password@proxy.example:3128, with a percent-encoded password"
        )
    return url


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number
        host = (parts.hostname or "").encode("idna")  # raises where it is no name
    except ValueError:
        return None
    return parts if host and url.isprintable() and " " not in url else None


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine, to which plain http may go.

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
