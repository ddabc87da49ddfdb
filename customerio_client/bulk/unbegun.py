"""A run that was never begun, which would send nothing and say nothing."""

from __future__ import annotations

import sys
import warnings

_OURS = __name__.partition(".")[0]


class Unbegun:
    """Warns where a run was made and never begun.

    It is made with the run, and remembers which line of the caller's made that.
    """

    def __init__(self) -> None:
        frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # `inspect` is slow to import
        while frame.f_back is not None and str(frame.f_globals.get("__name__", "")).startswith(_OURS):
            frame = frame.f_back
        self._file, self._line = frame.f_code.co_filename, frame.f_lineno

    def warn(self) -> None:
        """Warn, in the words of the line that made the run."""
        warnings.warn_explicit(
            "send_many was never begun, so nothing was sent: iterate over what it returns, or call run()",
            RuntimeWarning,
            self._file,
            self._line,
        )
