"""The positive control of the limits: the same candidate under a higher limit does what it wanted and passes."""

from dataclasses import replace

import pytest
from tests.sandbox.small_project import LIMITS, SELECTION

from greenroom_sandbox import Baseline, DockerSandbox, Limits, Report, Verdict, Workspace
from greenroom_sandbox.limits import MIB
from greenroom_sandbox.selftest.cases import in_call

ROOMY = replace(LIMITS, memory_bytes=1024 * MIB, seconds=20.0)
ATTACKS: dict[str, tuple[str, set[Verdict], Limits]] = {
    "time": (in_call("if len(numbers) == 3: time.sleep(6)"), {Verdict.TIMEOUT}, ROOMY),
    "memory": (in_call("hold = bytearray(b'x') * (400 << 20)"), {Verdict.MEMORY}, ROOMY),
    "memory of children": (
        in_call(
            "for _ in range(4):\n    if os.fork() == 0:\n        hold = bytearray(b'x') * (100 << 20)\n"
            "        time.sleep(0.5)\n        os._exit(0)\nfor _ in range(4): os.wait()"
        ),
        {Verdict.MEMORY, Verdict.FAIL, Verdict.TIMEOUT},
        ROOMY,
    ),
    "disk": (
        in_call("with open('/tmp/x', 'wb') as f: f.write(b'x' * (100 << 20))"),
        {Verdict.DISK, Verdict.MEMORY},
        replace(ROOMY, disk_bytes=256 * MIB),
    ),
    "a sparse file": (
        in_call("with open('/tmp/x', 'wb') as f: f.truncate(100 << 20)"),
        {Verdict.DISK},
        replace(ROOMY, disk_bytes=256 * MIB),
    ),
    "files": (
        in_call("for n in range(12_000): open(f'/tmp/{n}', 'w').close()"),
        {Verdict.DISK},
        replace(ROOMY, inodes=50_000),
    ),
    "output": (in_call("os.write(1, b'x' * (2 << 20))"), {Verdict.OUTPUT}, replace(ROOMY, output_bytes=16 * MIB)),
    "threads": (
        in_call(
            "stop = threading.Event()\nall = [threading.Thread(target=stop.wait) for _ in range(100)]\n"
            "for each in all: each.start()\nstop.set()\nfor each in all: each.join()"
        ),
        {Verdict.FAIL, Verdict.TIMEOUT},
        replace(ROOMY, processes=256),
    ),
}  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
async def test_the_limit_is_what_stops_it(attack: str, mean_workspace: Workspace, mean_baseline: Baseline):
    source, verdicts, lifted = ATTACKS[attack]
    workspace = mean_workspace.with_file("solution.py", source.encode())
    found: list[Report] = []
    for limits in (LIMITS, lifted):
        async with DockerSandbox(limits, parallel=1) as sandbox:
            found.append(await sandbox.run(workspace, SELECTION, baseline=mean_baseline, target="solution.py"))
    assert found[0].verdict in verdicts, found[0].detail
    assert found[1].verdict is Verdict.PASS, found[1].detail
