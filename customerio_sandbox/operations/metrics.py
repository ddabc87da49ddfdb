"""Metrics of newsletters, campaigns, broadcasts and transactional messages: counted from the messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..contract import resolved
from ..refusal import Refused
from ..state.model import Message
from .call import Call, answers
from .messages import WIRE_TYPES

Json = Any
_STEPS = {"hour": 3600, "day": 86_400, "week": 604_800}
_NAMES = {"hourly": "hour", "hours": "hour", "daily": "day", "days": "day", "weekly": "week", "weeks": "week",
          "monthly": "month", "months": "month"}  # fmt: skip
_DEFAULT_STEPS = {"hour": 24, "day": 45, "week": 12, "month": 12}
_OWNERS = ("broadcast_id", "campaign_id", "newsletter_id", "action_id", "content_id")


def _messages(call: Call) -> list[Message]:
    numbers = {name: int(call.path[name]) for name in _OWNERS if name in call.path}
    template = call.path.get("transactional_id")
    type = call.query.get("type")
    return [
        message
        for message in call.state.messages.values()
        if all(getattr(message, name) == value for name, value in numbers.items())
        and (template is None or message.template == template)
        and (type is None or WIRE_TYPES.get(message.type, message.type) == type)
    ]


def _series_of_seed(call: Call) -> dict[str, list[int]]:
    """The series that a seed file gives a campaign, a newsletter, a broadcast or a template."""
    for kind, parameter in (
        ("newsletters", "newsletter_id"), ("campaigns", "campaign_id"), ("broadcasts", "broadcast_id"),
        ("transactional", "transactional_id"),
    ):  # fmt: skip
        if parameter in call.path:
            record = call.state.records.get(kind, {}).get(call.path[parameter], {})
            series: dict[str, list[int]] = record.get("series", {})
            return series
    return {}


def _edges(call: Call) -> list[int]:
    """When each step begins, oldest first, and when the last one ends."""
    res = _NAMES.get(call.query.get("res") or call.query.get("resolution") or call.query.get("period") or "days", "day")
    start, end = call.query.get("start"), call.query.get("end")
    if start is not None or end is not None:
        last = int(end) if end else call.now
        return _between(int(start) if start else last - 30 * 86_400, last, res, _zone(call))
    steps = max(2, min(int(call.query.get("steps", _DEFAULT_STEPS[res])), 121))
    if res == "month":
        months = _months_back(datetime.fromtimestamp(call.now, UTC), steps)
        return [*months, call.now + 1]
    size = _STEPS[res]
    first = (call.now // size - steps + 1) * size
    return [first + index * size for index in range(steps)] + [call.now + 1]


def _between(start: int, end: int, res: str, zone: tzinfo) -> list[int]:
    """Days, weeks and months begin at midnight in a time zone, whatever the clocks there do."""
    if res == "hour":
        return [*range(start, end, 3600), end]
    moment, edges = datetime.fromtimestamp(start, zone), [start]
    while True:
        if res == "month":
            moment = (moment.replace(day=1, hour=0, minute=0, second=0) + timedelta(days=32)).replace(day=1)
        else:
            moment += timedelta(days=7 if res == "week" else 1)
        if moment.timestamp() >= end:
            return [*edges, end]
        edges.append(int(moment.timestamp()))


def _zone(call: Call) -> tzinfo:
    try:
        return ZoneInfo(call.query["tz"]) if "tz" in call.query else UTC
    except (ZoneInfoNotFoundError, ValueError):
        raise Refused(400, f"{call.query['tz']} is not a time zone", field="tz") from None


def _months_back(now: datetime, steps: int) -> list[int]:
    index = now.year * 12 + now.month - 1
    months = range(index - steps + 1, index + 1)
    return [int(datetime(each // 12, each % 12 + 1, 1, tzinfo=UTC).timestamp()) for each in months]


def _counted(edges: Sequence[int], times: Iterable[int]) -> list[int]:
    counts = [0] * (len(edges) - 1)
    for time in times:
        for index in range(len(counts)):
            if edges[index] <= time < edges[index + 1]:
                counts[index] += 1
                break
    return counts


@answers(
    "app", "broadcastMetrics", "broadcastActionMetrics", "campaignMetrics", "campaignActionMetrics",
    "getNewsletterMetrics", "getVariantMetrics", "transactionalMetrics",
)  # fmt: skip
def metrics(call: Call) -> Json:
    """Count what happened to messages, step by step."""
    edges, messages = _edges(call), _messages(call)
    names = _series_names(call)
    times = {
        name: [message.created for message in messages] if name == "created" else
        [message.metrics[name] for message in messages if name in message.metrics]
        for name in names
    }  # fmt: skip
    series = {name: _counted(edges, found) for name, found in times.items()}
    for name, seeded in _series_of_seed(call).items():
        if name in series:
            series[name] = [a + b for a, b in zip(series[name], _fitted(seeded, len(series[name])), strict=True)]
    if "version" not in call.query and any(each["name"] == "version" for each in call.endpoint.node["parameters"]):
        call.warn("without version, these are metrics of version 1, which counts in US Eastern time")
    return {"metric": {"series": series}}


def _fitted(series: Sequence[int], size: int) -> list[int]:
    """The last steps of a series, with zeros before where it is shorter."""
    return [0] * (size - len(series)) + list(series)[-size:]


def _series_names(call: Call) -> list[str]:
    api = call.endpoint.api
    metric = resolved(api, resolved(api, call.endpoint.success[1] or {})["properties"]["metric"])
    return list(resolved(api, metric["properties"]["series"])["properties"])


@answers(
    "app", "broadcastLinks", "broadcastActionLinks", "campaignLinkMetrics", "campaignActionLinks", "getNewsletterLinks",
    "getVariantLinks", "transactionalLinks",
)  # fmt: skip
def links(call: Call) -> Json:
    """Count the clicks of each link; they count in the last step."""
    edges = _edges(call)
    clicks: dict[str, int] = {}
    for message in _messages(call):
        for link, count in message.clicks.items():
            clicks[link] = clicks.get(link, 0) + (min(count, 1) if call.query.get("unique") == "true" else count)
    return {
        "links": [
            {
                "link": {"id": index, "href": link},
                "metric": {"series": {"clicked": [0] * (len(edges) - 2) + [count]}},
            }
            for index, (link, count) in enumerate(clicks.items(), 1)
        ]
    }


@answers("app", "campaignJourneyMetrics")
def journeys(call: Call) -> Json:
    """Show how journeys of a campaign went: what a seed file says of them, in `journeys`."""
    edges = _edges(call)
    size = len(edges) - 1
    record = call.state.records.get("campaigns", {}).get(call.path["campaign_id"], {})
    seeded: dict[str, list[int]] = record.get("journeys", {})
    names = ("started", "activated", "messaged", "finished", "converted", "exited_early", "never_activated")
    return {"journey_metric": {name: _fitted(seeded.get(name, []), size) for name in names}}
