"""``greenroom bench`` as a user runs it: the embedded model or a real model file, real Docker."""

import json
import signal
import time
from pathlib import Path

import pytest
from tests.e2e.test_fix import RIGHT, WRONG, answer, greenroom, model, project, start

__all__ = ["project"]


def test_micro_prints_a_table_and_keeps_the_results(tmp_path: Path) -> None:
    options = ("--limit", 2, "-n", 2, "--rounds", 1, "--plots", "--output", "out")
    code, out, err = greenroom(tmp_path, "bench", "micro", *options)
    assert code == 0, err
    assert "micro: 2 problems, 1 seeds, 2 samples each" in out
    assert [name for name in ("zero-shot", "majority", "self-debug", "first-pass") if name not in out] == []
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "settings.json", "pools.jsonl", "choices.jsonl", "results.json", "accuracy-compute.png", "accuracy-samples.png",
    }  # fmt: skip
    code, out, _ = greenroom(tmp_path, "bench", "micro", *options, "--json")
    assert code == 0 and json.loads(out) == json.loads((tmp_path / "out" / "results.json").read_text())
    code, out, err = greenroom(tmp_path, "bench", "micro", "-n", 3, "--output", "out")
    assert code == 2 and "holds results with samples 2, not 3" in err


def test_a_folder_is_judged_by_its_hidden_tests(project: Path, tmp_path: Path) -> None:
    cheating = '    return "AL" if name else ""\n'  # enough for the tests that the search sees
    (project / "tests" / "test_hidden_names.py").write_text(
        'from names import initials\n\ndef test_hidden(): assert initials("grace b hopper") == "GBH"\n'
    )
    for body, right in ((RIGHT, 1.0), (cheating, 0.0), (WRONG, 0.0)):
        place = model(tmp_path, {answer(body): 1.0})
        arguments = ("bench", "dir", "--path", project, "-n", 2, "--rounds", 0, "--model", place, "--json")
        code, out, err = greenroom(tmp_path, *arguments)
        assert code == 0, err
        by_name = {row["method"]: row["accuracy"]["mean"] for row in json.loads(out)["rows"]}
        assert by_name == dict.fromkeys(by_name, right)


def test_an_interrupted_run_says_how_to_go_on_and_does(tmp_path: Path) -> None:
    options = ("--limit", 30, "-n", 4, "--output", "out", "--parallel", 1)
    running = start(tmp_path, "bench", "micro", *options)
    kept = tmp_path / "out" / "pools.jsonl"
    for _ in range(600):
        if kept.exists() and kept.read_bytes().count(b"\n"):
            break
        time.sleep(0.1)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=120)
    assert running.returncode == 130 and "the same command goes on from there" in err
    before = kept.read_bytes()
    done = before.count(b"\n")
    assert 1 <= done < 30
    code, out, err = greenroom(tmp_path, "bench", "micro", "--limit", done + 1, "-n", 4, "--output", "out")
    assert code == 0, err
    assert f"{done + 1} problems" in out and kept.read_bytes().startswith(before)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nothing",), "There is no suite 'nothing': there are micro"),
        (("micro", "--method", "luck"), "There is no method 'luck': there are greedy"),
        (("humaneval", "--path", "none.jsonl"), "There is no file none.jsonl."),
        (("dir",), "Name the folder of stubs with --path."),
        (("dir", "--path", "empty"), "empty has no stubs with tests"),
        (("dir", "--path", "gone"), "gone is not a folder"),
        (("dir", "--path", "stubs", "--check-canonical"), "This suite has no canonical solutions"),
    ],
)
def test_bad_input_is_said_in_one_line(arguments: tuple[str, ...], message: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "stubs").mkdir()
    (tmp_path / "stubs" / "one.py").write_text("def one():\n    ...\n")
    (tmp_path / "stubs" / "test_one.py").write_text("from one import one\n\ndef test_one(): assert one() == 1\n")
    code, out, err = greenroom(tmp_path, "bench", *arguments)
    assert (code, out) == (2, ""), err
    assert message in err[err.index("greenroom: ") :]
