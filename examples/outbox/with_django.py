"""Django, in one file: `gunicorn --preload --workers 2 examples.outbox.with_django:application`.

The outbox is made once, at import; gunicorn's workers share its file. A call is put in when the transaction has been
committed: an order that is rolled back tells nobody.
"""

from __future__ import annotations

import os
import sys
from functools import partial

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import execute_from_command_line
from django.db import connection, transaction
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from customerio_client import CustomerIO, Outbox

outbox = Outbox(CustomerIO.from_env(), os.environ.get("CUSTOMERIO_OUTBOX", "outbox.db"))


@csrf_exempt
@require_POST
def order(request: HttpRequest, person: str) -> JsonResponse:
    """Store an order; tell Customer.io once it is stored."""
    total = float(request.POST.get("total", "0"))
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("INSERT INTO orders (person, total) VALUES (%s, %s)", [person, total])
            transaction.on_commit(
                partial(outbox.pipelines.events.order_completed, user_id=person, order_id=f"{person}-1", total=total)
            )
            if total <= 0:
                raise ValueError("nothing was ordered")
    except ValueError as error:
        return JsonResponse({"error": str(error)}, status=400)
    return JsonResponse({"status": "ordered"}, status=201)


urlpatterns = [path("people/<person>/orders", order)]
settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY=os.environ.get("SECRET_KEY", "only for this example"),
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ.get("DATABASE", "shop.db")}},
)
django.setup()
with connection.cursor() as at_start:
    at_start.execute("CREATE TABLE IF NOT EXISTS orders (person TEXT, total REAL)")
connection.close()  # not across the fork
application = WSGIHandler()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
