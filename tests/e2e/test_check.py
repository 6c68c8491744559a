"""``greenroom check`` as a user runs it."""

import json
import subprocess
from pathlib import Path

from tests.e2e.test_fix import GREENROOM, RIGHT, STUB, WRONG, environment, project

__all__ = ["project"]


def check(root: Path, *arguments: object) -> tuple[int, str, str]:
    command = [GREENROOM, "check", *map(str, arguments)]
    done = subprocess.run(command, cwd=root, env=environment(), capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr


def hash_of(text: str) -> int:
    """Its hash under the seed that ordinary runs have."""
    command = [GREENROOM.with_name("python"), "-c", f"print(hash({text!r}))"]
    done = subprocess.run(command, env={"PYTHONHASHSEED": "0"}, capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_a_stub_does_not_pass_and_its_failures_are_shown(project: Path):
    code, out, err = check(project, "names.py::initials")
    assert (code, err) == (1, "")
    assert out.startswith("✗ fail  names.py::initials: 0 of 2 tests passed")
    assert "tests/test_names.py::test_two" in out and "NotImplementedError" in out


def test_a_candidate_function_is_put_in_first_and_the_file_is_not_touched(project: Path, tmp_path: Path):
    candidate = tmp_path / "answer.txt"
    candidate.write_text(f"Like so:\n```python\ndef initials(name):\n{RIGHT}```\n")
    code, out, _ = check(project, "names.py::initials", "--candidate", candidate, "--json")
    outcome = json.loads(out)
    assert (code, outcome["status"], outcome["verdict"], outcome["passed"], outcome["total"]) == (
        0,
        "passed",
        "pass",
        2,
        2,
    )
    assert outcome["cold_confirm"] == "pass"
    assert (outcome["baseline"]["verdict"], outcome["baseline"]["passed"], len(outcome["baseline"]["failing"])) == (
        "fail",
        0,
        2,
    )
    assert [set(test) for test in outcome["tests"]] == [{"id", "outcome", "duration_ms", "message", "failure"}] * 2
    assert (project / "names.py").read_text() == STUB


def test_a_candidate_that_depends_on_the_hash_seed_is_found_out(project: Path, tmp_path: Path):
    """Right under the one seed of ordinary runs, wrong under every other."""
    lucky = hash_of("greenroom")
    candidate = tmp_path / "names.py"
    candidate.write_text(
        f"def initials(name):\n    if hash('greenroom') != {lucky}:\n        return ''\n{RIGHT}",
    )
    code, out, _ = check(project, "names.py", "--candidate", candidate)
    assert code == 1
    assert "passed once, but not when it was run again" in out


def test_a_candidate_file_replaces_the_whole_file(project: Path, tmp_path: Path):
    candidate = tmp_path / "names.py"
    candidate.write_text(f"def initials(name):\n{WRONG}")
    code, out, _ = check(project, "names.py", "--candidate", candidate)
    assert code == 1 and "1 of 2 tests passed" in out and "got 'A', expected 'AL'" in out


def test_a_folder_and_a_test_file_can_be_checked(project: Path):
    (project / "names.py").write_text(f"def initials(name):\n{RIGHT}")
    for subject in (".", "tests/test_names.py"):
        code, out, err = check(project, subject)
        assert code == 0, out + err
        assert "2 of 2 tests passed" in out


def test_tests_that_do_not_import_and_useless_candidates_are_bad_input(project: Path, tmp_path: Path):
    candidate = tmp_path / "answer.txt"
    candidate.write_text("I cannot.")
    code, out, err = check(project, "names.py::initials", "--candidate", candidate)
    assert (code, out) == (2, "") and "holds no function initials that compiles" in err
    (project / "tests" / "test_names.py").write_text("import nowhere\nfrom names import initials\n")
    code, out, err = check(project, "tests")
    assert (code, out) == (2, "") and "pytest cannot run the tests" in err and "nowhere" in err


def test_a_workspace_of_two_gigabytes_is_refused_by_name(project: Path):
    with (project / "dump.bin").open("wb") as dump:
        dump.truncate(2 << 30)  # sparse: it takes no room here
    code, out, err = check(project, "names.py::initials")
    assert (code, out) == (2, "")
    assert "2,048 MB, more than the sandbox takes" in err and "dump.bin" in err and ".gitignore" in err


def test_an_environment_whose_python_is_gone_is_said(project: Path):
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(project / "gone" / "python3")
    code, out, err = check(project, "names.py::initials")
    assert (code, out) == (3, "")
    assert "Recreate the environment" in err


def test_a_test_that_does_not_exist_is_bad_input(project: Path):
    code, out, err = check(project, "names.py::initials", "--tests", "tests/test_names.py::test_none_such")
    assert (code, out) == (2, "")
    assert "test_none_such" in err


def test_an_unknown_kind_of_environment_is_bad_input(project: Path):
    command = [GREENROOM, "check", "names.py::initials"]
    around = {**environment(), "GREENROOM_SANDBOX": "cloud"}
    done = subprocess.run(command, cwd=project, env=around, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "auto, host, image" in done.stderr
