"""Candidates that use more than they are given: each is stopped, named, and leaves the machine usable."""

import pytest
from tests.sandbox.small_project import GOOD, Rehearse

from greenroom_sandbox import Verdict


def in_call(code: str) -> str:
    body = "\n".join("    " + line for line in code.splitlines())
    return (
        f"import os, signal, sys, threading, time\ndef mean(numbers):\n{body}\n    return sum(numbers) / len(numbers)\n"
    )


GREEDY: dict[str, tuple[str, set[Verdict]]] = {
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
}


@pytest.mark.parametrize("habit", GREEDY)
async def test_greedy_candidate_is_stopped_and_named(rehearse: Rehearse, habit: str):
    source, allowed = GREEDY[habit]
    report = await rehearse(source)
    assert report.verdict in allowed, report.detail


async def test_test_that_was_running_is_named_when_time_is_up(rehearse: Rehearse):
    report = await rehearse(in_call("if len(numbers) == 3:\n    while True: pass"))
    assert report.verdict is Verdict.TIMEOUT
    assert "test_of_many[numbers1-4]" in report.detail
    assert [test.id for test in report.tests][-1] == "test_solution.py::test_of_many[numbers1-4]"
    assert report.passed == 2


HARMLESS = {
    "threads": in_call("for _ in range(20): threading.Thread(target=time.sleep, args=(0.01,)).start()"),
    "a daemon that holds the pipes": in_call(
        "if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0: time.sleep(1000)\n    os._exit(0)"
    ),
    "zombies": in_call("for _ in range(5):\n    if os.fork() == 0: os._exit(0)"),
    "a file beside the code": in_call("open('notes.txt', 'w').write('x')"),
    "some output": in_call("print('x' * 1000)"),
    "odd output": in_call(r"os.write(1, b'\xff\x00\x1b[31m')" + "\nsys.stdout.buffer.write(b'\\xed\\xa0\\x80')"),
}


@pytest.mark.parametrize("habit", HARMLESS)
async def test_correct_candidate_with_an_odd_habit_passes(rehearse: Rehearse, habit: str):
    report = await rehearse(HARMLESS[habit])
    assert report.verdict is Verdict.PASS, report.detail


async def test_good_candidate_passes_after_a_fork_bomb(rehearse: Rehearse):
    await rehearse(in_call("while True:\n    try:\n        os.fork()\n    except OSError: pass"))
    assert (await rehearse(GOOD)).verdict is Verdict.PASS
