"""The proxy that the environment wants for a host."""

from __future__ import annotations

import os
import sys

from ..urls import checked_proxy


def environment_proxy(scheme: str, host: str) -> str | None:
    """Find the proxy for a host as the standard library does: `HTTPS_PROXY`, `NO_PROXY`, the system's settings.

    Args:
        scheme: `http` or `https`.
        host: the host's name.

    Returns:
        The proxy's URL, or `None` for none.

    Raises:
        ValueError: it is no URL. The message does not show it, as it may hold a password.
    """
    in_system = sys.platform in ("darwin", "win32")
    if not in_system and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None  # without loading urllib.request, which costs more than a call
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return checked_proxy(proxy if "://" in proxy else f"http://{proxy}", f"the proxy of the environment for {scheme}")
