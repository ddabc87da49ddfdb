"""The gates between a document and generated code.

A string of a document reaches a generated file as a literal, as a checked identifier inside a checked annotation,
or as the text of a docstring, and in no other way: templates refuse whatever is not `Code`.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterable, Mapping
from functools import cache
from keyword import iskeyword

from generator.errors import GeneratorError

# What an annotation may consist of. No call, no operator but `|`, no dunder name: nothing that could do something.
_ANNOTATION_NODES = (
    ast.Expression,
    ast.Name,
    ast.Load,
    ast.Attribute,
    ast.Subscript,
    ast.Tuple,
    ast.BinOp,
    ast.BitOr,
    ast.Constant,
    ast.UnaryOp,  # Literal[-1]
    ast.USub,
)

LINE = 120


class Code(str):
    """A piece of Python that passed a gate of this module."""

    __slots__ = ()


def finalize(value: object) -> object:
    """Let nothing into a template that is not `Code` (or a count): a string that passed no gate is our mistake."""
    if isinstance(value, Code | int):
        return value
    raise GeneratorError(f"a template would write {type(value).__name__} {value!r:.80} unchecked")


def literal(value: object) -> Code:
    """`value` of plain JSON types (and tuples) as an ASCII Python literal; `Code` inside it stays code."""
    if isinstance(value, Code):
        return value
    if value is None or isinstance(value, bool | int | str):
        return Code(ascii(value))
    if isinstance(value, float) and value == value and abs(value) != float("inf"):
        return Code(repr(value))
    if isinstance(value, tuple):
        inner = ", ".join(map(literal, value))
        return Code(f"({inner},)" if len(value) == 1 else f"({inner})")
    if isinstance(value, list):
        return Code(f"[{', '.join(map(literal, value))}]")
    if isinstance(value, Mapping):
        return Code("{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}")
    raise GeneratorError(f"{value!r:.80} is not a literal")


def identifier(name: str) -> Code:
    """`name` as it is, after a last look: a public ASCII name that is not a keyword."""
    if name.isascii() and name.isidentifier() and not iskeyword(name) and not name.startswith("_"):
        return Code(name)
    raise GeneratorError(f"{name!r:.80} is not an identifier")


def key(name: str) -> Code | None:
    """`name` as a key in the body of a TypedDict, where only a plain name can stand."""
    plain = name.isascii() and name.isidentifier() and not iskeyword(name) and not name.startswith("__")
    return Code(name) if plain else None


def module_name(package: str) -> Code:
    """A dotted or plain module name, each part checked."""
    return Code(".".join(map(identifier, package.split("."))))


@cache
def annotation_names(text: str) -> frozenset[str]:
    """Names used in a type expression, which is refused if it is anything else than a type expression."""
    if not text.isascii():  # Python would read `ｓelf` as `self`
        raise GeneratorError(f"{text!r:.80} is not a type: not ASCII")
    try:
        nodes = list(ast.walk(ast.parse(text, mode="eval")))
    except (SyntaxError, ValueError) as error:
        raise GeneratorError(f"{text!r:.80} is not a type: {error}") from None
    for node in nodes:
        if not isinstance(node, _ANNOTATION_NODES):
            raise GeneratorError(f"{text!r:.80} holds a {type(node).__name__}, which no type needs")
        if isinstance(node, ast.Name | ast.Attribute):
            identifier(node.id if isinstance(node, ast.Name) else node.attr)
    return frozenset(node.id for node in nodes if isinstance(node, ast.Name))


def annotation(text: str) -> Code:
    """A type expression as code."""
    annotation_names(text)
    return Code(text)


def call(function: str, **values: object) -> Code:
    """`function(name=literal, ...)`."""
    return Code(f"{module_name(function)}({arguments(**values)})")


def arguments(**values: object) -> Code:
    """`name=literal, ...`, without values that are None, False or an empty collection: these are defaults."""
    given = {name: value for name, value in values.items() if value not in (None, False, (), [], {})}
    return Code(", ".join(f"{identifier(name)}={literal(value)}" for name, value in given.items()))


def docstring(paragraphs: Iterable[str], indent: int) -> Code:
    """Paragraphs as a docstring `indent` columns deep: wrapped, and unable to end before its quotes do.

    A paragraph that starts with a section title (`Args:`) keeps its lines; all others are filled anew.
    """
    pad = " " * indent
    blocks = [_block(_harmless(text), LINE - indent, 3 * (not at)) for at, text in enumerate(paragraphs)]
    body = "\n\n".join(block.strip("\n") for block in blocks if block)
    if body.endswith(('"', "\\")):
        body += " "
    lines = body.split("\n")
    closing = "" if len(lines) == 1 and indent + len(body) + 6 <= LINE else f"\n{pad}"
    return Code('"""' + "\n".join([lines[0], *(f"{pad}{line}".rstrip() for line in lines[1:])]) + closing + '"""')


def _block(text: str, width: int, quotes: int) -> str:
    """`text` filled to `width`; the first line of the first block shares it with the quotes."""
    wrapper = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    if not text.startswith("Args:\n"):
        return wrapper.fill("\0" * quotes + " ".join(text.split())).replace("\0", "")
    title, *entries = text.split("\n")
    wrapper.initial_indent, wrapper.subsequent_indent = "    ", "        "
    return "\n".join([title, *(wrapper.fill(" ".join(entry.split())) for entry in entries)])


def _harmless(text: str) -> str:
    """Text without control characters, surrogates and look-alike spaces, and with no way out of a docstring."""
    shown = "".join(char if char == "\n" or char.isprintable() else ascii(char)[1:-1] for char in text)
    return shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
