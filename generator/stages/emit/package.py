"""Drives openapi-python-client: passes it a document that it can parse, and writes our files in place of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from itertools import groupby
from pathlib import Path
from typing import Any

import openapi_python_client
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as Warned
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from generator.errors import GeneratorError
from generator.stages.emit import constructors, deferred, docs, events, names, views, words
from generator.stages.emit.annotations import ANSWER, INPUT, Types, style_of
from generator.stages.emit.calls import Call, answers
from generator.stages.emit.code import Code, docstring, finalize, identifier, literal
from generator.stages.emit.contract import CALLS, Contract, Operation, reference_key, references
from generator.stages.emit.facts import KNOWN
from generator.stages.emit.helpers import Helpers
from generator.stages.emit.operations import Facts
from generator.stages.emit.parser_document import ParserDocument, webhook_path
from generator.stages.emit.signatures import Signatures
from generator.stages.emit.webhooks import events_of, view, webhook

TEMPLATES = Path(__file__).parent / "templates"
FACTS = sorted({"BatchForm", "Body", "BodyField", "DeclaredResponse", "Parameter", "Webhook", *KNOWN})


class PackageWriter(openapi_python_client.Project):
    """openapi-python-client's project with another `build`."""

    def __init__(self, contract: Contract, api: str, package: str, out: Path) -> None:
        self.contract = contract
        self.parser_document = ParserDocument(contract)
        config = _config(identifier(package), out / package)
        data = GeneratorData.from_dict(self.parser_document.document(), config=config)
        if isinstance(data, Warned):
            raise GeneratorError(_told(data, self.parser_document))
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.env.finalize = finalize
        self.api = api
        self.models = {str(model.class_info.name): model for model in data.models}
        self._put_together()
        self.types = Types(self.parser_document.components, data.models)
        self.facts = Facts(contract, api, package)
        self.endpoints = {
            endpoint.path.get_untrusted_value(): endpoint  # its path in the document for the parser
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        self.words = words.of_fields(contract)
        self.with_events = events.operation_of(contract)
        self.signatures = Signatures(self.types, self.parser_document.components, self.models, self.words)

    def _put_together(self) -> None:
        """Give each class the fields that were shown to the tool as fields of further classes."""
        for name, parts in self.parser_document.parts.items():
            whole = self.models[name]
            for part in map(self.models.pop, parts):
                whole.required_properties = [*(whole.required_properties or ()), *(part.required_properties or ())]
                whole.optional_properties = [*(whole.optional_properties or ()), *(part.optional_properties or ())]

    def build(self) -> list[Warned]:
        """Write the package, unless something was not understood."""
        if warnings := list(self._get_errors()):
            raise GeneratorError("; ".join(_told(warning, self.parser_document) for warning in warnings[:5]))
        self._build_package()
        calls = [self.call(path, operation) for path, operation in self.parser_document.operations.items()]
        self._build_models()
        self._build_operations(calls)
        self._build_events(calls)
        self._build_resources(calls)
        self._build_deferred()
        self._build_webhooks()
        return []

    def call(self, path: str, operation: Operation) -> Call:
        """An operation with its signature and responses."""
        endpoint = self.endpoints[path]
        return Call(operation, self.signatures.of(operation, endpoint), answers(operation, endpoint, self.types))

    def _write(self, path: str, template: str, **view: Any) -> None:
        target = self.package_dir / path
        if not target.resolve().is_relative_to(self.package_dir.resolve()):
            raise GeneratorError(f"{path!r} would lie outside of the package")
        target.parent.mkdir(parents=True, exist_ok=True)
        text = self.env.get_template(template).render(view, banner=banner(self.api))
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)

    def _lazy(self, path: str, template: str, modules: dict[str, str], **view: Any) -> None:
        entries = [{"name": identifier(name), "module": identifier(modules[name])} for name in sorted(modules)]
        self._write(path, template, entries=entries, names=literal(sorted(modules)), modules=literal(modules), **view)

    def _build_package(self) -> None:
        modules = dict(Api="api", AsyncApi="api", OPERATIONS="operations", WEBHOOKS="operations", models="models")
        for union in self.contract.components.values():
            if union.constructors in modules:
                raise GeneratorError(f"two modules would be called {union.constructors}", union.key)
            if union.constructors:
                view = constructors.view(self.contract, union)
                self._write(f"{union.constructors}.py", "constructors.py.jinja", **view)
                modules[union.constructors] = union.constructors
        if self.with_events:
            modules[events.MODULE] = events.MODULE
        if any(operation.is_deferrable for operation in self.contract.operations):
            modules["DeferredApi"] = deferred.MODULE
        doc = docstring([f"Typed calls to every operation of `{self.api}`: `Api`, `AsyncApi`, `models`."], 0)
        self._lazy("__init__.py", "package.py.jinja", modules, doc=doc)
        (self.package_dir / "py.typed").touch()

    def _build_models(self) -> None:
        view = views.Models(self.contract, self.types, self.words)
        components, dicts = self.parser_document.components, self._dicts()
        by_module: dict[str, list[str]] = {}
        for key, component in components.items():
            by_module.setdefault(component.module, []).append(key)
        for module, keys in by_module.items():
            classes, aliases = [], []
            for key in self._in_order(keys):
                component, model = components[key], self.models[key]
                if component.is_class:
                    classes.append(view.model(component, self.signatures.fields(model), key in dicts))
                else:
                    (aliased,) = model.required_properties or []
                    aliases.append(view.alias(component, aliased, key in dicts))
            self._write(f"models/{module}.py", "module.py.jinja", **view.module(classes, aliases))
        modules = {component.name: component.module for component in components.values()}
        modules |= {components[key].dict_name: components[key].module for key in dicts}
        self._lazy("models/__init__.py", "models.py.jinja", modules, free_times=self._free_times())

    def _in_order(self, keys: list[str]) -> list[str]:
        """Components that share a module, each alias behind those that it stands for."""
        components = self.parser_document.components
        here = {components[key].key: key for key in keys}
        graph = {
            key: [here[one] for one in map(reference_key, references(components[key].schema)) if one in here]
            if not components[key].is_class
            else ()
            for key in keys
        }
        try:
            return list(TopologicalSorter(graph).static_order()) if len(keys) > 1 else keys
        except CycleError:  # aliases that stand for each other have no order
            return keys

    def _free_times(self) -> Code | None:
        """What a time in a free-form value becomes, where an overlay says."""
        form = self.contract.document.get("x-free-times")
        if form not in (None, "unix", "iso"):
            raise GeneratorError(f"x-free-times is {form!r}", "$", "It is unix or iso.")
        return None if form is None else literal(form)

    def _dicts(self) -> list[str]:
        """What a dict may be given for, as an argument, as a field of a class that is only sent, or inside those."""
        for key, component in self.parser_document.components.items():
            if style_of(component) == INPUT:
                self._name_dicts(key)
            if component.is_keywords:
                self.types.dicts.setdefault(key)
        seen: set[str] = set()
        while waiting := self.types.dicts.keys() - seen:
            for key in sorted(waiting):
                self._name_dicts(key)
            seen |= waiting
        return sorted(seen)

    def _name_dicts(self, key: str) -> None:
        model = self.models[key]
        for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
            self.types.members(prop, INPUT)

    def _build_operations(self, calls: list[Call]) -> None:
        buckets, other = self.facts.buckets(), self.facts.other(calls)
        imported = _facts_in([other, self.facts.common(), *(value for _, value in buckets)])
        view: dict[str, Any] = {"common": self.facts.common(), "buckets": buckets, "other": other}
        view["imported"] = Code(", ".join(sorted(imported)))
        self._write("operations/_common.py", "operations_common.py.jinja", **view)
        modules = views.modules(self.contract)
        for module, group in groupby(calls, key=lambda call: call.operation.module):
            operations = views.operations(module, list(group), self.facts, modules, _facts_in)
            self._write(f"operations/{module}.py", "operations_of_resource.py.jinja", **operations)
        places = {
            call.operation.id: (call.operation.module, str(self.facts.constant(call.operation)))
            for call in sorted(calls, key=lambda call: call.operation.id)
        }
        webhooks = [
            (literal(one.name), webhook(one, self.endpoints[webhook_path(number)], self.types))
            for number, one in enumerate(self.contract.webhooks)
        ]
        imported = _facts_in(value for _, value in webhooks) - {"TypedOperation"} | {
            "Operation",
            "Operations",
            "Webhook",
        }
        view = {"places": literal(places), "webhooks": webhooks, "imported": Code(", ".join(sorted(imported)))}
        self._write("operations/__init__.py", "operations.py.jinja", **view)

    def _build_webhooks(self) -> None:
        """A module with the events of the webhook, if there is one whose kinds can be told apart."""
        found = [(one, events) for one in self.contract.webhooks if (events := events_of(self.contract, one))]
        if len(found) > 1:
            names_of = ", ".join(one.name for one, _ in found)
            raise GeneratorError(f"several webhooks bring events: {names_of}; there is a place for one")
        keys = {component.key: key for key, component in self.parser_document.components.items()}
        for one, events in found:
            fields = [self.signatures.fields(self.models[keys[kind.key]]) for kind in events.classes]
            self._write("webhooks.py", "webhooks.py.jinja", **view(one, events, fields, self.types))

    def _build_events(self, calls: list[Call]) -> None:
        """Constructors and methods for the events that the service knows by name."""
        for called in calls:
            if called.operation is self.with_events:
                view = events.view(self.contract, called, self.facts, views.modules(self.contract))
                self._write(f"{events.MODULE}.py", "event.py.jinja", **view)
                self._write(f"{events.FIELDS}.py", "event_fields.py.jinja", **view)
                self._write(f"resources/{events.RESOURCE}.py", "events.py.jinja", **view)

    def _build_resources(self, calls: list[Call]) -> None:
        modules = views.modules(self.contract)
        helpers = Helpers(calls, self._item, self.facts)
        resources = []
        for module, group in groupby(calls, key=lambda call: call.operation.module):
            name, listed = _resource_class(module, modules), list(group)
            doc = docs.of_resource([call.operation for call in listed])
            view = views.resource(name, doc, listed, self.facts, modules, helpers)
            self._write(f"resources/{module}.py", "resource.py.jinja", **view)
            resources.append(views.entry(module, name, doc))
        if self.with_events:
            doc = docs.of_events(self.with_events)
            resources.append(views.entry(events.RESOURCE, names.pascal(events.RESOURCE), doc))
        self._write("resources/__init__.py", "resources.py.jinja")
        bare = [resource for resource in resources if resource["module"] == CALLS]
        self._write("api.py", "api.py.jinja", bare=bare, resources=[one for one in resources if one not in bare])

    def _build_deferred(self) -> None:
        """The calls that can be made later, if there are any."""
        listed = [operation for operation in self.contract.operations if operation.is_deferrable]
        methods: dict[str, list[str]] = {}
        for operation in listed:
            methods.setdefault(operation.module, []).append(operation.name)
        classes = {module: _resource_class(module, views.modules(self.contract)) for module in methods}
        if self.with_events in listed:
            methods[events.RESOURCE] = [*self.with_events.known_events]
            classes[events.RESOURCE] = names.pascal(events.RESOURCE)
        if methods:
            self._write(f"{deferred.MODULE}.py", "deferred.py.jinja", **deferred.view(methods, classes))

    def _item(self, call: Call, wire: str) -> str:
        """The type of the items in a list of a response."""
        found = [key for key, component in self.parser_document.components.items() if component.name == call.returns]
        field = self.signatures.fields(self.models[found[0]]).get(wire) if found else None
        members = field.inner_properties if isinstance(field, UnionProperty) else [field]
        lists = [member for member in members if isinstance(member, ListProperty)]
        if len(lists) != 1:
            raise GeneratorError(f"x-pagination: its response has no list {wire!r}", call.operation.id)
        return self.types.of(lists[0].inner_property, ANSWER)


def _facts_in(code: Iterable[str]) -> set[str]:
    """The classes of facts that code makes instances of."""
    text = "".join(code)
    return {"TypedOperation", *(name for name in FACTS if f"{name}(" in text)}


def banner(api: str) -> Code:
    """The first line of every generated file."""
    if not re.fullmatch(r"[A-Za-z0-9._-]+", api):
        raise GeneratorError(f"{api!r} cannot be the name of an API")
    sources = f"specs/contract/{api}.json and specs/overlays/{api}"
    return Code(f'# Generated from {sources} by "make regenerate". Do not edit.')


def tidy(folder: Path) -> None:
    """Sort imports and format, the same wherever the folder lies and whatever configuration lies around it."""
    ours = "--config=lint.isort.known-first-party=['customerio_core']"
    _ruff("check", "--select=I,RUF022", "--fix", ours, str(folder))
    _ruff("format", str(folder))


def _ruff(command: str, *arguments: str) -> None:
    fixed = ("--isolated", "--quiet", "--line-length=120", "--target-version=py311", "--no-cache")
    done = subprocess.run(
        [sys.executable, "-m", "ruff", command, *fixed, *arguments], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise GeneratorError(f"ruff {command}: {(done.stderr or done.stdout).strip()[:2000]}")


def _config(package: str, folder: Path) -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True, package_name_override=package, post_hooks=[]),
        MetaType.NONE,
        document_source=Path("contract"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )


def _told(warning: Warned, parsed: ParserDocument) -> str:
    """A warning in the words of the contract."""
    text = " ".join(f"{warning.header} {warning.detail or ''}".split())
    return re.sub(r"\bC\d+\b", lambda match: getattr(parsed.components.get(match[0]), "key", match[0]), text)


def _resource_class(module: str, models: dict[str, str]) -> str:
    name = names.pascal(module)
    taken = any(one in models for kind in (name, f"Async{name}") for one in (kind, f"{kind}{views.RAW}"))
    return f"{name}Resource" if taken else name
