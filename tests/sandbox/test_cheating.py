"""Candidates that try to look good without being so. None may pass."""

import pytest
from tests.sandbox.small_project import GOOD, STUB, Rehearse

from greenroom_sandbox import Verdict

WRONG = "def mean(numbers):\n    return 'wrong'\n"

_IN_CALL = "def mean(numbers):\n    {}\n    return 'wrong'\n"

_GC = """
import gc
def mean(numbers):
    for thing in gc.get_objects():
        {}
    return 'wrong'
"""

CHEATS: dict[str, tuple[str, set[Verdict]]] = {
    "exits at import": ("import os\nos._exit(0)\n", {Verdict.CRASH}),
    "exits in the call": ("import os\n" + _IN_CALL.format("os._exit(0)"), {Verdict.CRASH}),
    "exits from a thread": (
        "import os, threading\nthreading.Timer(0.01, os._exit, (0,)).start()\n"
        + "import time\n"
        + _IN_CALL.format("time.sleep(1)"),
        {Verdict.CRASH},
    ),
    "sys.exit at import": ("import sys\nsys.exit(0)\n", {Verdict.ERROR}),
    "sys.exit in the call": ("import sys\n" + _IN_CALL.format("sys.exit(0)"), {Verdict.FAIL}),
    "pytest.exit at import": ("import pytest\npytest.exit('done', returncode=0)\n", {Verdict.ERROR}),
    "pytest.exit in the call": (
        "import pytest\n" + _IN_CALL.format("pytest.exit('done', returncode=0)"),
        {Verdict.TAMPERED},
    ),
    "skips in the call": ("import pytest\n" + _IN_CALL.format("pytest.skip('later')"), {Verdict.FAIL}),
    "skips the module": (
        "import pytest\npytest.skip('later', allow_module_level=True)\n" + WRONG,
        {Verdict.ERROR},
    ),
    "xfails in the call": ("import pytest\n" + _IN_CALL.format("pytest.xfail('known')"), {Verdict.FAIL}),
    "equal to everything": (
        "class Any:\n    def __eq__(self, other):\n        return True\n"
        "def mean(numbers):\n    if not numbers:\n        raise ZeroDivisionError\n    return Any()\n",
        {Verdict.TAMPERED},
    ),
    "replaces the report": (
        "from _pytest import reports\nmake = reports.TestReport.from_item_and_call.__func__\n"
        "def fake(cls, item, call):\n    report = make(cls, item, call)\n    report.outcome = 'passed'\n"
        "    report.longrepr = None\n    return report\n"
        "reports.TestReport.from_item_and_call = classmethod(fake)\n" + WRONG,
        {Verdict.TAMPERED},
    ),
    "replaces the runner": (
        "import _pytest.python\n_pytest.python.Function.runtest = lambda self: None\n" + WRONG,
        {Verdict.TAMPERED},
    ),
    "replaces the call": (
        "import _pytest.runner as r\nmake = r.CallInfo.from_call.__func__\n"
        "def fake(cls, func, when, reraise=None):\n"
        "    return make(cls, (lambda: None) if when == 'call' else func, when, reraise)\n"
        "r.CallInfo.from_call = classmethod(fake)\n" + WRONG,
        {Verdict.TAMPERED},
    ),
    "adds a hook that passes everything": (
        "import gc, pytest\nclass Nice:\n    @pytest.hookimpl(hookwrapper=True, tryfirst=True)\n"
        "    def pytest_pyfunc_call(self, pyfuncitem):\n        result = yield\n        result.force_result(True)\n"
        "for thing in gc.get_objects():\n    if isinstance(thing, pytest.PytestPluginManager):\n"
        "        thing.register(Nice())\n" + WRONG,
        {Verdict.TAMPERED},
    ),
    "empties the session": (
        _GC.format("if type(thing).__name__ == 'Session': thing.items.clear()"),
        {Verdict.TAMPERED, Verdict.ERROR},
    ),
    "marks the others as expected to fail": (
        "import pytest\n" + _GC.format("if isinstance(thing, pytest.Function): thing.add_marker(pytest.mark.xfail)"),
        {Verdict.FAIL, Verdict.TAMPERED},
    ),
    "writes to every descriptor": (
        'import os\nline = b\'{"kind":"phase","id":"test_solution.py::test_of_two","outcome":"passed"}\'\n'
        "for fd in range(3, 64):\n    try:\n        os.write(fd, line)\n    except OSError:\n        pass\n" + GOOD,
        {Verdict.TAMPERED},
    ),
    "closes every descriptor": ("import os\nos.closerange(3, 64)\n" + GOOD, {Verdict.CRASH}),
    "exits well at the end": ("import atexit, os\natexit.register(os._exit, 0)\n" + WRONG, {Verdict.FAIL}),
    "rewrites the tests": (
        "import pathlib\ntry:\n    pathlib.Path('test_solution.py').write_text('')\nexcept OSError:\n    pass\n"
        + WRONG,
        {Verdict.FAIL},
    ),
    "removes the tests": (
        "import os\ntry:\n    os.rename('test_solution.py', 'gone')\nexcept OSError:\n    pass\n" + WRONG,
        {Verdict.FAIL},
    ),
    "leaves a conftest behind": (
        "import pathlib\npathlib.Path('conftest.py').write_text('collect_ignore = [\"test_solution.py\"]')\n" + WRONG,
        {Verdict.FAIL},
    ),
    "kills its parent": (
        "import os\ntry:\n    os.kill(os.getppid(), 9)\nexcept OSError:\n    pass\n" + WRONG,
        {Verdict.FAIL},
    ),
    "does nothing": (STUB, {Verdict.FAIL}),
}


@pytest.mark.parametrize("cheat", CHEATS)
async def test_no_cheat_passes(rehearse: Rehearse, cheat: str):
    source, allowed = CHEATS[cheat]
    report = await rehearse(source)
    assert report.verdict in allowed, report.detail
    assert report.detail


async def test_cheats_would_work_on_a_correct_function(rehearse: Rehearse):
    """The positive control: what the cheats are built from passes when nobody cheats."""
    report = await rehearse("import os, sys, gc, atexit, threading, pathlib, pytest, _pytest.python\n" + GOOD)
    assert report.verdict is Verdict.PASS
