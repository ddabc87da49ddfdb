"""What errors say of proxies, of servers that do not speak HTTP, and of the bodies of other programs. Real HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from customerio_client import ConnectionFailed, ResponseError

from .clients import AsIfSync, Make
from .scripted import Scripted, answer, raw, scripted


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


BLOCKED = b"<html><head><title>Access denied</title></head><body><h1>Policy</h1></body></html>"
VIA = ("content-type: text/html", "via: 1.1 gateway (squid/6.1)")


# --- a proxy's responses ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        ("403 Forbidden", "It comes from a proxy on the way (1.1 gateway (squid/6.1)) and not from the API"),
        ("407 Proxy Authentication Required", "A proxy on the way asks for credentials: pass proxy="),
        ("502 Bad Gateway", "It comes from a proxy on the way (1.1 gateway (squid/6.1)) and not from the API"),
    ],
)
def test_a_response_that_a_proxy_made_is_told_as_the_proxys(
    make: Make, server: Scripted, status: str, advice: str
) -> None:
    cio = make(app_url="http://sandbox.example:8080", allow_insecure_http=True, proxy=server.url, max_retries=0)
    server.acts.append(answer(BLOCKED, *VIA, status=status))
    with pytest.raises(ResponseError) as caught:
        cio.app.campaigns.list()
    said = str(caught.value)
    expected = (
        f"cio.app.campaigns.list (GET /v1/campaigns) returned {status[:3]} from sandbox.example:8080: Access denied"
    )
    assert said.startswith(expected) and advice in said
    assert server.requests[0].startswith(b"GET http://sandbox.example:8080/v1/campaigns ")
    assert "app_api_key" not in said and "region" not in said


def test_the_apis_own_refusal_is_not_taken_for_a_proxys(make: Make, server: Scripted) -> None:
    cio = make(app_url=server.url, max_retries=0)
    for status in ("403 Forbidden", "502 Bad Gateway"):
        # The vendor's front end has a Via header, too.
        server.acts.append(
            answer(b'{"meta": {"error": "no"}}', "content-type: application/json", "via: 1.1 google", status=status)
        )
        with pytest.raises(ResponseError) as caught:
            cio.app.campaigns.list()
        assert "proxy" not in str(caught.value) and ": no" in str(caught.value)


@pytest.mark.parametrize("status", ["403 Forbidden", "407 Proxy Authentication Required", "502 Bad Gateway"])
def test_a_tunnel_that_a_proxy_refuses_is_told_as_the_proxys(make: Make, server: Scripted, status: str) -> None:
    cio = make(app_url="https://api.example", proxy=server.url.replace("//", "//user:canary@"))
    for _ in range(4):
        server.acts.append(answer(BLOCKED, *VIA, status=status))
    with pytest.raises(ConnectionFailed) as caught:
        cio.app.campaigns.list()
    error, said = caught.value, str(caught.value)
    assert f"the proxy refused to connect ({status[:3]})" in said and "nothing was sent" in said
    assert said.startswith("cio.app.campaigns.list (GET /v1/campaigns): ") and "api.example" in said
    assert ("pass proxy='http://user:password@...'" in said) == status.startswith("407")
    assert not error.sent and "canary" not in said and "Basic" not in said
    assert len(server.requests) == (4 if status.startswith("502") else 1)  # only what can change is tried again
    assert all(request.startswith(b"CONNECT api.example:443 ") for request in server.requests)


# --- what is not HTTP ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "banner",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"220 mail.example ESMTP\r\n",
        b"-ERR unknown command 'GET'\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"\x4a\x00\x00\x00\x0a8.0.36\x00" + b"\x00" * 60,
        b'{"error": "no"}\n',
    ],
)
@pytest.mark.parametrize("way", ["own", "http2", "client"])
def test_what_does_not_speak_http_is_told_as_that(make: Make, server: Scripted, banner: bytes, way: str) -> None:
    kind = httpx.AsyncClient if isinstance(make(), AsIfSync) else httpx.Client
    ways: dict[str, dict[str, Any]] = {"own": {}, "http2": {"http2": True}, "client": {"http_client": kind()}}
    cio = make(app_url=server.url, **ways[way])
    for _ in range(4):
        server.acts.append(raw(banner))
    with pytest.raises(ConnectionFailed, match="does not speak HTTP") as caught:
        cio.app.campaigns.list()
    assert server.url.partition("//")[2] in str(caught.value)
    assert caught.value.permanent and len(server.requests) == 1  # it will not speak it the next time


def test_plain_http_where_tls_is_expected_is_told(make: Make, server: Scripted) -> None:
    cio = make(app_url=server.url.replace("http:", "https:"), max_retries=0)
    with pytest.raises(ConnectionFailed, match=r"TLS could not be agreed on \(.*\).*nothing was sent"):
        cio.app.campaigns.list()


# --- the bodies of errors -----------------------------------------------------------------------


JSON = "application/json"
BODIES: list[tuple[str, Any, str]] = [
    (JSON, {"errors": {"email": ["is taken", "is too long"]}}, "email: is taken; email: is too long"),
    (JSON, {"errors": {"email": "is taken", "name": ["is blank"]}}, "email: is taken; name: is blank"),
    (JSON, {"detail": [{"loc": ["body", "to"], "msg": "field required"}]}, "to: field required"),
    (JSON, {"detail": [{"loc": ["body", "rows", 0, "id"], "msg": "no"}, {"msg": "why"}]}, "rows.0.id: no; why"),
    (JSON, {"detail": ["first", "second"]}, "first; second"),
    (JSON, {"detail": "only"}, "only"),
    ("application/problem+json", {"type": "about:blank", "title": "Out of credit", "status": 422}, "Out of credit"),
    ("application/problem+json", {"title": "Out of credit", "detail": "Balance is 30"}, "Balance is 30"),
    ("application/xml", "<?xml version='1.0'?><Error><Code>X</Code><Message>Gone</Message></Error>", "Gone"),
    ("text/xml", "<soap:Fault xmlns:soap='x'><faultstring>Gone &amp; lost</faultstring></soap:Fault>", "Gone & lost"),
    ("text/html", "<!DOCTYPE html>\n<html><head><title>413 Too Large</title></head></html>", "413 Too Large"),
    ("text/html", "<html><body><h1 class='a'>Blocked by WAF</h1></body></html>", "Blocked by WAF"),
    ("text/plain", "upstream\n connect error", "upstream connect error"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "body", "words"), BODIES)
def test_a_body_gives_its_words(make: Make, server: Scripted, kind: str, body: Any, words: str) -> None:
    content = body if isinstance(body, str) else json.dumps(body)
    server.acts.append(answer(content.encode(), f"content-type: {kind}", status="422 Unprocessable"))
    cio = make(app_url=server.url)
    with pytest.raises(ResponseError) as caught:
        cio.app.campaigns.list()
    host = server.url.partition("//")[2]
    assert str(caught.value) == f"cio.app.campaigns.list (GET /v1/campaigns) returned 422 from {host}: {words}"
