"""Every error survives what carries errors: copies, pickles, other processes, and result stores that keep JSON."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import pkgutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest
from celery import Celery

import customerio_client
import customerio_core
from customerio_app.operations import OPERATIONS
from customerio_core import ApiError, Attempt, CustomerIOError, Problem

SEND = OPERATIONS["sendEmail"]
BODY = b'{"errors":[{"detail":"no such template (reference 01C4ABCDEFGHJKMNPQRSTVWXYZ)","status":"400"}]}'
ATTEMPTS = (Attempt(1, 0.0, 0.5, 503), Attempt(2, 1.0, 0.25, None, "the connection was reset"))
ARGUMENTS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "BatchFailed": ((SEND, 2000, "no such segment"), {}),
    "ConnectionFailed": (("the connection was reset",), {"sent": True, "permanent": True}),
    "DownloadFailed": (("the link is too old", 403), {}),
    "PagesRepeat": ((SEND, 3), {}),
    "PayloadOverLimit": ((SEND, "body", 10, 11, "bytes", (("a.b", 7), ("c", 2)), "the vendor refuses it"), {}),
    "RateLimitWait": (("the limit 'app' is full", 2.5), {}),
    "ValueRefused": (("must not be empty", ("batch", 3, "identifiers", "id")), {}),
    "_Waited": ((OPERATIONS["getExport"], (7,), "scheduled", "after 30 s"), {}),
}


def classes() -> list[type[CustomerIOError]]:
    """Every class of error there is, wherever it is defined."""
    for package in (customerio_core, customerio_client):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    return sorted(set(_below(CustomerIOError)), key=lambda cls: cls.__name__)


def _below(cls: type[CustomerIOError]) -> Iterator[type[CustomerIOError]]:
    for inner in cls.__subclasses__():
        if not inner.__module__.startswith("tests"):
            if not inner.__name__.startswith("_"):
                yield inner
            yield from _below(inner)


def make(cls: type[CustomerIOError]) -> CustomerIOError:
    if issubclass(cls, ApiError):
        error: Any = cls(SEND, 400, {"x": "canary"}, BODY)
    else:
        arguments, named = next((ARGUMENTS[c.__name__] for c in cls.__mro__ if c.__name__ in ARGUMENTS), (("why",), {}))
        error = cls(*arguments, **named)
    for name, value in {"attempts": ATTEMPTS, "advice": "Do this", "ids": ("01A", "01B"), "host": "h"}.items():
        if hasattr(cls, name):
            setattr(error, name, value)
    if hasattr(cls, "operation") and error.operation is None:
        error.operation = SEND
    made: CustomerIOError = error
    return made


RESULTS = Celery(backend="cache+memory://", set_as_current=False).backend


def by_celery(error: CustomerIOError) -> Any:
    """What Celery's result store, which keeps JSON, makes of an error."""
    stored = json.loads(json.dumps(RESULTS.prepare_exception(error, serializer="json")))
    return RESULTS.exception_to_python(stored)


def there_and_back(error: CustomerIOError) -> CustomerIOError:
    return error


WAYS = {
    "pickle": lambda error: pickle.loads(pickle.dumps(error)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "JSON": by_celery,
    "JSON twice": lambda error: by_celery(by_celery(error)),
}


def kept(error: CustomerIOError) -> dict[str, Any]:
    return {name: value for name, value in vars(error).items() if name not in ("headers", "content", "response")}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cls", classes(), ids=lambda cls: cls.__name__)
def test_an_error_arrives_with_its_fields(cls: type[CustomerIOError], way: str) -> None:
    error = make(cls)
    arrived = WAYS[way](error)
    assert type(arrived) is cls
    assert str(arrived) == str(error) and kept(arrived) == kept(error)
    assert "canary" not in str(arrived) + repr(arrived) + repr(vars(arrived)) + repr(error.args)
    if isinstance(arrived, ApiError):
        assert arrived.headers == {} and arrived.content == b""
        assert all(isinstance(problem, Problem) for problem in getattr(arrived, "problems", ()))
    for attempt in getattr(arrived, "attempts", ()):
        assert isinstance(attempt, Attempt)


def test_errors_cross_processes() -> None:
    errors = [make(cls) for cls in classes()]
    with ProcessPoolExecutor(1) as pool:
        for error, arrived in zip(errors, pool.map(there_and_back, errors), strict=True):
            assert str(arrived) == str(error) and kept(arrived) == kept(error)
