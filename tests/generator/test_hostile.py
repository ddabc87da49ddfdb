"""Documents that try to break out: nothing of them runs, nothing of them is written elsewhere, every name is legal."""

from __future__ import annotations

import ast
import keyword
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.stages.emit import emit, names
from generator.stages.emit.code import annotation, annotation_names, call, docstring, finalize, identifier, literal
from generator.stages.emit.operations import HEADER
from generator.verify.verify import problems
from tests.generator.documents import a, answers, content, document, ref, thing

CANARY = "canary-in-the-mine"
TOUCH = f"__import__('pathlib').Path('{CANARY}').touch()"
BREAKOUTS = [
    f"'); {TOUCH} #",
    f'"); {TOUCH} #',
    f'"""\n{TOUCH}\n"""',
    f"'''\n{TOUCH}\n'''",
    f"x\n{TOUCH}",
    f"x\r{TOUCH}",
    f"x\u2028{TOUCH}",
    f"x\x0c{TOUCH}",
    f"{{{{ {TOUCH} }}}}",
    f"{{% set x = cycler.__init__.__globals__.os.system('touch {CANARY}') %}}",
    f"${{{TOUCH}}}",
    f"{{{TOUCH}}}",
    f"]\n{TOUCH}\n[",
    f"\\'); {TOUCH} #",
    f'\\"""; {TOUCH} #',
    "\\",
    '"',
    '"""',
    "\\N{DIGIT ONE}",
    "\\x",
    "../../../../evil",
    "..",
    "/etc/passwd",
    "C:\\evil",
    "a/b",
    "con",
    "x" * 300,
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "\u202eevil",
    "ｓｅｌｆ",  # becomes `self` where Python normalises identifiers
    "sеlf",  # with a Cyrillic е
    "ﬁeld",
    "𝐜𝐥𝐚𝐬𝐬",
    "naïve",
    "日本",
    "self",
    "cls",
    "d",
    "additional_properties",
    "from_dict",
    "extra",
    "body",
    "headers",
    "params",
    "options",
    "list",
    "str",
    "attrs",
    "UNSET",
    "Any",
    "None",
    "__class__",
    "__init__",
    "__getattr__",
    "_transport",
    "_call",
    "_extra",
    "class",
    "import",
    "print",
    "1st",
    "a-b",
    "a_b",
    "aB",
    "A_B",
    "$ref",
]

strings = (
    st.sampled_from(BREAKOUTS) | st.text(max_size=20) | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Lo"]))
)
some = st.lists(strings, min_size=1, max_size=6, unique=True)
plain = strings.filter(lambda text: "{" not in text and "}" not in text)  # what may stand in a path


@st.composite
def hostile(draw: st.DrawFn) -> dict[str, Any]:
    """A contract with hostile strings wherever a string may stand."""
    values = {"type": "string", "enum": draw(some)}
    schemas = {name: thing(draw(some), draw(st.booleans())) for name in draw(some)}
    keys = list(schemas)
    for schema in schemas.values():
        for wire in [*schema["required"], *draw(some)]:
            choices = [values, {"const": draw(strings)}, a("string", format=draw(strings)), ref(escaped(keys[0]))]
            schema["properties"][wire] = draw(st.sampled_from(choices))
    union = draw(strings.filter(lambda name: name not in schemas))
    tags = draw(some)
    schemas[f"{union}1"] = thing(["kind"], kind={"const": tags[0]}, value=values)
    schemas[f"{union}2"] = thing(["kind"], kind={"const": tags[0] + "!"}, value=values)
    schemas[union] = {"oneOf": [ref(escaped(f"{union}1")), ref(escaped(f"{union}2"))]}
    items = draw(strings)
    schemas[f"{union}3"] = thing([], **{items: a("array", items=ref(escaped(keys[0])))})
    paths = {}
    for number, path in enumerate(draw(some_paths)):
        method, operation = draw(operations(number, keys, union, items))
        places = draw(st.lists(plain, max_size=2, unique=True))
        operation["parameters"] += [
            {"name": name, "in": "path", "required": True, "schema": a("string")} for name in places
        ]
        paths[f"/{number}/{path}" + "".join(f"/{{{name}}}" for name in places)] = {method: operation}
    contract = document(paths, schemas, servers=[{"url": "https://" + draw(strings), "x-region": draw(strings)}])
    contract["webhooks"] = {name: {"post": {"requestBody": content(ref(escaped(union)))}} for name in draw(some)}
    contract["components"]["securitySchemes"] = {
        draw(strings): {"type": "http", "scheme": "bearer", "x-credentials": {draw(strings): draw(strings)}}
    }
    contract["x-bucket"] = draw(strings)
    contract["x-buckets"] = {contract["x-bucket"]: {"requests": 1, "seconds": 1, "key": draw(strings)}}
    contract["x-reference"] = draw(strings)
    return contract


some_paths = st.lists(plain, min_size=1, max_size=3, unique=True)


@st.composite
def operations(draw: st.DrawFn, number: int, keys: list[str], union: str, items: str) -> tuple[str, dict[str, Any]]:
    cursor, *names = draw(some)
    follow_up = {"operation": (id := f"{draw(strings)}{number}"), "arguments": {draw(strings): draw(strings)}}
    operation = {
        "operationId": id,  # unique: a contract's are
        "tags": draw(some),
        "parameters": [
            {"name": cursor, "in": "query", "schema": a("string")},
            *({"name": name, "in": draw(places(name)), "schema": a("string")} for name in names),
        ],
        "requestBody": {"required": True, **content(ref(escaped(draw(st.sampled_from([*keys, union])))))},
        "responses": answers(ref(escaped(f"{union}3"))),
        "security": [{draw(strings): []}],
        "x-docs": {"summary": draw(strings), "description": draw(strings), "body": {draw(strings): draw(strings)}},
        "x-headers": {draw(strings): draw(strings)},
        "x-pagination": {"style": "cursor", "cursor": cursor, "next": draw(strings), "items": items},
        "x-starts": follow_up,
        "x-waiting": {
            "state": draw(strings),
            "done": draw(some),
            "reason": draw(strings),
            "file": {**follow_up, "link": draw(strings)},
            "reports": {draw(strings): follow_up},
        },
    }
    return draw(st.sampled_from(["get", "put", "post"])), operation


def places(name: str) -> st.SearchStrategy[str]:
    """Where a parameter of that name may stand."""
    return st.sampled_from(["query", "header"] if HEADER.fullmatch(name) else ["query"])


def escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(contract=hostile())
def test_no_string_breaks_out(contract: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as cellar:
        root = Path(cellar)
        out = root / "in" / "here"
        out.mkdir(parents=True)
        emit(contract, api="hostile", package="customerio_hostile", out=out)
        assert [file for file in root.rglob("*") if not file.is_relative_to(out / "customerio_hostile")] == [
            root / "in",
            out,
        ]
        for file in out.rglob("*.py"):
            check_code(ast.parse(file.read_text("utf-8")))
        # it runs all of the code, calls every method, and finds everything under the names on the wire
        assert problems(contract, out / "customerio_hostile") == []
        assert not list(root.rglob(CANARY)) and not Path(CANARY).exists()


@pytest.mark.parametrize("name", [text for text in BREAKOUTS if not HEADER.fullmatch(text)])
def test_what_is_no_name_of_a_header_is_refused(name: str, tmp_path: Path) -> None:
    contract = document({"/a": {"get": {"operationId": "a", "responses": answers()}}})
    contract["paths"]["/a"]["get"]["parameters"] = [{"name": name, "in": "header", "schema": a("string")}]
    with pytest.raises(GeneratorError, match="a header cannot be called"):
        emit(contract, api="hostile", package="customerio_hostile", out=tmp_path)
    assert not list(tmp_path.rglob(CANARY)) and not Path(CANARY).exists()


KNOWN_CALLS = frozenset(
    """Answer AttributeError Body BodyField Bucket Dedupe FieldLimit Limits Operation Pagination Parameter _call
    _operation _pages _wait returns_raw returns_raw_async cast define dir field getattr globals import_module
    ends ends_in_errors ends_in_file ends_in_reports operation partial sorted _send""".split()
)


def check_code(tree: ast.Module) -> None:
    """Generated code calls nothing but what the templates call, and names are public ASCII."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            assert name in KNOWN_CALLS or name[:1].isupper() or name.startswith("Async"), ast.unparse(node)[:200]
        if isinstance(node, ast.Name | ast.arg | ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            name = node.id if isinstance(node, ast.Name) else node.arg if isinstance(node, ast.arg) else node.name
            assert name.isascii() and name.isidentifier() and not keyword.iskeyword(name)


# --- the gates --------------------------------------------------------------------------------------------


@given(st.recursive(st.none() | st.booleans() | st.integers() | strings, st.lists))
def test_a_literal_is_its_value_in_ascii(value: object) -> None:
    assert literal(value).isascii()
    assert ast.literal_eval(literal(value)) == value


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1, 2}, b"x"])
def test_what_is_no_literal_is_refused(value: object) -> None:
    with pytest.raises(GeneratorError):
        literal(value)


@given(st.lists(strings, min_size=1), st.integers(0, 3))
def test_a_docstring_ends_where_it_should(texts: list[str], depth: int) -> None:
    indent = 4 * depth
    nest = "".join(" " * 4 * level + "class A:\n" for level in range(depth))
    tree = ast.parse(f"{nest}{' ' * indent}{docstring(texts, indent)}\n{' ' * indent}MARK = 1\n")
    body: Any = tree
    for _ in range(depth):
        body = body.body[0]
    text, mark = body.body
    assert isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant) and isinstance(text.value.value, str)
    assert isinstance(mark, ast.Assign)


def test_a_docstring_says_what_it_was_told() -> None:
    text = 'Say "hi" to """them""" at C:\\new, \x00 and \u202e: café – 100 %.'
    told = ast.literal_eval(docstring([text], 0))
    assert told.strip() == text.replace("\x00", "\\x00").replace("\u202e", "\\u202e")


@given(strings)
def test_nothing_but_a_public_name_is_an_identifier(text: str) -> None:
    legal = text.isascii() and text.isidentifier() and not text.startswith("_") and not keyword.iskeyword(text)
    if legal:
        assert identifier(text) == text
    else:
        with pytest.raises(GeneratorError):
            identifier(text)


@pytest.mark.parametrize(
    "text",
    ["f()", "a.b()", "[x for x in y]", "lambda: 0", "a if b else c", "a and b", "__import__", "x.__class__", "a; b",
     "a\nb", "f'{a}'", "{1: 2}", "a := b", "*a", "await a", "", "a[b", "a + b", "ｓelf", "class", "\ud800", "\x00"],
)  # fmt: skip
def test_an_annotation_does_nothing(text: str) -> None:
    with pytest.raises(GeneratorError):
        annotation(text)


def test_an_annotation_tells_its_names() -> None:
    assert annotation_names("dict[str, list[Literal['x', -1] | None]]") == {"dict", "str", "list", "Literal"}


@pytest.mark.parametrize("value", ["text", None, b"x", ["x"], object()])
def test_templates_write_nothing_unchecked(value: object) -> None:
    with pytest.raises(GeneratorError):
        finalize(value)
    assert finalize(literal("x")) == "'x'"


def test_arguments_have_names() -> None:
    assert call("Bucket", name="a'b", hard=literal(False), key=None) == 'Bucket(name="a\'b", hard=False)'
    with pytest.raises(GeneratorError):
        call("Bucket", **{"x=1, **y": 1})
    with pytest.raises(GeneratorError):
        call("os.system('x')")


@given(st.lists(strings, unique=True), st.sampled_from([names.FIELD, names.PARAMETER, names.METHOD, names.RESOURCE]))
def test_names_are_legal_and_unique_and_do_not_depend_on_the_order(texts: list[str], reserved: frozenset[str]) -> None:
    def naming(text: str) -> str:
        return names.snake(text, reserved)

    given_names = names.unique(texts, naming)
    assert given_names == names.unique(reversed(texts), naming)
    assert given_names.keys() == set(texts)
    assert len({name.lower() for name in given_names.values()}) == len(texts)
    for name in given_names.values():
        assert identifier(name) and name not in reserved and len(name) <= names.LONGEST + 10
        assert name == name.lower()


@given(st.lists(strings, unique=True))
def test_class_names_are_legal_and_unique(texts: list[str]) -> None:
    classes = names.unique(texts, names.pascal)
    assert len({name.lower() for name in classes.values()}) == len(texts)
    for name in classes.values():
        assert identifier(name) and name[0].isupper() and name not in names.CLASS and "_" not in name


def test_names_as_a_person_would_choose_them() -> None:
    fields = ["type", "filter", "userId", "from", "_timestamp", "$device_token", "iOS", "naïve", "self", "list"]
    assert [names.snake(field, names.FIELD) for field in fields] == [
        "type", "filter", "user_id", "from_", "timestamp", "device_token", "i_os", "naive", "self_", "list_",
    ]  # fmt: skip
    assert names.pascal("HTTPError") == "HTTPError"
    assert names.pascal("send email request") == "SendEmailRequest"
    assert names.pascal("Any") == "AnyModel"
