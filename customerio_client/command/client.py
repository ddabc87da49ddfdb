"""The client that a run asks for."""

from __future__ import annotations

import argparse
import os
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from customerio_client.client import CustomerIO
from customerio_client.credentials import ENVIRONMENT, Credentials, MissingCredentials
from customerio_client.limits import Limiter, open_limiter

from .exits import Exit, Quit

if TYPE_CHECKING:
    from customerio_client.retry import RetryPolicy
    from customerio_core import Operation


@contextmanager
def opened_client(given: argparse.Namespace, operation: Operation, retry: RetryPolicy) -> Generator[CustomerIO]:
    """Open a client.

    Args:
        given: what is asked for.
        operation: what it is to call.
        retry: decides about further attempts.

    Yields:
        The client.

    Raises:
        Quit: the limiter cannot be opened, credentials are missing, or settings cannot be used.
    """
    settings: dict[str, Any] = {"retry": retry, "max_retries": given.retries}
    if given.region is not None:
        settings["region"] = given.region
    if given.url is not None:
        settings[f"{given.api}_url"] = given.url
    if given.rate is not None and operation.bucket is not None:
        settings["rates"] = {operation.bucket.name: given.rate}
    with ExitStack() as stack:
        if given.limiter is not None:
            settings["limiter"] = stack.enter_context(_limiter(given.limiter))
        yield stack.enter_context(_client(operation, settings))


def _client(operation: Operation, settings: Mapping[str, Any]) -> CustomerIO:
    try:
        variables = {name: ENVIRONMENT[name] for name in operation.credentials.values() if name in ENVIRONMENT}
        due = {name: os.environ.get(variable) for name, variable in variables.items()}
        Credentials(due).headers(operation, {})
        return CustomerIO.from_env(**settings)
    except MissingCredentials as error:
        names = [ENVIRONMENT[name] for name in operation.credentials.values() if name and name in ENVIRONMENT]
        missing = " and ".join(name for name in names if not os.environ.get(name))
        raise Quit(Exit.STOPPED, f"{missing} must be set in the environment" if missing else str(error)) from None
    except ValueError as error:
        raise Quit(Exit.STOPPED, str(error)) from None


@contextmanager
def _limiter(setting: str) -> Generator[Limiter]:
    try:
        limiter = open_limiter(setting)
    except (ValueError, ImportError) as error:
        raise Quit(Exit.USAGE, f"--limiter: {error}") from None
    try:
        yield limiter
    finally:
        limiter.close()
