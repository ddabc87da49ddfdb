"""JSON as bytes: written and read by orjson where it is installed (the extra `orjson`), else by the standard library.

Both write and read the same values, with one exception: orjson reads a whole number beyond 64 bits as a float. What
it cannot write or read at all (such a number, half a surrogate pair, `NaN`) is left to the standard library.
"""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson
except ImportError:
    _fast = None
else:
    _fast = orjson

# Kept, as `json.dumps` with any option makes a new encoder for each call, which takes as long as a small body.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def write_json(value: Any) -> bytes:
    """Write JSON data as UTF-8, without spaces.

    Args:
        value: dicts with text keys, lists, text, finite numbers, booleans and `None`.

    Returns:
        The bytes.

    Raises:
        UnicodeEncodeError: text in it is not Unicode (half a surrogate pair).
    """
    if _fast is not None:
        try:
            written: bytes = _fast.dumps(value)
            return written
        except TypeError:
            pass
    return _encode(value).encode()


def read_json(content: bytes) -> Any:
    """Read JSON.

    Args:
        content: the bytes.

    Returns:
        The data.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    if _fast is not None:
        try:
            return _fast.loads(content)
        except ValueError:
            pass
    return json.loads(content)
