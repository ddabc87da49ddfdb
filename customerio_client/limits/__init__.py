"""Rate limits: every call counts in one bucket or two, and waits until they let it go.

`open_limiter` returns the limiter for a setting: of this process, of all processes that share a file, or of all
machines that share a Redis.
"""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from .in_memory import MemoryLimiter
from .key import Key
from .limiter import Limiter

__all__ = ["Key", "Limiter", "MemoryLimiter", "open_limiter"]

_OF_THIS_PROCESS = MemoryLimiter()
_REDIS = ("redis://", "rediss://", "unix://")


def open_limiter(setting: str | os.PathLike[str] | Limiter | None) -> Limiter:
    """Return the limiter for a setting.

    Args:
        setting: `None` for the one that all clients of this process share; a path or `file://` URL for one shared by
            processes of this machine; a `redis://`, `rediss://` or `unix://` URL for one shared by machines; or a
            limiter, which is given back.

    Returns:
        The limiter.

    Raises:
        ValueError: the setting is none of these, or its file cannot be used.
        ImportError: `redis` is not installed.
    """
    if setting is None:
        return _OF_THIS_PROCESS
    if isinstance(setting, Limiter):
        return setting
    if isinstance(setting, str) and "://" in setting:
        if setting.startswith(_REDIS):
            from .in_redis import RedisLimiter

            return RedisLimiter(setting)
        parts = urlsplit(setting)
        if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
            # Not the setting itself: there may be a password in it.
            raise ValueError(f"limiter must be a path, file:///..., redis://... or rediss://..., not {parts.scheme}://")
        from urllib.request import url2pathname  # it brings http and email along

        setting = url2pathname(parts.path)
    from .in_file import FileLimiter

    return FileLimiter(setting)
