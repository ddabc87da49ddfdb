"""A rate limit that an operation has in the vendor's prose alone: kept as numbers, so that no such limit is overlooked.

A document has no keyword for it. What the prose says goes into the contract as `x-prose-rate`, "1 per 10 seconds", and
where no overlay gives the operation a bucket (`x-bucket`) that is a finding.
"""

from __future__ import annotations

import re

PROSE_RATE = "x-prose-rate"  # ours, so that a contract, distilled once more, keeps it
NUMBERS = {"a": "1", "an": "1", "one": "1", "once": "1", "single": "1", "two": "2", "twice": "2", "three": "3"}
COUNT = rf"(?P<count>\d[\d,]*|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
COUNTED = r"(?:\s+(?:api\s+)?(?:requests?|calls?|messages?|emails?|times?|triggers?))?"
EACH = r"\s*(?:per|every|each|an?|/)\s*"
RATE = re.compile(rf"\b{COUNT}{COUNTED}{EACH}(?:(?P<length>\d[\d,]*)\s*)?(?P<unit>second|minute|hour|day)s?\b", re.I)
LIMITED = re.compile(r"limit|throttl|at most|no more than|maximum", re.I)
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n\s*\n")


def rate_in(prose: str) -> str | None:
    """The first limit that a text says of requests in some time: "100 per day", "1 per 10 seconds"."""
    for sentence in SENTENCE_END.split(re.sub(r"[*_`]+", "", prose)):
        if LIMITED.search(sentence) and (found := RATE.search(sentence)):
            count = NUMBERS.get(found["count"].lower(), found["count"].replace(",", ""))
            length = (found["length"] or "1").replace(",", "")
            unit = found["unit"].lower()
            return f"{count} per {unit}" if length == "1" else f"{count} per {length} {unit}s"
    return None
