"""Candidates that test the sandbox itself: those that cheat, those that take too much, those that are merely odd.

Each is a text of ``solution.py`` in a small project, with the verdicts that are right for it. Text, run in the sandbox
alone, by ``greenroom sandbox selftest`` and by the tests.
"""

from greenroom_sandbox.report import Verdict

Cases = dict[str, tuple[str, set[Verdict]]]

STUB = "def mean(numbers):\n    ...\n"
GOOD = "def mean(numbers):\n    return sum(numbers) / len(numbers)\n"
TESTS = """
import pytest
from solution import mean


def test_of_two():
    assert mean([1, 2]) == 1.5


@pytest.mark.parametrize("numbers, expected", [([3], 3), ([2, 4, 6], 4)])
def test_of_many(numbers, expected):
    assert mean(numbers) == expected


def test_of_nothing():
    with pytest.raises(ZeroDivisionError):
        mean([])
"""
WRONG = "def mean(numbers):\n    return 'wrong'\n"

_IN_CALL = "def mean(numbers):\n    {}\n    return 'wrong'\n"

_GC = """
import gc
def mean(numbers):
    for thing in gc.get_objects():
        {}
    return 'wrong'
"""


def in_call(code: str) -> str:
    """A right candidate that does something else first, in every call."""
    body = "\n".join("    " + line for line in code.splitlines())
    return (
        f"import os, signal, sys, threading, time\ndef mean(numbers):\n{body}\n    return sum(numbers) / len(numbers)\n"
    )


CHEATS: Cases = {
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
    "rewrites results it finds": (
        _GC.format("if type(thing).__name__ == 'CallInfo': thing.excinfo = None"),
        {Verdict.FAIL, Verdict.TAMPERED},
    ),
    "prints a report of its own": (
        "print('test_solution.py .....  [100%]\\n5 passed in 0.01s', flush=True)\nimport os\nos._exit(0)\n",
        {Verdict.CRASH},
    ),
    "replaces AssertionError": (
        "import builtins\nclass Fine(Exception):\n    def __new__(cls, *args):\n        raise SystemExit(0)\n"
        "builtins.AssertionError = Fine\n" + WRONG,
        {Verdict.FAIL, Verdict.TAMPERED, Verdict.ERROR},
    ),
    "replaces raising": (
        "import contextlib, pytest\npytest.raises = lambda *a, **k: contextlib.suppress(BaseException)\n" + WRONG,
        {Verdict.FAIL},
    ),
    "deselects by a hook": (
        "import gc, pytest\nclass Fewer:\n    def pytest_runtest_protocol(self, item, nextitem):\n        return True\n"
        "for thing in gc.get_objects():\n    if isinstance(thing, pytest.PytestPluginManager):\n"
        "        thing.register(Fewer())\n" + WRONG,
        {Verdict.TAMPERED, Verdict.ERROR},
    ),
    "shadows pytest for others": (
        "import pathlib\nfor name in ('pytest.py', 'sitecustomize.py', 'usercustomize.py', 'conftest.py', 'x.pth'):\n"
        "    try:\n        pathlib.Path(name).write_text('import os; os._exit(0)')\n    except OSError:\n        pass\n"
        + WRONG,
        {Verdict.FAIL},
    ),
    "sends a signal to everything": (
        "import os\ntry:\n    os.kill(-1, 9)\nexcept OSError:\n    pass\n" + WRONG,
        {Verdict.CRASH, Verdict.FAIL},
    ),
    "loads code from the harness": (
        "import sys\nfor name, module in list(sys.modules.items()):\n    if name.endswith('.recorder'):\n"
        "        module.write_all = lambda *a: None\n        module.encode = lambda *a: b''\n" + WRONG,
        {Verdict.FAIL, Verdict.TAMPERED},
    ),
}

GREEDY: Cases = {
    "loops": (in_call("while True: pass"), {Verdict.TIMEOUT}),
    "loops at import": ("while True: pass\n", {Verdict.TIMEOUT}),
    "sleeps": (in_call("time.sleep(1000)"), {Verdict.TIMEOUT}),
    "loops and ignores signals": (
        in_call(
            "for number in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM, signal.SIGXCPU):\n"
            "    signal.signal(number, signal.SIG_IGN)\n"
            "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
        ),
        {Verdict.TIMEOUT},
    ),
    "stops itself": (in_call("os.kill(os.getpid(), signal.SIGSTOP)"), {Verdict.TIMEOUT}),
    "computes in C": (in_call("9 ** 9 ** 9"), {Verdict.TIMEOUT, Verdict.MEMORY}),
    "takes memory": (in_call("hold = [bytearray(1 << 20) for _ in range(1 << 20)]"), {Verdict.MEMORY}),
    "takes memory in children": (
        in_call(
            "for _ in range(20):\n    if os.fork() == 0:\n"
            "        hold = bytearray(b'x') * (1 << 26)\n        time.sleep(100)\ntime.sleep(100)"
        ),
        {Verdict.MEMORY, Verdict.TIMEOUT},
    ),
    "takes memory in a file in memory": (
        in_call("fd = os.memfd_create('x')\nwhile True: os.write(fd, b'x' * (1 << 20))"),
        {Verdict.MEMORY, Verdict.DISK},
    ),
    "forks without end": (
        in_call("while True:\n    try:\n        os.fork()\n    except OSError: pass"),
        {Verdict.TIMEOUT, Verdict.MEMORY},
    ),
    "floods standard output": (in_call("while True: print('x' * 1000)"), {Verdict.OUTPUT}),
    "floods the descriptor": (in_call("while True: os.write(2, b'x' * 4096)"), {Verdict.OUTPUT}),
    "fills the disk": (
        in_call("for n in range(1000): open(f'/tmp/{n}', 'wb').write(b'x' * (1 << 20))"),
        {Verdict.DISK},
    ),
    "fills the workspace": (
        in_call("for n in range(1000): open(f'{n}.dat', 'wb').write(b'x' * (1 << 20))"),
        {Verdict.DISK},
    ),
    "makes files without end": (in_call("for n in range(10**6): open(f'/tmp/{n}', 'w').close()"), {Verdict.DISK}),
    "makes an endless file": (in_call("open('/tmp/sparse', 'wb').truncate(1 << 40)"), {Verdict.DISK}),
    "crashes the interpreter": ("import ctypes\n" + in_call("ctypes.string_at(0)"), {Verdict.CRASH}),
    "aborts": (in_call("os.abort()"), {Verdict.CRASH}),
    "kills itself": (in_call("os.kill(os.getpid(), 9)"), {Verdict.CRASH}),
    "recurses": ("def mean(numbers):\n    return mean(numbers)\n", {Verdict.FAIL}),
    "matches without end": ("import re\n" + in_call("re.match('(a+)+$', 'a' * 64 + 'b')"), {Verdict.TIMEOUT}),
    "swallows what would stop it": (
        in_call("while True:\n    try:\n        time.sleep(1000)\n    except BaseException: pass"),
        {Verdict.TIMEOUT},
    ),
    "opens files without end": (
        in_call("hold = [open('/dev/null') for _ in range(10**6)]"),
        {Verdict.FAIL, Verdict.ERROR, Verdict.CRASH},
    ),
    "starts threads without end": (
        in_call("while True: threading.Thread(target=time.sleep, args=(1000,)).start()"),
        {Verdict.FAIL, Verdict.TIMEOUT, Verdict.MEMORY},
    ),
    "nests folders without end": (
        in_call("os.chdir('/tmp')\nwhile True:\n    os.mkdir('x')\n    os.chdir('x')"),
        {Verdict.DISK},
    ),
}

HARMLESS: Cases = {
    "threads": (
        # Joined: those of four tests together are more than a candidate may have, and on a busy machine they pile up.
        in_call(
            "threads = [threading.Thread(target=time.sleep, args=(0.01,)) for _ in range(20)]\n"
            "for thread in threads: thread.start()\n"
            "for thread in threads: thread.join()"
        ),
        {Verdict.PASS},
    ),
    "a daemon that holds the pipes": (
        in_call("if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0: time.sleep(1000)\n    os._exit(0)"),
        {Verdict.PASS},
    ),
    "files in the temporary folder": (
        in_call("for n in range(20): open(f'/tmp/{n}', 'wb').write(b'x' * (1 << 20))"),
        {Verdict.PASS},
    ),
    "a server on a fixed port": (
        "import socket\n" + in_call("with socket.create_server(('127.0.0.1', 54321)): time.sleep(0.05)"),
        {Verdict.PASS},
    ),
    "zombies": (in_call("for _ in range(5):\n    if os.fork() == 0: os._exit(0)"), {Verdict.PASS}),
    "a file beside the code": (in_call("open('notes.txt', 'w').write('x')"), {Verdict.PASS}),
    "some output": (in_call("print('x' * 1000)"), {Verdict.PASS}),
    "odd output": (
        in_call(r"os.write(1, b'\xff\x00\x1b[31m')" + "\nsys.stdout.buffer.write(b'\\xed\\xa0\\x80')"),
        {Verdict.PASS},
    ),
}
