"""A function that is wrong, repaired until its tests pass; and a job that is cancelled."""

import json
import os
import re
import subprocess
from pathlib import Path

from playwright.sync_api import expect
from tests.vscode import project
from tests.vscode.conftest import GREENROOM, OpenWindow
from tests.vscode.workbench import JOB_SECONDS


def test_a_wrong_function_is_repaired_and_another_candidate_can_be_looked_at(window: OpenWindow, tmp_path: Path):
    root = project.write(tmp_path, project.WRONG_BODY)
    model = project.model(tmp_path / "sometimes.gguf", {project.WRONG: 0.6, project.RIGHT: 0.4})
    bench = window(root, {"greenroom.model": model})
    bench.open_file("names.py")
    expect(bench.status("Greenroom: sometimes")).to_be_visible()
    bench.put_cursor(project.SIGNATURE_LINE)
    bench.command("Greenroom: Fix Function Until Its Tests Pass")
    question = bench.notification("initials: 3 of 3 tests passed, confirmed in a fresh container.")
    question.wait_for(timeout=JOB_SECONDS * 1000)
    rows = bench.candidates()
    bench.widen_sidebar(120)
    chosen = rows.filter(has_text=re.compile(r"Candidate \d+.*3/3"))
    failed = rows.filter(has_text=re.compile(r"Candidate \d+.*[12]/3"))
    expect(chosen.first).to_be_visible()
    expect(failed.first).to_be_visible()
    bench.shot("candidates")
    chosen.first.locator(".monaco-tl-twistie").click()
    expect(rows.filter(has_text=re.compile(r"Candidate \d+the same")).first).to_be_visible()
    bench.shot("equals")

    failed.first.click()
    expect(bench.tab(re.compile(r"initials: candidate \d+, [12] of 3 tests passed"))).to_be_visible()
    bench.shot("failed-candidate")
    bench.press(question, "Apply")
    bench.save()
    assert (root / "names.py").read_text() == project.STUB.replace("    raise NotImplementedError\n", project.RIGHT)
    bench.shot("applied")


def test_answers_that_pass_and_behave_differently_are_compared_and_the_choice_is_explained(
    window: OpenWindow, tmp_path: Path
):
    root = project.write(tmp_path)
    share = 1 / len(project.DIVIDED)
    model = project.model(tmp_path / "divided.gguf", dict.fromkeys(project.DIVIDED, share))
    bench = window(root, {"greenroom.model": model})
    bench.open_file("names.py")
    bench.lens("▶ Implement (3 tests)").click()
    bench.notification("initials: 3 of 3 tests passed").wait_for(timeout=JOB_SECONDS * 1000)
    rows = bench.candidates()
    bench.widen_sidebar(200)
    compared = rows.filter(has_text=re.compile(r"2 behaviours.*compared on \d+ calls"))
    expect(compared).to_be_visible()
    expect(rows.filter(has_text=re.compile(r"Candidate \d+.*behaviour 1 · chosen"))).to_be_visible()
    expect(rows.filter(has_text=re.compile(r"Candidate \d+.*behaviour 2")).first).to_be_visible()
    compared.locator(".monaco-tl-twistie").click()
    expect(rows.filter(has_text=re.compile(r"1: candidates [\d, ]+\d of \d+ votes, score -\d"))).to_be_visible()
    bench.shot("selection")

    bench.title_action("Discard").click()
    expect(bench.tab("initials: candidate")).to_have_count(0)
    expect(bench.lens("▶ Implement (3 tests)")).to_be_visible()
    assert (root / "names.py").read_text() == project.STUB
    other = rows.filter(has_text=re.compile(r"Candidate \d+.*behaviour 2")).first
    bench.from_menu(other, "Run Again in Sandbox")
    expect(
        bench.notification(re.compile(r"initials, candidate \d+: 3 of 3 tests passed in the sandbox"))
    ).to_be_visible()
    bench.shot("run-again")
    bench.from_menu(other, "Copy")
    copied = bench.copied("def initials")
    other.hover()
    other.get_by_role("button", name="Apply This Candidate").click()
    expect(other).to_contain_text("applied")
    bench.save()
    bench.shot("other-applied")
    assert (root / "names.py").read_text().endswith(copied.splitlines()[-1] + "\n")


def test_a_cancelled_job_stops_at_once_and_changes_nothing(
    window: OpenWindow, tmp_path: Path, greenroom_environment: dict[str, str]
):
    root = project.write(tmp_path)
    bench = window(root, {"greenroom.model": project.model(tmp_path / "endless.gguf", {project.ENDLESS: 1.0})})
    bench.open_file("names.py")
    bench.lens("▶ Implement (3 tests)").click()
    running = bench.notification("Greenroom: initials")
    expect(running).to_contain_text("written")
    bench.shot("running")
    bench.press(running, "Cancel")
    expect(running).to_have_count(0)
    expect(bench.lens("▶ Implement (3 tests)")).to_be_visible()
    expect(bench.candidates().filter(has_text="cancelled").first).to_be_visible()
    bench.shot("cancelled")
    done = subprocess.run(
        [GREENROOM, "engine", "status", "--json"],
        env={**os.environ, **greenroom_environment}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["jobs"] == 0
    assert (root / "names.py").read_text() == project.STUB
