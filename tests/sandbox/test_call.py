"""Many small programs in one container: values, exceptions, and programs that do not behave."""

import pytest

from greenroom_sandbox import DockerSandbox, Invocation, Program

ECHO = Program("def f(x):\n    return x\n", "f", ("(1,)",))
FINE = [Invocation(value="1")]


async def test_value_or_exception_per_argument_tuple(sandbox: DockerSandbox):
    half = Program("def half(x):\n    return x / 2\n", "half", ("(3,)", "('a',)", "(0,)", "()"))
    [told] = await sandbox.call([half])
    assert [invocation.value for invocation in told] == ["1.5", None, "0.0", None]
    assert [invocation.exception for invocation in told] == [None, "TypeError", None, "TypeError"]
    assert "unsupported operand" in told[1].message


async def test_no_programs_need_no_container(sandbox: DockerSandbox):
    assert await sandbox.call([]) == []


async def test_results_come_in_the_order_of_the_programs(sandbox: DockerSandbox):
    programs = [Program(f"def f(x):\n    return x + {n}\n", "f", ("(1,)", "(2,)")) for n in range(150)]
    told = await sandbox.call(programs)
    assert [[i.value for i in invocations] for invocations in told] == [[str(1 + n), str(2 + n)] for n in range(150)]


async def test_methods_and_standard_library_work(sandbox: DockerSandbox):
    source = (
        "import math, re\nclass A:\n    @staticmethod\n    def area(r):\n        return round(math.pi * r * r, 2)\n"
    )
    assert await sandbox.call([Program(source, "A.area", ("(1,)",))]) == [[Invocation(value="3.14")]]


async def test_equal_values_read_the_same(sandbox: DockerSandbox):
    programs = [
        Program("def f(xs):\n    return set(xs)\n", "f", ("(['b', 'a', 'c'],)",)),
        Program("def f(xs):\n    return set(reversed(xs))\n", "f", ("(['b', 'a', 'c'],)",)),
    ]
    first, second = await sandbox.call(programs)
    assert first == second == [Invocation(value="{'a', 'b', 'c'}")]


async def test_object_cannot_pass_for_a_value_by_its_repr(sandbox: DockerSandbox):
    source = "class Fake(int):\n    def __repr__(self):\n        return '3'\ndef f():\n    return Fake()\n"
    assert await sandbox.call([Program(source, "f", ("()",))]) == [[Invocation(value="<Fake> 3")]]


MISFITS = {
    "does not compile": ("def f(:\n", "SyntaxError"),
    "lacks the function": ("x = 1\n", "NameError"),
    "breaks when defined": ("1 / 0\n", "ZeroDivisionError"),
    "loops": ("def f(x):\n    while True: pass\n", "Timeout"),
    "loops when defined": ("while True: pass\n", "Timeout"),
    "loops and swallows exceptions": (
        "def f(x):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass\n",
        "Timeout",
    ),
    "stops itself": ("import os\ndef f(x):\n    os.kill(os.getpid(), 19)\n", "Timeout"),
    "takes memory": ("def f(x):\n    return [0] * 10**9\n", "MemoryError"),
    "exits": ("import os\ndef f(x):\n    os._exit(0)\n", "Crash"),
    "raises SystemExit": ("def f(x):\n    raise SystemExit(0)\n", "SystemExit"),
    "crashes": ("import ctypes\ndef f(x):\n    ctypes.string_at(0)\n", "Crash"),
    "recurses": ("def f(x):\n    return f(x)\n", "RecursionError"),
    "floods the output": ("def f(x):\n    while True: print('x' * 1000)\n", "OutputLimit"),
    "forges results": (
        "import os\ndef f(x):\n    for fd in range(3, 9):\n        try: os.write(fd, b'x' * 99)\n"
        "        except OSError: pass\n    return 1\n",
        "Forged",
    ),
    "forks without end": (
        "import os\ndef f(x):\n    while True:\n        try: os.fork()\n        except OSError: pass\n",
        "Timeout",
    ),
}


@pytest.mark.parametrize("habit", MISFITS)
async def test_misfit_is_named_and_harms_no_other(sandbox: DockerSandbox, habit: str):
    source, exception = MISFITS[habit]
    misfit = Program(source, "f", ("(1,)", "(2,)"))
    before, told, after = await sandbox.call([ECHO, misfit, ECHO])
    assert before == after == FINE
    assert [invocation.exception for invocation in told] == [exception, exception]


async def test_what_was_returned_before_a_crash_is_kept(sandbox: DockerSandbox):
    source = "import os\ndef f(x):\n    return x if x < 3 else os._exit(1)\n"
    [told] = await sandbox.call([Program(source, "f", ("(1,)", "(2,)", "(3,)", "(4,)"))])
    assert [invocation.value or invocation.exception for invocation in told] == ["1", "2", "Crash", "Crash"]


async def test_slow_invocation_does_not_cost_the_next_its_turn(sandbox: DockerSandbox):
    source = "def f(x):\n    while x: pass\n    return x\n"
    [told] = await sandbox.call([Program(source, "f", ("(1,)", "(0,)"))])
    assert [invocation.value or invocation.exception for invocation in told] == ["Timeout", "0"]


async def test_processes_left_behind_do_not_reach_the_next_program(sandbox: DockerSandbox):
    leaves = "import os, time\ndef f(x):\n    if os.fork() == 0:\n        time.sleep(1000)\n    return x\n"
    looks = "import os\ndef f():\n    return len([p for p in os.listdir('/proc') if p.isdigit()])\n"
    told = await sandbox.call([Program(leaves, "f", ("(1,)",)), Program(looks, "f", ("()",))])
    assert told == [FINE, [Invocation(value="3")]]


async def test_programs_cannot_leave_files_for_each_other(sandbox: DockerSandbox):
    writes = "def f():\n    open('/tmp/x', 'w').write('x')\n"
    reads = "import os\ndef f():\n    return os.path.exists('/tmp/x')\n"
    told = await sandbox.call([Program(writes, "f", ("()",)), Program(reads, "f", ("()",))])
    assert told[1] == [Invocation(value="False")]
