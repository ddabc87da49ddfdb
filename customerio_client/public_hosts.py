"""Whether a host is on the public internet, and not this machine or one next to it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable, Sequence
from ipaddress import IPv6Address, ip_address
from typing import Final

_LOCAL_NAMES: Final = ("localhost", "local", "internal", "home.arpa", "lan", "intranet")


def is_public(host: str) -> bool:
    """Return whether a host is public, as far as its name says.

    Args:
        host: its name or address, in any of the forms that connecting to it takes (`127.1`, `0x7f000001`).

    Returns:
        Whether it is; true for a name, unless it is one of this machine or of a private network.
    """
    name = host.strip("[]").partition("%")[0].rstrip(".").lower()
    try:
        return _is_public_address(name)
    except ValueError:
        pass
    try:
        # Forms of an address that only the system knows.
        return _is_public_address(socket.inet_ntoa(socket.inet_aton(name)))
    except OSError:
        return "." in name and not name.endswith(tuple("." + local for local in _LOCAL_NAMES))


def resolves_to_public(host: str) -> bool:
    """Return whether all addresses of a host are public.

    Args:
        host: its name.

    Returns:
        Whether they are; true where the name is not known here, as behind a proxy.
    """
    try:
        return _all_public(socket.getaddrinfo(host, None, type=socket.SOCK_STREAM))
    except (OSError, UnicodeError):
        return True


async def resolves_to_public_async(host: str) -> bool:
    """Do what `resolves_to_public` does, for asynchronous callers."""
    try:
        return _all_public(await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM))
    except (OSError, UnicodeError):
        return True


def _all_public(found: Iterable[tuple[object, object, object, object, Sequence[object]]]) -> bool:
    return all(is_public(str(address[0])) for *_, address in found)


def _is_public_address(text: str) -> bool:
    address = ip_address(text)
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo and address.teredo[1])
        if inner:
            address = inner
    return address.is_global and not address.is_multicast
