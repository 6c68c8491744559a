"""The demo, as a newcomer runs it: real model, real sandbox."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from greenroom_sandbox import environment
from greenroom_sandbox.address import Address
from greenroom_sandbox.engine import connect
from greenroom_sandbox.image import ensure_image

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "docs" / "demo"

pytestmark = pytest.mark.timeout(900)  # ten jobs one after another, and the whole project's tests


class Demo(NamedTuple):
    status: int
    shown: str
    project: Path
    solved: int
    jobs: int


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    folder = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        [ROOT / "scripts" / "demo"],
        env=os.environ | {"TMPDIR": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    (project,) = folder.glob("greenroom-demo-*")
    counts = re.search(r"^(\d+) of (\d+) functions in [\d.]+ s$", done.stdout, re.MULTILINE)
    assert counts, done.stdout
    yield Demo(done.returncode, done.stdout, project, int(counts[1]), int(counts[2]))
    shutil.rmtree(project)


def test_the_demo_works_on_every_stub_and_its_exit_status_says_whether_enough_were_solved(demo: Demo) -> None:
    assert demo.jobs >= 8, demo.shown
    assert demo.solved >= 6, demo.shown
    assert demo.status == 0


def test_the_demo_ends_with_the_command_to_look_at_its_patches(demo: Demo) -> None:
    assert f"cd {demo.project} && git diff" in demo.shown.splitlines()[-1]

    patch = subprocess.run(["git", "diff"], cwd=demo.project, capture_output=True, text=True, check=True)

    assert patch.stdout.count("-    raise NotImplementedError") == demo.solved


def test_what_the_demo_wrote_passes_plain_pytest_too(demo: Demo) -> None:
    """No harness, no canaries, no verdict of ours: pytest's own report. In a container, as everything a model wrote."""
    around = environment.for_tests(Path(sys.executable), demo.project)
    engine = connect(Address.chosen())
    try:
        image = ensure_image(engine.api)
    finally:
        engine.close()
    mounts = [f"--volume={source}:{target}:ro" for target, source in around.mounts]
    done = subprocess.run(
        [
            *("docker", "run", "--rm", "--network=none", "--read-only", "--tmpfs=/tmp", "--user=65534:65534", *mounts),
            *(
                f"--volume={demo.project}:/demo:ro",
                "--workdir=/demo",
                "--env=PYTHONDONTWRITEBYTECODE=1",
                "--env=COLUMNS=400",
                image,
            ),
            *(around.python, "-m", "pytest", "-p", "no:cacheprovider", "-q", "-rA", "--tb=line"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    failed = re.findall(r"^(?:FAILED|ERROR) (\S+)(?: - (.*))?$", done.stdout, re.MULTILINE)

    assert re.findall(r"^PASSED ", done.stdout, re.MULTILINE), done.stdout
    assert [line for line in failed if not line[1].startswith("NotImplementedError")] == []


def test_the_demo_leaves_its_original_alone(demo: Demo) -> None:
    committed = ["git", "ls-tree", "-r", "--name-only", "HEAD"]
    names = subprocess.run(committed, cwd=demo.project, capture_output=True, text=True, check=True)

    for name in names.stdout.splitlines():
        first = subprocess.run(["git", "show", f"HEAD:{name}"], cwd=demo.project, capture_output=True, check=True)
        assert (DEMO / name).read_bytes() == first.stdout
