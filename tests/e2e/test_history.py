"""``greenroom history`` after real jobs: real model files, real llama.cpp, real Docker."""

import json
import os
import re
import signal
import sqlite3
from pathlib import Path

import pytest
from tests.e2e.test_fix import ENDLESS, RIGHT, STUB, TEST, WRONG, answer, greenroom, model, start

TARGET = "names.py::initials"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GREENROOM_EXPERIENCE", str(tmp_path / "experience"))
    root = tmp_path / "project"
    (root / "tests").mkdir(parents=True)
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    (root / "names.py").write_text(STUB)
    (root / "tests" / "test_names.py").write_text(TEST)
    return root


def test_a_job_is_kept_and_shown_with_its_candidates_and_its_evidence(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(WRONG): 0.9, answer(RIGHT): 0.1})
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--seed", "3", "--json")
    fixed = json.loads(out)
    assert (code, err) == (0, "")

    code, out, _ = greenroom(project, "history")
    assert code == 0 and re.search(
        rf"1 +\d{{4}}-\d\d-\d\d \d\d:\d\d +{TARGET} +scripted +medium +verified +{len(fixed['candidates'])} ", out
    )
    ((listed),) = json.loads(greenroom(project, "history", "--json")[1])
    assert listed["status"] == "verified" and listed["tokens"] == fixed["tokens"]["generated"]

    shown = json.loads(greenroom(project, "history", "show", "1", "--json")[1])
    task, candidates, ending = shown["task"], shown["candidates"], shown["ending"]
    assert (task["project"], task["dialect"], task["seed"], task["test_bits"]) == ("project", "instruct", 3, "00")
    assert task["source"] in STUB and task["model_digest"].startswith("sha256:") and task["is_stub"]
    assert "initials" in shown["prompt"]["messages"][-1][1]
    assert [each["verdict"] for each in candidates] == [each["verdict"] for each in fixed["candidates"]]
    assert [each["log_probability"] for each in candidates] == [
        pytest.approx(each["log_probability"]) for each in fixed["candidates"]
    ]
    by_code = {each["code"]: each["bits"] for each in candidates if each["verdict"]}
    assert set(by_code.values()) == {"01", "11"} and by_code[candidates[ending["winner"]]["code"]] == "11"
    winner = candidates[ending["winner"]]
    assert (winner["verdict"], winner["cluster"], winner["confirmed"]) == ("pass", 0, True)
    assert winner["total_log_probability"] < 0 < winner["execute_s"] and candidates[0]["prompt_tokens"] > 0
    assert ending["selection"]["reason"] == fixed["evidence"]["chosen_by"] and ending["selection"]["confirmed"]

    code, out, _ = greenroom(project, "history", "show", "1")
    assert code == 0 and RIGHT.strip() in out and "outcome  verified" in out and "2, before: 00" in out
    code, out, _ = greenroom(project, "history", "show", "1", "--candidate", 0)
    assert code == 0 and out.rstrip("\n") == candidates[0]["code"].rstrip("\n")


def test_what_told_candidates_apart_is_shown(project: Path, tmp_path: Path):
    other = "    return ''.join(word[:1] for word in name.upper().split(' '))\n"
    gguf = model(tmp_path, {answer(RIGHT): 0.5, answer(other): 0.5})
    options = ("--effort", "high", "-n", "2", "--rounds", "0")  # three would have to agree
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, *options, "--json")
    assert code == 0, out + err
    fixed = json.loads(out)
    shown = json.loads(greenroom(project, "history", "show", "1", "--json")[1])
    comparison, selection = shown["comparison"], fixed["evidence"]["selection"]
    assert [each["votes"] for each in comparison["clusters"]] == [each["votes"] for each in selection["clusters"]]
    assert len(comparison["inputs"]) == selection["inputs"] and len(comparison["clusters"]) == 2
    assert shown["task"]["effort"] == "custom" and shown["ending"]["search_ended"] == fixed["ended"]
    call = selection["distinctions"][0]["call"]
    code, out, _ = greenroom(project, "history", "show", "1")
    assert code == 0 and call[:30] in out and re.search(r"\d+ of \d+ inputs tell them apart", out)
    assert re.search(r"cluster +votes +share", out) and re.search(
        r"ended +(all was done|enough candidates agreed)\n", out
    )


def test_a_store_of_version_1_is_listed_shown_and_added_to(project: Path, tmp_path: Path):
    (tmp_path / "experience").mkdir()
    connection = sqlite3.connect(tmp_path / "experience" / "experience.sqlite3")
    connection.executescript((Path(__file__).parents[1] / "engine" / "experience" / "version_1.sql").read_text("utf-8"))
    connection.close()
    code, out, err = greenroom(project, "history", "show", "4")
    assert (code, err) == (0, "") and "yours" in out and "outcome  verified" in out
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    assert greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "low")[0] == 0
    assert [each["id"] for each in json.loads(greenroom(project, "history", "--json")[1])] == [7, 6, 5, 4, 3, 2, 1]


def test_repairs_are_kept_with_what_they_were_told(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(WRONG): 0.5, answer("    return None\n"): 0.5})
    assert greenroom(project, "fix", TARGET, "--model", gguf)[0] == 1
    shown = json.loads(greenroom(project, "history", "show", "1", "--json")[1])
    firsts = [each for each in shown["candidates"] if each["round"] == 0]
    repairs = [each for each in shown["candidates"] if each["parent"] is not None]
    assert shown["status"] == "unverified" and shown["ending"]["winner"] is None
    assert not any(each["feedback"] for each in firsts) and repairs
    assert all("initials" in each["feedback"] for each in repairs)
    assert all(each["cluster"] is None for each in shown["candidates"])


@pytest.mark.parametrize("way", ["--no-record", "GREENROOM_RECORD"])
def test_nothing_is_kept_of_a_job_that_shall_not_be_recorded(project: Path, tmp_path: Path, way: str):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    arguments, variables = ([way], {}) if way.startswith("-") else ([], {way: "0"})
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "low", *arguments, **variables)
    assert code == 0, out + err
    assert not (tmp_path / "experience").exists()
    assert greenroom(project, "history")[1] == "No job is recorded.\n"


def test_an_interrupted_job_is_kept_as_cancelled(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(ENDLESS): 1.0})
    process = start(project, "fix", TARGET, "--model", gguf)
    assert process.stderr is not None
    for line in process.stderr:
        if "same as" in line:
            break
    process.send_signal(signal.SIGINT)
    process.communicate()
    (listed,) = json.loads(greenroom(project, "history", "--json", "--status", "cancelled")[1])
    assert listed["target"] == TARGET and listed["candidates"] > 0


def test_a_store_of_a_later_greenroom_is_said_once_and_the_job_goes_on(project: Path, tmp_path: Path):
    folder = tmp_path / "experience"
    folder.mkdir()
    connection = sqlite3.connect(folder / "experience.sqlite3")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    code, _, err = greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "low")
    assert code == 0 and err.count("version 99") == 1 and "not recorded" in err
    code, _, err = greenroom(project, "history")
    assert code == 3 and "version 99" in err


def test_export_writes_a_line_per_job_into_a_private_new_file_and_clear_removes_all(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    assert greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "low")[0] == 0
    exported = tmp_path / "jobs.jsonl"
    assert greenroom(project, "history", "export", exported)[1] == f"1 job written to {exported}.\n"
    (line,) = exported.read_text().splitlines()
    assert json.loads(line)["task"]["qualname"] == "initials" and exported.stat().st_mode & 0o777 == 0o600
    code, _, err = greenroom(project, "history", "export", exported)
    assert code == 2 and "exists already" in err
    assert greenroom(project, "history", "clear", "--before", "2020-01-01")[1] == "0 jobs removed.\n"
    assert greenroom(project, "history", "clear")[1] == "1 job removed.\n"
    assert greenroom(project, "history", "--json")[1] == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "7"], "No job 7 is recorded"),
        (["--since", "yesterday"], "is no date"),
        (["clear", "--before", "soon"], "is no date"),
        (["export", "/no/such/folder/x.jsonl"], "cannot be written"),
    ],
)
def test_bad_input_gets_one_message(project: Path, arguments: list[str], said: str):
    code, out, err = greenroom(project, "history", *arguments)
    assert (code, out) == (2, "") and said in err and err.count("\n") == 1


@pytest.mark.parametrize(("variable", "value"), [("GREENROOM_RECORD", "perhaps"), ("GREENROOM_EXPERIENCE_MB", "much")])
def test_a_variable_that_says_nothing_is_named(project: Path, variable: str, value: str):
    code, _, err = greenroom(project, "fix", TARGET, **{variable: value})
    assert code == 2 and f"{variable} is '{value}'" in err


def test_doctor_says_where_jobs_are_kept(project: Path, tmp_path: Path):
    found = json.loads(
        greenroom(project, "doctor", "--json", GREENROOM_EXPERIENCE_MB="64", DOCKER_HOST="unix:///none")[1]
    )
    (detail,) = [each["detail"] for each in found["findings"] if each["subject"] == "history"]
    assert "0 jobs" in detail and "of 64 MB" in detail and os.fspath(tmp_path / "experience") in detail
