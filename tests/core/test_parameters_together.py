"""Query parameters that are sent unless the call says otherwise, and those that only work with a value of another."""

from __future__ import annotations

from typing import Any

import pytest

from customerio_app import OPERATIONS
from customerio_core import ValueRefused
from customerio_core.request import build

METRICS = OPERATIONS["campaignMetrics"]


def query(**given: Any) -> dict[str, Any]:
    return dict(build(METRICS, path=(13,), query=given).query)


def test_version_2_is_sent_unless_the_call_asks_for_1() -> None:
    assert query() == {"version": "2"}
    assert query(res="days", tz="Europe/Berlin", start=1_700_000_000) == {
        "version": "2", "res": "days", "tz": "Europe/Berlin", "start": "1700000000"
    }  # fmt: skip
    assert query(version="1", period="days", steps=3) == {"version": "1", "period": "days", "steps": "3"}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"period": "days"}, "period goes with version='1', and this call has version='2'"),
        ({"version": "1", "start": 1_700_000_000, "tz": "UTC"}, "start and tz go with version='2', and this call"),
        ({"version": "2", "res": "days", "steps": 3}, "steps goes with version='1'"),
    ],
)
def test_a_mixture_is_refused_before_it_is_sent(given: dict[str, Any], told: str) -> None:
    with pytest.raises(TypeError, match=told):
        query(**given)


def test_the_language_of_the_default_content_is_empty() -> None:
    newsletter = OPERATIONS["getNewsletterVariantTranslation"]
    assert build(newsletter, path=(7, "")).path == "/v1/newsletters/7/language/"
    with pytest.raises(ValueRefused, match="must not be empty"):
        build(OPERATIONS["deleteNewsletterLanguageVariant"], path=(7, ""))
    with pytest.raises(ValueRefused, match="must not be empty"):
        build(newsletter, path=(7, ".."))
