"""What a generated package really has, as an OpenAPI document. A script: `python inventory.py FOLDER PACKAGE`.

It looks at the package alone, never at a contract: the fields of its classes, the signatures of its methods, and
where a method sends each of its arguments, which it finds out by calling it. Before that every module is imported
on its own, in a process that holds nothing of the package yet. The result is JSON on standard output:
`{"document": ..., "problems": [...]}`.
"""

from __future__ import annotations

import ast
import gc
import importlib
import inspect
import json
import os
import pkgutil
import re
import sys
import typing
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

Json = Any
Places = dict[str, tuple[str, str | None]]  # of each argument: where it goes, and its name on the wire if it has one
CORE = "customerio_core"
DICT = "Dict"  # what the name of a dict that stands for a class ends in
REQUIRED = "Required["
SUCCESS = re.compile(r"2\d\d|2XX")
PLAIN: dict[str, Json] = {
    "Any": {},
    "IsoTime": {},
    "UnixTime": {},
    "FileContent": {"type": "string"},
    "Content": {"type": "string", "format": "binary"},
    "File": {"type": "string", "format": "binary"},
    "bool": {"type": "boolean"},
    "bytes": {"type": "string", "format": "binary"},
    "float": {"type": "number"},
    "int": {"type": "integer"},
    "str": {"type": "string"},
}


def main(folder: str, package: str) -> None:
    """Write the inventory of `folder / package`."""
    sys.path.insert(0, folder)
    warm_up()
    problems = Child(package, Path(folder, package)).finish()
    document: Json = {}
    if not problems:
        inventory = Inventory(package)
        document, problems = inventory.document(), inventory.problems
    json.dump({"document": document, "problems": problems}, sys.stdout)


def warm_up() -> None:
    """Load what all modules of a package share, so that each child pays for its own module only."""
    core = importlib.import_module(CORE)
    for module in pkgutil.iter_modules(core.__path__, f"{CORE}."):
        importlib.import_module(module.name)
    gc.freeze()  # a child need not look at, and so copy, what is there already


# --- each module on its own -------------------------------------------------------------------------------


def alone(module: str, folder: Path) -> list[str]:
    """Import a module first of all; of a package then each module, in a child that holds only the package.

    That is how Python would do it in a new process: before a module it imports the packages around it.
    """
    try:
        importlib.import_module(module)
    except BaseException as error:  # whatever it is, the parent reports it
        return [f"{module} cannot be imported on its own: {type(error).__name__}: {error}"[:2000]]
    problems = []
    running: list[Child] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if (path.suffix == ".py" and path.stem != "__init__") or (path / "__init__.py").is_file():
            if len(running) == (os.cpu_count() or 1):
                problems += running.pop(0).finish()
            running.append(Child(f"{module}.{path.stem}", path))
    for child in running:
        problems += child.finish()
    return problems


class Child:
    """A process that runs `alone`, begun as a copy of this one: nothing has to be loaded again."""

    def __init__(self, module: str, folder: Path) -> None:
        self.module = module
        self.answer, write = os.pipe()
        self.id = os.fork()
        if not self.id:
            try:
                os.write(write, json.dumps(alone(module, folder)[:20]).encode())
            finally:
                os._exit(0)
        os.close(write)

    def finish(self) -> list[str]:
        with open(self.answer, "rb") as pipe:
            said = pipe.read()
        os.waitpid(self.id, 0)
        problems: list[str] = json.loads(said) if said else [f"{self.module} ended the process that imported it"]
        return problems


# --- the whole --------------------------------------------------------------------------------------------


class Inventory:
    """Reads one package."""

    def __init__(self, package: str) -> None:
        self.package = package
        self.models = importlib.import_module(f"{package}.models")
        self.operations: Mapping[str, Any] = importlib.import_module(f"{package}.operations").OPERATIONS
        self.webhooks: Mapping[str, Any] = importlib.import_module(f"{package}.operations").WEBHOOKS
        api = importlib.import_module(f"{package}.api")
        self.api, self.async_api = api.Api(Transport()), api.AsyncApi(AsyncTransport())
        self.unset = importlib.import_module(CORE).UNSET
        self.resolve = importlib.import_module(f"{CORE}.names").resolve
        self.check_union = importlib.import_module(f"{CORE}.variants").check
        self.problems: list[str] = []

    def document(self) -> Json:
        document: Json = {"openapi": "3.1.0", "info": {"title": "inventory", "version": "0"}, "paths": {}}
        names = [name for name in self.models.__all__ if not name.endswith(DICT)]
        document["components"] = {"schemas": {name: self.component(name) for name in names}}
        self.compare_dicts()
        for id, operation in self.operations.items():
            try:
                item = document["paths"].setdefault(operation.path, {})
                item[operation.method.lower()] = {"operationId": id, **self.operation(operation)}
            except Exception as error:
                self.problems.append(f"{id}: {type(error).__name__}: {error}")
        document["paths"] |= self.known_events()
        document["webhooks"] = {}
        for webhook in self.webhooks.values():
            document["webhooks"].setdefault(webhook.name, {})[webhook.method.lower()] = self.webhook(webhook)
        return document

    # --- known events -------------------------------------------------------------------------------------

    def known_events(self) -> Json:
        """Each event that the service knows by name, as if it were an operation that takes its properties."""
        try:
            module = importlib.import_module(f"{self.package}.event")
        except ModuleNotFoundError:
            return {}
        if not hasattr(module, "EVENTS"):  # constructors, which an overlay has called so
            return {}
        fields = importlib.import_module(f"{self.package}.event_fields")
        resources = importlib.import_module(f"{self.package}.resources.events")
        every = {
            "methods": self.takers(resources.Events),
            "asynchronous methods": self.takers(resources.AsyncEvents),
            "constructors": self.takers(module),
        }
        for what, takers in every.items():
            if takers != every["methods"] or takers.keys() != module.EVENTS.events.keys():
                self.problems.append(f"known events: the {what} are not those of EVENTS")
        found: Json = {}
        for name, event in module.EVENTS.events.items():
            taken = getattr(fields, every["methods"].get(name, "EventFields")).__annotations__.keys()
            own = self.fields(getattr(self.models, event.properties)) if event.properties else {}
            properties = {wire: self.schema(own[wire].type) for wire in own if wire in taken}
            content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
            body = {"operationId": name, "requestBody": {"content": content}, "responses": {}}
            if f"event {event.event}" in found:
                self.problems.append(f"known events: two are called {event.event!r}")
            found[f"event {event.event}"] = {"post": body}
        return found

    def takers(self, holder: Any) -> dict[str, str]:
        """The TypedDict of the keywords that each function takes, by the function's name."""
        functions = {name: one for name, one in vars(holder).items() if inspect.isfunction(one)}
        annotated = {name: one.__annotations__.get("fields", "") for name, one in functions.items()}
        return {name: re.sub(r"Unpack\[(?:\w+\.)?(\w+)\]", r"\1", text) for name, text in annotated.items() if text}

    def webhook(self, webhook: Any) -> Json:
        where = f"webhook {webhook.name}"
        found: Json = {
            "parameters": [
                {"name": one.name, "in": one.location, "required": one.required, "schema": self.schema(one.type)}
                for one in webhook.parameters
            ],
            "responses": self.responses(webhook.responses, where),
        }
        if webhook.media_type is not None:
            found["requestBody"] = {"content": {webhook.media_type: {"schema": self.checked(webhook.type, where)}}}
        return found

    # --- types --------------------------------------------------------------------------------------------

    def component(self, name: str) -> Json:
        found = getattr(self.models, name)
        if isinstance(found, str):
            return self.checked(found, name)
        if found.__name__ != name:
            self.problems.append(f"models.{name} is a {found.__name__}")
        fields = self.fields(found)
        return {
            "type": "object",
            "properties": {wire: self.checked(field.type, f"{name}.{wire}") for wire, field in fields.items()},
            "required": [wire for wire, field in fields.items() if self.is_required(field)],
        }

    def fields(self, model: Any) -> dict[str, Any]:
        attributes = [field for field in model.__attrs_attrs__ if field.name != "_extra"]
        fields = {field.metadata.get("wire", field.name): field for field in attributes}
        if len(fields) != len(attributes):
            self.problems.append(f"two fields of {model.__name__} have the same name on the wire")
        return fields

    def is_required(self, field: Any) -> bool:
        return field.default is not None and field.default is not self.unset

    def checked(self, expression: str, where: str) -> Json:
        """The schema that a declared type means. Reading asks which class of a union it has before it: can it tell?"""
        try:
            self.check_union(self.resolve(expression, self.models.__name__))
        except Exception as error:
            self.problems.append(f"{where}: {type(error).__name__}: {error}")
        return self.schema(expression)

    def compare_dicts(self) -> None:
        """A TypedDict has the keys of its class, and asks for the same ones; an alias of some is one of others."""
        for name in self.models.__all__:
            if not name.endswith(DICT):
                continue
            found, model = getattr(self.models, name), getattr(self.models, name.removesuffix(DICT))
            if isinstance(found, str):
                self.schema(found)
                continue
            told = {key: type.__forward_arg__ for key, type in found.__annotations__.items()}
            fields = self.fields(model)
            if told.keys() != fields.keys():
                self.problems.append(f"{name}: has other keys than {model.__name__}")
            elif wrong := [key for key, text in told.items() if self.is_required(fields[key]) != (REQUIRED in text)]:
                self.problems.append(f"{name}: asks for other keys than {model.__name__}: {', '.join(wrong)}")
            for text in told.values():
                self.schema(text.removeprefix(REQUIRED).removesuffix("]") if REQUIRED in text else text)

    def schema(self, expression: str) -> Json:
        """The schema that an annotation means."""
        return self.read(ast.parse(expression, mode="eval").body)

    def read(self, node: ast.expr) -> Json:
        members = [member for member in alternatives(node) if ast.unparse(member) != "Unset"]
        if len(members) != 1:
            return {"anyOf": [self.read(member) for member in members]}
        (member,) = members
        if isinstance(member, ast.Subscript):
            return self.generic(name_of(member.value), member.slice)
        if isinstance(member, ast.Constant) and member.value is None:
            return {"type": "null"}
        name = name_of(member)
        if name in PLAIN:
            return PLAIN[name]
        if name not in self.models.__all__:
            raise NameError(f"{name} is neither a model nor a type of the core")
        return {"$ref": f"#/components/schemas/{name.removesuffix(DICT)}"}

    def generic(self, name: str, inside: ast.expr) -> Json:
        parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
        if name == "Literal":
            return {"enum": [ast.literal_eval(part) for part in parts]}
        if name in ("list", "Sequence"):
            return {"type": "array", "items": self.read(parts[0])}
        if name in ("dict", "Mapping"):
            return {"type": "object", "additionalProperties": self.read(parts[1])}
        raise NameError(f"{name}[...] is not a type of ours")

    # --- operations ---------------------------------------------------------------------------------------

    def operation(self, operation: Any) -> Json:
        sync, waiting = (
            getattr(getattr(api, operation.resource) if operation.resource else api, operation.name)
            for api in (self.api, self.async_api)
        )
        if inspect.signature(sync) != inspect.signature(waiting) or sync.__doc__ != waiting.__doc__:
            self.problems.append(f"{operation.id}: the sync and the async method differ")
        call = self.places(operation, sync, wait=False)
        if call != self.places(operation, waiting, wait=True):
            self.problems.append(f"{operation.id}: the sync and the async method send differently")
        signature = inspect.signature(sync)
        self.compare_return(operation, signature.return_annotation)
        self.compare_overloads(operation, sync)
        self.compare_choice(operation)
        found: Json = {"parameters": self.parameters(operation, signature, call)}
        if operation.body is not None:
            found["requestBody"] = self.body(operation, signature, call)
        found["responses"] = self.responses(operation.responses, operation.id)
        return found

    def responses(self, answers: tuple[Any, ...], where: str) -> Json:
        found: Json = {}
        for answer in answers:
            contents = found.setdefault(answer.status, {"description": ""})
            if answer.type is not None:
                schema = self.checked(answer.type, f"{where} {answer.status}")
                contents.setdefault("content", {})[answer.media_type] = {"schema": schema}
        return found

    def places(self, operation: Any, method: Any, *, wait: bool) -> Places:
        """Where each argument of a method goes: place and name on the wire, by argument."""
        marks = {name: Mark(name) for name in inspect.signature(method).parameters}
        probe = Probe(method, wait)
        probe.call(marks)
        if probe.operation is not operation:
            self.problems.append(f"{operation.id}: its method calls {probe.operation!r}")
        found: Places = {}
        for place, wire, mark in probe.sent(operation):
            if not isinstance(mark, Mark) or mark.name in found:
                self.problems.append(f"{operation.id}: sends {mark!r} as {place} {wire}")
            else:
                found[mark.name] = (place, wire)
        if lost := marks.keys() - found.keys():
            self.problems.append(f"{operation.id}: sends {', '.join(sorted(lost))} nowhere")
        return found

    def parameters(self, operation: Any, signature: inspect.Signature, call: Places) -> list[Json]:
        told = {one.python_name: (one.location, one.name, one.required) for one in operation.parameters}
        found = []
        for name, (place, wire) in call.items():
            if place not in ("path", "query", "header"):
                continue
            parameter = signature.parameters[name]
            required = parameter.default is inspect.Parameter.empty
            if told.pop(name, None) != (place, wire, required):
                self.problems.append(f"{operation.id}: OPERATIONS says something else about {name} than its method")
            found.append({"name": wire, "in": place, "required": required, "schema": self.schema(parameter.annotation)})
        if told:
            self.problems.append(f"{operation.id}: its method lacks {', '.join(sorted(told))}")
        return found

    def body(self, operation: Any, signature: inspect.Signature, call: Places) -> Json:
        body = operation.body
        fields = {wire: name for name, (place, wire) in call.items() if place == "body"}
        if {field.name: field.python_name for field in body.fields} != {
            w: n for w, n in fields.items() if w is not None
        }:
            self.problems.append(f"{operation.id}: OPERATIONS names other fields of the body than its method takes")
        if None in fields:  # the body as a whole
            schema = self.schema(signature.parameters[fields[None]].annotation)
        else:
            schema = {
                "type": "object",
                "properties": {w: self.schema(signature.parameters[n].annotation) for w, n in fields.items()},
            }
            settled = {**body.constants, **body.implied}  # no arguments
            schema["properties"] |= {wire: {"enum": [value]} for wire, value in settled.items()}
            self.compare_fields(operation, {*fields, *settled})
        return {"required": body.required, "content": {body.media_type: {"schema": schema}}}

    def compare_fields(self, operation: Any, wires: set[str | None]) -> None:
        """The declared type of a body has no field that its method does not take."""
        for name in self.classes(self.schema(operation.body.type)) if operation.body.type else ():
            if lost := self.fields(getattr(self.models, name)).keys() - wires:
                self.problems.append(f"{operation.id}: no way to give {', '.join(sorted(lost))} of {name}")

    def compare_overloads(self, operation: Any, method: Any) -> None:
        """Where there are overloads, there is one for each class of the body, with its fields and no others."""
        overloads = [set(inspect.signature(one).parameters) for one in typing.get_overloads(method)]
        if overloads:
            fields = {field.name: field.python_name for field in operation.body.fields}
            told = sorted(sorted(names & set(fields.values())) for names in overloads)
            classes = [getattr(self.models, name) for name in self.classes(self.schema(operation.body.type))]
            if told != sorted(sorted(fields[wire] for wire in self.fields(one) if wire in fields) for one in classes):
                self.problems.append(f"{operation.id}: its overloads are not the variants of its body")

    def compare_choice(self, operation: Any) -> None:
        """A call has to give what one of the variants of its body asks for, where they ask for different things."""
        body = operation.body
        if body is None or not body.fields or not body.type or not body.required:
            return
        models = [self.fields(getattr(self.models, name)) for name in self.classes(self.schema(body.type))]
        asked = [{wire for wire, field in fields.items() if self.is_required(field)} for fields in models]
        common = set.intersection(*asked)
        choices = {frozenset(wires - common) for wires in asked}
        if frozenset() not in choices and set(map(frozenset, body.one_of)) != choices:
            self.problems.append(f"{operation.id}: OPERATIONS names other choices than the variants of its body are")

    def classes(self, schema: Json) -> Iterator[str]:
        for branch in schema.get("anyOf", ()):
            yield from self.classes(branch)
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            found = getattr(self.models, name)
            if isinstance(found, str):
                yield from self.classes(self.schema(found))
            else:
                yield name

    def compare_return(self, operation: Any, annotation: str) -> None:
        """A method returns what the successes of its operation are."""
        statuses = [answer.status for answer in operation.responses]
        good = [status for status in statuses if SUCCESS.fullmatch(status)] or ["default"]
        expressions = {answer.type or "None" for answer in operation.responses if answer.status in good} or {"None"}
        told = {json.dumps(one) for text in expressions for one in flat(self.schema(text))}
        returned = {json.dumps(one) for one in flat(self.schema(annotation))}
        if told != returned and json.dumps({}) not in returned:
            self.problems.append(f"{operation.id}: its method returns {annotation}, its responses are {expressions}")


def alternatives(node: ast.expr) -> list[ast.expr]:
    """The members of a union, in order."""
    members: list[ast.expr] = []
    while isinstance(node, ast.BinOp):
        members.append(node.right)
        node = node.left
    return [node, *reversed(members)]


def flat(schema: Json) -> list[Json]:
    branches: list[Json] = schema.get("anyOf", [schema])
    return branches


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):  # builtins.list
        return node.attr
    if isinstance(node, ast.Name):
        return node.id
    raise NameError(f"{ast.unparse(node)} is not a type of ours")


# --- calling ----------------------------------------------------------------------------------------------


class Transport:
    """Stands where a transport belongs and is never used."""

    def exchange(self, operation: object, request: object, options: object) -> object:
        raise AssertionError("an inventory sends nothing")


class AsyncTransport:
    """The same for asynchronous callers."""

    async def exchange(self, operation: object, request: object, options: object) -> object:
        raise AssertionError("an inventory sends nothing")


class Mark:
    """An argument that can be found again. Truth and equality are those of any object."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<the argument {self.name}>"


class Probe:
    """Calls a method of a resource and catches what it would have sent."""

    def __init__(self, method: Any, wait: bool) -> None:
        resource = type(method.__self__)
        catch: Callable[..., Any] = self.catch_async if wait else self.catch
        caught = dict.fromkeys(("_call", "_send"), lambda _, *given, **named: catch(*given, **named))
        stand_in = type(resource.__name__, (resource,), caught)
        self.method = getattr(stand_in(None), method.__name__)
        self.operation: Any = None
        self.given: dict[str, Any] = {}

    def call(self, marks: dict[str, Mark]) -> None:
        bound = inspect.signature(self.method).bind_partial()
        bound.arguments.update(marks)
        result = self.method(*bound.args, **bound.kwargs)
        if inspect.iscoroutine(result):
            try:
                result.send(None)
            except StopIteration:
                return

    def catch(self, operation: Any, **given: Any) -> None:
        self.operation, self.given = operation, given

    async def catch_async(self, operation: Any, **given: Any) -> None:
        self.catch(operation, **given)

    def sent(self, operation: Any) -> Iterator[tuple[str, str | None, object]]:
        """Place, name on the wire and value of everything that was handed over."""
        placeholders = re.findall(r"{([^{}]*)}", operation.path)
        for wire, mark in zip(placeholders, self.given.get("path", ()), strict=True):
            yield "path", wire, mark
        for keyword, place in (("query", "query"), ("headers", "header")):
            for wire, mark in (self.given.get(keyword) or {}).items():
                yield place, wire, mark
        body = self.given.get("body")
        if isinstance(body, Mapping):
            for wire, mark in body.items():
                yield "body", wire, mark
        elif body is not None:
            yield "body", None, body
        for keyword in ("extra", "options"):
            if keyword in self.given:
                yield keyword, None, self.given[keyword]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
