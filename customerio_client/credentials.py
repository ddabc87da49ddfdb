"""Credentials: kept out of sight, asked for when an API is first used."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from customerio_core import CustomerIOError, ValueRefused

from .region import Region, region_of_key

if TYPE_CHECKING:
    from customerio_core import Operation

ENVIRONMENT: Final[Mapping[str, str]] = {
    "site_id": "CUSTOMERIO_SITE_ID",
    "track_api_key": "CUSTOMERIO_API_KEY",
    "app_api_key": "CUSTOMERIO_APP_API_KEY",
    "pipelines_api_key": "CUSTOMERIO_PIPELINES_API_KEY",
}
"""The environment variable of each credential, by the client's argument."""


class MissingCredentials(CustomerIOError, ValueError):
    """A call needs credentials that the client was not given. The message names them."""


class Credentials:
    """The credentials a client has. They are not shown, compared or iterated.

    Args:
        given: values by the client's argument; `None` and empty ones count as not given.
    """

    __slots__ = ("_given", "_headers")

    def __init__(self, given: Mapping[str, str | None]) -> None:
        self._given = {name: value for name, value in given.items() if value}
        self._headers: dict[tuple[str, ...], str] = {}
        for name, value in self._given.items():
            if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - settings are read from files
                raise TypeError(f"{name} must be text, not {type(value).__name__}")
            if not (value.isascii() and value.isprintable()) or " " in value:
                raise ValueError(f"{name} must be printable ASCII without blanks; is there a line break in it?")

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self._given)})"

    def authorization(self, operation: Operation) -> str | None:
        """Give the header that authorizes a call.

        Args:
            operation: what is called; it says which scheme and which credentials.

        Returns:
            The `Authorization` header, or `None` where no credentials are due.

        Raises:
            MissingCredentials: one that is due was not given.
        """
        if operation.auth is None:
            return None
        due = (operation.auth, *operation.credentials.values())
        header = self._headers.get(due)
        if header is None:
            header = self._headers[due] = self._header(operation)
        return header

    def _header(self, operation: Operation) -> str:
        due = {part: name for part, name in operation.credentials.items() if name}
        if missing := [name for name in due.values() if name not in self._given]:
            raise MissingCredentials(_hint(operation, missing))
        if operation.auth == "basic" and ":" in self._given[due["user"]]:
            raise ValueRefused("must not hold a colon: it would end there", (due["user"],))
        parts = {part: self._given[name] for part, name in due.items()}
        if operation.auth == "bearer":
            return f"Bearer {parts['bearer']}"
        # A key that carries its region goes as Bearer, where older ones go as the user of Basic.
        if "password" not in parts and region_of_key(parts["user"]):
            return f"Bearer {parts['user']}"
        pair = f"{parts['user']}:{parts.get('password', '')}"
        return f"Basic {b64encode(pair.encode()).decode()}"

    def region(self, operation: Operation) -> Region | None:
        """Give the region that the credentials of a call carry.

        Args:
            operation: what is called.

        Returns:
            The region, or `None` where they carry none.
        """
        keys = (self._given.get(name) for name in operation.credentials.values())
        return next((region for key in keys if (region := region_of_key(key))), None)

    def regional(self) -> Region | None:
        """Give the region that any of the credentials carries, or `None`."""
        return next((region for key in self._given.values() if (region := region_of_key(key))), None)

    def workspace(self, operation: Operation) -> str:
        """Give a name for whom the API counts a call to, for a store that others share.

        Args:
            operation: what is called.

        Returns:
            A digest that does not lead back to the credentials; the same for the same ones.
        """
        account = next((self._given[name] for name in operation.credentials.values() if name in self._given), "")
        return blake2b(account.encode(), digest_size=9, person=b"customerio-lim").hexdigest()

    def __reduce__(self) -> tuple[type[Credentials], tuple[dict[str, str]]]:
        return Credentials, (self._given,)


def _hint(operation: Operation, missing: list[str]) -> str:
    return f"{operation.id} needs {' and '.join(_ways(missing))}"


def _ways(missing: list[str]) -> Iterator[str]:
    for name in missing:
        variable = ENVIRONMENT.get(name)
        yield f"{name}=... ({variable} for from_env())" if variable else f"{name}=..."
