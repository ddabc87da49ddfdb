"""Celery: `celery --app examples.outbox.with_celery worker --concurrency 2`.

The outbox is made once, at import; the processes of the pool share its file. A task ends as soon as its calls are put
in: it is not retried because Customer.io is down, and so sends no mail twice.
"""

from __future__ import annotations

import os

from celery import Celery

from customerio_client import CustomerIO, Outbox

app = Celery("shop", broker=os.environ.get("CELERY_BROKER_URL", "redis://localhost"))
outbox = Outbox(CustomerIO.from_env(), os.environ.get("CUSTOMERIO_OUTBOX", "outbox.db"))


@app.task
def welcome(person: str, email: str) -> None:
    """Tell Customer.io of a person, and have a mail sent."""
    outbox.track.customers.identify(person, email=email)
    outbox.app.messages.send_email(transactional_message_id=44, to=email, identifiers={"id": person})
