"""What an editor shows: pyright's language server and jedi's, asked over the protocol about a user's script.

`pytest -s` prints how long a warm answer takes (meant to be under 300 ms).

jedi completes no values of a `Literal` and no keys of a dict that is being written (its issue 1740): there, the values
show in the signature.
"""

from __future__ import annotations

import re
import statistics
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec

import pytest

from tests.editor.server import Server
from tests.typing.contract_calls import APIS, operations

SCRIPT = """\
from customerio_client import AsyncCustomerIO, CustomerIO

cio = CustomerIO(app_api_key="key")


def call(campaign: int) -> None:
    {}


async def call_async(cio: AsyncCustomerIO, campaign: int) -> None:
    {}
"""
ROUNDS = 8


def here(text: str) -> str:
    """A script with `text` in a function; the cursor is at the mark in it."""
    return SCRIPT.format(text, "pass")


def there(text: str) -> str:
    """A script with `text` in an asynchronous function."""
    return SCRIPT.format("pass", text)


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    needed("pyright", "lint")
    settings = {"python": {"pythonPath": sys.executable}, "python.analysis": {"diagnosticMode": "openFilesOnly"}}
    command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
    with Server(command, tmp_path_factory.mktemp("pyright"), settings=settings, options={}) as server:
        yield server


@pytest.fixture(scope="module")
def jedi(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    needed("jedi_language_server", "test")
    options = {"workspace": {"environmentPath": sys.executable}, "diagnostics": {"enable": False}}
    command = [sys.executable, "-c", "from jedi_language_server.cli import cli; cli()"]
    with Server(command, tmp_path_factory.mktemp("jedi"), settings={}, options=options) as server:
        yield server


def needed(module: str, group: str) -> None:
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed: it comes with the dependency group {group}")


@pytest.fixture(params=["pyright", "jedi"])
def server(request: pytest.FixtureRequest) -> Server:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Server)
    return found


def names(package: str, resource: str) -> set[str]:
    """The methods of a resource."""
    known = import_module(f"customerio_{package}").OPERATIONS.values()
    return {operation.name for operation in known if operation.resource == resource}


def resources(package: str) -> set[str]:
    return {operation.resource for operation in import_module(f"customerio_{package}").OPERATIONS.values()}


def keywords(package: str, operation: str) -> set[str]:
    """The keywords of a method, as a list of completions shows them."""
    known = import_module(f"customerio_{package}").OPERATIONS[operation]
    named = [parameter.python_name for parameter in known.parameters if parameter.location != "path"]
    fields = [field.python_name for field in known.body.fields] if known.body else []
    return {f"{name}=" for name in (*named, *fields, "options")}


def summary(package: str, operation: str) -> str:
    found: str = next(o["x-docs"]["summary"] for o in operations(APIS[package]) if o["operationId"] == operation)
    return found


def words(text: str) -> str:
    return " ".join(re.sub(r"[`\\*]", "", text).split())


def test_the_apis(server: Server) -> None:
    assert {"track", "app", "pipelines"} <= server.labels(here("cio.|"))
    assert {"track", "app", "pipelines"} <= server.labels(there("cio.|"))


def test_the_resources(server: Server) -> None:
    assert resources("app") <= server.labels(here("cio.app.|"))
    assert resources("track") <= server.labels(there("cio.track.|"))


def test_the_methods(server: Server) -> None:
    assert names("app", "campaigns") <= server.labels(here("cio.app.campaigns.|"))
    assert names("app", "campaigns") <= server.labels(there("await cio.app.campaigns.|"))
    assert names("pipelines", "") <= server.labels(here("cio.pipelines.|"))


def test_what_was_begun(server: Server) -> None:
    labels = {label for label in server.labels(here("cio.app.campaigns.link_|")) if label.startswith("link_")}
    assert labels == {"link_metrics"}


def test_keyword_arguments(server: Server) -> None:
    assert keywords("app", "campaignMetrics") <= server.labels(here("cio.app.campaigns.metrics(campaign, |)"))
    assert keywords("app", "sendEmail") <= server.labels(here("cio.app.messages.send_email(|)"))
    assert keywords("pipelines", "track") <= server.labels(there("await cio.pipelines.track(|)"))
    labels = server.labels(here('cio.app.messages.send_email(to="a", sub|)'))
    assert "subject=" in labels
    assert "to=" not in labels


def test_answers(server: Server) -> None:
    assert {"campaign", "to_dict"} <= server.labels(here("cio.app.campaigns.get(campaign).|"))
    assert {"delivery_id"} <= server.labels(here("sent = cio.app.messages.send_email()\n    sent.|"))
    assert {"subject", "metrics"} <= server.labels(here('cio.app.messages.get("a").message.|'))
    loop = "for message in cio.app.messages.list().messages:\n        message.|"
    assert {"subject", "metrics"} <= server.labels(here(loop))
    loop = "for message in cio.app.messages.iterate():\n        message.|"
    assert {"subject", "metrics"} <= server.labels(here(loop))
    assert {"subject", "metrics"} <= server.labels(there(f"async {loop}"))
    assert {"state", "url", "path"} <= server.labels(here("cio.app.exports.wait(campaign).|"))
    assert {"campaign", "to_dict"} <= server.labels(there("(await cio.app.campaigns.get(campaign)).|"))
    loop = "for activity in cio.app.activities.list().activities:\n        activity.data.|"  # one of several types
    assert {"delivery_id", "opened"} <= server.labels(here(loop))


@pytest.mark.parametrize(
    ("package", "operation", "call"),
    [
        ("app", "campaignMetrics", "cio.app.campaigns.metrics|(campaign)"),
        ("app", "sendEmail", "cio.app.messages.send_email|()"),
        ("track", "identify", "cio.track.customers.identify|()"),
        ("pipelines", "track", "cio.pipelines.track|()"),
    ],
)
def test_hover_shows_our_summary(server: Server, package: str, operation: str, call: str) -> None:
    expected = words(summary(package, operation))
    assert len(expected) > 10
    assert expected in words(server.hover(here(call)))
    assert expected in words(server.hover(there(f"await {call}")))


def test_hover_shows_all_words_of_a_method_with_overloads(server: Server) -> None:
    shown = words(server.hover(here('cio.app.collections.create|(name="plans", url="https://example.com/plans.csv")')))
    assert "Rows, as objects." in shown and "POST /v1/collections" in shown


def test_hover_shows_the_words_of_a_field(server: Server) -> None:
    assert "Unix seconds." in server.hover(here("cio.app.campaigns.get(campaign).campaign.created|"))
    assert "until it is done" in server.hover(here("cio.app.exports.get(7).export.total|"))


def test_hover_shows_the_words_of_a_key(pyright: Server) -> None:
    call = 'cio.app.broadcasts.trigger(4, per_user_data=[{"email": "a", "da|ta": {}}])'
    assert "Liquid" in pyright.hover(here(call))
    call = 'cio.track.customers.add_device("7", device={"id": "a", "platform": "ios", "last_|used": 1})'
    assert "aware `datetime`" in pyright.hover(here(call))


def test_a_client_in_a_block(server: Server) -> None:
    assert {"track", "app", "pipelines"} <= server.labels(here("with CustomerIO() as client:\n        client.|"))
    assert {"track", "app", "pipelines"} <= server.labels(there("async with cio as client:\n        client.|"))


@pytest.mark.parametrize("name", ["pyright", "jedi"])
def test_a_client_from_the_environment(request: pytest.FixtureRequest, name: str) -> None:
    server: Server = request.getfixturevalue(name)
    assert {"track", "app", "pipelines"} <= server.labels(here("CustomerIO.from_env().|"))
    block = "with CustomerIO.from_env() as client:\n        client.|"
    assert {"track", "app", "pipelines"} <= server.labels(here(block))


def test_raw_responses(server: Server) -> None:
    assert names("app", "campaigns") <= server.labels(here("cio.app.campaigns.with_raw_response.|"))


def deferred(package: str, resource: str) -> set[str]:
    """The methods of a resource whose calls an outbox takes."""
    known = import_module(f"customerio_{package}").OPERATIONS.values()
    return {operation.name for operation in known if operation.resource == resource and operation.deferrable}


OUTBOX = "from customerio_client import Outbox\n    outbox = Outbox(cio)\n    {}"


def offered(pyright: Server, text: str) -> set[str]:
    return {label for label in pyright.labels(here(OUTBOX.format(text))) if not label.startswith("_")}


def test_an_outbox_completes_what_can_be_put_in_and_nothing_else(pyright: Server) -> None:
    assert offered(pyright, "outbox.app.|") == {"broadcasts", "messages"}
    assert offered(pyright, "outbox.app.messages.|") == deferred("app", "messages")
    assert offered(pyright, "outbox.track.customers.|") == deferred("track", "customers")
    assert offered(pyright, "outbox.pipelines.|") == deferred("pipelines", "") | {"events"}
    assert "order_completed" in offered(pyright, "outbox.pipelines.events.|")
    assert keywords("app", "sendEmail") <= offered(pyright, "outbox.app.messages.send_email(|)")
    assert {"order_id=", "total=", "user_id="} <= offered(pyright, "outbox.pipelines.events.order_completed(|)")
    assert offered(pyright, 'outbox.track.customers.delete("7").|') >= {"id", "state"}
    assert quoted(pyright.labels(here(OUTBOX.format('outbox.app.messages.send_email(identifiers={"|"})')))) >= {"id"}


def test_an_asynchronous_outbox_completes_the_same(pyright: Server) -> None:
    script = "from customerio_client import AsyncOutbox\n    outbox = AsyncOutbox(cio)\n    await outbox.{}"
    labels = pyright.labels(there(script.format("app.messages.|")))
    assert {label for label in labels if not label.startswith("_")} == deferred("app", "messages")
    shown = words(pyright.hover(there(script.format('track.customers.identify|("7")'))))
    assert words(summary("track", "identify")) in shown


def test_hover_on_a_call_of_an_outbox_shows_our_words_and_the_ticket(pyright: Server) -> None:
    shown = words(pyright.hover(here(OUTBOX.format('outbox.track.customers.identify|("7")'))))
    assert words(summary("track", "identify")) in shown and "-> Ticket" in shown and "email: str" in shown


CHANNELS = ("email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp")


def quoted(labels: Iterable[str]) -> set[str]:
    """Completions in quotes, the contents; which quotes they are, follows the script."""
    return {label[1:-1] for label in labels if label[0] in "\"'"}


def events() -> set[str]:
    return {*import_module("customerio_pipelines.event").EVENTS.events}


def test_known_events(server: Server) -> None:
    assert events() <= server.labels(here("cio.pipelines.events.|"))
    assert events() <= server.labels(there("await cio.pipelines.events.|"))
    assert events() <= server.labels(here("cio.pipelines.events.with_raw_response.|"))
    assert "order_completed" in server.labels(here("from customerio_pipelines.event import order_c|"))
    shown = words(server.hover(here('cio.pipelines.events.order_completed|(user_id="7")')))
    assert "A person bought" in shown or "Order Completed" in shown


def test_properties_of_a_known_event(pyright: Server, jedi: Server) -> None:
    """jedi reads no `Unpack` (PEP 692): there the signature names the TypedDict, which has the keywords."""
    call = 'cio.pipelines.events.order_completed(user_id="7", |)'
    made = "from customerio_pipelines.event import order_completed\n    order_completed(|)"
    for text in (here(call), there(f"await {call}"), here(made)):
        assert {"order_id=", "total=", "products=", "context=", "extra="} <= pyright.labels(text)
    nested = here('cio.pipelines.events.order_completed(products=[{"|"}])')
    assert {"product_id", "price"} <= quoted(pyright.labels(nested))
    assert "OrderCompletedEvent" in jedi.signature(here(call))


def test_values_of_an_enum(pyright: Server) -> None:
    assert quoted(pyright.labels(here('cio.app.messages.list(type="|")'))) == set(CHANNELS)
    assert quoted(pyright.labels(there('await cio.app.messages.list(type="|")'))) == set(CHANNELS)
    assert quoted(pyright.labels(here("cio.app.messages.list(type=|)"))) == set(CHANNELS)
    assert quoted(pyright.labels(here('cio.app.esp_suppressions.list("|")'))) == {"bounces", "spam_reports"}


def test_values_of_an_enum_in_the_signature(server: Server) -> None:
    signature = server.signature(here("cio.app.messages.list(|)")).replace('"', "'")
    assert f"Literal[{', '.join(map(repr, CHANNELS))}]" in signature


@pytest.mark.parametrize(
    ("call", "keys"),
    [
        ('cio.app.messages.send_email(identifiers={"|"})', {"id", "email", "cio_id"}),
        ('cio.track.customers.add_device("7", device={"|"})', {"id", "platform", "last_used", "attributes"}),
        ('cio.track.customers.add_device("7", device={"id": "a", "|"})', {"platform", "last_used", "attributes"}),
        ('cio.app.customers.search(filter={"|"})', {"and", "or", "not", "segment", "attribute"}),
        ('cio.app.customers.search(filter={"not": {"attribute": {"|"}}})', {"field", "operator", "value"}),
        ('cio.track.events.track("7", name="a", data={"|"})', {"from_address", "recipient", "reply_to"}),
        ('cio.pipelines.track(user_id="7", event="a", context={"os": {"|"}})', {"name", "version"}),
        ('cio.pipelines.identify(user_id="7", traits={"plan": "pro", "|"})', {"email", "createdAt"}),
    ],
)
def test_keys_of_a_nested_dict(pyright: Server, call: str, keys: set[str]) -> None:
    assert keys <= quoted(pyright.labels(here(call)))
    assert keys <= quoted(pyright.labels(there(f"await {call}")))


def test_values_in_a_nested_dict(pyright: Server) -> None:
    call = 'cio.track.customers.add_device("7", device={"id": "a", "platform": "|"})'
    assert quoted(pyright.labels(here(call))) == {"android", "ios"}


# The five tasks of examples/, step by step: what a person types who knows no more than the README, and what has to be
# offered for the next step.
COMPLETIONS = [
    ("cio.track.|", "customers events"),
    ("cio.track.customers.|", "identify"),
    ('cio.track.customers.identify("7", |)', "email= created_at= attributes="),
    ("cio.track.events.|", "track"),
    ('cio.track.events.track("7", |)', "name= data= timestamp="),
    ("cio.app.messages.|", "send_email"),
    ("cio.app.messages.send_email(att|)", "attachments="),
    ("cio.app.messages.send_email().|", "delivery_id"),
    ("cio.app.exp|", "exports"),
    ("cio.app.exports.|", "create create_and_wait get get_download_link"),
    ("cio.app.exports.create(|)", "filters="),
    ("cio.app.exports.get(7).export.|", "id status failed"),
    ("cio.app.exports.get_download_link(7).|", "url"),
    ("cio.app.campaigns.met|", "metrics"),
    ("cio.app.campaigns.metrics(campaign, |)", "version= res= tz= start= end="),
    ("cio.app.campaigns.metrics(campaign).metric.series.|", "sent opened"),
    ("cio.app.customers.|", "list_by_email search get_attributes"),
    ('for found in cio.app.customers.list_by_email(email="a").results:\n        found.|', "id email cio_id"),
    ('cio.app.customers.get_attributes("7").customer.|', "attributes devices identifiers"),
]
HOVERS = [
    ("cio.track.customers.identify|", "becomes an attribute; aware datetime; Further fields, by name"),
    ("cio.track.events.track|", "Unix seconds (or an aware datetime)"),
    ("cio.app.messages.send_email|", "as bytes or as base64 text; Needs transactional_message_id or body"),
    ("cio.app.exports.create|", "Watch the export until it is done, then fetch the download link"),
    ("cio.app.exports.get(7).export.status|", "done when the file can be downloaded"),
    ("cio.app.exports.get_download_link(7).url|", "Valid for 15 minutes"),
    (
        "cio.app.campaigns.metrics|",
        "Version 2 is requested unless you ask for version 1; Region name such as Europe/Berlin; oldest to newest",
    ),
    ("cio.app.campaigns.metrics(campaign).metric.series|", "a number per step, from oldest to newest"),
    ("cio.app.customers.list_by_email|", "Find people by their email address"),
]


@pytest.mark.parametrize(("text", "offered"), COMPLETIONS, ids=[text for text, _ in COMPLETIONS])
def test_each_step_of_the_five_tasks_is_offered(server: Server, text: str, offered: str) -> None:
    assert set(offered.split()) <= server.labels(here(text))


@pytest.mark.parametrize(("text", "told"), HOVERS, ids=[text for text, _ in HOVERS])
def test_each_step_of_the_five_tasks_is_told(server: Server, text: str, told: str) -> None:
    shown = words(server.hover(here(text)))
    assert [phrase for phrase in told.split("; ") if phrase not in shown.replace("&nbsp;", "")] == []


def test_the_time_of_a_warm_answer(pyright: Server, jedi: Server) -> None:
    """Not judged, shown with -s: each is asked again after a change of the script."""
    asked = {
        "cio.": "cio.|",
        "cio.app.": "cio.app.|",
        "cio.app.campaigns.": "cio.app.campaigns.|",
        "send_email(": "cio.app.messages.send_email(|)",
        "type=": 'cio.app.messages.list(type="|")',
        "an answer": "cio.app.campaigns.get(campaign).|",
        "keys of a dict": 'cio.app.messages.send_email(identifiers={"|"})',
        "hover: a method": "cio.app.messages.send_email|()",
        "hover: a field": "cio.app.exports.get(7).export.status|",
    }
    print(f"\n{'warm answer, ms':22}{'pyright':>16}{'jedi':>16}\n{'':22}" + f"{'median    max':>16}" * 2)
    for name, text in asked.items():
        columns = []
        for server in (pyright, jedi):
            ask = server.hover if name.startswith("hover") else server.completions
            taken = [server.seconds(ask, here(f"x{at} = {text}")) * 1000 for at in range(ROUNDS)][1:]
            columns.append(f"{statistics.median(taken):9.0f} {max(taken):6.0f}")
        print(f"{name:22}{columns[0]}{columns[1]}")
