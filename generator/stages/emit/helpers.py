"""Methods next to those of the operations: to go through all pages, and to wait for the end of what was started."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator.errors import GeneratorError
from generator.stages.emit import docs, methods, names
from generator.stages.emit.annotations import join
from generator.stages.emit.calls import Call
from generator.stages.emit.code import Code, annotation_names, docstring, identifier, literal
from generator.stages.emit.contract import Json
from generator.stages.emit.operations import Facts
from generator.stages.emit.signatures import Signature

ENDINGS = {
    "Finished": "ends",
    "FinishedFile": "ends_in_file",
    "FinishedWithReports": "ends_in_reports",
    "FinishedWithErrors": "ends_in_errors",
}
WAITING = {
    "timeout": "Seconds to wait in total, requests and a download included; `None` for no limit.",
    "poll_every": "Seconds between two requests for the state; the first ones are closer together.",
    "on_progress": "Called with each response that has the state.",
    "to": "File to write the result to. It is replaced as a whole or not at all.",
}
Visible = Callable[[str], Code]  # an annotation as it can be in the class


@dataclass(frozen=True)
class Helper:
    """A method that is next to that of an operation."""

    name: Code
    parameters: Code
    returns: Code
    returns_async: Code
    doc: Code
    call: Code  # what it returns
    waits: bool  # an asynchronous caller awaits it
    used: frozenset[str]
    module: Code | None  # another one that has the operation that reports its progress


class Helpers:
    """Makes the helpers; `item` gives the type of the items of an operation with pages."""

    def __init__(self, calls: Iterable[Call], item: Callable[[Call, str], str], facts: Facts) -> None:
        self._calls = {call.operation.id: call for call in calls}
        self._item = item
        self._facts = facts

    def beside(self, calls: list[Call], visible: Visible) -> dict[str, list[Helper]]:
        """The helpers of a resource, by the method that they are next to."""
        taken = {call.operation.name for call in calls}
        found: dict[str, list[Helper]] = {}
        for call in calls:
            for fact, name in names.helpers(call.operation.name, call.operation.helped_by).items():
                if name in taken:
                    raise GeneratorError(f"x-python: two methods would be called {name}", call.operation.id)
                taken.add(name)
                found.setdefault(call.operation.name, []).append(self._made(fact, name, call, visible))
        return found

    def _made(self, fact: str, name: str, call: Call, visible: Visible) -> Helper:
        if fact == "x-pagination":
            return self._iterate(name, call, visible)
        if fact == "file":
            return self._save(name, call, visible)
        if fact == "x-batches":
            return self._in_batches(name, call, visible)
        told_by = self._named(call.operation.facts[fact], call) if fact == "x-starts" else call
        if "x-waiting" not in told_by.operation.facts:
            raise GeneratorError(
                f"speaks of {told_by.operation.id}, which does not report its progress", call.operation.id
            )
        return self._wait(name, call, told_by, visible)

    # --- pages --------------------------------------------------------------------------------------------

    def _iterate(self, name: str, call: Call, visible: Visible) -> Helper:
        pages = call.operation.facts["x-pagination"]
        signature = _with_page_size(call, pages)
        types = f"{self._items(call, pages)}, {call.returns}"
        given = ["limit=limit", "options=options"]
        return _helper(
            name,
            signature,
            visible,
            more={"limit": ("int | None", "None")},
            returns=(f"Pages[{types}]", f"AsyncPages[{types}]"),
            doc=[*_words_of_pages(call), docs.arguments(call, signature, _words_of_page_arguments(call, pages))],
            call=f"self._pages({self._operation(call)}, {', '.join([*methods.arguments(signature), *given])})",
            waits=False,
        )

    def _items(self, call: Call, pages: Json) -> str:
        """The type of what a page lists, in one list or in several."""
        return join(self._item(call, wire) for wire in (pages["items"], *pages.get("more", ())))

    # --- files --------------------------------------------------------------------------------------------

    def _save(self, name: str, call: Call, visible: Visible) -> Helper:
        signature = replace(call.signature, overloads=[])
        given = ["to", *methods.arguments(signature), "options=options"]
        words = {"to": "File to write. It is replaced as a whole or not at all."}
        return _helper(
            name,
            signature,
            visible,
            more={"to": ("str | PathLike[str]", "")},
            returns=("Path", "Path"),
            doc=[
                f"Call `{call.operation.name}`, and write the file that it returns.",
                "Returns where the file is. An OSError before the request means that it cannot be written there.",
                docs.arguments(call, signature, words),
            ],
            call=f"self._save({self._operation(call)}, {', '.join(given)})",
            waits=True,
        )

    # --- lists of any length ------------------------------------------------------------------------------

    def _in_batches(self, name: str, call: Call, visible: Visible) -> Helper:
        wire, body = call.operation.facts["x-batches"], call.signature.body
        listed = next((one for one in body.fields if one.wire == wire), None) if body else None
        kinds = [member for member in listed.members if member.startswith("Sequence[")] if listed else []
        most = call.operation.most_items(wire)
        if body is None or listed is None or len(kinds) != 1 or most is None:
            raise GeneratorError(f"x-batches: {wire!r} is not a list with a limit in its body", call.operation.id)
        members = [kinds[0].replace("Sequence", "Iterable", 1)]
        fields = [replace(one, members=members) if one is listed else one for one in body.fields]
        signature = replace(call.signature, body=replace(body, fields=fields), overloads=[])
        words = {
            listed.name: f"Any number of them, in a list or another iterable; otherwise as in `{call.operation.name}`."
        }
        given = [literal(wire), literal(most), *methods.arguments(signature), "options=options"]
        return _helper(
            name,
            signature,
            visible,
            more={},
            returns=("BatchesSent", "BatchesSent"),
            doc=[*_words_of_batches(call, listed.name, most), docs.arguments(call, signature, words)],
            call=f"self._in_batches({self._operation(call)}, {', '.join(given)})",
            waits=True,
        )

    # --- waiting ------------------------------------------------------------------------------------------

    def _wait(self, name: str, call: Call, told_by: Call, visible: Visible) -> Helper:
        """`told_by` is the operation that reports its progress."""
        waiting = told_by.operation.facts["x-waiting"]
        state = told_by.returns
        more = {
            "timeout": ("float | None", "WAIT_SECONDS"),
            "poll_every": ("float", "POLL_SECONDS"),
            "on_progress": (f"ProgressCallback[{state}] | None", "None"),
        }
        if "file" in waiting:
            more["to"] = ("str | PathLike[str] | None", "None")
        words = {keyword: WAITING[keyword] for keyword in more}
        patience = literal({keyword: Code(keyword) for keyword in more})
        given = [f"patience={patience}", "options=options"]
        signature = replace(call.signature, overloads=[])
        finished = self._finished(waiting, told_by)
        kind = finished[0].partition("[")[0]
        elsewhere = told_by.operation.module != call.operation.module
        ending = self._operation(told_by, f"_{told_by.operation.module}" if elsewhere else "_operations")
        return _helper(
            name,
            signature,
            visible,
            more=more,
            returns=finished,
            doc=[*self._words_of_waiting(call, told_by), docs.arguments(call, signature, words)],
            call=f"self._wait({ENDINGS[kind]}({ending}), OPERATIONS, {self._operation(call)}, "
            f"{', '.join([*methods.arguments(signature), *given])})",
            waits=True,
            runtime=frozenset({ENDINGS[kind], "OPERATIONS"}),
            module=identifier(told_by.operation.module) if elsewhere else None,
        )

    def _finished(self, waiting: Json, told_by: Call) -> tuple[str, str]:
        if "file" in waiting:
            return (f"FinishedFile[{told_by.returns}]",) * 2
        if "reports" in waiting:
            return (f"FinishedWithReports[{told_by.returns}]",) * 2
        if "errors" in waiting:
            errors = self._named(waiting["errors"], told_by)
            types = f"{self._items(errors, errors.operation.facts['x-pagination'])}, {errors.returns}"
            lists = (f"Pages[{types}]", f"AsyncPages[{types}]")
            sync, waits = (f"FinishedWithErrors[{told_by.returns}, {one}]" for one in lists)
            return sync, waits
        return (f"Finished[{told_by.returns}]",) * 2

    def _words_of_waiting(self, call: Call, told_by: Call) -> list[str]:
        name, waiting = call.operation.name, told_by.operation.facts["x-waiting"]
        what = f"Call `{name}`, and wait until what it starts" if call is not told_by else "Wait until what was started"
        file = " Returns a link to the file." if "file" in waiting else ""
        again = names.helpers(told_by.operation.name, told_by.operation.helped_by)["x-waiting"]
        return [
            f"{what} has come to its end.",
            f"Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on "
            f"then, and `{again}` waits for it again.{file}",
        ]

    def _operation(self, call: Call, module: str = "_operations") -> str:
        return f"{module}.{self._facts.constant(call.operation)}"

    def _named(self, follow_up: Json, call: Call) -> Call:
        name = follow_up["operation"]
        if name not in self._calls:
            raise GeneratorError(f"speaks of {name!r}, which is not an operation", call.operation.id)
        return self._calls[name]


def _helper(
    name: str,
    signature: Signature,
    visible: Visible,
    *,
    more: dict[str, tuple[str, str]],
    returns: tuple[str, str],
    doc: list[str],
    call: str,
    waits: bool,
    runtime: frozenset[str] = frozenset(),
    module: Code | None = None,
) -> Helper:
    if twice := sorted({argument.name for argument in signature} & more.keys()):
        raise GeneratorError(f"{name} would take two arguments {twice[0]!r}", fix="Rename one of them by overlay.")
    annotations = {argument.name: visible(argument.annotation) for argument in signature}
    own = {keyword: (visible(text), default) for keyword, (text, default) in more.items()}
    texts = [*annotations.values(), *(text for text, _ in own.values()), *returns]
    used = set[str]().union(*map(annotation_names, texts), (default for _, default in own.values())) - {""}
    if any(not argument.required and argument.default is None for argument in signature):
        used.add("UNSET")
    keywords = (
        f"{identifier(keyword)}: {text}{f' = {default}' if default else ''}" for keyword, (text, default) in own.items()
    )
    return Helper(
        name=identifier(name),
        parameters=methods.parameters(signature, annotations, *keywords),
        returns=visible(returns[0]),
        returns_async=visible(returns[1]),
        doc=docstring(doc, 8),
        call=Code(call),
        waits=waits,
        used=runtime.union(used),
        module=module,
    )


def _with_page_size(call: Call, pages: Json) -> Signature:
    """The signature with the size of a page under another name: `limit` is the limit of all pages together."""
    others = [
        replace(one, name="page_size") if (one.place, one.wire) == ("query", pages.get("limit")) else one
        for one in call.signature.others
    ]
    used = [argument.name for argument in replace(call.signature, others=others)]
    if len(used) != len(set(used)):
        raise GeneratorError("x-pagination: it has an argument 'page_size' of its own", call.operation.id)
    return replace(call.signature, others=others, overloads=[])


def _words_of_pages(call: Call) -> list[str]:
    return [
        f"Go through the items of `{call.operation.name}`, page by page.",
        "Each page is requested when it is needed; see `Pages`.",
    ]


def _words_of_page_arguments(call: Call, pages: Json) -> dict[str, str]:
    """What the arguments of the helper mean that those of the operation do not, or mean differently."""
    begins = {"cursor": "The cursor to begin at.", "offset": "How many items to skip.", "page": "The page to begin at."}
    mark = pages[pages["style"]]
    start = next((one.name for one in call.signature.others if (one.place, one.wire) == ("query", mark)), None)
    if start is None:
        raise GeneratorError(f"x-pagination: it has no query parameter {mark!r}", call.operation.id)
    words = {start: begins[pages["style"]]}
    if "limit" in pages:
        most = call.operation.most_per_page
        words["page_size"] = "Items per page." + (
            f" Left out, {most:,}, the most that the API returns." if most else ""
        )
    return words | {"limit": "The most items in total, `None` for all."}


def _words_of_batches(call: Call, listed: str, most: int) -> list[str]:
    return [
        f"Call `{call.operation.name}` for any number of `{listed}`, at most {most:,} in each call.",
        "One call after the other is made, and none for an empty list. A list, tuple or set is checked as a whole "
        "before the first call. Returns how many items and calls there were. If a call fails, raises `BatchFailed`, "
        "whose `sent` is the number of items that were accepted before it, and makes no further call.",
    ]
