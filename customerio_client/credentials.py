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
    "app_service_account": "CUSTOMERIO_SERVICE_ACCOUNT",
    "workspace_id": "CUSTOMERIO_WORKSPACE_ID",
    "pipelines_api_key": "CUSTOMERIO_PIPELINES_API_KEY",
}
"""The environment variable of each credential, by the client's argument."""

URLS: Final[Mapping[str, str]] = {
    "track_url": "CUSTOMERIO_TRACK_URL",
    "app_url": "CUSTOMERIO_APP_URL",
    "pipelines_url": "CUSTOMERIO_PIPELINES_URL",
}
"""The environment variable of each base URL, by the client's argument."""

_KINDS: Final[Mapping[str, str]] = {
    "site_id": "the site ID",
    "track_api_key": "the Track API key that goes with the site ID",
    "app_api_key": "an App API key",
    "app_service_account": "the token of a service account",
    "workspace_id": "the number of a workspace that the service account may use",
    "pipelines_api_key": "the API key of a Pipelines source",
}


_QUOTES: Final = frozenset("'\"`")


_SERVICE_ACCOUNT: Final = "sa_"  # how the tokens of service accounts begin: `sa_live_...`
_PARTS: Final = frozenset({"user", "password", "bearer"})  # of the `Authorization`; any other part is a header


class MissingCredentials(CustomerIOError, ValueError):
    """A call needs credentials that the client was not given. The message names them."""


class Credentials:
    """The credentials a client has. They are not shown, compared or iterated.

    Args:
        given: values by the client's argument; `None` and empty ones count as not given.
    """

    __slots__ = ("_authorizations", "_given")

    def __init__(self, given: Mapping[str, str | None]) -> None:
        self._given = {name: value for name, value in given.items() if value}
        self._authorizations: dict[tuple[str, ...], str] = {}
        for name, value in self._given.items():
            if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - settings are read from files
                raise TypeError(f"{name} must be text, not {type(value).__name__}")
            if not (value.isascii() and value.isprintable()) or " " in value:
                raise ValueError(f"{name} must be printable ASCII without blanks; is there a line break in it?")
        _tell_keys_from_service_accounts(self._given)

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self._given)})"

    def headers(self, operation: Operation, sent: Mapping[str, str]) -> Mapping[str, str]:
        """Return the headers that let a call in.

        Args:
            operation: what is called; it says which scheme and which credentials.
            sent: the headers that the call has already, by lower-case name.

        Returns:
            The headers by lower-case name, without those of `sent`; none where no credentials are due.

        Raises:
            MissingCredentials: one that is due was not given.
        """
        if operation.auth is None or "authorization" in sent:
            return {}
        known = self._authorizations.get((operation.auth, *operation.credentials.values()))
        if known is not None:
            return {"authorization": known}
        way = self._way(operation, sent)
        due = (operation.auth, *way.values())
        authorization = self._authorizations.get(due)
        if authorization is None:
            authorization = self._authorizations[due] = self._authorization(operation, way)
        headers = {"authorization": authorization}
        for part, name in way.items():
            if part not in _PARTS and part.lower() not in sent:
                headers[part.lower()] = self._given[name]
        return headers

    def _way(self, operation: Operation, sent: Mapping[str, str]) -> Mapping[str, str]:
        """The first way in for which everything is there; where there is none, the one for which most is."""
        ways = (operation.credentials, *operation.other_credentials)
        missing = [
            [name for part, name in way.items() if name and name not in self._given and part.lower() not in sent]
            for way in ways
        ]
        there = [sum(name in self._given for name in way.values()) for way in ways]
        best = min(range(len(ways)), key=lambda at: len(missing[at]) - there[at])
        if missing[best]:
            begun = [names for names, known in zip(missing, there, strict=True) if known]
            raise MissingCredentials(_hint(operation, begun or missing))
        return ways[best]

    def _authorization(self, operation: Operation, way: Mapping[str, str]) -> str:
        if operation.auth == "basic" and ":" in self._given[way["user"]]:
            raise ValueRefused("must not hold a colon: it would end there", (way["user"],))
        parts = {part: self._given[name] for part, name in way.items() if name and part in _PARTS}
        if operation.auth == "bearer":
            return f"Bearer {parts['bearer']}"
        # A key that carries its region goes as Bearer, where older ones go as the user of Basic.
        if "password" not in parts and region_of_key(parts["user"]):
            return f"Bearer {parts['user']}"
        pair = f"{parts['user']}:{parts.get('password', '')}"
        return f"Basic {b64encode(pair.encode()).decode()}"

    def advice(self, operation: Operation) -> str:
        """Say what to look at where the API does not know the credentials of a call.

        Args:
            operation: what was called.

        Returns:
            Which kinds of key the API takes, and what is odd about those that were given; never the keys.
        """
        ways = [
            [name for name in way.values() if name] for way in (operation.credentials, *operation.other_credentials)
        ]
        due = next((way for way in ways if way and self._given.keys() >= {*way}), ways[0])
        kinds = " and ".join(f"{name} ({_KINDS.get(name, 'a credential')})" for name in due)
        given = {name: self._given.get(name, "") for name in due}
        odd = [name for name, key in given.items() if key and not _QUOTES.isdisjoint((key[0], key[-1]))]
        quoted = f"; there are quotes around {' and '.join(odd)}, which are not part of it" if odd else ""
        return f"Check {kinds}{quoted}" if due else ""

    def region(self, operation: Operation) -> Region | None:
        """Return the region that the credentials of a call carry.

        Args:
            operation: what is called.

        Returns:
            The region, or `None` where they carry none.
        """
        keys = (self._given.get(name) for name in operation.credentials.values())
        return next((region for key in keys if (region := region_of_key(key))), None)

    def regional(self) -> Region | None:
        """Return the region that any of the credentials carries, or `None`."""
        return next((region for key in self._given.values() if (region := region_of_key(key))), None)

    def workspace(self, operation: Operation, sent: Mapping[str, str]) -> str:
        """Return a name for whom the API counts a call to, for a store that others share.

        Args:
            operation: what is called.
            sent: the headers of the call, by lower-case name: a service account is good for several workspaces.

        Returns:
            A digest that does not lead back to the credentials; the same for the same ones.
        """
        account = next((self._given[name] for name in operation.credentials.values() if name in self._given), "")
        for way in operation.other_credentials if not account else ():
            headers = (sent.get(part.lower(), "") for part in way if part not in _PARTS)
            account = account or " ".join([*(self._given.get(way.get(part, ""), "") for part in _PARTS), *headers])
        return blake2b(account.encode(), digest_size=9, person=b"customerio-lim").hexdigest()

    def __reduce__(self) -> tuple[type[Credentials], tuple[dict[str, str]]]:
        return Credentials, (self._given,)


def _tell_keys_from_service_accounts(given: Mapping[str, str]) -> None:
    """Refuse a key where the token of a service account belongs, and the other way round."""
    key, token = given.get("app_api_key"), given.get("app_service_account")
    if key is not None and key.startswith(_SERVICE_ACCOUNT):
        raise ValueError("app_api_key is the token of a service account; pass it as app_service_account")
    if token is not None and not token.startswith(_SERVICE_ACCOUNT):
        raise ValueError(
            f"app_service_account does not begin with {_SERVICE_ACCOUNT!r}; pass the key of the App API as app_api_key"
        )
    if key is not None and token is not None:
        raise ValueError("app_api_key and app_service_account are two ways to the App API; pass one of them")
    if "workspace_id" in given and token is None:
        raise ValueError("workspace_id goes with app_service_account; a key of the App API has one workspace")


def _hint(operation: Operation, missing: list[list[str]]) -> str:
    return f"{operation.call} needs {', or '.join(' and '.join(_ways(names)) for names in missing)}"


def _ways(missing: list[str]) -> Iterator[str]:
    for name in missing:
        variable = ENVIRONMENT.get(name)
        yield f"{name}=... ({variable} for from_env())" if variable else f"{name}=..."
