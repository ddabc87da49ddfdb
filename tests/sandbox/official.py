"""The vendor's own Python clients against the sandbox: `python -m tests.sandbox.official CLIENT`.

The environment has to have the client; two of them cannot be installed together. `nox -s official` sees to that.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import trustme

from customerio_sandbox import Sandbox

ULID = "01HF7YAT00000000000000000A"
Check = Callable[[Sandbox], None]


def customerio(sandbox: Sandbox) -> None:
    package: Any = import_module("customerio")
    credentials, port = sandbox.credentials, sandbox.listen().port
    cio = package.CustomerIO(credentials.site_id, credentials.track_api_key, host="localhost", port=port)
    cio.identify(id="5", email="ada@example.com", name="Ada", plan="pro")
    cio.track(customer_id="5", name="purchased", data={"price": 23}, id=ULID)
    cio.track(customer_id="5", name="purchased", data={"price": 23}, id=ULID)
    cio.track_anonymous(anonymous_id="anon", name="visited")
    cio.pageview(customer_id="5", page="/pricing", referrer="x")
    cio.backfill("5", "signed_up", 1_600_000_000, source="web")
    cio.add_device(customer_id="5", device_id="d1", platform="ios", last_used=1_600_000_000)
    cio.add_device(customer_id="5", device_id="d2", platform="android")
    cio.delete_device(customer_id="5", device_id="d2")
    cio.identify(id="6", city="Berlin")
    cio.merge_customers("id", "5", "id", "6")
    cio.identify(id="7")
    cio.suppress(customer_id="7")
    cio.unsuppress(customer_id="7")
    cio.identify(id="8")
    cio.delete(customer_id="8")
    cio.batch([{"type": "person", "action": "identify", "identifiers": {"id": "9"}, "attributes": {"a": 1}}])

    api = package.APIClient(credentials.app_api_key, url=f"https://localhost:{port}")
    mail = package.SendEmailRequest(
        to="ada@example.com", transactional_message_id=3, message_data={"n": 1}, identifiers={"id": "5"},
        subject="Hi {{trigger.n}}", body="<p>x</p>", _from="hi@example.com",
    )  # fmt: skip
    mail.attach("a.txt", "text")
    api.send_email(mail)
    api.send_push(package.SendPushRequest(transactional_message_id=4, identifiers={"id": "5"}, to="all", title="T"))
    api.send_sms(package.SendSMSRequest(transactional_message_id=5, identifiers={"id": "5"}, to="+15551234567"))
    api.send_whatsapp(package.SendWhatsAppRequest(transactional_message_id=6, identifiers={"id": "5"}, to="+1555"))
    api.send_inbox_message(package.SendInboxMessageRequest(transactional_message_id=7, identifiers={"id": "5"}))
    api.send_in_app(package.SendInAppRequest(transactional_message_id=8, identifiers={"id": "5"}))

    person = sandbox.person(id="5")
    assert person.attributes == {"name": "Ada", "plan": "pro", "city": "Berlin"}, person
    assert [(event.type, event.name) for event in person.events] == [
        ("event", "purchased"), ("page", "/pricing"), ("event", "signed_up"),
    ]  # fmt: skip
    assert [device.id for device in person.devices] == ["d1"]
    assert sorted(each.id or "" for each in sandbox.people) == ["5", "9"]
    assert [message.type for message in sandbox.messages] == [
        "email", "push", "sms", "whatsapp", "inbox_message", "in_app",
    ]  # fmt: skip
    assert (sandbox.messages[0].subject, list(sandbox.messages[0].attachments)) == ("Hi 1", ["a.txt"])
    assert sandbox.messages[1].to == "d1"


def async_customerio(sandbox: Sandbox) -> None:
    asyncio.run(_async_customerio(sandbox))


async def _async_customerio(sandbox: Sandbox) -> None:
    package: Any = import_module("async_customerio")
    credentials, port = sandbox.credentials, sandbox.listen().port
    cio = package.AsyncCustomerIO(credentials.site_id, credentials.track_api_key, host="localhost", port=port)
    await cio.identify("5", email="ada@example.com", plan="pro")
    await cio.track("5", "purchased", price=23)
    await cio.track_anonymous("anon", "visited")
    await cio.pageview("5", "/pricing")
    await cio.backfill("5", "signed_up", 1_600_000_000, source="web")
    await cio.add_device("5", "d1", "ios")
    await cio.identify("6")
    await cio.merge_customers("id", "5", "id", "6")
    assert (await cio.get_region())["region"] == "us"
    v2 = cio.v2
    await v2.identify_person({"id": "10"}, plan="free")
    await v2.track_person_event({"id": "10"}, "ordered", total=3)
    await v2.identify_object({"object_id": "acme", "object_type_id": "1"}, name="Acme")
    await cio.submit_form("f1", email="bob@example.com", city="Rome")

    api = package.AsyncAPIClient(credentials.app_api_key, url=f"https://localhost:{port}")
    segment = (await api.segments.create("Beta"))["segment"]["id"]
    await cio.add_to_segment(segment, ["5"])
    assert (await api.segments.get_customer_count(segment))["count"] == 1
    mail = package.SendEmailRequest(to="ada@example.com", transactional_message_id=3, identifiers={"id": "5"})
    mail.attach("a.txt", "text")
    await api.send_email(mail)
    await api.send_sms(package.SendSMSRequest(transactional_message_id=5, identifiers={"id": "5"}, to="+1555"))
    assert len((await api.customers.get_by_email("ada@example.com"))["results"]) == 1
    found = await api.customers.search({"attribute": {"field": "plan", "operator": "eq", "value": "pro"}})
    assert found["ids"] == ["5"], found
    assert (await api.customers.get_attributes("5"))["customer"]["attributes"]["plan"] == "pro"
    assert len((await api.customers.get_messages("5"))["messages"]) == 2
    assert (await api.transactional.get_metrics(3))["metric"]["series"]["sent"][-1] == 1
    await cio.close()
    await api.close()
    person = sandbox.person(id="5")
    assert [event.name for event in person.events] == ["purchased", "/pricing", "signed_up"]
    assert sandbox.person(id="10").events[0].data == {"total": 3}
    assert sandbox.object("acme").attributes == {"name": "Acme"}
    assert sandbox.person(email="bob@example.com").attributes == {"city": "Rome"}


def customerio_cdp_analytics(sandbox: Sandbox) -> None:
    package: Any = import_module("customerio.analytics")
    analytics = package.Client(
        sandbox.credentials.pipelines_api_key, host=f"https://localhost:{sandbox.listen().port}", gzip=True
    )
    analytics.identify("5", {"email": "ada@example.com", "plan": "pro"})
    analytics.track("5", "Ordered", {"total": 3})
    analytics.page("5", "docs", "Home", {"url": "https://example.com/"})
    analytics.screen("5", "app", "Start")
    analytics.group("5", "acme", {"name": "Acme"})
    analytics.flush()
    begin = time.monotonic()
    while len(sandbox.events) < 3 and time.monotonic() - begin < 20:
        time.sleep(0.05)
    analytics.shutdown()
    person = sandbox.person(id="5")
    assert person.attributes == {"plan": "pro"}, person
    assert [(event.type, event.name) for event in person.events] == [
        ("event", "Ordered"), ("page", "Home"), ("screen", "Start"),
    ]  # fmt: skip
    assert list(person.objects) == [("1", "acme")]


CHECKS: dict[str, Check] = {
    "customerio": customerio,
    "async-customerio": async_customerio,
    "customerio-cdp-analytics": customerio_cdp_analytics,
}


def main(client: str) -> None:
    """These clients speak https only, so the sandbox does, with a certificate that they are told to trust."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    with tempfile.TemporaryDirectory() as folder:
        trusted = Path(folder) / "authority.pem"
        authority.cert_pem.write_to_path(str(trusted))
        os.environ |= {"REQUESTS_CA_BUNDLE": str(trusted), "SSL_CERT_FILE": str(trusted)}
        with Sandbox(ssl=context) as sandbox:
            CHECKS[client](sandbox)
            wrong = [entry for entry in sandbox.requests if entry.status >= 400]
            assert not wrong, wrong
            print(f"{client}: {len(sandbox.requests)} requests, {len(sandbox.warnings)} warnings")
            for warning in dict.fromkeys(sandbox.warnings):
                print(f"  {warning}")


if __name__ == "__main__":
    main(sys.argv[1])
