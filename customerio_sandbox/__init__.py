"""Customer.io on your machine: a server that behaves like its three APIs, for tests and for looking.

```python
from customerio_sandbox import Sandbox

with Sandbox() as customerio, CustomerIO(transport=customerio.transport(), ...) as cio:
    ...
```

`docs/guides/testing.md` is its page. It needs the extra `customerio-client[sandbox]`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import Credentials as Credentials
    from .requests_log import LoggedRequest as LoggedRequest
    from .sandbox import Sandbox as Sandbox
    from .state.model import Event as Event
    from .state.model import Message as Message
    from .state.store import Settings as Settings
    from .views import NotFound as NotFound
    from .views import PersonView as PersonView

__all__ = ["Credentials", "Event", "LoggedRequest", "Message", "NotFound", "PersonView", "Sandbox", "Settings"]

if not TYPE_CHECKING:
    _HOMES = {
        "Credentials": "access",
        "Event": "state.model",
        "LoggedRequest": "requests_log",
        "Message": "state.model",
        "NotFound": "views",
        "PersonView": "views",
        "Sandbox": "sandbox",
        "Settings": "state.store",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        try:
            value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        except ModuleNotFoundError as error:
            if error.name and error.name.startswith("customerio"):
                raise
            raise ImportError(
                f"{error}: the sandbox needs the extra: pip install 'customerio-client[sandbox]'"
            ) from error
        return value
