"""What a change is called, how it is worded, and whether it breaks a caller: one table.

A caller here is somebody who wrote Python against the packages, with a type checker. What decides:

- What he gives may become wider, never narrower; what he gets may become narrower, never wider.
- A field of a response is `X | None` in Python whatever the contract says, so it may become optional or null. An
  element of a list or map, or a whole response, may not.
- What variants had may move into one class: what was written still is right, what was read is still there.
- Enums of responses are open (`Literal[...] | str`), so values may come and go; a lone constant is closed.
- A response that is an error raises and has no part in a signature, so nothing about it breaks a caller.
"""

from __future__ import annotations

from typing import Literal

Direction = Literal["request", "response", "error"]

# kind: how it is worded, with its subject, breaks in a request, breaks in a response
SCHEMAS: dict[str, tuple[str, bool, bool]] = {
    "field-added": ("is new: {new}", False, False),
    "required-field-added": ("is new and required: {new}", True, False),
    "field-removed": ("is gone", True, True),
    "field-renamed": ("is {new} on the wire, was {old}", True, True),
    "made-required": ("is required now", True, False),
    "made-optional": ("is no longer required", False, False),
    "null-allowed": ("may be null", False, False),
    "null-refused": ("may no longer be null", True, False),
    "element-null-allowed": ("may be null", False, True),
    "element-null-refused": ("may no longer be null", True, False),
    "type-widened": ("may be {new}, was {old}", False, True),
    "type-narrowed": ("is only {new}, was {old}", True, False),
    "type-changed": ("is {new}, was {old}", True, True),
    "alternative-added": ("may also be {new}", False, True),
    "alternative-removed": ("may no longer be {old}", True, False),
    "alternative-merged": ("is {new} now, which has all that {old} had", False, False),
    "value-added": ("may also be {new}", False, False),
    "value-removed": ("may no longer be {old}", True, False),
    "constant-changed": ("is always {new}, was {old}", True, True),
    "values-listed": ("may only be {new}, was free", True, False),
    "values-freed": ("may be any value, was {old}", False, False),
    "bound-tightened": ("is bounded by {new}, was {old}", True, False),
    "bound-loosened": ("is bounded by {new}, was {old}", False, False),
    "pattern-changed": ("has to match {new}, was {old}", True, False),
    "pattern-removed": ("no longer has to match {old}", False, False),
    "format-changed": ("has the format {new}, was {old}", True, False),
    "format-removed": ("no longer has the format {old}", False, False),
    "free-fields-allowed": ("may have fields that are not named", False, False),
    "free-fields-refused": ("may no longer have fields that are not named", True, False),
    "default-changed": ("counts as {new} where it is left out, was {old}", False, False),
    "deprecated": ("is deprecated", False, False),
    "undeprecated": ("is no longer deprecated", False, False),
}

# kind: how it is worded, with its subject, breaks. These have one direction, or none.
OTHERS: dict[str, tuple[str, bool]] = {
    "operation-added": ("is new", False),
    "operation-removed": ("is gone", True),
    "operation-moved": ("is {new} now, was {old}; the call stays", False),
    "operation-id-renamed": ("has the operationId {new}, was {old}; the call stays", False),
    "call-renamed": ("was called {old}", True),
    "tag-renamed": ("has the tag {new}, as all that had {old}", False),
    "tags-changed": ("has the tags {new}, was {old}", False),
    "operation-deprecated": ("is deprecated", False),
    "operation-undeprecated": ("is no longer deprecated", False),
    "webhook-added": ("is new", False),
    "webhook-removed": ("is gone", True),
    "event-added": ("brings one more kind of event: {new}", False),
    "event-removed": ("no longer brings {old}", True),
    "parameter-added": ("is new: {new}", False),
    "required-parameter-added": ("is new and required: {new}", True),
    "parameter-removed": ("is gone", True),
    "parameter-renamed": ("is {new} on the wire, was {old}", True),
    "parameter-style-changed": ("is written as {new}, was {old}", False),
    "body-added": ("is taken now: {new}", False),
    "required-body-added": ("is taken now, and needed: {new}", True),
    "body-removed": ("is no longer taken", True),
    "media-type-added": ("may also come as {new}", False),
    "media-type-removed": ("may no longer come as {old}", False),
    "media-type-changed": ("comes as {new}, was {old}", True),
    "response-added": ("is one more response: {new}", True),
    "response-removed": ("is no longer a response", True),
    "response-body-added": ("has a body now: {new}", False),
    "response-body-removed": ("has no body any more", True),
    "status-added": ("is one more status, which changes no type", False),
    "status-removed": ("is no longer a status, which changes no type", False),
    "auth-changed": ("takes {new} as credentials, was {old}", True),
    "auth-loosened": ("takes {new} as credentials, was {old}", False),
    "host-added": ("is one more host", False),
    "host-removed": ("is no longer a host", True),
    # facts of our overlays
    "limit-tightened": ("is limited to {new}, was {old}", True),
    "limit-loosened": ("is limited to {new}, was {old}", False),
    "limit-changed": ("is {new}, was {old}", False),
    "rate-changed": ("is {new}, was {old}", False),
    "pagination-added": ("has pages: {new}", False),
    "pagination-changed": ("has pages by {new}, was {old}", False),
    "pagination-removed": ("has no pages any more", True),
    "retry-changed": ("is {new} to repeat, was {old}", False),
    "dedupe-changed": ("is recognized when repeated by {new}, was {old}", False),
    "headers-changed": ("is sent with {new}, was {old}", False),
    "credentials-changed": ("takes {new}, was {old}", True),
    "rejected-changed": ("reports refused items in {new}, was {old}", False),
    "person-changed": ("is about whom {new} names, was {old}", False),
    "batches-changed": ("takes a list of any length as {new}, was {old}", False),
    "deferrable-added": ("can be made later, by an outbox", False),
    "deferrable-removed": ("can no longer be made later, by an outbox", True),
    "waiting-changed": ("says how far it is by {new}, was {old}", False),
    # what the packages no longer check
    "choice-lost": ("may be sent without {old}, which was refused before", False),
    "exclusive-lost": ("may be sent with more than one of {old}, which was refused before", False),
    "time-lost": ("is no longer known as a time: no `datetime` is converted, no milliseconds are refused", False),
    "constant-lost": ("may be any value, was always {old}", False),
    "classes-merged": ("is always {new}, was told apart as {old}", False),
    "constructors-lost": ("no longer has a module of constructors", False),
    # the Python packages
    "python-added": ("is new: {new}", False),
    "python-removed": ("is gone", True),
    "python-renamed": ("was called {old}", True),
    "python-changed": ("is {new}, was {old}; what was right still is", False),
    "python-broken": ("is {new}, was {old}", True),
}

# What a caller has no way to notice: no line in the changelog.
UNNOTICED = frozenset(
    """operation-moved operation-id-renamed tag-renamed tags-changed status-added status-removed
    parameter-style-changed media-type-added media-type-removed default-changed""".split()
)

# What callers lose without an error: a check, or a difference that was visible.
LOST = frozenset("choice-lost exclusive-lost time-lost constant-lost classes-merged constructors-lost".split())


def breaks(kind: str, direction: Direction = "request") -> bool:
    """Whether a change of that kind breaks a caller."""
    if direction == "error":
        return False
    if kind in OTHERS:
        return OTHERS[kind][1]
    _, in_request, in_answer = SCHEMAS[kind]
    return in_request if direction == "request" else in_answer


def wording(kind: str) -> str:
    """How the kind is worded, with its subject."""
    return (SCHEMAS.get(kind) or OTHERS[kind])[0]
