"""Who may call: credentials of each API, and the region of the account (`docs/facts.md`, Hosts and credentials)."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from .contract import Api, Endpoint
from .exchange import Reply, Request, json_reply
from .refusal import Refused

Region = Literal["us", "eu"]
WrongRegion = Literal[301, 401, 405]

ENVIRONMENT: Mapping[str, str] = {
    "site_id": "CUSTOMERIO_SITE_ID",
    "track_api_key": "CUSTOMERIO_API_KEY",
    "app_api_key": "CUSTOMERIO_APP_API_KEY",
    "pipelines_api_key": "CUSTOMERIO_PIPELINES_API_KEY",
}
"""The environment variable of each credential."""

_NEWER_KEY = re.compile(r"[ps]k_(us|eu)_")


@dataclass(frozen=True, kw_only=True, repr=False)
class Credentials:
    """What a sandbox lets in.

    Args:
        site_id: user name of the Track API.
        track_api_key: password of the Track API.
        app_api_key: bearer token of the App API.
        pipelines_api_key: user name of the Pipelines API, whose password is empty.
        service_account: bearer token that goes with the header `X-Workspace-Id`, in place of the App API key.
        any: let in whatever has the right scheme.
    """

    site_id: str = "sandbox-site"
    track_api_key: str = "sandbox-track-key"
    app_api_key: str = "sandbox-app-key"
    pipelines_api_key: str = "sandbox-pipelines-key"
    service_account: str = "sa_live_sandbox"
    any: bool = False


@dataclass(frozen=True)
class Access:
    """Decides who may call.

    Args:
        credentials: what is let in.
        region: where the account is.
        wrong_region: what the App API returns to a call in the other region; all three were seen.
    """

    credentials: Credentials
    region: Region
    wrong_region: WrongRegion = 301

    def check(self, endpoint: Endpoint, request: Request, region: Region, warn: Callable[[str], None]) -> Reply | None:
        """Check the credentials and the region of a request.

        Args:
            endpoint: the operation.
            request: the request.
            region: the region of the host that was called.
            warn: takes what the vendor would not say.

        Returns:
            A response that ends the matter, or `None`.

        Raises:
            Refused: the credentials are wrong.
        """
        if endpoint.operation.auth is None:
            return None
        if endpoint.operation.id != "getRegion" and region != self.region:
            reply = self._elsewhere(endpoint.api, request, region, warn)
            if reply is not None:
                return reply
        if endpoint.api == "pipelines":
            self._pipelines(request, region)
        elif endpoint.api == "track":
            self._basic(request, self.credentials.site_id, self.credentials.track_api_key, warn)
        else:
            self._bearer(request, warn)
        return None

    def _elsewhere(self, api: Api, request: Request, region: Region, warn: Callable[[str], None]) -> Reply | None:
        warn(f"the account is in region {self.region}, and the call went to region {region}")
        if api == "track" and region == "us":
            return None  # passed on through the US
        if api == "app":
            host = "api.customer.io" if self.region == "us" else "api-eu.customer.io"
            body = {"errors": [{"detail": "wrong datacenter", "status": str(self.wrong_region)}]}
            moved = {"location": f"https://{host}{request.target}"} if self.wrong_region == 301 else {}
            return json_reply(body, self.wrong_region, moved)
        raise Refused(401, "Unauthorized request")

    def _basic(self, request: Request, user: str, password: str, warn: Callable[[str], None]) -> None:
        given = _basic_pair(request)
        if given is None or not (self.credentials.any or given == (user, password)):
            self._hint(request, "track", warn)
            raise Refused(401, "Unauthorized request")

    def _bearer(self, request: Request, warn: Callable[[str], None]) -> None:
        token = _bearer_token(request)
        if token is not None and token.startswith("sa_live_"):
            if "x-workspace-id" not in request.headers:
                raise Refused(401, "a service account needs the header X-Workspace-Id")
            if self.credentials.any or token == self.credentials.service_account:
                return
        elif token is not None and (self.credentials.any or token == self.credentials.app_api_key):
            return
        self._hint(request, "app", warn)
        raise Refused(401, "unauthorized")

    def _pipelines(self, request: Request, region: Region) -> None:
        pair, token = _basic_pair(request), _bearer_token(request)
        key = pair[0] if pair is not None and pair[1] == "" else token
        newer = _NEWER_KEY.match(key or "")
        if newer and newer[1] != region:
            raise Refused(401, f"the key belongs to region {newer[1]}")
        if token is not None and not newer:
            raise Refused(401, "the key goes as user name of HTTP Basic, with an empty password")
        if key is None or not (self.credentials.any or key == self.credentials.pipelines_api_key):
            raise Refused(401, "unauthorized")

    def _hint(self, request: Request, api: Api, warn: Callable[[str], None]) -> None:
        """Say so where the credentials are those of another API: the vendor does not."""
        ours = self.credentials
        given = {*(_basic_pair(request) or ()), _bearer_token(request)}
        owners = {
            "track": {ours.site_id, ours.track_api_key},
            "app": {ours.app_api_key},
            "pipelines": {ours.pipelines_api_key},
        }
        for owner, secrets in owners.items():
            if owner != api and given & secrets:
                warn(f"these are credentials of the {owner.title()} API: no credential works for another API")


def _basic_pair(request: Request) -> tuple[str, str] | None:
    scheme, _, rest = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = b64decode(rest, validate=True).decode().partition(":")
    except ValueError:
        return None
    return (user, password) if colon else None


def _bearer_token(request: Request) -> str | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None
