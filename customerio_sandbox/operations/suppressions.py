"""Addresses that the sending service does not write to: bounces and complaints."""

from __future__ import annotations

from typing import Any

from ..state.model import Suppressed
from .call import Answer, Call, answers
from .pages import window

Json = Any


def _shown(each: Suppressed) -> Json:
    return {"created": each.created, "email": each.email, "reason": each.reason, "status": each.status}


@answers("app", "getSuppression")
def find(call: Call) -> Json:
    """Look an address up in all lists."""
    email = call.path["email_address"].lower()
    for kind, kept in call.state.esp.items():
        if email in kept:
            return {"category": kind, "suppressions": [_shown(kept[email])]}
    return {"suppressions": []}


@answers("app", "getSuppressionByType")
def by_type(call: Call) -> Json:
    """List the addresses of a list."""
    kind = call.path["suppression_type"]
    kept = list(call.state.esp.get(kind, {}).values())
    return {"category": kind, "suppressions": [_shown(each) for each in window(call, kept, 100)]}


@answers("app", "getDomainSuppressionsByType")
def of_domain(call: Call) -> Json:
    """List the addresses of a list: the sandbox has one sending domain."""
    return by_type(call)


@answers("app", "postSuppression")
def add(call: Call) -> Json:
    """Put an address on a list."""
    email = call.path["email_address"]
    kept = call.state.esp.setdefault(call.path["suppression_type"], {})
    kept.setdefault(email.lower(), Suppressed(email, call.now, "added by the API"))
    return None


@answers("app", "deleteSuppression")
def remove(call: Call) -> Json:
    """Take an address off a list."""
    kept = call.state.esp.get(call.path["suppression_type"], {})
    if kept.pop(call.path["email_address"].lower(), None) is None:
        call.warn("the address is not on this list")
    return Answer(204)
