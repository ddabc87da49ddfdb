"""Readers and writers are made once, also where many threads ask first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import attr
import attrs

from customerio_core import Model

from .models import Filter, Message  # noqa: F401 - named in annotations


def test_first_use_from_many_threads() -> None:
    for _ in range(20):
        cls: Any = attrs.make_class(
            "Fresh",
            {"message": attr.ib(default=None, type="Message | None"), "me": attr.ib(default=None)},  # type: ignore[arg-type]
            bases=(Model,),
            kw_only=True,
            slots=False,
            repr=False,
        )
        cls.__module__ = __name__
        data = {"message": {"id": "1", "x": {"filter": {"and": []}}}, "unknown": 1}
        barrier = Barrier(8)

        def read(_: int, cls: Any = cls, data: Any = data, barrier: Barrier = barrier) -> Any:
            barrier.wait()
            return cls.from_dict(data)

        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(read, range(8)))
        assert all(result.to_dict() == data for result in results)
        assert all(isinstance(result.message, Message) for result in results)


def test_extra_of_one_instance_from_many_threads() -> None:
    for _ in range(50):
        message = Message.from_dict({"id": "1", **{f"x{i}": i for i in range(50)}})
        barrier = Barrier(8)

        def extra(_: int, message: Message = message, barrier: Barrier = barrier) -> int:
            barrier.wait()
            return len(message.extra)

        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(extra, range(8))) == {50}
