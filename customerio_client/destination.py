"""Where a call goes, and as whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from customerio_core.unset import Unset
from customerio_core.version import VERSION

from .credentials import Credentials
from .region import Region

if TYPE_CHECKING:
    from customerio_core import Operation, Request, RequestOptions

_AGENT = f"customerio-client/{VERSION}"


@frozen
class Destination:
    """Where calls go, and as whom.

    Args:
        region: the account's region; an operation knows its host there.
        base_url: the host to use instead, such as a proxy or a test server.
        credentials: what the client was given.
    """

    region: Region
    base_url: str | None
    credentials: Credentials

    def address(self, operation: Operation, request: Request, options: RequestOptions | None = None) -> None:
        """Give a request its host and its credentials.

        Args:
            operation: what is called.
            request: what is sent.
            options: what this call does differently; it may be for another workspace.

        Raises:
            MissingCredentials: credentials that are due were not given.
        """
        if options is not None and not isinstance(options.workspace_id, Unset):
            for way in operation.other_credentials:
                for part, name in way.items():
                    if name == "workspace_id":
                        request.headers[part.lower()] = str(options.workspace_id)
        request.headers.update(self.credentials.headers(operation, request.headers))
        request.headers.setdefault("user-agent", _AGENT)
        request.base_url = self.base_url or operation.hosts[self.region.value]
