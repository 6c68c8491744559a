import textwrap
from pathlib import Path

import pytest

from greenroom_engine.source import find_target
from greenroom_server.errors import BadInput
from greenroom_server.test_discovery import FoundTests, explicit_tests, find_tests

SOURCE = '''
def area(r):
    """Area."""

def perimeter(r):
    return area(r)

class Box:
    def __init__(self, n):
        self.n = n

    def lid(self):
        ...

    @property
    def size(self): ...

    @size.setter
    def size(self, value): ...

    def __len__(self): ...

    def open(self):
        return self.lid()
'''


def found(tests: dict[str, str], qualname: str = "area", path: str = "pkg/geo.py", source: str = SOURCE) -> FoundTests:
    files = {"pkg/__init__.py": "", path: source, **tests}
    encoded = {name: textwrap.dedent(text).encode() for name, text in files.items()}
    return find_tests(encoded, find_target(textwrap.dedent(source), path, qualname))


def arguments(test: str, qualname: str = "area", **more: str) -> tuple[str, ...]:
    files = {name.replace("__", "/") + ".py": text for name, text in more.items()}
    return found({"tests/test_geo.py": test, **files}, qualname).selection.arguments


TESTS = """
def test_one(): assert {call}(1)
def test_two(): assert other(1)
class TestBoth:
    def test_three(self): assert {call}(3)
    def test_four(self): assert 4
"""
WANTED = ("tests/test_geo.py::test_one", "tests/test_geo.py::TestBoth::test_three")


@pytest.mark.parametrize(
    ("imports", "call"),
    [
        ("from pkg.geo import area", "area"),
        ("from pkg.geo import area as a", "a"),
        ("from pkg.geo import *", "area"),
        ("import pkg.geo", "pkg.geo.area"),
        ("import pkg.geo as g", "g.area"),
        ("from pkg import geo", "geo.area"),
        ("from pkg import geo as g", "g.area"),
        ("import importlib\ngeo = importlib.import_module('pkg.geo')", "geo.area"),
        ("import pytest\ngeo = pytest.importorskip('pkg.geo')", "geo.area"),
        ("try:\n    from pkg.geo import area\nexcept ImportError:\n    area = None", "area"),
    ],
)
def test_however_the_target_is_imported_the_tests_that_name_it_are_found(imports: str, call: str):
    assert arguments(imports + TESTS.format(call=call)) == WANTED


@pytest.mark.parametrize(
    ("init", "imports", "call"),
    [
        ("from .geo import area", "from pkg import area", "area"),
        ("from .geo import area", "import pkg", "pkg.area"),
        ("from pkg.geo import area as space", "from pkg import space", "space"),
        ("from .geo import *", "from pkg import area", "area"),
        ("from . import geo", "import pkg as p", "p.geo.area"),
        ("from .geo import area as geo", "from pkg import geo", "geo"),
    ],
)
def test_re_exports_are_followed(init: str, imports: str, call: str):
    files = {"pkg/__init__.py": init, "tests/test_geo.py": imports + TESTS.format(call=call)}
    assert found(files).selection.arguments == WANTED


def test_a_function_of_the_same_name_elsewhere_is_another_function():
    other = {
        "pkg/other.py": "def area(r): return 0",
        "tests/test_geo.py": "from pkg.other import area\ndef test_a(): area(1)",
    }
    assert found(other).is_empty


@pytest.mark.parametrize("path", ["src/pkg/geo.py", "server/pkg/geo.py", "geo.py", "python/geo.py"])
def test_layouts(path: str):
    module = "pkg.geo" if "pkg" in path else "geo"
    files = {"tests/unit/test_geo.py": f"from {module} import area\ndef test_a(): area(1)"}
    if "pkg" in path:
        files[path.replace("geo", "__init__")] = ""
        files["other/lib/geo.py"] = ""
    assert found(files, path=path).selection.arguments == ("tests/unit/test_geo.py::test_a",)


def test_relative_imports_from_tests_inside_the_package():
    files = {
        "pkg/tests/__init__.py": "",
        "pkg/tests/geo_test.py": "from ..geo import area\ndef test_a(): area(1)",
    }
    assert found(files).selection.arguments == ("pkg/tests/geo_test.py::test_a",)


def test_tests_beside_the_code_and_in_its_own_file():
    files = {"pkg/test_geo.py": "from geo import area\ndef test_a(): area(1)"}
    assert found(files).selection.arguments == ("pkg/test_geo.py::test_a",)
    own = SOURCE + "\ndef test_area(): assert area(1)\ndef test_other(): pass\n"
    assert found({}, path="test_geo.py", source=own).selection.arguments == ("test_geo.py::test_area",)


def test_fixtures_helpers_and_module_variables_are_followed():
    test = """
    import pytest
    from pkg.geo import area
    from helpers import check

    CASES = [(area, 1)]

    @pytest.fixture
    def circle(): return area(1)

    @pytest.fixture(name="ring")
    def _make_ring(circle): return circle

    def twice(r): return area(r) * 2

    def test_fixture(circle): assert circle
    def test_fixture_of_fixture(ring): assert ring
    def test_helper(): assert twice(2)
    @pytest.mark.parametrize("f, r", CASES)
    def test_cases(f, r): assert f(r)
    @pytest.mark.usefixtures("circle")
    def test_marked(): pass
    def test_shared_helper(): check(1)
    def test_conftest(disc): assert disc
    def test_plugin(ellipse): assert ellipse
    def test_unrelated(tmp_path): assert tmp_path
    """
    conftest = "import pytest\nfrom pkg.geo import area\npytest_plugins = ['tests.shapes']\n"
    conftest += "@pytest.fixture\ndef disc(): return area(1)"
    shapes = "import pytest\nfrom pkg import geo\n@pytest.fixture\ndef ellipse(): return geo.area(1)"
    helpers = "from pkg.geo import area\ndef check(r): assert area(r)"
    got = arguments(test, tests__conftest=conftest, tests__shapes=shapes, tests__helpers=helpers)
    names = [argument.partition("::")[2] for argument in got]
    assert names == [
        "test_fixture",
        "test_fixture_of_fixture",
        "test_helper",
        "test_cases",
        "test_marked",
        "test_shared_helper",
        "test_conftest",
        "test_plugin",
    ]


def test_an_autouse_fixture_makes_every_test_of_its_file_exercise_the_target():
    test = "import pytest\nfrom pkg.geo import area\n"
    test += "@pytest.fixture(autouse=True)\ndef a(): area(1)\ndef test_x(): pass\n"
    assert arguments(test) == ("tests/test_geo.py::test_x",)


def test_unittest_classes_with_set_up_helpers_and_inherited_tests():
    test = """
    import unittest
    from pkg.geo import area

    class Base(unittest.TestCase):
        def test_inherited(self): self.assertTrue(self.check(1))

    class Geometry(Base):
        def check(self, r): return area(r)
        def test_direct(self): self.assertEqual(area(1), 3)
        def test_by_helper(self): self.check(2)
        def test_other(self): pass

    class Prepared(unittest.IsolatedAsyncioTestCase):
        def setUp(self): self.area = area(1)
        async def test_any(self): self.assertTrue(self.area)

    class Unrelated(unittest.TestCase):
        def test_nothing(self): pass

    class Helper:
        def test_me_not(self): area(1)
    """
    assert sorted(arguments(test)) == [
        "tests/test_geo.py::Geometry::test_by_helper",
        "tests/test_geo.py::Geometry::test_direct",
        "tests/test_geo.py::Geometry::test_inherited",
        "tests/test_geo.py::Prepared",
    ]


BOX_TEST = """
import pytest
from pkg.geo import Box

@pytest.fixture
def box(): return Box(1)

def test_lid(box): assert box.lid()
def test_size(box):
    box.size = 2
    assert box.size == 2
def test_len(): assert len(Box(2)) == 2
"""


@pytest.mark.parametrize(
    ("qualname", "tests"),
    [
        ("Box.lid", ["test_lid"]),
        ("Box.size", ["test_size"]),
        ("Box.size.setter", ["test_size"]),
        ("Box.__len__", ["test_lid", "test_size", "test_len"]),
    ],
)
def test_methods_are_told_apart_by_the_attribute_used(qualname: str, tests: list[str]):
    assert arguments(BOX_TEST, qualname) == tuple(f"tests/test_geo.py::{name}" for name in tests)


def test_without_a_test_that_names_it_the_target_is_reached_through_its_class_its_callers_its_module():
    by_class = found(
        {"tests/test_geo.py": "from pkg.geo import Box\ndef test_a(): assert Box(1)\ndef test_b(): pass"},
        "Box.lid",
    )
    assert (by_class.how, by_class.selection.arguments) == ("use its class", ("tests/test_geo.py::test_a",))
    by_caller = found(
        {"tests/test_geo.py": "from pkg.geo import perimeter as p\ndef test_a(): p(1)\ndef test_b(): pass"}
    )
    assert (by_caller.how, by_caller.selection.arguments) == (
        "use what calls it",
        ("tests/test_geo.py::test_a",),
    )
    by_module = found({"tests/test_geo.py": "import pkg.geo\nassert pkg.geo\ndef test_b(): pass"})
    assert (by_module.how, by_module.selection.arguments) == ("import its module", ("tests/test_geo.py",))


def test_at_last_files_count_that_import_the_module_through_others():
    files = {
        "pkg/shapes.py": "from pkg import geo\ndef total(): return geo.area(1)",
        "pkg/report.py": "from pkg.shapes import total",
        "tests/test_far.py": "from pkg.report import total\ndef test_far(): total()",
        "tests/test_near.py": "import pkg.shapes\ndef test_near(): pkg.shapes.total()",
        "tests/test_other.py": "import pkg\ndef test_other(): pass",
    }
    result = found(files)
    assert (result.how, result.selection.arguments) == (
        "import what imports its module",
        ("tests/test_far.py", "tests/test_near.py"),
    )


def test_a_nested_function_is_exercised_by_the_tests_of_the_outer_one():
    source = "def outer():\n    def inner(): ...\n    return inner()\n"
    tests = {"tests/test_geo.py": "from pkg.geo import outer\ndef test_a(): outer()"}
    assert found(tests, "outer.inner", source=source).selection.arguments == ("tests/test_geo.py::test_a",)


def test_doctests_of_the_docstring_count():
    source = 'def area(r):\n    """Area.\n\n    >>> area(1)\n    3\n    """\n'
    result = found({}, source=source)
    assert result.selection.doctests == (("pkg/geo.py", "area"),)
    assert result.listing == ("pkg/geo.py::area (doctest)",)


def test_malformed_doctests_and_those_out_of_reach_do_not_count():
    assert found({}, source='def area(r):\n    """\n    >>>area(1)\n    """\n').is_empty
    nested = 'def outer():\n    def inner():\n        """\n        >>> 1\n        1\n        """\n'
    assert found({}, "outer.inner", source=nested).is_empty


def test_nothing_is_found_where_nothing_exercises_it():
    assert found({"tests/test_geo.py": "def test_a(): pass", "tests/test_bad.py": "def test_b(:"}).is_empty


@pytest.mark.parametrize(
    ("name", "options"),
    [
        (
            "pyproject.toml",
            "[tool.pytest.ini_options]\npython_files = 'check_*.py'\npython_functions = ['should']\n",
        ),
        ("pytest.ini", "[pytest]\npython_files = check_*.py\npython_functions = should\npythonpath = code\n"),
        ("setup.cfg", "[tool:pytest]\npython_files = check_*.py\npython_functions = should_*\n"),
        ("tox.ini", "[pytest]\npython_files = check_*.py other.py\npython_functions = sh*\n"),
    ],
)
def test_the_projects_own_naming_of_tests_is_respected(name: str, options: str):
    files = {
        name: options,
        "checks/check_geo.py": "from pkg.geo import area\ndef should_work(): area(1)\ndef test_x(): area(1)",
    }
    assert found(files).selection.arguments == ("checks/check_geo.py::should_work",)


def test_explicit_tests_are_taken_relative_to_the_folder_they_were_named_in(tmp_path: Path):
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_a.py").write_text("")
    files = {"tests/test_a.py": b""}
    chosen = explicit_tests(files, tmp_path, ["test_a.py::TestX::test_y[1-a::b]", "."], tmp_path / "tests")
    assert chosen.selection.arguments == ("tests/test_a.py::TestX::test_y[1-a::b]", "tests")


def test_explicit_tests_that_cannot_be_used_are_named(tmp_path: Path):
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "test_out.py").write_text("")
    (root / "ignored.py").write_text("")
    files = {"tests/test_alpha.py": b""}
    for name, message in [
        ("tests/test_alpa.py", r"do not exist \(did you mean tests/test_alpha.py\?\)"),
        ("../test_out.py", "outside the project"),
        ("ignored.py", "ignored by git"),
    ]:
        with pytest.raises(BadInput, match=message):
            explicit_tests(files, root, [name], root)
