"""One document that describes several APIs becomes one document for each.

Whose an operation is follows from the table of sources: first the hosts it is served from, then the longest
prefix of its path, then its security scheme. A document that serves one API, or one nobody knows, stays whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from generator.documents.openapi import METHODS
from generator.documents.references import followed
from generator.errors import GeneratorError
from generator.project.sources import Source
from generator.stages.fold.addresses import absolute, hosts_and_base


def split(document: dict[str, Any], sources: Mapping[str, Source]) -> dict[str, dict[str, Any]]:
    """The parts of a distilled document by API; empty where it is not several of the known ones."""
    parts: dict[str, dict[str, Any]] = {}
    unknown: list[str] = []
    for path, item in document.get("paths", {}).items():
        resolved = {**followed(document, item, f"#/paths/{path}"), **item}
        for method in METHODS:
            if method not in resolved:
                continue
            owner = _owner(document, path, resolved, resolved[method], sources)
            if owner is None:
                unknown.append(f"{method.upper()} {path}")
                continue
            paths = parts.setdefault(owner.api, _part(document, owner))["paths"]
            shared = {key: value for key, value in resolved.items() if key not in METHODS and key != "$ref"}
            paths.setdefault(path, shared)[method] = resolved[method]
    if len(parts) < 2:
        return {}
    if unknown:
        raise GeneratorError(
            f"{unknown[0]} belongs to none of {', '.join(parts)}, which the rest of the document describes",
            fix="Add its path to the table of the API in specs/sources.toml.",
        )
    return {api: parts[api] for api in sources if api in parts}


def _owner(
    document: dict[str, Any], path: str, item: dict[str, Any], operation: dict[str, Any], sources: Mapping[str, Source]
) -> Source | None:
    servers = operation.get("servers") or item.get("servers") or document.get("servers") or []
    hosts, base = hosts_and_base(servers, f"#/paths/{path}/servers")
    names = {urlsplit(host).netloc for host in hosts}
    address = absolute(base, path, f"#/paths/{path}")
    candidates = [
        (_longest_prefix(source, address), source.security in _schemes(document, operation), source)
        for source in sources.values()
        if names & set(source.hosts)
    ]
    fitting = [candidate for candidate in candidates if candidate[0]]
    return max(fitting, key=lambda candidate: candidate[:2])[2] if fitting else None


def _longest_prefix(source: Source, address: str) -> int:
    """The length of the longest prefix of the source that `address` has; a prefix ends where a segment does."""
    fitting = [p for p in source.paths if address == p or address.startswith(p if p.endswith("/") else f"{p}/")]
    return max(map(len, fitting), default=0)


def _schemes(document: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    known = document.get("components", {}).get("securitySchemes", {})
    required = operation.get("security", document.get("security", []))
    return {str(known.get(name, {}).get("scheme")) for choice in required for name in choice}


def _part(document: dict[str, Any], owner: Source) -> dict[str, Any]:
    servers = [server for server in document.get("servers", ()) if urlsplit(server["url"]).netloc in owner.hosts]
    return {**{key: value for key, value in document.items() if key != "webhooks"}, "servers": servers, "paths": {}}
