"""The ids that a run gives to events: each follows from the run's seed and the record's place in the source.

So a run that is taken up again gives every record the id it had, and nothing but the seed has to be kept.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from functools import cache
from typing import Any, Final, Literal

_ALPHABET: Final = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS: Final = [bytes([high, low]) for high in _ALPHABET for low in _ALPHABET]
_HEAD_SHIFTS: Final = range(100, -1, -10)
_RANDOM_BITS: Final = 80
_UUID_BITS: Final = 48

Format = Literal["ulid", "uuid"]


class RunIds:
    """Makes the ids of one run.

    Args:
        format: `ulid` or `uuid`.
        seed: what `new_seed` made when the run began.
    """

    __slots__ = ("_head", "_head_number", "_number", "format", "seed")

    def __init__(self, format: Format, seed: str) -> None:
        self.format: Final = format
        self.seed: Final = seed
        self._number = int(self.seed, 16)
        self._head_number = -1
        self._head = b""
        if format == "uuid":
            digits = self.seed.encode()
            self._head = b"%b-%b-4%b-a%b-" % (digits[12:20], digits[20:24], digits[24:27], digits[27:30])
            self._number = int(self.seed[:12], 16)

    def __call__(self, index: int) -> bytes:
        """Make the id of a record.

        Args:
            index: the record's place in the source, from 0.

        Returns:
            The id, as ASCII.
        """
        number = self._number + index
        if self.format == "uuid":
            return b"%b%012x" % (self._head, number & (1 << _UUID_BITS) - 1)
        if number >> 20 != self._head_number:
            self._set_head(number >> 20)
        return self._head + _PAIRS[number >> 10 & 1023] + _PAIRS[number & 1023]

    def many(self, indexes: Sequence[int], before: bytes, after: bytes) -> list[bytes]:
        """Make the ids of some records, each between two texts; of neighbours in a fifth of the time.

        Args:
            indexes: the records' places in the source.
            before: what to write before each.
            after: what to write after each.

        Returns:
            The texts.
        """
        count = len(indexes)
        first = self._number + indexes[0]
        if self.format == "ulid" and count == indexes[-1] - indexes[0] + 1 and first & 1023 < 1024 - count:
            before += self(indexes[0])[:-2]
            return [before + tail for tail in _tails(after)[first & 1023 : (first & 1023) + count]]
        return [b"%b%b%b" % (before, self(index), after) for index in indexes]

    def _set_head(self, number: int) -> None:
        self._head_number = number
        self._head = b"".join([_PAIRS[number >> shift & 1023] for shift in _HEAD_SHIFTS])

    def __reduce__(self) -> tuple[Any, ...]:
        return RunIds, (self.format, self.seed)


@cache
def _tails(after: bytes) -> list[bytes]:
    return [pair + after for pair in _PAIRS]


def new_seed() -> str:
    """Make a seed.

    Returns:
        48 bits of unix milliseconds and 80 random ones, of which the first leaves room to count, in hexadecimal digits.
    """
    random = int.from_bytes(os.urandom(10), "big") >> 1
    return f"{int(time.time() * 1000) << _RANDOM_BITS | random:032x}"
