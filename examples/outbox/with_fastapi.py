"""FastAPI: `uvicorn --workers 2 examples.outbox.with_fastapi:app`.

Each worker opens the outbox when it begins; all share one file, and one of them delivers. A request never waits for
Customer.io.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Request

from customerio_client import AsyncCustomerIO, AsyncOutbox


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """Open the outbox, and close it when the server ends: the file keeps what is not delivered by then."""
    async with (
        AsyncCustomerIO.from_env() as cio,
        AsyncOutbox(cio, os.environ.get("CUSTOMERIO_OUTBOX", "outbox.db")) as outbox,
    ):
        app.state.outbox = outbox
        yield


app = FastAPI(lifespan=lifespan)


def opened(request: Request) -> AsyncOutbox:
    """The outbox of this worker."""
    outbox = request.app.state.outbox
    assert isinstance(outbox, AsyncOutbox)
    return outbox


@app.post("/people/{person}/orders", status_code=201)
async def order(person: str, total: float, outbox: Annotated[AsyncOutbox, Depends(opened)]) -> dict[str, str]:
    """Put an event in, and respond."""
    ticket = await outbox.pipelines.events.order_completed(user_id=person, order_id=f"{person}-1", total=total)
    return {"ticket": ticket.id}
