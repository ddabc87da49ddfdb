"""The page in a real browser. Without Chromium these are left out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from playwright.sync_api import Browser, Page, expect, sync_playwright  # noqa: E402

from customerio_sandbox import Sandbox  # noqa: E402
from tests.sandbox.conftest import Apis  # noqa: E402

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")

ATTACK = "for (const w of [window, parent, top]) { try { w.document.title = 'owned' } catch (e) {} }"
HOSTILE = f"""
<a href="javascript:{ATTACK}">go</a><script>{ATTACK}</script><img src="data:," onerror="{ATTACK}">
<iframe srcdoc="<script>{ATTACK}</script>"></iframe><body onload="{ATTACK}"><object data="x"></object><embed src="x">
<form action="/_sandbox/reset" method="post"><button>Win</button></form><base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=/"><style>@import url(https://evil.example/a.css);
body {{ background: url("javascript:{ATTACK}") }}</style><math><mtext></mtext><script>{ATTACK}</script></math>
<details open ontoggle="{ATTACK}"></details><svg onload="{ATTACK}"></svg><p>The end</p>
"""
LEFT = "document.querySelectorAll('script, iframe, form, object, embed, meta[http-equiv]').length"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, seeded: Sandbox) -> Iterator[Page]:
    """The page, which must not complain of anything."""
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(seeded.url)
    expect(page.locator("#live")).to_have_text("live")
    yield page
    context.close()
    assert complaints == []


def test_the_inbox_shows_a_message_as_it_was_sent(page: Page, seeded: Sandbox) -> None:
    Apis(seeded).email("1", message_data={"name": "Ada"}, headers={"X-A": "b"}, attachments={"a.txt": "QUJD"})
    expect(page.locator("#list .item")).to_contain_text("Welcome, Ada")
    detail = page.locator("#detail")
    expect(detail.locator("h2")).to_have_text("Welcome, Ada")
    expect(detail).to_contain_text("Acme <hi@example.com>")
    expect(detail).to_contain_text("X-A")
    expect(page.frame_locator("iframe").locator("body")).to_have_text("Hi Ada, see how to start.")
    page.get_by_role("button", name="Text").click()
    expect(detail.locator("pre").last).to_have_text("Hi Ada, see how to start.")
    with page.expect_download() as download:
        page.get_by_role("button", name="a.txt").click()
    assert Path(download.value.path()).read_bytes() == b"ABC"


def test_a_button_makes_something_happen_to_a_message(page: Page, seeded: Sandbox) -> None:
    Apis(seeded).email("1")
    page.get_by_role("button", name="clicked").click()
    expect(page.locator("#list .item")).to_contain_text("clicked")
    assert {"opened", "clicked"} <= seeded.messages[0].metrics.keys()


def test_changes_come_by_themselves(page: Page, seeded: Sandbox) -> None:
    page.keyboard.press("2")
    expect(page.locator("#list .item")).to_have_count(3)
    Apis(seeded).identify("9", email="dora@example.com")
    expect(page.locator("#list .item").first).to_contain_text("dora@example.com")
    expect(page.locator("#tab-people")).to_contain_text("4")


def test_a_person_has_attributes_and_a_timeline(page: Page, seeded: Sandbox) -> None:
    Apis(seeded).track.post("/api/v1/customers/1/events", json={"name": "ordered", "data": {"total": 3}})
    page.get_by_role("tab", name="People").click()
    page.get_by_text("ada@example.com").first.click()
    detail = page.locator("#detail")
    expect(detail).to_contain_text("plan")
    expect(detail.locator(".timeline li").first).to_contain_text("ordered")
    expect(detail).to_contain_text("in Beta")


def test_the_log_shows_warnings_and_the_python_call(page: Page, seeded: Sandbox) -> None:
    Apis(seeded).identify("1", plan="old", _timestamp=1)
    page.keyboard.press("5")
    expect(page.locator(".warning").first).to_contain_text("1 warning")
    expect(page.locator("#detail .warning")).to_contain_text("older than the stored")
    expect(page.locator("#detail pre").first).to_contain_text("cio.track.customers.identify('1'")


def test_search_finds_and_says_when_it_does_not(page: Page, seeded: Sandbox) -> None:
    page.keyboard.press("2")
    page.keyboard.press("/")
    page.keyboard.type("bob")
    expect(page.locator("#list .item")).to_have_count(1)
    page.locator("#search").fill("nobody at all")
    expect(page.locator("#list")).to_contain_text("Nothing fits the search.")


def test_the_keyboard_is_enough(page: Page, seeded: Sandbox) -> None:
    page.keyboard.press("2")
    expect(page.locator('[aria-selected="true"].item')).to_contain_text("cy@example.com")
    page.keyboard.press("j")
    page.keyboard.press("ArrowDown")
    expect(page.locator('[aria-selected="true"].item')).to_contain_text("ada@example.com")
    expect(page.locator("#detail h2")).to_have_text("ada@example.com")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_follows_the_system_and_the_button(browser: Browser, seeded: Sandbox, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(seeded.url)

    def lightness() -> int:
        color: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
        return sum(map(int, color.removeprefix("rgb(").removesuffix(")").split(",")))

    first = lightness()
    assert (first > 600) == (scheme == "light")
    page.locator("#theme").click()
    assert (lightness() > 600) != (scheme == "light")
    page.reload()
    assert (lightness() > 600) != (scheme == "light")
    page.close()


def test_a_phone_has_the_list_first_and_a_way_back(browser: Browser, seeded: Sandbox) -> None:
    page = browser.new_page(viewport={"width": 375, "height": 667})
    page.goto(seeded.url)
    page.get_by_role("tab", name="People").click()
    expect(page.locator("#detail")).to_be_hidden()
    page.get_by_text("bob@example.com").first.click()
    expect(page.locator("#list")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
    page.get_by_role("button", name="Back").click()
    expect(page.locator("#list")).to_be_visible()
    page.close()


def test_hostile_mail_runs_nothing(page: Page, browser: Browser, seeded: Sandbox) -> None:
    asked: list[str] = []
    page.on("response", lambda response: asked.append(response.url))  # what a policy blocks has none
    id = Apis(seeded).email("1", subject="<img src=x onerror=alert(1)>", body=HOSTILE)
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    frame = page.frame_locator("iframe").locator("body")
    expect(frame).to_contain_text("The end")
    frame.get_by_text("go").click()
    page.wait_for_timeout(300)
    assert page.title() == "Customer.io sandbox"
    assert [url for url in asked if not url.startswith((seeded.url, "data:"))] == []
    assert len(seeded.people) == 3  # nothing was reset
    # Nor where it is opened by itself, with what sanitizing leaves put aside.
    alone = browser.new_page()
    alone.goto(f"{seeded.url}/_sandbox/messages/{id}/html")
    assert alone.title() == "Message"
    assert (
        alone.evaluate("document.querySelectorAll('script, iframe, form, object, embed, meta[http-equiv]').length") == 0
    )
    alone.close()


def test_the_policies_hold_without_sanitizing(
    browser: Browser, seeded: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("customerio_sandbox.page_data.nh3.clean", lambda html, **_: html)
    id = Apis(seeded).email("1", body=f'<script>{ATTACK}</script><img src=x onerror="{ATTACK}"><p>The end</p>')
    page = browser.new_page()
    page.goto(seeded.url)
    expect(page.frame_locator("iframe").locator("body")).to_contain_text("The end")
    page.goto(f"{seeded.url}/_sandbox/messages/{id}/html")
    assert page.title() == "Message"
    page.close()


def test_screenshots_for_the_documents(browser: Browser, seeded: Sandbox, tmp_path: Path) -> None:
    """That the page draws something: a picture of one color is small."""
    Apis(seeded).email("1", message_data={"name": "Ada"})
    page = browser.new_page(viewport={"width": 1200, "height": 760})
    page.goto(seeded.url)
    expect(page.frame_locator("iframe").locator("body")).to_contain_text("Hi Ada")
    assert len(page.screenshot()) > 20_000
    page.close()
