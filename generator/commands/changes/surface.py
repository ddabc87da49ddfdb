"""The public Python of a tree of packages, read by griffe without importing anything.

Public is what can be reached from `__all__` of a package: names, members of classes, the fields of models, and the
methods of resources under the name a caller writes, `cio.app.campaigns.list`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import griffe

ALIAS = "TypeAlias"
RAW = "WithRawResponse"  # classes that repeat the methods of another


@dataclass(frozen=True)
class PublicArgument:
    """One parameter of a function."""

    name: str
    annotation: str
    required: bool
    positional: bool
    keyword: bool

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}" if self.annotation else self.name


@dataclass(frozen=True)
class PublicName:
    """One public name."""

    path: str
    kind: str  # module, class, function, attribute
    arguments: tuple[PublicArgument, ...] = ()  # of a function
    annotation: str = ""  # of an attribute, or what a function returns
    bases: tuple[str, ...] = ()  # of a class, or of the class whose field it is
    default: str | None = None  # of an attribute
    overloads: tuple[PublicName, ...] = field(default=(), repr=False)

    @property
    def owner(self) -> str:
        return self.path.rpartition(".")[0]


Surface = dict[str, PublicName]


def surface(root: Path) -> Surface:
    """Every public name of the packages in a folder, by its path."""
    packages = sorted(file.parent.name for file in root.glob("customerio_*/__init__.py"))
    loader = griffe.GriffeLoader(search_paths=[root], allow_inspection=False)
    # not the packages that happen to lie in the current folder
    modules = [loader.load(package, try_relative_path=False) for package in packages]
    return {name.path: name for module in modules for name in _Reader(packages).package(module)}


class _Reader:
    def __init__(self, packages: list[str]) -> None:
        self.packages = packages
        self.seen: set[str] = set()  # modules and classes that are told already, by canonical path

    def package(self, module: Any) -> Iterator[PublicName]:
        own = [name for name, one in module.members.items() if not one.is_alias and not name.startswith("_")]
        for exported in sorted(map(str, own if module.exports is None else module.exports)):
            if exported in module.members:
                yield from self.member(module.members[exported], f"{module.path}.{exported}", module.path)

    def member(self, one: Any, path: str, package: str) -> Iterator[PublicName]:
        try:
            target = one.final_target if one.is_alias else one
        except griffe.AliasResolutionError:  # of another distribution
            yield PublicName(path, "attribute")
            return
        foreign = target.package.path != package.partition(".")[0]
        if foreign or target.canonical_path in self.seen:
            yield PublicName(path, str(target.kind.value))  # told at home, or under its first name
        elif target.is_module:
            self.seen.add(target.canonical_path)
            yield PublicName(path, "module")
            yield from self.package(target)
        elif target.is_class:
            self.seen.add(target.canonical_path)
            yield from self.of_class(target, path)
        elif target.is_function:
            yield self.function(target, path)
        else:
            yield self.attribute(target, path, ())

    def of_class(self, one: Any, path: str) -> Iterator[PublicName]:
        bases = tuple(map(str, one.bases))
        yield PublicName(path, "class", bases=bases)
        inherited = {
            name: member.final_target
            for name, member in one.inherited_members.items()
            if member.final_target.package.name == one.package.name  # of a base that is not public itself, mostly
        }
        for name, member in sorted({**inherited, **one.members}.items()):
            if name.startswith("_") and name != "__init__":
                continue
            if member.is_function and not _is_property(member):
                yield self.function(member, f"{_facade(one) if one.name in ('Api', 'AsyncApi') else path}.{name}")
            elif (member.is_attribute or member.is_function) and not str(member.annotation or "").endswith(RAW):
                yield self.attribute(member, f"{path}.{name}", bases)
                yield from self.resource(one, name, member)

    def resource(self, api: Any, name: str, member: Any) -> Iterator[PublicName]:
        """The methods of a resource of an API, as a caller writes them."""
        if api.name not in ("Api", "AsyncApi") or not _is_property(member):
            return
        target = api.modules_collection[member.annotation.canonical_path]
        for method, function in sorted(target.members.items()):
            if function.is_function and not method.startswith("_"):
                yield self.function(function, f"{_facade(api)}.{name}.{method}")

    def function(self, one: Any, path: str) -> PublicName:
        overloads = tuple(self.function(overload, path) for overload in one.overloads or ())
        arguments = tuple(_argument(parameter) for parameter in one.parameters if parameter.name not in ("self", "cls"))
        return PublicName(path, "function", arguments, str(one.returns or ""), overloads=overloads)

    def attribute(self, one: Any, path: str, bases: tuple[str, ...]) -> PublicName:
        annotation = str(one.annotation or "")
        value = None if one.is_function or one.value is None else str(one.value)
        if not annotation and one.parent.is_class:
            return PublicName(path, "attribute", annotation=value or "", bases=bases)
        if annotation == ALIAS:  # what it stands for is what counts
            return PublicName(path, "attribute", annotation=(value or "").strip("'\""), default=ALIAS)
        return PublicName(path, "attribute", annotation=annotation, bases=bases, default=value)


def _facade(api: Any) -> str:
    short = api.package.name.removeprefix("customerio_")
    return f"cio.{short}" if api.name == "Api" else f"async cio.{short}"


def _is_property(member: Any) -> bool:
    """Whether it is a property, our own cached one included, which griffe takes for a method."""
    if member.is_function:
        return any(decorator.callable_path.endswith(".cached_property") for decorator in member.decorators)
    return "property" in member.labels


def _argument(parameter: Any) -> PublicArgument:
    kind = parameter.kind
    return PublicArgument(
        name=f"{'*' if kind is griffe.ParameterKind.var_positional else ''}"
        f"{'**' if kind is griffe.ParameterKind.var_keyword else ''}{parameter.name}",
        annotation=str(parameter.annotation or ""),
        required=parameter.required and "variadic" not in kind.value,
        positional=kind in (griffe.ParameterKind.positional_only, griffe.ParameterKind.positional_or_keyword),
        keyword=kind in (griffe.ParameterKind.keyword_only, griffe.ParameterKind.positional_or_keyword),
    )


def public(root: Path | None) -> Mapping[str, PublicName]:
    """The surface of a tree; empty where there are no packages."""
    return surface(root) if root and any(root.glob("customerio_*/__init__.py")) else {}
