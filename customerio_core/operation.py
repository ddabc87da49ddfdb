"""What is known about one operation of an API: how it is called, and what must be respected.

Generated packages hold one `Operation` per operation in `OPERATIONS`. It is data only; `build` turns
it into a request, `read_response` reads what came back, and the client's policy (limits, retries, pages)
reads its facts here instead of knowing any path.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

from attrs import field as _field
from attrs import frozen

from .value_object import ValueObject

T_co = TypeVar("T_co", covariant=True)
Location = Literal["path", "query", "header"]
BodyKind = Literal["json", "form", "multipart", "binary", "text"]
Retry = Literal["safe", "dedupe", "unsafe"]
Auth = Literal["basic", "bearer"]


@frozen(kw_only=True, eq=False, repr=False)
class Parameter(ValueObject):
    """One parameter outside the body.

    Args:
        name: its name on the wire.
        location: where it goes: `path`, `query` or `header`.
        python_name: the method's argument.
        required: whether a call must give it.
        type: its type, as an expression in the names of the package's `models`.
        style: OpenAPI's `style`, or `json` for a query parameter that is sent as JSON; empty means the location's
            default (`simple`, in a query `form`).
        explode: OpenAPI's `explode`; `None` means the style's default (true only for `form`).
        may_be_empty: whether an empty text in a path means something, and reaches no other operation.
    """

    name: str
    location: Location
    python_name: str
    required: bool = False
    type: str = "Any"
    style: str = ""
    explode: bool | None = None
    may_be_empty: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class BodyField(ValueObject):
    """One top-level field of a body whose fields are arguments of the method.

    Args:
        name: its name on the wire.
        python_name: the method's argument.
        required: whether a call must give it.
        type: its type, as an expression in the names of the package's `models`.
        least: characters or items that a call must give at least, where the contract says; where it does not, what
            is required must not be empty.
    """

    name: str
    python_name: str
    required: bool = False
    type: str = "Any"
    least: int | None = None


@frozen(kw_only=True, eq=False, repr=False)
class Body(ValueObject):
    """What an operation takes as request body.

    Args:
        kind: how it is written: `json`, `form` (urlencoded), `multipart`, `binary` (bytes as they are)
            or `text`.
        media_type: the `Content-Type` to send (for `multipart` without its boundary).
        required: whether a call must give one. A required `json` body of which nothing was given is
            sent as `{}`, an optional one not at all.
        type: its type, as an expression in the names of the package's `models`; `None` if it has none.
        fields: its top-level fields, where they are arguments of the method; values given for them are
            written by these types, whichever variant of a union `type` the body is.
        one_of: what each variant of the body requires in addition to what all of them do: the wire names of fields,
            or `(name, value)` where a field has to have that value. A call must pass all of one of these;
            empty where any call does.
        exclusive: whether a call that gives all fields of several of them is wrong, too.
        constants: fields that are always sent with the one value that each can have, by wire name.
        implied: fields that say only what the path says already, with their value; they are not sent.
    """

    kind: BodyKind = "json"
    media_type: str = "application/json"
    required: bool = False
    type: str | None = None
    fields: tuple[BodyField, ...] = ()
    one_of: tuple[tuple[str | tuple[str, Any], ...], ...] = ()
    exclusive: bool = False
    constants: Mapping[str, Any] = _field(factory=dict[str, Any])
    implied: Mapping[str, Any] = _field(factory=dict[str, Any])


@frozen(kw_only=True, eq=False, repr=False)
class DeclaredResponse(ValueObject):
    """One response that an operation is documented to return.

    Args:
        status: `"200"`, a class such as `"2XX"`, or `"default"`.
        media_type: the body's media type; `None` where no body is described.
        type: the body's type, as an expression in the names of the package's `models`; `None` where no
            body is described.
    """

    status: str
    media_type: str | None = None
    type: str | None = None


@frozen(kw_only=True, eq=False, repr=False)
class Signing(ValueObject):
    """How the service signs a webhook: hex HMAC-SHA256 of `version:timestamp:body`.

    Args:
        timestamp: the header with the time of sending, in unix seconds.
        signature: the header with the signature.
        version: what the signed text begins with.
        event_id: the field of the body that is the same each time an event is sent.
    """

    timestamp: str
    signature: str
    version: str
    event_id: str


@frozen(kw_only=True, eq=False, repr=False)
class Webhook(ValueObject):
    """One request that the service sends to you.

    Args:
        name: the webhook's name in the vendor's document.
        method: its HTTP method.
        media_type: the body's media type; `None` where no body is described.
        type: the body's type, as an expression in the names of the package's `models`; `None` where no
            body is described.
        signing: how it is signed; `None` where that is not known.
        parameters: its headers and query parameters.
        responses: those that the service expects of you.
    """

    name: str
    method: str
    media_type: str | None = None
    type: str | None = None
    signing: Signing | None = None
    parameters: tuple[Parameter, ...] = ()
    responses: tuple[DeclaredResponse, ...] = ()


@frozen(kw_only=True, eq=False, repr=False)
class FieldLimit(ValueObject):
    """The most that one value may be; what is `None` has no limit.

    Args:
        bytes: UTF-8 bytes of a text; of anything else, of its JSON without blanks.
        items: elements of a list.
        keys: names in an object.
        key_bytes: bytes of each of those names.
        value_bytes: bytes of each value in an object.
        all_value_bytes: bytes of all values in an object together.
        addresses: e-mail addresses in a text, separated by commas.
        days_ahead: how far a time may lie in the future.
        remote_bytes: bytes of the file behind a URL.
        remote_row_bytes: bytes of each row of that file.
        uncounted: names in the object that do not count.
        when: the limit applies only where the fields next to the value have one of these values; `None` among
            them stands for a field that is not there.
    """

    bytes: int | None = None
    items: int | None = None
    keys: int | None = None
    key_bytes: int | None = None
    value_bytes: int | None = None
    all_value_bytes: int | None = None
    addresses: int | None = None
    days_ahead: int | None = None
    remote_bytes: int | None = None
    remote_row_bytes: int | None = None
    uncounted: tuple[str, ...] = ()
    when: Mapping[str, tuple[Any, ...]] = _field(factory=dict[str, tuple[Any, ...]])


@frozen(kw_only=True, eq=False, repr=False)
class SharedLimit(ValueObject):
    """A limit on several fields of a body together.

    Args:
        fields: the fields, named as in `Limits.fields`.
        limit: what their sum may be.
    """

    fields: tuple[str, ...]
    limit: FieldLimit


@frozen(kw_only=True, eq=False, repr=False)
class Limits(ValueObject):
    """What the vendor takes in one call. Sizes are counted on the bytes that are sent.

    Args:
        body: bytes of the whole body.
        uncounted: top-level fields that `body` does not count.
        items: wire name of the list of a batch.
        item: bytes of each of its elements.
        fill: bytes to which the vendor's own client fills a batch, below `body`.
        over: what happens beyond: `refused` (a 4xx), `dropped` (a 2xx, and the data is gone), `either` (the
            vendor does not say which), `shortened` (the response holds less).
        parameters: limits of path and query parameters, by wire name.
        fields: limits inside the body: wire names joined by dots, `name[]` for each element of the list
            `name`, `$` for the body itself.
        together: limits on several fields of the body together.
        queued: requests waiting to be processed; one more returns 429.
        valid_seconds: how long a link in the response lives, by the response's field.
    """

    body: int | None = None
    uncounted: tuple[str, ...] = ()
    items: str | None = None
    item: int | None = None
    fill: int | None = None
    over: Literal["refused", "dropped", "either", "shortened"] = "refused"
    parameters: Mapping[str, FieldLimit] = _field(factory=dict[str, FieldLimit])
    fields: Mapping[str, FieldLimit] = _field(factory=dict[str, FieldLimit])
    together: tuple[SharedLimit, ...] = ()
    queued: int | None = None
    valid_seconds: Mapping[str, int] = _field(factory=dict[str, int])


@frozen(kw_only=True, eq=False, repr=False)
class Bucket(ValueObject):
    """A rate limit that operations share.

    Args:
        name: the bucket's name; operations of one API with the same name share it.
        requests: how many requests it lets through ...
        seconds: ... in this many seconds.
        hard: whether the vendor refuses what is over it (429), or says so and lets it pass.
        key: name of the parameter or body field that has a bucket of its own per value.
        within: a bucket that counts the same requests too.
    """

    name: str
    requests: int
    seconds: float
    hard: bool = True
    key: str | None = None
    within: Bucket | None = None


@frozen(kw_only=True, eq=False, repr=False)
class Pagination(ValueObject):
    """How an operation returns its results in pages.

    Args:
        style: `cursor` (each page names the next), `offset`, or `page` (pages have numbers, from 1).
        items: the response's list of items, by wire name.
        more: further lists of the response whose elements are items too, by wire name.
        cursor: the query parameter that takes the cursor.
        next: the response's field that gives the next cursor; falsy on the last page.
        offset: the query parameter that takes the offset.
        page: the query parameter that takes the number of the page.
        total: the response's field that gives the number of all items; wire names joined by dots, as in `next`.
        limit: the query parameter that takes the number of items per page.
        most: the largest page that the API gives.
    """

    style: Literal["cursor", "offset", "page"]
    items: str
    more: tuple[str, ...] = ()
    cursor: str | None = None
    next: str | None = None
    offset: str | None = None
    page: str | None = None
    total: str | None = None
    limit: str | None = None
    most: int | None = None


@frozen(kw_only=True, eq=False, repr=False)
class FollowUp(ValueObject):
    """A call that goes on where another one stopped.

    Args:
        operation: id of what is called.
        arguments: for its path parameters, the fields of the previous response that they are taken from; wire names
            joined by dots. One that is not named here keeps the value of the same parameter of the previous call.
        link: the field of its response that holds a signed link.
    """

    operation: str
    arguments: Mapping[str, str] = _field(factory=dict[str, str])
    link: str | None = None


@frozen(kw_only=True, eq=False, repr=False)
class Waiting(ValueObject):
    """How an operation reports whether what was started is finished.

    Args:
        state: the response's field that says so, wire names joined by dots.
        done: its values that mean success; where none is named, any value does that is not null or 0.
        failed: its values that mean failure.
        reason: the response's field that has the vendor's words for a failure.
        file: the call that gives a link to the file that was made.
        reports: calls that return links to further files, by what these report; made where the response has the ids.
        errors: the call that lists what went wrong.
    """

    state: str
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    reason: str | None = None
    file: FollowUp | None = None
    reports: Mapping[str, FollowUp] = _field(factory=dict[str, FollowUp])
    errors: FollowUp | None = None


@frozen(kw_only=True, eq=False, repr=False)
class Dedupe(ValueObject):
    """The id by which the vendor knows a repeated request.

    Args:
        field: the body's field (of each item, with `items`) that takes the id, by wire name.
        format: `ulid` or `uuid`.
        items: the body's list whose items have the field, by wire name.
        when: only where the fields next to it have one of these values; what does not match is safe as it is.
    """

    field: str
    format: Literal["ulid", "uuid"]
    items: str | None = None
    when: Mapping[str, tuple[Any, ...]] = _field(factory=dict[str, tuple[Any, ...]])


@frozen(kw_only=True, eq=False, repr=False)
class Moment(ValueObject):
    """The field that says when something happened. Where it is left out, the vendor takes the time of arrival.

    Args:
        field: the body's field (of each item, with `items`), by wire name.
        items: the body's list whose items have the field, by wire name.
        format: what it takes: `iso` 8601 text or `unix` seconds.
        when: only where the fields next to it have one of these values.
        deferred: whether only a call that is made later needs it: for others, the time of arrival is close enough.
    """

    field: str
    items: str | None = None
    format: Literal["iso", "unix"] = "iso"
    when: Mapping[str, tuple[Any, ...]] = _field(factory=dict[str, tuple[Any, ...]])
    deferred: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class BatchForm(ValueObject):
    """How a call goes as an item of a batch.

    Args:
        operation: id of the operation that takes the batch.
        constants: fields that an item has and the body of the call has not, by wire name.
        shared: fields of the body that the batch has once, for all its items, by wire name.
        apart: fields of the body that an item has no place for; a call that has one goes by itself.
    """

    operation: str
    constants: Mapping[str, Any] = _field(factory=dict[str, Any])
    shared: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


def _no_names() -> Mapping[str, str]:
    return {}


@frozen(kw_only=True, eq=False, repr=False)
class Operation:
    """One operation of one API. Two are equal when their `api` and `id` are.

    Args:
        id: the vendor's operationId.
        api: the API's name, such as `journeys-app`.
        method: the HTTP method, upper case.
        path: the path below the host, with `{placeholders}`.
        resource: attribute of the package's `Api` that has the method.
        name: the method's name.
        documentation: link to the vendor's reference; empty where there is none.
        models: module in whose names the types are, such as `customerio_app.models`.
        parameters: everything that is not the body; path parameters in the order of `path`.
        body: the request body, or `None`.
        responses: the responses described, successes and errors.
        limits: size limits of the body, or `None`.
        bucket: the rate limit it counts in, or `None`.
        pagination: how it gives pages, or `None`.
        starts: the call that reports the progress of what this operation started, or `None`.
        waiting: how its response says whether something is finished, or `None`.
        retry: whether it is safe to retry: `safe`, `dedupe` (once it has its id, see `dedupe`), `unsafe`.
        dedupe: the id that makes a retry safe, or `None`.
        moment: the field that says when something happened, or `None`.
        deferrable: whether the call can be made later, by a program that goes on without its response.
        rejected: the list in a 2xx response that holds what was refused, by wire name, where there can be one.
        account_region: the field of the response that names the region an account lives in, wire names joined by dots;
            of the one call that can be asked for it.
        batched: how it goes as an item of a batch, or `None`.
        person: the path parameters, and the fields of the body (of each item of a batch), of which the first that is
            there names whom it is about; what is about several people has none of them.
        headers: headers sent unless the call says otherwise.
        query: the same for query parameters.
        goes_with: for each value of a query parameter, the ones that only work together with it.
        events: module whose `EVENTS` has the events that the service knows by name; empty where there is none.
        auth: `basic`, `bearer`, or `None` where no credentials are due.
        credentials: the client's argument for each part of the credentials
            (`{"user": "site_id", "password": "track_api_key"}`, an empty name being an empty part, or
            `{"bearer": "app_api_key"}`).
        other_credentials: the same for each further way to be let in; what is named like a header
            (`{"bearer": "app_service_account", "X-Workspace-Id": "workspace_id"}`) is sent as one.
        hosts: base URL by region (`us`, `eu`).
        deprecated: whether the vendor advises against it; a call gives a `DeprecationWarning`.
        deprecated_names: parameters and fields that the vendor advises against, by wire name; giving one warns too.
    """

    id: str
    api: str
    method: str
    path: str
    resource: str
    name: str
    documentation: str = ""
    models: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[DeclaredResponse, ...] = ()
    limits: Limits | None = None
    bucket: Bucket | None = None
    pagination: Pagination | None = None
    starts: FollowUp | None = None
    waiting: Waiting | None = None
    retry: Retry = "unsafe"
    dedupe: Dedupe | None = None
    moment: Moment | None = None
    deferrable: bool = False
    rejected: str | None = None
    account_region: str | None = None
    batched: BatchForm | None = None
    person: tuple[str, ...] = ()
    headers: Mapping[str, str] = _field(factory=_no_names)
    query: Mapping[str, str] = _field(factory=_no_names)
    goes_with: Mapping[str, Mapping[str, tuple[str, ...]]] = _field(factory=dict[str, Mapping[str, tuple[str, ...]]])
    events: str = ""
    auth: Auth | None = None
    credentials: Mapping[str, str] = _field(factory=_no_names)
    other_credentials: tuple[Mapping[str, str], ...] = ()
    hosts: Mapping[str, str] = _field(factory=_no_names)
    deprecated: bool = False
    deprecated_names: tuple[str, ...] = ()

    @property
    def call(self) -> str:
        """The call as messages name it: `cio.app.segments.create (POST /v1/segments)`."""
        package = self.models.partition(".")[0]
        steps = ("cio", package.removeprefix("customerio_"), self.resource, self.name or self.id)
        return f"{'.'.join(step for step in steps if step)} ({self.method} {self.path})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Operation):
            return NotImplemented
        return (self.api, self.id) == (other.api, other.id)

    def __hash__(self) -> int:
        return hash((self.api, self.id))

    def __repr__(self) -> str:
        return f"<Operation {self.api} {self.id}: {self.method} {self.path}>"


class TypedOperation(Operation, Generic[T_co]):
    """An operation that a method calls, and the type of what its success is read as."""

    __slots__ = ()


def path_names(operation: Operation) -> list[str]:
    """Names of the path parameters of an operation, in the order of its path."""
    return [parameter.name for parameter in operation.parameters if parameter.location == "path"]


def path_text(operation: Operation, path: tuple[Any, ...]) -> str:
    """Path arguments with their names, for a person to read."""
    return ", ".join(f"{name} {value}" for name, value in zip(path_names(operation), path, strict=True))
