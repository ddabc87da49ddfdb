"""A call as it is kept: checked and stamped when it is put in, a request again when it is delivered."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from customerio_client import ids
from customerio_client.delivery.people import person_key
from customerio_client.stamping import prepare
from customerio_core import UNSET, Request, RequestOptions, Unset, ValueRefused
from customerio_core.request import dumps

from .records import EVERYBODY, Call

if TYPE_CHECKING:
    from customerio_core import Operation
    from customerio_core.operation import BatchForm


_CREDENTIALS: Final = ("auth", "cookie", "key", "token", "secret", "password")
"""What is in the names of headers that carry credentials."""
_OF_THE_CLIENT: Final = ("timeout", "max_retries", "deadline", "max_wait")


class Keeper:
    """Makes what is kept out of the calls of one API, as they are put in.

    Args:
        api: the API's name in the client, such as `track`.
        operations: its operations, by id.
    """

    def __init__(self, api: str, operations: Mapping[str, Operation]) -> None:
        self._api = api
        self._operations = operations
        self._forms: dict[str, _Form | None] = {}

    def keep(
        self, operation: Operation, request: Request, options: RequestOptions | None, now: float, expires: float | None
    ) -> Call:
        """Check a call, stamp it with its time and ids, and write it.

        Args:
            operation: what is called.
            request: what is sent, as it was built.
            options: what this call does differently.
            now: unix seconds.
            expires: seconds after which it is not delivered any more; `None` for never.

        Returns:
            The call, as it is kept.

        Raises:
            CustomerIOError: it cannot be sent: it is too large, or an id is none.
            ValueError: an option is the client's to say.
        """
        workspace = _checked(options) if options is not None else ""
        prepare(operation, request, options, now)
        person = _person(operation, request)
        form = self._form(operation)
        item = None if form is None or workspace or (person is EVERYBODY and operation.person) else form.item(request)
        if item is None:
            content, head, share = request.content, _head(request, workspace), None
        else:
            (content, share), head = item, ""
        return Call(
            self._api,
            operation.id,
            content,
            head,
            share,
            person,
            _is_unsafe(operation, request),
            now,
            None if expires is None else now + expires,
        )

    def _form(self, operation: Operation) -> _Form | None:
        id = operation.id
        if id not in self._forms:
            form = operation.batched
            self._forms[id] = None if form is None else _Form(operation, form, self._operations[form.operation])
        return self._forms[id]


class _Form:
    """How the calls of one operation become items of a batch."""

    def __init__(self, operation: Operation, form: BatchForm, batch: Operation) -> None:
        limits = batch.limits
        assert limits is not None
        self._headers = {name.lower(): value for name, value in operation.headers.items()}
        self._known_headers: set[tuple[tuple[str, str], ...]] = set()
        self._constants = {**form.constants}
        self._shared = form.shared
        self._apart = frozenset(form.apart)
        self._most = limits.item
        self._tail = dumps(self._constants)[1:-1]

    def item(self, request: Request) -> tuple[bytes, str] | None:
        """Write a call as an item, and what it shares with the others; `None` where it has to go by itself."""
        data = request.data
        if not isinstance(data, dict) or not data or request.query or not self._apart.isdisjoint(data):
            return None
        headers = tuple(request.headers.items())
        if headers not in self._known_headers:
            if any(self._headers.get(name) != value for name, value in headers if name not in _USUAL):
                return None
            self._known_headers.add(headers)
        shared = {name: data[name] for name in self._shared if name in data}
        if shared:
            content = dumps({**{n: v for n, v in data.items() if n not in shared}, **self._constants})
        else:
            content = request.content or b""
            if self._tail:
                content = content[:-1] + b"," + self._tail + b"}"
        if self._most is not None and len(content) > self._most:
            return None
        return content, json.dumps(shared, sort_keys=True) if shared else ""


_USUAL: Final = frozenset({"accept", "content-type"})


def shared_fields(share: str) -> dict[str, Any]:
    """Return what the items of a batch have in common.

    Args:
        share: what was kept with each of them.

    Returns:
        Fields of the batch's body by wire name.
    """
    fields: dict[str, Any] = json.loads(share) if share else {}
    return fields


def _head(request: Request, workspace: str) -> str:
    return json.dumps(
        [request.path, request.query, request.headers, request.arguments, request.data is not UNSET, workspace],
        separators=(",", ":"),
    )


def request_of(operation: Operation, call: Call) -> tuple[Request, RequestOptions | None]:
    """Make the request of a call that goes by itself.

    Args:
        operation: what is called.
        call: the call, as it is kept.

    Returns:
        The request, and its options.
    """
    path, query, headers, arguments, is_json, workspace = json.loads(call.head)
    request = Request(
        method=operation.method,
        path=path,
        query=tuple((name, value) for name, value in query),
        headers=headers,
        arguments=arguments,
        data=json.loads(call.content or b"null") if is_json else UNSET,
    )
    if call.content is not None:
        request.set_content(call.content)
    return request, RequestOptions(workspace_id=workspace) if workspace else None


def _checked(options: RequestOptions) -> str:
    """Check the options of a call, and return what is kept of them beside the request: the workspace."""
    for name in _OF_THE_CLIENT:
        if getattr(options, name) is not UNSET:
            raise ValueError(f"{name} is for calls that are made at once; what an outbox delivers has the client's")
    for name in options.headers:
        if any(part in name.lower() for part in _CREDENTIALS):
            raise ValueRefused("holds credentials, which an outbox does not keep", ("headers", name))
    return "" if isinstance(options.workspace_id, Unset) else str(options.workspace_id)


def _is_unsafe(operation: Operation, request: Request) -> bool:
    # What has been stamped has its ids.
    is_stamped = operation.retry == "dedupe" and isinstance(request.data, dict)
    return operation.retry != "safe" and not is_stamped and not ids.safe_to_retry(operation, request)


def _person(operation: Operation, request: Request) -> str | None:
    data = request.data
    for name in operation.person:
        person = request.arguments.get(name)
        if person is None and isinstance(data, dict):
            person = data.get(name)
        if person is not None:
            return person_key(person)
    return EVERYBODY
