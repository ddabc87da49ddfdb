"""Django, in one file: `python -m examples.webhooks.with_django runserver`.

The view needs no CSRF token, as the signature takes its place. `request.body` is the raw body; read it before
`request.POST`.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from customerio_app.webhooks import EmailBounced, EmailClicked, UnknownEvent, WebhookEvent
from customerio_client.webhooks import FileSeen, InvalidSignature, Webhooks

webhooks = Webhooks.from_env(seen=FileSeen("events.db"))
workers = ThreadPoolExecutor(2)


@csrf_exempt
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Verify, respond, and handle the event afterwards."""
    try:
        event = webhooks.unwrap(request.body, request.headers)
    except InvalidSignature as error:
        return HttpResponse(str(error), status=400)
    if not event.repeated:
        workers.submit(handle, event)
    return HttpResponse()


def handle(event: WebhookEvent | UnknownEvent) -> None:
    """Do what the event asks for, then mark it."""
    match event:
        case EmailClicked(data=data):
            print(f"clicked {data.href} {event.timestamp}")
        case EmailBounced(data=data):
            print(f"bounced {data.recipient}")
        case _:
            print(f"{event.object_type} {event.metric}")
    webhooks.done(event)


urlpatterns = [path("customerio", receive)]
settings.configure(
    ROOT_URLCONF=__name__, SECRET_KEY=os.environ.get("SECRET_KEY", "only for this example"), ALLOWED_HOSTS=["*"]
)
django.setup()
application = WSGIHandler()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
