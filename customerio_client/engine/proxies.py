"""The proxy that the environment wants for a host."""

from __future__ import annotations

import os
import sys

from ..urls import checked_proxy, is_loopback


def environment_proxy(scheme: str, host: str) -> str | None:
    """Find the proxy for a host as the standard library does: `HTTPS_PROXY`, `NO_PROXY`, the system's settings.

    This machine is reached without one: plain http may go to it with credentials, which a proxy would read.

    Args:
        scheme: `http` or `https`.
        host: the host's name.

    Returns:
        The proxy's URL, or `None` for none.

    Raises:
        ValueError: it is not a URL. The message does not show it, as it may hold a password.
    """
    in_system = sys.platform in ("darwin", "win32")
    if not in_system and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None  # without loading urllib.request, which costs more than a call
    if is_loopback(host):
        return None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return checked_proxy(proxy if "://" in proxy else f"http://{proxy}", f"the proxy of the environment for {scheme}")
