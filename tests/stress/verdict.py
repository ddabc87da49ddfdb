"""Whether what callers were told is true of what the server saw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from .calls import Told
from .hostile import BROKEN, EMPTY, FIRST_STALE, REFUSING, WELL

_TAKEN = {*WELL, *EMPTY, *BROKEN}


class Verdict:
    """Compares.

    Args:
        acts: how the server answered, by the number of the call.
        ids: the ids of the events that arrived, by the number of the call.
        stale: when each response was sent that nobody had asked for, by its number.
    """

    def __init__(
        self, acts: Mapping[int, Sequence[str]], ids: Mapping[int, Sequence[str]], stale: Mapping[int, float]
    ) -> None:
        self._crossed = 0
        self._stale = {FIRST_STALE: 0.0, **stale}
        self.wrong: list[str] = []
        self._acts = acts
        self._ids = ids

    def judge(self, told: Told, too_long: float) -> None:
        """Note what is wrong about a call."""
        acts = self._acts.get(told.number, [])
        if told.ended - told.began > too_long:
            self._note("took too long", told, acts)
        if told.kind == "send" and len([act for act in acts if act != "429"]) > 1:
            self._note("sent twice", told, acts)
        if len(self._ids.get(told.number, [])) > 1:
            self._note("an event with two ids", told, acts)
        if (what := self._untrue(told, set(acts))) is not None:
            self._note(what, told, acts)

    def _untrue(self, told: Told, acts: set[str]) -> str | None:
        match told.outcome:
            case "stale" if told.began < self._stale[told.detail]:
                self._crossed += 1
            case "stale":
                return "a response that was there before the call began"
            case "value" if told.detail != told.number:
                return "the response of another call"
            case "value" if not acts & WELL.keys():
                return "a value that nobody sent"
            case "nothing" if not acts & (_TAKEN if told.kind == "event" else EMPTY.keys()):
                return "a success that nobody sent"
            case "unread" if not acts & (BROKEN.keys() | EMPTY.keys()):
                return "a broken response that nobody sent"
            case "status" if str(told.detail) not in acts & REFUSING.keys():
                return "a status that nobody sent"
            case "unsent" if acts - {"429"}:  # which says that it had no effect
                return "called unsent, and it arrived"
            case "raw":
                return "an exception that is not one of ours"
        return None

    def _note(self, what: str, told: Told, acts: Sequence[str]) -> None:
        self.wrong.append(f"{what}: {told}, which the server answered with {list(acts)}")

    def text(self, told: Sequence[Told], took: float) -> str:
        """Say what was counted, and what was wrong."""
        outcomes = Counter(each.outcome for each in told)
        acts = Counter(act for those in self._acts.values() for act in those)
        faults = sum(count for act, count in acts.items() if act != "whole")
        repeated = sum(len(those) > 1 for those in self._acts.values())
        longest = max(each.ended - each.began for each in told)
        lines = [
            f"{len(told):,} calls in {took:.0f} s; the longest took {longest:.1f} s",
            f"{sum(acts.values()):,} requests arrived, {faults:,} met one of {len(acts) - 1} faults and oddities; "
            f"{repeated:,} calls needed a second request",
            "told: " + ", ".join(f"{count:,} {outcome}" for outcome, count in outcomes.most_common()),
            f"{self._crossed} responses that nobody asked for came while a request was written, and were taken for"
            " its own: no client of HTTP/1.1 can tell",
            "ways: " + ", ".join(f"{count:,} {way}" for way, count in Counter(each.way for each in told).most_common()),
            f"wrong: {len(self.wrong)}",
            *self.wrong[:20],
        ]
        return "\n".join(lines)
