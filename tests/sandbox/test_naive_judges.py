"""The positive control of the cheats: what they do to judges without our guards, in the same container and pytest.

A runner as simple as they come is itself the project under test: for each cheat it starts a pytest in a folder of its
own, under its own uid, and believes the exit status, or the printed summary, or what a report hook in that process wrote.
Afterwards it runs a right and a wrong candidate in the same folder, as one would that does not clean up.
"""

import asyncio
import json
from dataclasses import replace

import pytest
from tests.sandbox.small_project import LIMITS, PYTHON

from greenroom_sandbox import DockerSandbox, TestSelection, Verdict, Workspace
from greenroom_sandbox.limits import MIB
from greenroom_sandbox.selftest.cases import CHEATS, GOOD, TESTS

pytestmark = pytest.mark.timeout(600)  # the first of them runs every cheat before every judge

RUNNER = '''
import json, os, re, shutil, subprocess, sys
from pathlib import Path

HOOK = """
import json, os
def pytest_runtest_logreport(report):
    with open(os.environ["TOLD"], "a") as told:
        told.write(json.dumps([report.when, report.nodeid, report.outcome]) + chr(10))
"""
RUN = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-m', 'pytest', '-q', '-p', 'hook']) & 255)"


def pytest_of(folder, source):
    (folder / "solution.py").write_text(source)
    told = folder / "told"
    told.unlink(missing_ok=True)
    shutil.rmtree(folder / "__pycache__", ignore_errors=True)
    spare, spare_write = os.pipe()
    os.set_blocking(spare, False)
    # A session of its own: what it does to its parent is done to a process between it and us.
    done = subprocess.run([sys.executable, "-c", RUN], cwd=folder, capture_output=True, text=True, errors="replace",
                          start_new_session=True, timeout=60, pass_fds=[spare_write],
                          env={**os.environ, "TOLD": str(told), "PYTHONPATH": str(folder / "plugins")})
    os.close(spare_write)
    try:
        forged = os.read(spare, 65536)
    except BlockingIOError:
        forged = b""
    os.close(spare)
    calls = [json.loads(line) for line in told.read_text().splitlines()] if told.exists() else []
    failed = [1 for _, _, outcome in calls if outcome == "failed"]
    calls = [outcome for when, _, outcome in calls if when == "call"]
    summary = re.search(r"(\\\\d+) passed", done.stdout)
    return {"status": done.returncode == 0, "printed": bool(summary) and "failed" not in done.stdout and "error" not in done.stdout,
            "hook": bool(calls) and set(calls) == {"passed"}, "nothing failed": not failed,
            "forged": bool(forged), "ended": done.returncode}


def test_all():
    cases = json.loads(Path("cases.json").read_text())
    found = {}
    for number, (name, source) in enumerate(cases["cheats"].items()):
        folder = Path("/tmp") / str(number)
        (folder / "plugins").mkdir(parents=True)
        (folder / "plugins" / "hook.py").write_text(HOOK)
        (folder / "test_solution.py").write_text(cases["tests"])
        seen = pytest_of(folder, source)
        seen["good after"] = name not in cases["litter"] or pytest_of(folder, cases["good"])["hook"]
        found[name] = seen
        shutil.rmtree(folder, ignore_errors=True)
    print("FOUND " + json.dumps(found))
'''
# What they did to a judge is done before or beside the verdict, so that no flag above shows it.
UNCONTROLLED = {
    "does nothing": "the stub: it must fail everywhere",
    "sends a signal to everything": "it would end the runner itself; that it crashes is its own control",
}


# No judge here falls for them with this version of pytest; they are kept because another judge or version may.
HARMLESS_EVERYWHERE = {
    "empties the session",
    "loads code from the harness",
    "replaces AssertionError",
    "replaces raising",
    "rewrites results it finds",
    "sys.exit in the call",
}
LITTER = ["rewrites the tests", "removes the tests", "leaves a conftest behind", "shadows pytest for others"]


@pytest.fixture(scope="module")
def naive(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    root = tmp_path_factory.mktemp("naive")
    cheats = {name: source for name, (source, _) in CHEATS.items() if name not in UNCONTROLLED}
    (root / "cases.json").write_text(json.dumps({"cheats": cheats, "good": GOOD, "tests": TESTS, "litter": LITTER}))
    (root / "test_runner.py").write_text(RUNNER)
    limits = replace(LIMITS, seconds=540.0, disk_bytes=256 * MIB, memory_bytes=1024 * MIB)

    async def run() -> str:
        async with DockerSandbox(limits, parallel=1) as sandbox:
            workspace = Workspace.snapshot(root, python=PYTHON)
            baseline = await sandbox.baseline(workspace, TestSelection(("test_runner.py",)))
            assert baseline.verdict is Verdict.PASS, baseline.detail + baseline.output
            return baseline.output

    output = asyncio.run(run())
    return json.loads(output.partition("FOUND ")[2].splitlines()[0])


def test_each_cheat_succeeds_where_the_guards_are_missing(naive: dict[str, dict[str, object]]):
    fooled = {
        name: [judge for judge in ("status", "printed", "hook", "nothing failed", "forged") if seen[judge]]
        + ([] if seen["good after"] else ["the next candidate"])
        + (["the runner's child was killed"] if int(str(seen["ended"])) < 0 or int(str(seen["ended"])) > 128 else [])
        for name, seen in naive.items()
    }
    harmless = {name for name, judges in fooled.items() if not judges}
    assert harmless <= HARMLESS_EVERYWHERE, harmless - HARMLESS_EVERYWHERE


def test_the_simplest_judge_is_fooled_by_many(naive: dict[str, dict[str, object]]):
    by_status = [name for name, seen in naive.items() if seen["status"]]
    assert len(by_status) >= 8, by_status


def test_a_right_candidate_satisfies_all_judges_and_a_wrong_one_none(naive: dict[str, dict[str, object]]):
    """The control of the control: "writes to every descriptor" is right apart from that, "exits well …" is wrong."""
    assert naive["writes to every descriptor"]["hook"]
    assert not naive["rewrites the tests"]["status"]
