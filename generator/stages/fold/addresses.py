"""Servers and paths: every path becomes absolute below a bare host."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import urlsplit

from generator.errors import GeneratorError


def hosts_and_base(servers: list[dict[str, Any]], where: str) -> tuple[list[str], str]:
    """The bare hosts of a list of servers, in order, and the path that the first of them puts before each path."""
    urls = [_filled_in(server, where) for server in servers]
    parts = [urlsplit(url) for url in urls]
    hosts = [f"{part.scheme}://{part.netloc}" for part in parts if part.netloc]
    return list(dict.fromkeys(hosts)), parts[0].path.rstrip("/") if parts else ""


def absolute(base: str, path: str, where: str) -> str:
    """`path` resolved against the path of its server: `/api/v1` and `../v2/entity` make `/api/v2/entity`."""
    if "://" in path or path.startswith("//") or "?" in path or "#" in path:
        fix = "A query is declared as parameters, a host as a server; two operations cannot differ by these alone."
        raise GeneratorError(f"{path!r} is not a path: it has a host, a '?' or a '#' in it", where, fix)
    resolved = posixpath.normpath(f"{base}/{path.lstrip('/')}")
    if path.rstrip("/") != path and resolved != "/":
        resolved += "/"  # a trailing slash is part of the address
    return "/" + resolved.lstrip("/")


def _filled_in(server: dict[str, Any], where: str) -> str:
    url = str(server.get("url", ""))
    for name, variable in (server.get("variables") or {}).items():
        if not isinstance(variable, dict) or "default" not in variable:
            raise GeneratorError(f"the server variable {name!r} has no default", where=where)
        url = url.replace("{" + name + "}", str(variable["default"]))
    return url
