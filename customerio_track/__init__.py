# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Typed calls to every operation of `journeys-track`: `Api`, `AsyncApi`, `models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import entity as entity
    from . import models as models
    from .api import Api as Api
    from .api import AsyncApi as AsyncApi
    from .deferred import DeferredApi as DeferredApi
    from .operations import OPERATIONS as OPERATIONS
    from .operations import WEBHOOKS as WEBHOOKS

__all__ = ["OPERATIONS", "WEBHOOKS", "Api", "AsyncApi", "DeferredApi", "entity", "models"]

if not TYPE_CHECKING:
    _MODULES = {
        "Api": "api",
        "AsyncApi": "api",
        "OPERATIONS": "operations",
        "WEBHOOKS": "operations",
        "models": "models",
        "entity": "entity",
        "DeferredApi": "deferred",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f".{_MODULES[name]}", __name__)
        value = globals()[name] = module if name == _MODULES[name] else getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
