"""Where proposed tests go, and what the file then says. Nothing is run here."""

import ast
from collections.abc import Mapping

import pytest

from greenroom_engine.source import SyntaxInvalid
from greenroom_engine.synthesis import Proposal, ProposedTest
from greenroom_server.proposing.placement import placements
from greenroom_server.proposing.writing import not_there, with_tests


def places(path: str, files: Mapping[str, str]) -> list[tuple[str, str]]:
    contents = {name: text.encode() for name, text in {path: "def total(): ...\n", **files}.items()}
    return [(place.path, place.module) for place in placements(contents, path)]


@pytest.mark.parametrize(
    ("path", "files", "first"),
    [
        ("shop.py", {}, ("test_shop.py", "shop")),
        ("shop.py", {"tests/test_other.py": ""}, ("tests/test_shop.py", "shop")),
        ("shop.py", {"tests/test_shop.py": "from shop import total\n"}, ("tests/test_shop.py", "shop")),
        ("src/app/shop.py", {"src/app/__init__.py": "", "tests/test_a.py": ""}, ("tests/test_shop.py", "app.shop")),
        ("app/shop.py", {"app/__init__.py": "", "app/sub/__init__.py": ""}, ("test_shop.py", "app.shop")),
        ("app/shop.py", {"tests/test_a.py": "from app.shop import total\n"}, ("tests/test_shop.py", "app.shop")),
        ("app/__init__.py", {}, ("test_app.py", "app")),
        ("shop.py", {"pytest.ini": "[pytest]\npython_files = *_test.py\n"}, ("shop_test.py", "shop")),
        ("shop.py", {"test_shop.py": "import other\n", "tests/test_a.py": ""}, ("tests/test_shop.py", "shop")),
    ],
)  # fmt: skip
def test_tests_go_where_the_project_keeps_them(path: str, files: dict[str, str], first: tuple[str, str]) -> None:
    assert places(path, files)[0] == first


def test_the_last_resort_is_beside_the_module() -> None:
    assert places("lib/shop.py", {"tests/test_other.py": ""})[-1] == ("lib/test_shop.py", "shop")


def test_a_file_of_that_name_that_tests_something_else_is_left_alone() -> None:
    assert places("shop.py", {"test_shop.py": "import other\n"}) == []


def proposal(*tests: ProposedTest, target: str = "total", is_async: bool = False, has_body: bool = False) -> Proposal:
    return Proposal(target=target, is_async=is_async, tests=tests, inputs=9, candidates=8, has_body=has_body, model="m")


def proposed(call: str, value: str | None = None, exception: str | None = None) -> ProposedTest:
    return ProposedTest(call=call, value=value, exception=exception, agreeing=7, voters=8)


def test_a_new_file_has_imports_and_says_who_proposed_it_and_on_what_it_rests() -> None:
    tests = (proposed("total([1])", "1"), proposed("total([])", "True"), proposed("total([0.5])", "0.5"),
             proposed("total(['x'])", exception="ValueError"), proposed("total([-1])", exception="Refused"))  # fmt: skip
    text, names = with_tests("", "test_shop.py", proposal(*tests), "app.shop")
    assert names == [f"test_total_{number}" for number in range(1, 6)]
    assert text.startswith("import pytest\nfrom app.shop import total\nfrom app.shop import Refused\n\n\n# Proposed by")
    assert text.count("# Proposed by Greenroom: 7 of 8 bodies that a model wrote do this.") == 5
    for line in ("    assert total([1]) == 1\n", "    assert total([]) is True\n",
                 "    assert total([0.5]) == pytest.approx(0.5)\n",
                 "    with pytest.raises(ValueError):\n        total(['x'])\n",
                 "    with pytest.raises(Refused):\n        total([-1])\n"):  # fmt: skip
        assert line in text
    ast.parse(text)


def test_an_existing_file_keeps_every_line_and_gets_what_it_lacks() -> None:
    before = '"""Tests."""\r\n\r\nimport os\r\nfrom shop import total\r\n\r\n\r\ndef test_total_1():\r\n    assert total([]) == 0'
    text, names = with_tests(before, "test_shop.py", proposal(proposed("total([1])", "1.5")), "shop")
    assert names == ["test_total_2"]
    assert text.count("from shop import total") == 1 and text.count("import pytest\r\n") == 1
    assert "\n" not in text.replace("\r\n", "")
    lines = iter(text.split("\r\n"))
    assert all(line in lines for line in before.split("\r\n"))  # in their order
    assert text.endswith("def test_total_2():\r\n    assert total([1]) == pytest.approx(1.5)\r\n")
    ast.parse(text)


def test_async_functions_are_awaited_and_methods_imported_by_their_class() -> None:
    given = proposal(proposed("Account(1).after(2)", "3"), target="Account.after", is_async=True, has_body=True)
    text, _ = with_tests("", "test_shop.py", given, "shop")
    assert text.startswith("import asyncio\nfrom shop import Account\n")
    assert "def test_account_after_1():\n    assert asyncio.run(Account(1).after(2)) == 3\n" in text
    assert "7 of 8 bodies (yours is one) do this" in text


def test_a_half_typed_test_file_is_not_added_to() -> None:
    with pytest.raises(SyntaxInvalid):
        with_tests("def test(:\n", "test_shop.py", proposal(proposed("total([])", "0")), "shop")


def test_what_the_file_asserts_already_is_not_proposed_again() -> None:
    tests = (proposed("total([1])", "1"), proposed("total([])", "0"), proposed("total(['x'])", exception="ValueError"))
    text, _ = with_tests("", "test_shop.py", proposal(*tests[:1], *tests[2:]), "shop")
    assert not_there(text, proposal(*tests)).tests == tests[1:2]
    assert not_there("", proposal(*tests)).tests == tests
