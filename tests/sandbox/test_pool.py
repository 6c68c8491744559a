"""Containers that are kept: candidate after candidate in one, and none of them meets what another left."""

import asyncio
from dataclasses import replace
from pathlib import Path

from docker import APIClient
from tests.sandbox.small_project import (
    GOOD,
    LIMITS,
    PYTHON,
    SELECTION,
    STUB,
    Project,
    Rehearse,
    own_containers,
)

from greenroom_sandbox import Baseline, DockerSandbox, TestSelection, Verdict, Workspace
from greenroom_sandbox.selftest.cases import HARMLESS
from greenroom_sandbox.slot import RUNS, Slot

LITTER = """
import os, pathlib, subprocess, sys
here = pathlib.Path(__file__).parent
for folder in (here, pathlib.Path("/tmp")):
    (folder / "left.txt").write_text("x")
    (folder / "left").mkdir()
    (folder / "left" / "deep").mkdir()
    (folder / "left" / "deep" / "er.txt").write_text("x")
    os.link(folder / "left.txt", folder / "left" / "hard.txt")
    os.symlink("/usr", folder / "link")
    (folder / "left" / "deep").chmod(0)
os.mkfifo(here / "pipe")
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"], start_new_session=True)
"""
LOOKS = """
import os, pathlib
from solution import mean

def test_nothing_is_left():
    assert sorted(os.listdir(pathlib.Path(__file__).parent)) == ["solution.py", "test_looks.py"]
    assert {"left", "left.txt", "link"}.isdisjoint(os.listdir("/tmp"))
    assert len([name for name in os.listdir("/proc") if name.isdigit()]) == 3
"""


async def test_a_container_is_used_again(sandbox: DockerSandbox, rehearse: Rehearse):
    assert (await rehearse(GOOD)).verdict is Verdict.PASS
    before = set(own_containers())

    verdicts = [(await rehearse(source)).verdict for source in (STUB, GOOD, GOOD.replace("sum", "max"), GOOD)]

    assert verdicts == [Verdict.FAIL, Verdict.PASS, Verdict.FAIL, Verdict.PASS]
    assert set(own_containers()) == before


async def test_the_next_candidate_meets_nothing_of_the_one_before(sandbox: DockerSandbox, project: Project):
    workspace = project({"solution.py": "mean = None\n", "test_looks.py": LOOKS})
    tests = TestSelection(("test_looks.py",))
    baseline = await sandbox.baseline(workspace, tests)
    assert baseline.verdict is Verdict.PASS, baseline.detail

    for _ in range(3):
        litters = workspace.with_file("solution.py", (LITTER + "mean = None\n").encode())
        littered = await sandbox.run(litters, tests, baseline=baseline, target="solution.py")
        clean = await sandbox.run(workspace, tests, baseline=baseline, target="solution.py")

        assert littered.verdict is Verdict.FAIL  # the positive control: the test does see what is left
        assert clean.verdict is Verdict.PASS, clean.detail


async def test_a_container_whose_run_was_stopped_is_not_used_again(sandbox: DockerSandbox, rehearse: Rehearse):
    await rehearse(GOOD)
    before = set(own_containers())

    stopped = await rehearse("while True: pass\n")
    after = await rehearse(GOOD)

    assert (stopped.verdict, after.verdict) == (Verdict.TIMEOUT, Verdict.PASS)
    assert set(own_containers()) != before


async def test_a_container_is_replaced_after_many_runs(mean_workspace: Workspace, mean_baseline: Baseline):
    async with DockerSandbox(LIMITS, parallel=1) as sandbox:
        workspace = mean_workspace.with_file("solution.py", GOOD.encode())

        async def run() -> Verdict:
            report = await sandbox.run(workspace, SELECTION, baseline=mean_baseline, target="solution.py")
            return report.verdict

        assert await run() is Verdict.PASS
        (slot,) = sandbox._fleet._idle
        assert isinstance(slot, Slot)
        slot._runs = RUNS - 1
        assert await run() is Verdict.PASS
        assert slot.is_spent
        assert await run() is Verdict.PASS
        assert slot not in sandbox._fleet._idle
    assert own_containers() == []


async def test_the_workspace_changes_between_runs(sandbox: DockerSandbox, tmp_path: Path):
    def write(files: dict[str, str]) -> Workspace:
        for path in [*tmp_path.rglob("*")]:
            if path.is_file() or path.is_symlink():
                path.unlink()
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)
        return Workspace.snapshot(tmp_path, python=PYTHON)

    async def listing(workspace: Workspace) -> tuple[Verdict, list[str]]:
        seen = await sandbox.baseline(workspace, TestSelection(("test_it.py",)))
        return seen.verdict, [line for line in seen.output.splitlines() if line.startswith("./")]

    shows = (
        "import os\ndef test_it():\n    for at, _, names in sorted(os.walk('.')):\n"
        "        for name in sorted(names):\n            print(os.path.join(at, name), open(os.path.join(at, name)).read(1))\n"
    )
    first = write({"test_it.py": shows, "a/b/c.txt": "1", "d.txt": "2", "e.txt": "3"})
    (tmp_path / "l").symlink_to(tmp_path / "a")
    first = Workspace.snapshot(tmp_path, python=PYTHON)
    assert await listing(first) == (
        Verdict.PASS,
        ["./d.txt 2", "./e.txt 3", "./test_it.py i", "./a/b/c.txt 1"],
    )
    ids = own_containers()

    second = write({"test_it.py": shows, "a/x.txt": "4", "e.txt": "5"})
    assert not second.links
    assert await listing(second) == (Verdict.PASS, ["./e.txt 5", "./test_it.py i", "./a/x.txt 4"])
    assert set(ids) <= set(own_containers())


async def test_packages_of_the_environment_are_imported_ahead(sandbox: DockerSandbox, project: Project):
    """``rich`` is imported by a file that no test imports; only the fork server can have loaded it."""
    workspace = project(
        {
            "uses.py": "import rich, json, not_there_at_all\n",
            "test_it.py": "import sys\ndef test_it():\n    assert 'rich' in sys.modules and 'uses' not in sys.modules\n",
        }
    )

    tests = TestSelection(("test_it.py",))
    baseline = await sandbox.baseline(workspace, tests)
    warm = await sandbox.run(workspace, tests, baseline=baseline)
    cold = await sandbox.run(workspace, tests, baseline=baseline, seed=3)

    assert (warm.verdict, cold.verdict) == (Verdict.PASS, Verdict.FAIL), warm.detail


async def test_a_candidate_does_not_choose_what_is_imported_ahead(sandbox: DockerSandbox, project: Project):
    """What a container imports before any candidate runs, it imports with more rights than a candidate has."""
    files = {
        "uses.py": "import json\n",
        "test_it.py": "import sys\ndef test_it():\n    assert 'rich' not in sys.modules\n",
    }
    workspace, tests = project(files), TestSelection(("test_it.py",))
    baseline = await sandbox.baseline(workspace, tests)
    wants = workspace.with_file("uses.py", b"import rich\n")
    for _ in range(3):
        assert (await sandbox.run(wants, tests, baseline=baseline)).verdict is Verdict.PASS


async def test_a_package_that_starts_threads_is_left_to_the_tests(sandbox: DockerSandbox, tmp_path: Path):
    """A fork has one thread only: what the others held stays held for ever."""
    site = tmp_path / "environment" / "lib" / "site-packages"
    site.mkdir(parents=True)
    (site / "busy.py").write_text(
        "import threading, time\nthreading.Thread(target=time.sleep, args=(1000,), daemon=True).start()\n"
    )
    root = tmp_path / "project"
    root.mkdir()
    (root / "test_it.py").write_text(
        "import busy, threading\ndef test_it():\n    assert threading.active_count() == 2\n"
    )
    workspace = Workspace.snapshot(root, python=PYTHON)
    around = await sandbox._fleet.environment(root, PYTHON)
    sandbox._fleet._environments[root, PYTHON] = replace(
        around, mounts=(*around.mounts, (str(site), str(site))), paths=(*around.paths, str(site))
    )

    for _ in range(2):
        seen = await sandbox.baseline(workspace, TestSelection(("test_it.py",)))
        assert seen.verdict is Verdict.PASS, seen.detail


async def test_a_cold_run_has_another_layout_and_another_hash_seed(sandbox: DockerSandbox, project: Project):
    workspace = project(
        {
            "test_it.py": "import os, sys\ndef test_it():\n"
            "    print(sorted(name for name in sys.modules if name.endswith('.session') and 'ness' in name))\n"
            "    print(os.environ['PYTHONHASHSEED'], os.listdir('/greenroom'))\n"
        }
    )
    tests = TestSelection(("test_it.py",))
    baseline = await sandbox.baseline(workspace, tests)
    outputs = {
        (await sandbox.run(workspace, tests, baseline=baseline, seed=seed)).output for seed in (None, None, 7, 7, 8)
    }
    assert len(outputs) == 4  # the two warm ones agree, no two cold ones do
    assert all(output.strip() for output in outputs)


async def test_many_at_once_share_so_many_containers(mean_workspace: Workspace, mean_baseline: Baseline):
    async with DockerSandbox(LIMITS, parallel=2) as sandbox:
        reports = await asyncio.gather(
            *(
                sandbox.run(
                    mean_workspace.with_file("solution.py", f"{GOOD if index % 2 else STUB}# {index}\n".encode()),
                    SELECTION,
                    baseline=mean_baseline,
                    target="solution.py",
                )
                for index in range(20)
            )
        )
        assert [report.verdict for report in reports] == [Verdict.FAIL, Verdict.PASS] * 10
        assert len(own_containers()) <= 3
    assert own_containers() == []


async def test_a_container_that_died_while_idle_is_not_the_candidates_fault(sandbox: DockerSandbox, rehearse: Rehearse):
    await rehearse(GOOD)
    api = APIClient(version="auto")
    try:
        for identity in own_containers():
            api.kill(identity)
    finally:
        api.close()

    assert (await rehearse(GOOD)).verdict is Verdict.PASS


async def test_two_candidates_may_use_the_same_port_at_the_same_time(rehearse: Rehearse):
    source, _ = HARMLESS["a server on a fixed port"]

    reports = await asyncio.gather(*(rehearse(f"{source}# {number}\n") for number in range(4)))

    assert [report.verdict for report in reports] == [Verdict.PASS] * 4
