"""``greenroom fix --record-events`` and ``greenroom replay`` as a user runs them; the replay without Docker and model."""

import json
import os
import signal
from pathlib import Path

import pytest
from tests.e2e.test_fix import ENDLESS, RIGHT, STUB, WRONG, answer, greenroom, model, project, start

__all__ = ["project"]

TARGET = "names.py::initials"
EMBEDDED_STUB = 'def evens(numbers: list[int]) -> list[int]:\n    """Return the even numbers in numbers."""\n    ...\n'
EMBEDDED_TEST = "from lists import evens\n\ndef test_it(): assert evens([1, 2, 4]) == [2, 4]\n"


def replay(root: Path, log: Path, *arguments: str) -> tuple[int, str, str]:
    """With nothing there that could answer or run anything."""
    nowhere = {"DOCKER_HOST": "unix:///nowhere/docker.sock", "XDG_RUNTIME_DIR": "/nowhere", "PATH": ""}
    return greenroom(root, "replay", log, *arguments, **nowhere)


def events_of(log: Path) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    events = [line["event"] for line in lines if line["record"] == "event"]
    return [event for event in events if event["kind"] != "tokens generated"]


def test_a_fix_of_the_embedded_model_is_replayed_event_by_event(project: Path, tmp_path: Path):
    (project / "lists.py").write_text(EMBEDDED_STUB)
    (project / "tests" / "test_lists.py").write_text(EMBEDDED_TEST)
    log = tmp_path / "search.jsonl"
    code, out, err = greenroom(project, "fix", "lists.py::evens", "--effort", "high", "--record-events", log)
    assert code == 0, out + err
    assert log.stat().st_mode & 0o777 == 0o600
    assert f"{log} is the event log, and holds your code." in err

    before = log.read_bytes()
    code, out, told = replay(project, log)
    assert code == 0, out + told
    assert out.startswith("✓ the same  lists.py::evens, Greenroom tiny, recorded ")
    assert "the search ended verified" in out
    shown = err.splitlines()
    assert told.splitlines() == shown[shown.index("round 1 of 3: writing 32 candidates") : -1]

    code, out, _ = replay(project, log, "--json")
    seen, recorded = json.loads(out), events_of(log)
    assert (code, seen["status"], seen["ended"], seen["divergence"]) == (0, "same", "finished", None)
    assert seen["target"] == "lists.py::evens" and seen["recorded"]["plan"]["candidates"] == 32
    assert seen["events"][:-1] == recorded[:-1] and len(recorded) > 5
    winners = [events[-1]["result"]["winner"] for events in (seen["events"], recorded)]  # pyright: ignore
    assert winners[0] == winners[1] and winners[0] is not None
    assert log.read_bytes() == before and (project / "lists.py").read_text() == EMBEDDED_STUB


def test_a_choice_by_behaviour_is_made_again(project: Path, tmp_path: Path):
    (project / "tests" / "test_names.py").write_text(
        'from names import initials\n\ndef test_thin(): assert initials("ada l") == "AL"\n'
    )
    other = '    return "".join(word[0] for word in name.title().split())[:2]\n'
    gguf = model(tmp_path, {answer(RIGHT): 0.6, answer(other): 0.4})
    log = tmp_path / "search.jsonl"
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "high", "--record-events", log)
    assert code == 0, out + err
    assert replay(project, log)[0] == 0


def test_what_this_version_decides_otherwise_is_told(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(RIGHT): 0.6, answer(WRONG): 0.4})
    log = tmp_path / "search.jsonl"
    assert greenroom(project, "fix", TARGET, "--model", gguf, "--record-events", log)[0] == 0
    log.write_text(log.read_text().replace('"passed":2,"total":2', '"passed":1,"total":2'))
    code, out, _ = replay(project, log)
    assert code == 1 and out.startswith(f"✗ diverged  {TARGET}, scripted, recorded ")
    assert "candidate.passed of 'candidate tested" in out and "was 1, and is 2" in out
    code, out, _ = replay(project, log, "--json")
    seen = json.loads(out)
    assert (code, seen["status"], len(seen["events"])) == (1, "diverged", seen["divergence"]["events"])
    assert seen["divergence"]["recorded"]["candidate"]["passed"] == 1
    assert seen["divergence"]["now"]["candidate"]["passed"] == 2


def test_an_interrupted_search_and_one_whose_engine_was_killed_leave_a_log(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("GREENROOM_EXPERIENCE", str(tmp_path / "experience"))
    gguf = model(tmp_path, {answer(ENDLESS): 1.0})
    for name, said in (("stopped", "there the search was stopped"), ("killed", "there the log ends: the engine was")):
        log = tmp_path / f"{name}.jsonl"
        process = start(project, "fix", TARGET, "--model", gguf, "--record-events", log)
        assert process.stderr is not None
        for line in process.stderr:
            if "same as" in line:
                break
        if name == "killed":
            os.kill(json.loads(greenroom(project, "engine", "status", "--json")[1])["pid"], signal.SIGKILL)
        else:
            process.send_signal(signal.SIGINT)
        _, err = process.communicate()
        assert process.returncode == (3 if name == "killed" else 130), err
        if name == "killed":
            assert "What it had tried is in `greenroom history`." in err
            (kept,) = json.loads(greenroom(project, "history", "--json", "--status", "unfinished")[1])
            assert kept["target"] == TARGET and kept["candidates"] > 0
        code, out, err = replay(project, log)
        assert code == 0 and said in out, out + err
        assert "same as candidate 0" in err


def test_nothing_searched_leaves_no_file_and_no_file_is_overwritten(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    log = tmp_path / "search.jsonl"
    (project / "names.py").write_text(STUB.replace("    raise NotImplementedError\n", RIGHT))
    code, _, err = greenroom(project, "fix", TARGET, "--model", gguf, "--record-events", log)
    assert code == 0 and f"{log} was not written: nothing had to be searched." in err and not log.exists()
    (project / "names.py").write_text("x = 1\n")
    assert greenroom(project, "fix", TARGET, "--model", gguf, "--record-events", log)[0] == 2 and not log.exists()
    (project / "names.py").write_text(STUB)
    log.write_text("mine")
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--record-events", log)
    assert (code, out) == (2, "") and err.endswith(
        f"greenroom: {log} exists already: name a new file for the events.\n"
    )
    assert log.read_text() == "mine"
    code, _, err = greenroom(project, "fix", TARGET, "--model", gguf, "--record-events", "no/such/folder.jsonl")
    assert code == 2 and "no/such/folder.jsonl cannot be written: No such file or directory." in err


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing.jsonl", "missing.jsonl does not exist."),
        ("tests", "tests is a folder."),
        ("names.py", "names.py is no event log of `greenroom fix --record-events`."),
    ],
)
def test_what_is_no_event_log_gets_one_message(project: Path, name: str, said: str):
    code, out, err = replay(project, Path(name))
    assert (code, out) == (2, "") and err.startswith(f"greenroom: {said}") and err.count("\n") == 1
