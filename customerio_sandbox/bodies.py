"""Request bodies: JSON, forms, and multipart with files."""

from __future__ import annotations

import gzip
from email.message import Message as Part
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, cast
from urllib.parse import parse_qsl

import msgspec

from .contract import Endpoint
from .exchange import Json, Request, decode
from .operations.call import File
from .refusal import Refused


def read_body(endpoint: Endpoint, request: Request) -> tuple[Json, dict[str, File]]:
    """Parse the body of a request.

    Args:
        endpoint: the operation.
        request: the request.

    Returns:
        The body as JSON, `{}` where there is none, and its files by field.

    Raises:
        Refused: it cannot be parsed.
    """
    if request.headers.get("content-encoding") == "gzip" and request.body.startswith(b"\x1f\x8b"):
        request.body = gzip.decompress(request.body)
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        return _multipart(request, kind)
    if kind.startswith("application/x-www-form-urlencoded") and endpoint.body is None:
        return dict(parse_qsl(request.body.decode(), keep_blank_values=True)), {}
    if not request.body:
        return {}, {}
    try:
        return decode(request.body), {}
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refused(400, f"the body is not JSON: {error}", reason="malformed") from None


def _multipart(request: Request, kind: str) -> tuple[Json, dict[str, File]]:
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    fields: dict[str, Any] = {}
    files: dict[str, File] = {}
    for part in cast("list[Part]", message.get_payload()) if message.is_multipart() else []:
        name = str(part.get_param("name", header="content-disposition") or "")
        content = cast(bytes, part.get_payload(decode=True) or b"")
        if (filename := part.get_filename()) is not None:
            files[name] = File(filename, len(content))
        else:
            text = content.decode("utf-8", "replace")
            fields[name] = int(text) if text.isdigit() else text
    return fields, files
