"""Files that a call names by URL: read from http, https, or the disk of this machine."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import httpx

MOST = 50_000_000
"""The most bytes that are read."""


class File(NamedTuple):
    """A text file.

    Args:
        text: what it says.
        media: its content type, without parameters; empty where it is not known.
    """

    text: str
    media: str = ""


def fetch(url: str, timeout: float = 10.0) -> File:
    """Read a text file.

    Args:
        url: where it is: `https://`, `http://` or `file://`.
        timeout: seconds that the server may be silent.

    Returns:
        The file.

    Raises:
        OSError: it cannot be read.
    """
    parts = urlsplit(url)
    if parts.scheme == "file":
        return File(Path(unquote(parts.path)).read_text(encoding="utf-8-sig"))
    if parts.scheme not in ("http", "https"):
        raise OSError(f"{parts.scheme or 'a path'} is not something the sandbox reads: http, https and file are")
    try:
        with httpx.stream("GET", url, timeout=timeout, follow_redirects=True) as response:
            if response.status_code != 200:
                raise OSError(f"{parts.hostname} returned {response.status_code}")
            media = response.headers.get("content-type", "").partition(";")[0].strip()
            content = b""
            for piece in response.iter_bytes():
                content += piece
                if len(content) > MOST:
                    raise OSError(f"the file has more than {MOST:,} bytes")
    except httpx.HTTPError as error:
        raise OSError(f"{parts.hostname}: {type(error).__name__}") from None
    return File(content.decode("utf-8-sig"), media)
