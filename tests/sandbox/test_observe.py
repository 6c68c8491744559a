"""What a function of the user's project does on given calls, told truthfully whatever the function is up to."""

from collections.abc import AsyncGenerator, Mapping

import pytest
import pytest_asyncio
from tests.sandbox.small_project import LIMITS, PYTHON, Project

from greenroom_sandbox import Call, DockerSandbox, Invocation, TestSelection, Workspace

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def sandbox() -> AsyncGenerator[DockerSandbox]:
    """One for all: its containers are kept."""
    async with DockerSandbox(LIMITS) as made:
        yield made


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Workspaces under one root, so that one container serves them all."""
    root = tmp_path_factory.mktemp("shop")

    def make(files: Mapping[str, str]) -> Workspace:
        return Workspace(root, {path: text.encode() for path, text in files.items()}, PYTHON)

    return make


async def told(sandbox: DockerSandbox, workspace: Workspace, qualname: str, *arguments: str) -> list[str]:
    """Value or exception of each call of a function in ``shop.py``."""
    found = await sandbox.observe(workspace, "shop.py", qualname, [Call(arguments=each) for each in arguments])
    return [invocation.value or invocation.exception or "" for invocation in found]


async def test_value_exception_and_messages(sandbox: DockerSandbox, project: Project):
    workspace = project({"shop.py": "def half(x, *, by=2):\n    return x / by\n"})
    calls = [Call(arguments="(3,)"), Call(arguments="('a',)"), Call(arguments="(1,)", keywords="{'by': 4}")]
    half, fails, quarter = await sandbox.observe(workspace, "shop.py", "half", calls)
    assert (half.value, fails.exception, quarter.value) == ("1.5", "TypeError", "0.25")
    assert "unsupported operand" in fails.message and half.stable and half.effects == ""


async def test_no_calls_need_no_container(sandbox: DockerSandbox, project: Project):
    assert await sandbox.observe(project({"shop.py": ""}), "shop.py", "f", []) == []


VALUES = {
    "floats to twelve digits": ("return 0.1 + 0.2", "0.3"),
    "dicts whatever their order": ("return {'b': 1, 'a': {3, 1, 2}}", "{'a': {1, 2, 3}, 'b': 1}"),
    "objects without addresses": ("return object.__new__(type('P', (), {}))", "<P> {}"),
    "objects with their attributes": (
        "o = type('P', (), {})()\n    o.y, o.x = 2, 1\n    return o",
        "<P> {'x': 1, 'y': 2}",
    ),
    "functions without addresses": ("return lambda: 1", "<function> <function f.<locals>.<lambda>>"),
    "generators by their items": ("yield 1\n    yield 2", "<iterator> [1, 2]"),
    "iterators like generators": ("return map(abs, [-1, 2])", "<iterator> [1, 2]"),
    "no value from a look-alike": ("return type('Fake', (int,), {'__repr__': lambda s: '3'})()", "<Fake> 3"),
}


@pytest.mark.parametrize("habit", VALUES)
async def test_equal_values_read_the_same(sandbox: DockerSandbox, project: Project, habit: str):
    body, shown = VALUES[habit]
    assert await told(sandbox, project({"shop.py": f"def f():\n    {body}\n"}), "f", "()") == [shown]


async def test_endless_generator_is_shown_by_its_beginning(sandbox: DockerSandbox, project: Project):
    workspace = project({"shop.py": "import itertools\ndef f():\n    return itertools.count()\n"})
    assert await told(sandbox, workspace, "f", "()") == [f"<iterator> {list(range(100))}"]


async def test_async_functions_are_awaited(sandbox: DockerSandbox, project: Project):
    text = (
        "import asyncio\n"
        "async def f(x):\n    await asyncio.sleep(0)\n    return x + 1\n"
        "async def g(x):\n    for i in range(x):\n        yield i\n"
    )
    workspace = project({"shop.py": text})
    assert await told(sandbox, workspace, "f", "(1,)") == ["2"]
    assert await told(sandbox, workspace, "g", "(3,)") == ["<iterator> [0, 1, 2]"]


async def test_what_a_call_changes_and_prints_is_told(sandbox: DockerSandbox, project: Project):
    text = "def f(xs):\n    xs.sort()\n    print('done', len(xs))\n"
    [seen] = await sandbox.observe(project({"shop.py": text}), "shop.py", "f", [Call(arguments="([2, 1],)")])
    assert seen == Invocation(value="None", effects="arguments became [[1, 2]]; printed 'done 2\\n'")


ACCOUNT = """
class Account:
    def __init__(self, balance=0, *, limit=100):
        self.balance, self.limit = balance, limit

    def deposit(self, amount):
        if amount > self.limit:
            raise ValueError(amount)
        self.balance += amount

    @property
    def empty(self):
        return not self.balance

    @classmethod
    def opened(cls, gift):
        return cls(gift)

    @staticmethod
    def fee(amount):
        return amount / 10
"""


async def test_methods_get_an_object_of_their_own_for_each_call(sandbox: DockerSandbox, project: Project):
    workspace = project({"shop.py": ACCOUNT})
    calls = [Call(arguments=f"({n},)", receiver="((5,), {'limit': 7})") for n in (1, 2, 9)]
    first, second, refused = await sandbox.observe(workspace, "shop.py", "Account.deposit", calls)
    assert first.effects == "the object became <Account> {'balance': 6, 'limit': 7}"
    assert second.effects == "the object became <Account> {'balance': 7, 'limit': 7}"
    assert refused.exception == "ValueError"
    assert await told(sandbox, workspace, "Account.empty", "()") == ["True"]
    assert await told(sandbox, workspace, "Account.opened", "(3,)") == ["<Account> {'balance': 3, 'limit': 100}"]
    assert await told(sandbox, workspace, "Account.fee", "(5,)") == ["0.5"]


LAYOUTS: dict[str, tuple[dict[str, str], str, TestSelection]] = {
    "beside its helper": (
        {"shop.py": "from rates import RATE\ndef f(x):\n    return x * RATE\n", "rates.py": "RATE = 3\n"},
        "shop.py",
        TestSelection(),
    ),
    "relative imports in a src layout": (
        {
            "src/pkg/__init__.py": "",
            "src/pkg/rates.py": "RATE = 3\n",
            "src/pkg/shop.py": "from .rates import RATE\ndef f(x):\n    return x * RATE\n",
        },
        "src/pkg/shop.py",
        TestSelection(),
    ),
    "namespace package": (
        {"pkg/shop.py": "from pkg.rates import RATE\ndef f(x):\n    return x * RATE\n", "pkg/rates.py": "RATE = 3\n"},
        "pkg/shop.py",
        TestSelection(),
    ),
    "relative imports in a namespace package": (
        {"pkg/shop.py": "from .rates import RATE\ndef f(x):\n    return x * RATE\n", "pkg/rates.py": "RATE = 3\n"},
        "pkg/shop.py",
        TestSelection(),
    ),
    "the configuration's path": (
        {
            "pytest.ini": "[pytest]\npythonpath = code\n",
            "code/rates.py": "RATE = 3\n",
            "code/shop.py": "from rates import RATE\ndef f(x):\n    return x * RATE\n",
        },
        "code/shop.py",
        TestSelection(),
    ),
    "a path that the tests' conftest adds": (
        {
            "tests/conftest.py": "import sys, pathlib\n"
            "sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / 'shared'))\n",
            "tests/test_shop.py": "def test():\n    assert 1 + 1 == 2\n",
            "shared/rates.py": "RATE = 3\n",
            "shop.py": "from rates import RATE\ndef f(x):\n    return x * RATE\n",
        },
        "shop.py",
        TestSelection(("tests/test_shop.py::test",)),
    ),
    "installed packages": (
        {"shop.py": "import numpy\ndef f(x):\n    return int(numpy.add(x, 4))\n"},
        "shop.py",
        TestSelection(),
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
async def test_project_is_importable_as_it_is_for_its_tests(sandbox: DockerSandbox, project: Project, layout: str):
    files, path, tests = LAYOUTS[layout]
    assert await sandbox.observe(project(files), path, "f", [Call(arguments="(2,)")], tests=tests) == [
        Invocation(value="6")
    ]


async def test_what_differs_from_call_to_call_is_marked(sandbox: DockerSandbox, project: Project):
    text = "import random\ndef f(x):\n    return random.random() if x else 0\n"
    calls = [Call(arguments="(1,)"), Call(arguments="(0,)")]
    found = await sandbox.observe(project({"shop.py": text}), "shop.py", "f", calls)
    assert [seen.stable for seen in found] == [False, True]


MISFITS = {
    "cannot be imported": ("import nothing_like_it\ndef f(x):\n    return x\n", ["ModuleNotFoundError"] * 3),
    "breaks when imported": ("1 / 0\ndef f(x):\n    return x\n", ["ZeroDivisionError"] * 3),
    "exits when imported": ("import sys\nsys.exit(0)\n", ["SystemExit"] * 3),
    "does not compile": ("def f(:\n", ["SyntaxError"] * 3),
    "lacks the function": ("x = 1\n", ["AttributeError"] * 3),
    "loops": ("def f(x):\n    while x: pass\n    return x\n", ["Timeout", "0", "Timeout"]),
    "waits": ("import time\ndef f(x):\n    time.sleep(99 * x)\n    return x\n", ["Timeout", "0", "Timeout"]),
    "raises SystemExit": ("def f(x):\n    raise SystemExit(0)\n", ["SystemExit"] * 3),
    "exits": ("import os\ndef f(x):\n    return os._exit(0) if x else 0\n", ["Crash", "0", "Crash"]),
    "crashes": ("import ctypes\ndef f(x):\n    return x and ctypes.string_at(0)\n", ["Crash", "0", "Crash"]),
    "takes memory": ("def f(x):\n    return len([0] * (10**9 * x))\n", ["MemoryError", "0", "MemoryError"]),
    "floods the output": ("def f(x):\n    while x: print('x' * 10**6)\n    return x\n", ["OutputLimit", "0"]),
    "returns too much": ("def f(x):\n    return 'y' * (10**8 * x)\n", None),
    "forks and both answer": (
        "import os\ndef f(x):\n    os.fork()\n    return x\n",
        ["Forged"] * 3,
    ),
    "forges results": (
        "import os\ndef f(x):\n    for fd in range(3, 9):\n        try: os.write(fd, b'x' * 99)\n"
        "        except OSError: pass\n    return x\n",
        ["Forged"] * 3,
    ),
    "prints results": (
        "import json, os\ndef f(x):\n    os.write(1, json.dumps({'value': '7'}).encode())\n    return x\n",
        ["1", "0", "2"],
    ),
    "ends pytest": ("import pytest\ndef f(x):\n    pytest.exit('enough', 0)\n", ["Exit"] * 3),
}


@pytest.mark.parametrize("habit", MISFITS)
async def test_misfit_is_named_and_harms_no_other(sandbox: DockerSandbox, project: Project, habit: str):
    text, wanted = MISFITS[habit]
    workspace = project({"shop.py": "def f(x):\n    return x\n"})
    found = await told(sandbox, workspace.with_file("shop.py", text.encode()), "f", "(1,)", "(0,)", "(2,)")
    if wanted is None:
        assert len(found[0]) < 5000 and found[1] == "''"
    else:
        assert found[: len(wanted)] == wanted
    assert await told(sandbox, workspace, "f", "(1,)") == ["1"]


async def test_function_that_swallows_everything_ends_with_its_process(sandbox: DockerSandbox, project: Project):
    text = "def f(x):\n    while x:\n        try:\n            while x: pass\n        except BaseException: pass\n    return x\n"
    assert await told(sandbox, project({"shop.py": text}), "f", "(1,)", "(0,)") == ["Timeout", "0"]


async def test_function_that_ends_its_process_each_time_is_given_up(sandbox: DockerSandbox, project: Project):
    workspace = project({"shop.py": "import os\ndef f(x):\n    os._exit(0)\n"})
    assert await told(sandbox, workspace, "f", *(["(1,)"] * 9)) == ["Crash"] * 9
