import pytest

from greenroom_engine.source import SyntaxInvalid, TargetNotFound, find_target, list_targets

SHAPES = '''\
import typing

@first
@second(1)
def decorated(x,
              y=")"):  # why
    """Do é it."""  # noqa
    # to be done
    raise NotImplementedError("x")  # here


async def waits(): ...

@typing.overload
def many(x: int) -> int: ...
@typing.overload
def many(x: str) -> str: ...
def many(x):
    return x

class Box:
    """A class docstring."""

    @property
    def size(self) -> int: ...

    @size.setter
    def size(self, value):
        self._size = value

    def method(self):
        def inner(z):
            "d"
        return inner

    class Lid:
        def open(self):
            pass

if typing.TYPE_CHECKING:
    def guarded(): return 1
'''


def test_every_shape_of_function_is_listed_under_its_qualified_name():
    names = [target.qualname for target in list_targets(SHAPES, "m.py")]
    assert names == [
        "decorated",
        "waits",
        "many",
        "Box.size",
        "Box.size.setter",
        "Box.method",
        "Box.method.inner",
        "Box.Lid.open",
        "guarded",
    ]


def test_a_decorated_function_spans_from_its_first_decorator_to_its_trailing_comment():
    target = find_target(SHAPES, "m.py", "decorated")
    assert target.source == SHAPES[target.start : target.end]
    assert target.source.startswith("@first\n@second(1)\n") and target.source.endswith("# here")
    assert target.header == '@first\n@second(1)\ndef decorated(x,\n              y=")"):'
    assert (target.docstring, target.is_stub, target.indent) == ("Do é it.", True, "")
    assert SHAPES[: target.body].endswith("# noqa")


def test_of_overloads_the_implementation_is_the_target():
    assert find_target(SHAPES, "m.py", "many").source == "def many(x):\n    return x"


def test_the_two_halves_of_a_property_are_two_targets():
    getter, setter = (find_target(SHAPES, "m.py", name) for name in ("Box.size", "Box.size.setter"))
    assert getter.is_stub and not setter.is_stub
    assert getter.class_name == setter.class_name == "Box"


def test_a_nested_function_may_be_written_with_or_without_locals():
    target = find_target(SHAPES, "m.py", "Box.method.<locals>.inner")
    assert target == find_target(SHAPES, "m.py", "Box.method.inner")
    assert (target.indent, target.class_name, target.docstring) == (" " * 8, None, "d")


def test_async_is_noticed():
    assert find_target(SHAPES, "m.py", "waits").is_async


@pytest.mark.parametrize(
    ("body", "stub"),
    [
        ("...", True),
        ("pass", True),
        ("raise NotImplementedError", True),
        ("raise NotImplementedError('later')", True),
        ('"""Only a docstring."""', True),
        ('"""Doc."""; ...', True),
        ("raise NotImplementedErrors()", False),
        ("return None", False),
        ("x = ...", False),
        ('f"{1}"', False),
    ],
)
def test_what_counts_as_a_stub(body: str, stub: bool):
    assert find_target(f"def f():\n    {body}\n", "m.py", "f").is_stub is stub
    assert find_target(f"def f(): {body}", "m.py", "f").is_stub is stub


def test_of_alternative_definitions_the_stub_is_meant():
    text = "try:\n    from fast import f\nexcept ImportError:\n    def f(): ...\nelse:\n    def f(): return 1\n"
    assert find_target(text, "m.py", "f").source == "    def f(): ..."


def test_of_redefinitions_the_last_one_is_bound():
    text = "def f(): return 1\ndef f(): return 2\n"
    assert find_target(text, "m.py", "f").source == "def f(): return 2"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_offsets_hold_for_every_line_end(newline: str):
    text = SHAPES.replace("\n", newline)
    for target, plain in zip(list_targets(text, "m.py"), list_targets(SHAPES, "m.py"), strict=True):
        assert target.source == plain.source.replace("\n", newline)
        assert (target.header, target.docstring, target.is_stub) == (
            plain.header,
            plain.docstring,
            plain.is_stub,
        )


def test_offsets_count_characters_not_bytes_and_odd_separators_are_no_line_ends():
    text = "# 🐍 é \u2028 \x85\n\x0cdef f():\n    '''ü'''\n"
    target = find_target(text, "m.py", "f")
    assert text[target.start : target.end].endswith("'''ü'''") and target.docstring == "ü"


def test_half_typed_text_still_lists_what_is_complete():
    text = "def f(x):\n    ...\n\ndef g(\n\ndef h():\n    return 1\n"
    assert "f" in [target.qualname for target in list_targets(text, "m.py")]


def test_a_syntax_error_is_reported_with_pythons_message_and_line():
    with pytest.raises(SyntaxInvalid) as caught:
        find_target("def f():\n    return (1\n", "pkg/m.py", "f")
    assert caught.value.line == 2
    assert "pkg/m.py:2" in str(caught.value) and "'(' was never closed" in str(caught.value)


@pytest.mark.parametrize("text", ["x = 1\0", "(" * 300 + ")" * 300, "-" * 200_000 + "1"])
def test_what_the_parser_refuses_in_other_ways_is_a_syntax_error_too(text: str):
    with pytest.raises(SyntaxInvalid):
        find_target(text, "m.py", "f")


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("decorate", "decorated"),
        ("Box.siz", "Box.size"),
        ("open", "Box.Lid.open"),
        ("inner", "Box.method.inner"),
    ],
)
def test_a_missing_target_lists_the_nearest_names(asked: str, offered: str):
    with pytest.raises(TargetNotFound) as caught:
        find_target(SHAPES, "m.py", asked)
    assert offered in caught.value.nearest and offered in str(caught.value)


def test_naming_a_class_lists_its_methods():
    with pytest.raises(TargetNotFound) as caught:
        find_target(SHAPES, "m.py", "Box.Lid")
    assert caught.value.nearest == ("Box.Lid.open",)
