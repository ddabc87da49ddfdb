"""Arguments of clients and options of calls: what is accepted, and what is refused before anything is sent."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest
from pytest_httpserver import HTTPServer

from customerio_client import CustomerIO, Region
from customerio_core import RequestOptions, Timeouts


def client(**arguments: Any) -> CustomerIO:
    return CustomerIO(app_api_key="x", **arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"max_retries": None}, "max_retries must be a whole number, not NoneType"),
        ({"max_retries": -1}, "max_retries must be 0 or more"),
        ({"max_retries": True}, "max_retries must be a whole number, not bool"),
        ({"timeout": "5"}, "timeout must be a number of seconds, not str"),
        ({"timeout": (3, 10)}, r"timeout .*Timeouts"),
        ({"timeout": 0}, "timeout must be a number of seconds above 0"),
        ({"deadline": "1m"}, "deadline must be a number of seconds, not str"),
        ({"max_wait": -1}, "max_wait must be 0 or more"),
        ({"hooks": print}, r"hooks must be a list of functions, as in hooks=\[print\]"),
        ({"hooks": ["print"]}, "hooks must be functions, not str"),
        ({"retry": 3}, "retry must be a function, not int"),
        ({"rates": [("app", (1, 1))]}, "rates must be a mapping"),
        ({"limiter": 3}, "limiter must be"),
        ({"clock": 3}, "clock must be"),
        ({"http2": "yes"}, "http2 must be True or False"),
        ({"verify": None}, "verify must be .*not nothing"),
        ({"verify": ""}, "verify must be .*not empty text"),
        ({"verify": 0}, "verify must be .*not int"),
        ({"verify": "nowhere.pem"}, "verify names a file that cannot be read.*nowhere.pem"),
        ({"verify": __file__}, "verify names a file without certificates"),
        ({"proxy": 3}, "proxy must be text, not int"),
        ({"app_url": 3}, "app_url must be text, not int"),
        ({"app_url": "https://proxy.example/v1"}, "app_url must not end in /v1"),
        ({"track_url": "https://proxy.example/cio/api/v2/"}, "track_url must not end in /api/v2"),
        ({"app_url": "http://wiremock:8080"}, "app_url must be https.*allow_insecure_http=True"),
        ({"app_url": "http://api.customer.io", "allow_insecure_http": True}, "never go over http to a host"),
        ({"app_url": "http://x.customer.io:80", "allow_insecure_http": True}, "never go over http"),
        ({"allow_insecure_http": 1}, "allow_insecure_http must be True or False"),
        ({"region": "asia"}, "region must be one of"),
        ({"region": 1}, "region must be one of"),
    ],
)
def test_what_would_fail_later_is_refused_when_the_client_is_made(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=said):
        client(**arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        {"timeout": httpx.Timeout(3.0)},
        {"timeout": Timeouts(read=3)},
        {"timeout": None},
        {"app_url": httpx.URL("https://proxy.example/cio")},
        {"proxy": httpx.URL("http://user:p%40ss@proxy.example:3128")},
        {"app_url": "http://wiremock:8080", "allow_insecure_http": True},
        {"app_url": "https://proxy.example/customerio/"},
        {"verify": certifi.where()},
        {"verify": Path(certifi.where())},
        {"verify": ssl.create_default_context()},
        {"verify": True},
        {"hooks": [print], "max_retries": 0, "deadline": None, "max_wait": None},
    ],
)
def test_what_callers_have_at_hand_is_accepted(arguments: dict[str, Any]) -> None:
    client(**arguments).close()


@pytest.mark.parametrize("region", ["EU", "eu", " Eu ", Region.EU])
def test_a_region_is_accepted_as_people_write_it(region: Any) -> None:
    assert "EU" in repr(client(region=region)) or "eu" in repr(client(region=region))


def test_no_checks_of_certificates_is_a_choice_that_is_warned_about() -> None:
    with pytest.warns(UserWarning, match="verify=False: anybody") as caught:
        client(verify=False)
    assert Path(caught[0].filename).name == Path(__file__).name


def test_the_certificates_of_a_path_are_those_that_count(tmp_path: Path) -> None:
    from customerio_client.engine.tls import tls_context

    context = tls_context(Path(certifi.where()))
    assert context.verify_mode == ssl.CERT_REQUIRED and context.check_hostname
    assert context.cert_store_stats()["x509_ca"] > 10


def test_a_wrong_certificate_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from customerio_client.engine.tls import tls_context

    monkeypatch.setenv("SSL_CERT_FILE", "nowhere.pem")
    with pytest.raises(ValueError, match="SSL_CERT_FILE names a file that cannot be read"):
        tls_context(True)


@pytest.mark.parametrize("options", [{"timeout": 3}, 5, "x"])
def test_options_are_checked_when_the_call_is_made(options: Any) -> None:
    with pytest.raises(TypeError, match=r"^cio.app.campaigns.list .*: options must be RequestOptions"):
        client().app.campaigns.list(options=options)


def test_fields_of_the_future_go_with_the_body(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/api/v1/customers/7/devices").respond_with_json({})
    with CustomerIO(site_id="a", track_api_key="b", track_url=httpserver.url_for("")) as cio:
        new = RequestOptions(extra_body={"device": {"platform": "watch", "model": "x"}, "seen": [1]})
        cio.track.customers.add_device("7", device={"id": "t", "platform": "ios"}, options=new)
    ((request, _),) = httpserver.log
    assert request.get_json() == {"device": {"id": "t", "platform": "watch", "model": "x"}, "seen": [1]}
    assert "watch" not in repr(new)


def test_base_urls_come_from_the_environment(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/campaigns").respond_with_json({"campaigns": []})
    environ = {"CUSTOMERIO_APP_API_KEY": "x", "CUSTOMERIO_APP_URL": httpserver.url_for(""), "CUSTOMERIO_TRACK_URL": ""}
    with CustomerIO.from_env(environ) as cio:
        assert cio.app.campaigns.list().campaigns == []
    with pytest.raises(ValueError, match="app_url must be https"):
        CustomerIO.from_env({"CUSTOMERIO_APP_URL": "http://sandbox:8080"})


def test_a_401_names_the_credentials_first(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/campaigns").respond_with_json({"errors": [{"detail": "unauthorized"}]}, status=401)
    cio = CustomerIO(app_api_key="'quoted'", app_url=httpserver.url_for(""))
    with cio, pytest.raises(Exception, match="unauthorized") as caught:
        cio.app.campaigns.list()
    said = str(caught.value)
    host = httpserver.url_for("").split("/")[2]
    assert said.startswith(f"cio.app.campaigns.list (GET /v1/campaigns) returned 401 from {host}: unauthorized")
    assert "Check app_api_key (an App API key); there are quotes around app_api_key" in said
    assert said.index("app_api_key") < said.index("another region") and "quoted'" not in said
