"""Forms."""

from __future__ import annotations

from typing import Any

from ..state.model import Submission
from .call import Answer, Call, answers
from .people import set_attributes, upsert

Json = Any


@answers("track", "submitForm")
def submit(call: Call) -> Json:
    """Take what a form sent: the person gets its fields as attributes."""
    data = dict(call.body["data"])
    kind = next((name for name in ("id", "email") if data.get(name) not in (None, "")), None)
    if kind is None:
        call.warn("the form has neither id nor email of a person: it is ignored")
        return Answer(204)
    person = upsert(call, kind, str(data[kind]))
    if person is None:
        return Answer(204)
    set_attributes(call, person, {name: value for name, value in data.items() if name != kind})
    call.state.submissions.append(Submission(call.path["form_id"], data, call.now, person.cio_id))
    forms = call.state.records.setdefault("forms", {})
    forms.setdefault(call.path["form_id"], {"id": call.path["form_id"]})
    call.store.log("form", person, {"form_id": call.path["form_id"], **data})
    return Answer(204)
