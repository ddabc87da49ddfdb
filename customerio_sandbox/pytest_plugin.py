"""The fixtures `customerio` and `customerio_client`. The plugin is loaded by pytest once the package is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from customerio_client import CustomerIO

    from .sandbox import Sandbox


@pytest.fixture
def customerio(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A fresh sandbox on a port of its own. The environment variables of the test point every new client at it."""
    from .sandbox import Sandbox

    with Sandbox() as sandbox:
        for name, value in sandbox.environment.items():
            monkeypatch.setenv(name, value)
        yield sandbox


@pytest.fixture
def customerio_client(customerio: Sandbox) -> Iterator[CustomerIO]:
    """A client of the sandbox of this test."""
    from customerio_client import CustomerIO

    credentials = customerio.credentials
    with CustomerIO(
        region=customerio.region,
        site_id=credentials.site_id,
        track_api_key=credentials.track_api_key,
        app_api_key=credentials.app_api_key,
        pipelines_api_key=credentials.pipelines_api_key,
        track_url=customerio.track_url,
        app_url=customerio.app_url,
        pipelines_url=customerio.pipelines_url,
    ) as client:
        yield client
