"""Responses that are files, written to disk."""

from __future__ import annotations

import secrets
from os import PathLike
from pathlib import Path

from .output import Output


def target(to: str | PathLike[str]) -> Output:
    """Find out whether a file can be written, before anything is requested.

    Args:
        to: where it is to be.

    Returns:
        What `write` takes.

    Raises:
        IsADirectoryError: it is a directory.
        FileNotFoundError: the directory of the file does not exist.
    """
    output = Output(to, f".{{name:.40}}.{secrets.token_hex(4)}.part")
    if not output.target.parent.is_dir():
        raise FileNotFoundError(f"{output.target.parent} is not a directory")
    return output


def write(content: bytes, to: str | PathLike[str], output: Output) -> Path:
    """Write a file, as a whole or not at all.

    Args:
        content: its bytes.
        to: where it is to be.
        output: what `target` returned.

    Returns:
        Where it is.

    Raises:
        OSError: it cannot be written. What was there before is still there.
    """
    file = output.open()
    try:
        file.write(content)
        output.settle()
        output.put()
    except BaseException:
        output.discard()
        raise
    return Path(to)
