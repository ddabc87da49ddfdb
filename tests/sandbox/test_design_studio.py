"""The Design Studio: what is made is there, what is published is sent, and inbox previews are counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from customerio_client import CustomerIO, ResponseError
from customerio_sandbox import Sandbox
from tests.sandbox.conftest import client_of

TARGET = {"type": "transactional_message", "transactional_message_id": 44}


@pytest.fixture
def cio(sandbox: Sandbox) -> Iterator[CustomerIO]:
    with client_of(sandbox, rates={"app": None, "app-studio": None}) as cio:
        yield cio


def made(cio: CustomerIO, **content: str) -> str:
    email = cio.app.design_studio.create_email(name="Welcome", content=content).email
    assert email is not None and email.id is not None
    return email.id


def refused(status: int) -> AbstractContextManager[object]:
    return pytest.raises(ResponseError, check=lambda error: error.status == status)


def test_a_published_email_is_what_is_sent(sandbox: Sandbox, cio: CustomerIO) -> None:
    """Design Studio: it sends nothing until it is linked and published; all translations go with it."""
    studio = cio.app.design_studio
    studio.create_component(name="Footer", tag="x-footer", content="<p>Acme {{customer.first_name}}</p>")
    id = made(cio, subject="Hi {{trigger.name}}", html="<h1>Hi</h1><x-footer></x-footer>")
    studio.create_email_translation(id, language="de", content={"subject": "Hallo", "html": "<x-footer/>"})
    with refused(422):
        studio.publish_email(id)
    studio.link_email(id, target=TARGET)
    cio.app.messages.send_email(to="a@example.com", identifiers={"id": "1"}, transactional_message_id=44)
    assert sandbox.messages[-1].subject != "Hi Ada"
    published = studio.publish_email(id)
    assert [each.language for each in published.mappings or []] == ["", "de"]
    assert studio.get_publish_status(id, publish_id=published.publish_id or "").status == "done"
    cio.track.customers.identify("1", attributes={"first_name": "Ada"})
    send = {"to": "a@example.com", "identifiers": {"id": "1"}, "transactional_message_id": 44}
    cio.app.messages.send_email(**send, message_data={"name": "Ada"})
    cio.app.messages.send_email(**send, language="de")
    assert [(each.subject, each.body) for each in sandbox.messages[-2:]] == [
        ("Hi Ada", "<h1>Hi</h1><p>Acme Ada</p>"),
        ("Hallo", "<p>Acme Ada</p>"),
    ]


def test_components_hold_components_up_to_an_end(cio: CustomerIO) -> None:
    studio = cio.app.design_studio
    studio.create_component(name="A", tag="x-a", content=r"[<x-b at='1'>old</x-b>\d]")
    studio.create_component(name="B", tag="x-b", content="b")
    assert studio.render_email(made(cio, html="<p><x-a/></p>")).html == r"<p>[b\d]</p>"
    studio.create_component(name="Loop", tag="x-loop", content="<x-loop/>" * 100)
    with refused(400):
        studio.render_email(made(cio, html="<x-loop/>"))


def test_a_change_waits_to_be_published(cio: CustomerIO) -> None:
    studio, id = cio.app.design_studio, made(cio, subject="One", html="<p>1</p>")
    studio.link_email(id, target=TARGET)
    assert studio.check_unpublished_changes(id).has_unpublished_changes
    studio.publish_email(id)
    assert not studio.check_unpublished_changes(id).has_unpublished_changes
    studio.update_email(id, content={"subject": "Two"})
    email = studio.get_email(id).email
    assert email and email.content and (email.content.subject, email.content.html) == ("Two", "<p>1</p>")
    assert studio.check_unpublished_changes(id).has_unpublished_changes


def test_a_message_is_linked_to_one_email_at_most(cio: CustomerIO) -> None:
    """Design Studio: `force` replaces the email that a message is linked to."""
    studio, first, second = cio.app.design_studio, made(cio), made(cio)
    studio.link_email(first, target=TARGET)
    with refused(409):
        studio.link_email(second, target=TARGET)
    with refused(409):
        studio.delete_email(first)
    studio.link_email(second, target=TARGET, force=True)
    studio.delete_email(first)
    with refused(404):
        studio.get_email(first)
    assert [each.id for each in studio.list_emails(is_linked="true").emails or []] == [second]


def test_a_newsletter_gets_what_is_published(seeded: Sandbox) -> None:
    with client_of(seeded) as cio:
        id = made(cio, subject="From the studio", html="<p>N</p>")
        cio.app.design_studio.link_email(id, target={"type": "newsletter", "newsletter_id": 1})
        cio.app.design_studio.publish_email(id)
        cio.app.newsletters.send(1)
    assert [(each.subject, each.to) for each in seeded.messages] == [("From the studio", "ada@example.com")]


def test_folders_hold_folders(cio: CustomerIO) -> None:
    studio = cio.app.design_studio
    top = studio.create_folder(name="2026").folder
    assert top and top.id
    inner = studio.create_folder(name="Spring", parent_folder_id=top.id).folder
    assert inner and inner.id
    email = studio.create_email(name="Hi", parent_folder_id=inner.id).email
    assert email and email.id
    with refused(409):
        studio.delete_folder(inner.id)
    with refused(400):
        studio.update_folder(top.id, parent_folder_id=inner.id)
    with refused(404):
        studio.create_email(name="Lost", parent_folder_id="123e4567-e89b-42d3-a456-426614174000")
    assert [each.id for each in studio.iterate_emails(parent_folder_id=top.id)] == [email.id, inner.id]
    assert not studio.list_emails(parent_folder_id=top.id, direct_descendants_only=True).emails
    studio.update_email(email.id, parent_folder_id=None)
    studio.delete_folder(inner.id)
    assert [each.name for each in studio.iterate_folders()] == ["2026"]


def test_a_page_counts_folders_as_well(cio: CustomerIO) -> None:
    """Design Studio: a page holds emails and folders, up to `limit` together."""
    studio = cio.app.design_studio
    for number in range(3):
        studio.create_folder(name=f"F{number}")
        made(cio)
    pages = [studio.list_emails(limit=2, page=number) for number in (1, 2, 3)]
    assert [(len(page.folders or []), len(page.emails or [])) for page in pages] == [(2, 0), (1, 1), (0, 2)]
    assert len(list(studio.iterate_emails(page_size=2))) == 6


def test_tags_and_languages_are_there_once(cio: CustomerIO) -> None:
    studio, id = cio.app.design_studio, made(cio)
    component = studio.create_component(name="A", tag="x-a", content="1").component
    assert component and component.id
    with refused(409):
        studio.create_component(name="B", tag="x-a", content="2")
    studio.update_component(component.id, tag="x-a", content="3")
    assert [each.tag for each in studio.list_components(tag="x-a").components or []] == ["x-a"]
    studio.create_email_translation(id, language="fr")
    with refused(409):
        studio.create_email_translation(id, language="fr")
    studio.update_email_translation(id, "fr", content={"subject": "Salut"})
    (found,) = studio.list_email_translations(id).email_translations or []
    assert found.content and found.content.subject == "Salut"
    studio.delete_email_translation(id, "fr")
    with refused(404):
        studio.get_email_translation(id, "fr")


def test_versions_are_kept_and_come_back(cio: CustomerIO) -> None:
    """Design Studio: content that has not changed since the last version saves none."""
    studio, id = cio.app.design_studio, made(cio, subject="One")
    saved = studio.save_version(id, name="First")
    assert saved.created and saved.version and saved.version.id
    assert not studio.save_version(id, name="Again").created
    studio.update_email(id, content={"subject": "Two"})
    studio.save_version(id, name="Second")
    assert [each.name for each in studio.list_versions(id).versions or []] == ["Second", "First"]
    studio.restore_version(id, saved.version.id)
    email = studio.get_email(id).email
    assert email and email.content and email.content.subject == "One"
    node = studio.get_version(id, saved.version.id).node
    assert node and node.subject == "One"
    studio.delete_version(id, saved.version.id)
    with refused(404):
        studio.get_version(id, saved.version.id)


def test_a_preview_says_what_is_wrong_with_the_liquid(cio: CustomerIO) -> None:
    studio, id = cio.app.design_studio, made(cio, subject="{{ oops", html="<p>{{customer.name}}</p><img src=a.png>")
    shown = studio.preview_email(id, customer={"name": "Ada"})
    assert shown.html == "<p>Ada</p><img src=a.png>"
    assert shown.errors and shown.errors.subject and "Liquid" in shown.errors.subject[0]
    assert studio.render_email(id).html == "<p>{{customer.name}}</p><img src=a.png>"
    failed = {each.id for each in studio.review_email(id).findings or [] if each.state == "fail"}
    assert failed == {"alternative_text", "unsubscribe"}


def test_inbox_previews_take_time_and_credits(sandbox: Sandbox, cio: CustomerIO) -> None:
    """Waiting: the same order on the same UTC day answers the run that is there."""
    studio, id = cio.app.design_studio, made(cio, subject="Hi")
    with refused(422):
        studio.submit_inbox_preview(id, client_ids=["netscape"])
    first = studio.submit_inbox_preview_and_wait(id, client_ids=["ol365", "gmailapp"])
    assert first.state.is_processed and first.state.total_previews_ready == 2
    assert studio.submit_inbox_preview(id, client_ids=["gmailapp", "ol365"]).replayed
    (credit,) = studio.list_inbox_preview_credits().credits or []
    assert credit.credits_remaining == (credit.credits_original or 0) - 2
    assert studio.get_inbox_preview_capture(id, first.id, "ol365").startswith(b"\x89PNG")
    with refused(404):
        studio.get_inbox_preview_capture(id, first.id, "iphone15")
    sandbox.advance(days=1)
    again = studio.submit_inbox_preview(id, client_ids=["ol365", "gmailapp"])
    assert not again.replayed
    runs = list(studio.iterate_inbox_previews(page_size=1))
    assert [each.run_id for each in runs] == [again.run_id, first.id]


def test_it_is_in_the_state_file(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with Sandbox(state=path) as sandbox, client_of(sandbox) as cio:
        id = made(cio, subject="Kept")
        cio.app.design_studio.save_version(id, name="First")
        before = sandbox.snapshot()
    with Sandbox(state=path) as sandbox, client_of(sandbox) as cio:
        assert sandbox.snapshot() == before
        email = cio.app.design_studio.get_email(id).email
        assert email and email.content and email.content.subject == "Kept"
