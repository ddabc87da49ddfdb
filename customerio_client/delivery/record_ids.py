"""The ids that a run gives to events: each follows from the run's seed and the record's place in the source.

So a run that is taken up again gives every record the id it had, and nothing but the seed has to be kept.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, Final, Literal

from customerio_client.ids import PAIRS

_HEAD_SHIFTS: Final = range(100, -1, -10)
_RANDOM_BITS: Final = 80
_UUID_BITS: Final = 48

Format = Literal["ulid", "uuid"]


class RecordIds:
    """Makes the ids of one run; threads share it.

    Args:
        format: `ulid` or `uuid`.
        seed: what `new_seed` made when the run began, or `seed_from` from a text.
    """

    __slots__ = ("_head", "_number", "_prefix", "format", "seed")

    def __init__(self, format: Format, seed: str) -> None:
        self.format: Final = format
        self.seed: Final = seed
        self._number = int(seed if format == "ulid" else seed[:12], 16)
        self._prefix: Final = f"{seed[12:20]}-{seed[20:24]}-4{seed[24:27]}-a{seed[27:30]}-"
        self._head = -1, ""

    def __call__(self, index: int) -> str:
        """Make the id of a record.

        Args:
            index: the record's place in the source, from 0.

        Returns:
            The id.
        """
        number = self._number + index
        if self.format == "uuid":
            return f"{self._prefix}{number & (1 << _UUID_BITS) - 1:012x}"
        high, head = self._head  # one value, or a thread could see the number of one head and the text of another
        if number >> 20 != high:
            high = number >> 20
            head = "".join([PAIRS[high >> shift & 1023] for shift in _HEAD_SHIFTS])
            self._head = high, head
        return head + PAIRS[number >> 10 & 1023] + PAIRS[number & 1023]

    def many(self, indexes: Sequence[int]) -> list[str]:
        """Make the ids of some records; of neighbours in a fifth of the time.

        Args:
            indexes: the records' places in the source.

        Returns:
            The ids.
        """
        count = len(indexes)
        first = self._number + indexes[0]
        place = first & 1023
        if self.format == "ulid" and count == indexes[-1] - indexes[0] + 1 and place <= 1024 - count:
            head = self(indexes[0])[:-2]
            return [head + pair for pair in PAIRS[place : place + count]]
        return list(map(self, indexes))

    def __reduce__(self) -> tuple[Any, ...]:
        return RecordIds, (self.format, self.seed)


def new_seed() -> str:
    """Make a seed.

    Returns:
        48 bits of unix milliseconds and 80 random ones, of which the first leaves room to count, in hexadecimal digits.
    """
    random = int.from_bytes(os.urandom(10), "big") >> 1
    return f"{int(time.time() * 1000) << _RANDOM_BITS | random:032x}"


def seed_from(text: str) -> str:
    """Make a seed that is the same whenever the text is.

    Args:
        text: any text.

    Returns:
        Digits as those of `new_seed`, of a time long past, when no other id was made.
    """
    number = int.from_bytes(blake2b(text.encode(), digest_size=15, person=b"customerio-ids").digest(), "big")
    return f"{number & ~(1 << _RANDOM_BITS - 1):032x}"
