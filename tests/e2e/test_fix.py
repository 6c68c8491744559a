"""``greenroom fix`` as a user runs it: a real model file, real llama.cpp, real Docker."""

import json
import os
import re
import signal
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

import docker
import pytest
from tests.server import scripted_model

GREENROOM = Path(sys.executable).with_name("greenroom")
STUB = '''\
"""Names."""


def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError
'''
TEST = """\
from names import initials

def test_two(): assert initials("ada lovelace") == "AL"
def test_none(): assert initials("") == ""
"""
RIGHT = '    return "".join(word[0] for word in name.split()).upper()\n'
SAME = '    letters = [word[:1] for word in name.split()]\n    return "".join(letters).upper()\n'
WRONG = "    return name[:1].upper()\n"
ENDLESS = "    while True:\n        pass\n"


def answer(body: str, imports: str = "") -> str:
    return f"```python\n{imports}def initials(name: str) -> str:\n{body}```"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "tests").mkdir(parents=True)
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    (root / "names.py").write_text(STUB)
    (root / "tests" / "test_names.py").write_text(TEST)
    return root


def model(folder: Path, answers: Mapping[str, float]) -> Path:
    return scripted_model.write(folder / "scripted.gguf", answers)


def environment(**changes: str) -> dict[str, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "COLUMNS": "200", "GREENROOM_MODELS": os.devnull, **changes}


def start(root: Path, *arguments: object, **changes: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [GREENROOM, *map(str, arguments)],
        cwd=root,
        env=environment(**changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # What is started in the background of a script has it ignored, and so has all that it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )


def greenroom(root: Path, *arguments: object, **changes: str) -> tuple[int, str, str]:
    process = start(root, *arguments, **changes)
    out, err = process.communicate()
    assert "Traceback" not in out + err
    return process.returncode, out, err


def test_a_stub_goes_in_and_a_patch_that_passes_comes_out(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(WRONG): 0.5, answer(RIGHT): 0.3, answer(SAME): 0.2})
    code, out, err = greenroom(project, "fix", "names.py::initials", "--model", gguf, "--apply")
    assert code == 0, out + err
    patch, _, summary = out.partition("\n\n✓ ")
    assert summary.startswith("verified  names.py::initials: 2 of 2 tests passed")
    assert "round 1 of 2: writing 8 candidates" in err and "1/2 tests" in err and "2/2 tests" in err
    fixed = (project / "names.py").read_text()
    assert fixed in (STUB.replace("    raise NotImplementedError\n", body) for body in (RIGHT, SAME))
    subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=project, check=True)
    (project / "names.py").write_text(STUB)
    subprocess.run(["patch", "-p1", "--dry-run"], cwd=project, input=patch + "\n", text=True, check=True)


def test_json_is_one_object_and_the_file_is_left_alone_without_apply(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    code, out, err = greenroom(
        project, "fix", "names.py::initials", "--model", gguf, "--effort=low", "--json", "--seed=7"
    )
    outcome = json.loads(out)
    assert (code, err, outcome["status"], outcome["applied"]) == (0, "", "verified", False)
    assert outcome["new_target"].endswith(RIGHT.rstrip("\n"))
    assert outcome["diff"].startswith("--- a/names.py\n+++ b/names.py\n")
    assert (outcome["tests"]["passed_before"], outcome["tests"]["passed"], outcome["tests"]["total"]) == (0, 2, 2)
    assert outcome["tests"]["selected"] == ["tests/test_names.py::test_two", "tests/test_names.py::test_none"]
    assert outcome["evidence"]["cold_confirmed"] and outcome["seed"] == 7 and outcome["effort"] == "low"
    assert outcome["winner"] == 0
    first = outcome["candidates"][0]
    assert (first["round"], first["parent"], first["verdict"], first["passed"]) == (0, None, "pass", 2)
    assert first["log_probability"] == pytest.approx(0.0, abs=1e-3)
    assert outcome["tokens"]["generated"] > 0 and outcome["timings"]["total"] > outcome["timings"]["baseline"] > 0
    assert (project / "names.py").read_text() == STUB


def test_encoding_mark_line_ends_and_tabs_survive_and_only_the_target_changes(project: Path, tmp_path: Path):
    text = "\ufeff# é\nimport os\n\nclass Names:\n\tdef initials(self, name):\n\t\t...\n\n\tother = 1\n"
    text = text.replace("\n", "\r\n")
    (project / "names.py").write_bytes(text.encode())
    (project / "tests" / "test_names.py").write_text(
        "from names import Names\ndef test_it(): assert Names().initials('ada l') == 'AL'\n"
    )
    said = "```python\nimport re\nimport sys\n\nHELPER = 1\n\nclass Names:\n    def initials(self, name):\n"
    said += "        if name:\n            return ''.join(re.findall(r'\\b\\w', name)).upper()\n        return ''\n```"
    gguf = model(tmp_path, {said: 1.0})
    code, out, err = greenroom(
        project, "fix", "names.py::Names.initials", "--model", gguf, "--effort", "low", "--apply"
    )
    assert code == 0, out + err
    body = "\t\tif name:\r\n\t\t\treturn ''.join(re.findall(r'\\b\\w', name)).upper()\r\n\t\treturn ''"
    expected = text.replace("\t\t...", body).replace("import os\r\n", "import os\r\nimport re\r\n")
    assert (project / "names.py").read_bytes().decode() == expected


def test_nothing_verified_shows_the_best_attempt_and_never_applies_it(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(WRONG): 0.5, answer("    return None\n"): 0.5})
    code, out, err = greenroom(project, "fix", "names.py::initials", "--model", gguf, "--apply")
    assert code == 1, out + err
    assert "✗ not verified" in out and "best attempt: 1 of 2 tests passed" in out
    assert "+    return name[:1].upper()" in out
    assert "tests/test_names.py::test_two" in out and "got 'A', expected 'AL'" in out
    assert "round 2 of 2: repairing" in err
    assert (project / "names.py").read_text() == STUB


def test_a_function_with_a_body_is_repaired_until_its_failing_test_passes(project: Path, tmp_path: Path):
    before = STUB.replace("    raise NotImplementedError\n", WRONG)
    (project / "names.py").write_text(before)
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    code, out, err = greenroom(project, "fix", "names.py::initials", "--model", gguf, "--effort", "low")
    assert code == 0, out + err
    assert f"-{WRONG}+{RIGHT}" in out


def test_a_function_that_passes_already_needs_nothing(project: Path, tmp_path: Path):
    (project / "names.py").write_text(STUB.replace("    raise NotImplementedError\n", RIGHT))
    gguf = model(tmp_path, {answer(WRONG): 1.0})
    code, out, err = greenroom(project, "fix", "names.py::initials", "--model", gguf)
    assert code == 0, out + err
    assert "it passes all its tests already: nothing to do" in out and "---" not in out


def test_doctests_alone_are_tests(project: Path, tmp_path: Path):
    (project / "tests" / "test_names.py").unlink()
    docstring = '    """First letters.\n\n    >>> initials("ada l")\n    \'AL\'\n    """\n'
    (project / "names.py").write_text(f"def initials(name: str) -> str:\n{docstring}    ...\n")
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    code, out, err = greenroom(project, "fix", "names.py::initials", "--model", gguf, "--effort", "low")
    assert code == 0, out + err
    assert "1 of 1 tests passed" in out


def test_the_nonsense_of_an_untrained_model_of_another_architecture_is_rejected(project: Path, random_qwen2_gguf: Path):
    code, out, err = greenroom(project, "fix", "names.py::initials", "--model", random_qwen2_gguf, "--effort", "low")
    assert code == 1, out + err
    assert "✗ not verified" in out and (project / "names.py").read_text() == STUB


def test_time_is_up(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(ENDLESS): 1.0})
    code, out, err = greenroom(
        project, "fix", "names.py::initials", "--model", gguf, "--timeout", "1", "--budget", "9000tok"
    )
    assert code == 1, out + err
    assert "no candidate was tested to the end before the budget of 1 s or 9,000 tokens was spent" in out
    assert containers_of_nobody() == []


def test_candidates_and_rounds_stand_in_for_those_of_the_effort(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(WRONG): 0.5, answer("    return None\n"): 0.5})
    options = ("--model", gguf, "--effort", "low", "--candidates", "2", "--rounds", "1")
    code, out, _ = greenroom(project, "fix", "names.py::initials", *options, "--json")
    fixed = json.loads(out)
    assert code == 1 and {each["round"] for each in fixed["candidates"]} == {0, 1}
    assert (fixed["plan"]["candidates"], fixed["plan"]["repair_rounds"]) == (2, 1)
    code, out, _ = greenroom(project, "fix", "names.py::initials", *options)
    assert code == 1 and "asked for   2 candidates, 1 repair round\n" in out


@pytest.mark.parametrize("moment", ["running", "candidates"])
def test_ctrl_c_ends_with_130_and_leaves_nothing_running(project: Path, tmp_path: Path, moment: str):
    gguf = model(tmp_path, {answer(ENDLESS): 1.0})
    process = start(project, "fix", "names.py::initials", "--model", gguf)
    assert process.stderr is not None
    for line in process.stderr:
        if moment in line:
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (130, "")
    assert err.splitlines()[-1] == "greenroom: Interrupted." and "Traceback" not in err
    status = json.loads(greenroom(project, "engine", "status", "--json")[1])
    assert (status["jobs"], sum(each["jobs"] for each in status["models"])) == (0, 0)
    assert busy_in_containers_of(status["pid"]) == []
    assert (project / "names.py").read_text() == STUB


def test_a_file_that_changed_meanwhile_is_not_overwritten_and_the_patch_is_still_shown(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    process = start(project, "fix", "names.py::initials", "--model", gguf, "--effort", "low", "--apply")
    assert process.stderr is not None
    assert process.stderr.readline().startswith("running")
    (project / "names.py").write_text(STUB + "\nMINE = 1\n")
    out, err = process.communicate()
    assert process.returncode == 2, out + err
    assert "names.py changed while greenroom was at work" in err and f"+{RIGHT}" in out
    assert (project / "names.py").read_text() == STUB + "\nMINE = 1\n"


@pytest.mark.parametrize("kind", ["tmpfs"] if os.geteuid() == 0 else [])
def test_a_full_disk_on_apply_leaves_the_file_untouched(project: Path, tmp_path: Path, kind: str):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", kind, "-o", "size=64k", kind, disk], check=True)
    try:
        subprocess.run(["cp", "-r", *project.iterdir(), disk], check=True)
        with pytest.raises(OSError, match="No space left"):
            (disk / "filler").write_bytes(b"0" * 65536)
        code, out, err = greenroom(disk, "fix", "names.py::initials", "--model", gguf, "--effort", "low", "--apply")
        assert code == 2, out + err
        assert "the disk is full. It is unchanged." in err and f"+{RIGHT}" in out and "not applied" in out
        assert (disk / "names.py").read_text() == STUB
        assert sorted(path.name for path in disk.iterdir()) == ["filler", "names.py", "pyproject.toml", "tests"]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_on_a_terminal_progress_is_drawn_live_and_the_diff_is_coloured(project: Path, tmp_path: Path):
    import pexpect

    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    arguments = ["fix", "names.py::initials", "--model", str(gguf), "--effort", "low"]
    variables = {**environment(TERM="xterm-256color"), "NO_COLOR": ""}
    terminal = pexpect.spawn(
        str(GREENROOM), arguments, cwd=project, env=variables, encoding="utf-8", timeout=170, dimensions=(40, 120)
    )
    terminal.expect("round 1 of 1: writing 2 candidates")
    terminal.expect(pexpect.EOF)
    terminal.close()
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", terminal.before or "")
    assert terminal.exitstatus == 0
    assert "✓ verified" in shown and "\x1b[" in (terminal.before or "")
    assert textwrap.dedent(RIGHT).strip() in shown


def busy_in_containers_of(pid: int) -> list[str]:
    """Processes of candidates in the containers of the engine ``pid``: what is prepared and idle runs as root."""
    client = docker.from_env()
    try:
        found = client.api.containers(filters={"label": "greenroom.owner"})
        owned = [each["Id"] for each in found if each["Labels"]["greenroom.owner"].startswith(f"{pid}:")]
        rows = [row for each in owned for row in client.api.top(each, ps_args="-eo pid,uid,args")["Processes"]]
    finally:
        client.close()
    return [arguments for _, uid, arguments in rows if int(uid) >= 20_000]


def containers_of_nobody() -> list[str]:
    """Ids of containers whose owner no longer exists."""
    client = docker.from_env()
    try:
        found = client.api.containers(all=True, filters={"label": "greenroom.owner"})
    finally:
        client.close()
    owners = {each["Id"]: int(each["Labels"]["greenroom.owner"].partition(":")[0]) for each in found}
    return [container for container, pid in owners.items() if not Path(f"/proc/{pid}").exists()]
