"""Signatures of webhooks: made and checked, before anything of a body is read."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from customerio_core import Signing

from .errors import InvalidSignature

Headers: TypeAlias = Mapping[str, object] | Mapping[bytes, object] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers as frameworks have them: a mapping, a WSGI environment, or pairs as in an ASGI scope."""

_DIGITS: Final = 12  # of a timestamp in seconds; milliseconds have 13
_SIGNATURE: Final = re.compile(r"[0-9a-f]{64}")
_VERSIONED: Final = re.compile(r"v[0-9]+[=,:]")


class Signatures:
    """Makes and checks signatures: hex HMAC-SHA256 of version, timestamp and raw body.

    Args:
        signing: which headers hold what, from the contract.
        keys: the signing keys that are accepted; the first one signs.
        tolerance: the greatest difference between a timestamp and now, in seconds; `None` for any.
    """

    def __init__(self, signing: Signing, keys: Sequence[bytes], tolerance: float | None) -> None:
        self._keys = tuple(keys)
        self._tolerance = tolerance
        self._headers = (signing.timestamp, signing.signature)
        self._names: dict[str | bytes, int] = {}
        for position, header in enumerate(self._headers):
            wsgi = f"HTTP_{header.upper().replace('-', '_')}"
            for spelling in (header.lower(), header.title(), header.upper(), wsgi):
                self._names[spelling] = self._names[spelling.encode()] = position
        self._lengths = {len(name) for name in self._names}
        self._prefix = f"{signing.version}:".encode()

    def sign(self, body: bytes, timestamp: int) -> dict[str, str]:
        """Give the headers with which a body is sent.

        Args:
            body: the raw body.
            timestamp: unix seconds.

        Returns:
            The two headers.
        """
        text = str(timestamp)
        return dict(zip(self._headers, (text, self._signature(self._keys[0], text, body)), strict=True))

    def verify(self, body: bytes, headers: Headers, now: float) -> None:
        """Check that a body was signed with one of the keys, and not too long ago.

        Args:
            body: the raw body.
            headers: the headers of the request.
            now: unix seconds.

        Raises:
            InvalidSignature: the check that failed.
        """
        timestamp, signature = self._read(headers)
        if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= _DIGITS):
            raise InvalidSignature(f"the header {self._headers[0]} is not unix seconds")
        if self._tolerance is not None and abs(now - int(timestamp)) > self._tolerance:
            when = "old" if now > int(timestamp) else "far in the future"
            raise InvalidSignature(
                f"the timestamp is too {when}: more than {self._tolerance:g} seconds from now."
                " Is this machine's clock right? tolerance= changes the limit"
            )
        if not signature.isascii() or not self._fits(timestamp, body, signature):
            raise InvalidSignature(self._reason(signature))

    def _fits(self, timestamp: str, body: bytes, signature: str) -> bool:
        """Try every key, whichever fits, so that the time does not tell which one does."""
        fits = False
        for key in self._keys:
            fits |= hmac.compare_digest(self._signature(key, timestamp, body), signature)
        return fits

    def _reason(self, signature: str) -> str:
        if _SIGNATURE.fullmatch(signature):
            return (
                "the signature does not fit the body. Is the signing key the one of this webhook, and the body the raw"
                " bytes of the request, neither decoded nor parsed?"
            )
        versioned = _VERSIONED.match(signature)
        what = "has a version that this client does not know" if versioned else "is not 64 hexadecimal digits"
        return f"the header {self._headers[1]} {what}"

    def _signature(self, key: bytes, timestamp: str, body: bytes) -> str:
        return hmac.digest(key, b"%b%b:%b" % (self._prefix, timestamp.encode(), body), "sha256").hex()

    def _read(self, headers: Headers) -> list[str]:
        """Give timestamp and signature, in whatever spelling they came."""
        found: list[str | None] = [None, None]
        given: Any = headers  # names and values are looked at, not trusted
        pairs: Iterable[tuple[Any, Any]] = given.items() if hasattr(given, "items") else given
        lengths, names = self._lengths, self._names
        for name, value in pairs:
            if len(name) not in lengths:
                continue
            position = names.get(name)
            if position is None and (position := names.get(name.lower())) is None:
                continue
            if found[position] is not None:
                raise InvalidSignature(f"the header {self._headers[position]} came more than once")
            found[position] = self._text(value, position)
        missing = [header for header, text in zip(self._headers, found, strict=True) if text is None]
        if missing:
            raise InvalidSignature(f"the header {missing[0]} is missing")
        return [text for text in found if text is not None]

    def _text(self, value: Any, position: int) -> str:
        if isinstance(value, list | tuple):  # as multi-value mappings have it
            if len(value) != 1:  # pyright: ignore[reportUnknownArgumentType] - whatever it holds
                raise InvalidSignature(f"the header {self._headers[position]} came more than once")
            value = value[0]  # pyright: ignore[reportUnknownVariableType] - checked below
        if isinstance(value, bytes):
            return value.decode("latin-1")
        if not isinstance(value, str):
            raise InvalidSignature(f"the header {self._headers[position]} is not text")
        return value
