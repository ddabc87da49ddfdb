"""What knows the time and waits; a test passes another."""

from __future__ import annotations

import random
import time


class Clock:
    """The system's clocks, its sleep, and the dice for the jitter of retries."""

    monotonic = staticmethod(time.monotonic)
    """Seconds on a clock that never goes back."""

    now = staticmethod(time.time)
    """Seconds since 1970."""

    random = staticmethod(random.random)
    """A number from 0 up to 1."""

    def sleep(self, seconds: float) -> None:
        """Wait.

        Args:
            seconds: for how long.
        """
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait, and let other tasks run.

        Args:
            seconds: for how long.
        """
        import asyncio  # loading it takes synchronous programs longer than many calls

        await asyncio.sleep(seconds)
