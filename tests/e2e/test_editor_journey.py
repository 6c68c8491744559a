"""From a stub to a function that passes its tests, in an editor: the real server, the real engine, real Docker."""

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from tests.e2e.editor import GREENROOM, Editor, capabilities, window
from tests.e2e.test_fix import ENDLESS, RIGHT, WRONG, answer
from tests.server import scripted_model

STUB = '''\
"""Names."""


def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError


def shout(name: str) -> str:
    return name.upper() + "!"
'''
TEST = """\
from names import initials

def test_two():
    assert initials("ada lovelace") == "AL"

def test_none():
    assert initials("") == ""
"""
BODY = "    raise NotImplementedError\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "tests").mkdir(parents=True)
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    (root / "names.py").write_text(STUB)
    (root / "tests" / "test_names.py").write_text(TEST)
    return root


def model(folder: Path, *answers: str) -> dict[str, Any]:
    """Settings: a model that gives these answers, all as likely as the others."""
    weights = dict.fromkeys(answers, 1 / len(answers))
    return {"model": str(scripted_model.write(folder / "scripted.gguf", weights)), "effort": "low"}


def passes(root: Path) -> bool:
    done = subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=root, capture_output=True, check=False)
    return done.returncode == 0


def status() -> dict[str, Any]:
    done = subprocess.run([GREENROOM, "engine", "status", "--json"], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


async def command_at(editor: Editor, uri: str, at: str) -> types.Command:
    action, *_ = await editor.actions(uri, at)  # what is likeliest comes first
    assert action.command is not None
    return action.command


def implement(editor: Editor, uri: str, qualname: str = "initials", **more: Any) -> Any:
    document = {"uri": uri, "version": editor.versions.get(uri)}
    return editor.request("greenroom/implement", {"textDocument": document, "qualname": qualname, **more})


async def test_the_embedded_model_writes_a_stub_by_code_action_and_its_tests_pass_on_disk(tmp_path: Path):
    root = tmp_path / "project"
    root.mkdir()
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    stub = 'def count_even(numbers: list[int]) -> int:\n    """Return how many of the numbers are even."""\n    ...\n'
    (root / "counting.py").write_text(stub)
    (root / "test_counting.py").write_text(
        "from counting import count_even\n\n"
        "def test_some():\n    assert count_even([1, 2, 4]) == 2\n\n"
        "def test_none():\n    assert count_even([]) == 0\n"
    )
    async with window(root) as editor:
        uri = editor.open(root / "counting.py")
        (action,) = await editor.actions(uri, "...")
        assert action.title == "Implement `count_even` (2 tests)"
        assert action.is_preferred and action.kind == "quickfix.greenroom.implement" and action.command
        editor.answers = ["Apply"]
        await editor.execute(action.command)
        await editor.until(lambda: editor.edits)
        assert editor.questions[0].message == "count_even: 2 of 2 tests passed, confirmed in a fresh container."
        assert [action.title for action in editor.questions[0].actions or ()] == ["Apply", "Discard"]
        editor.save(uri, root / "counting.py")
    kinds = [value["kind"] for value in editor.progress]
    assert kinds[0] == "begin" and kinds[-1] == "end" and editor.progress[0]["cancellable"]
    reports = [value for value in editor.progress if value["kind"] == "report"]
    assert any("round 1 of 2 · " in value["message"] and "best 2/2 tests" in value["message"] for value in reports)
    percentages = [value["percentage"] for value in reports]
    assert percentages == sorted(percentages) and 0 < percentages[-1] <= 100
    assert "NotImplementedError" not in (root / "counting.py").read_text()
    assert passes(root)


async def test_a_rich_client_gets_events_and_the_edit_with_imports_and_the_users_line_ends(
    project: Path, tmp_path: Path
):
    body = '    return re.sub(r"(\\w)\\w*\\s*", r"\\1", name).upper()\n'
    text = STUB.replace("\n", "\r\n")
    async with window(project, options=model(tmp_path, answer(body, "import re\n"))) as editor:
        uri = editor.open(project / "names.py", text)
        found = await implement(editor, uri)
        assert (found.status, found.withheld, found.evidence.cold_confirmed) == ("verified", False, True)
        assert found.summary == "initials: 2 of 2 tests passed, confirmed in a fresh container."
        (document,) = found.edit.documentChanges
        assert document.textDocument.version == 1
        imports, replaced = document.edits
        assert imports.range.start == imports.range.end and imports.newText.strip() == "import re"
        assert "def" not in replaced.newText and replaced.newText == body.rstrip("\n")
        kinds = {event["event"]["kind"] for event in editor.events}
        assert {"loading", "round started", "candidate written", "candidate tested", "cold confirmed"} <= kinds
        assert {event["qualname"] for event in editor.events} == {"initials"}
        assert not editor.questions and not editor.edits
        await until_applied(editor, found.edit)
    expected = text.replace(BODY.replace("\n", "\r\n"), body.replace("\n", "\r\n"))
    assert editor.texts[uri].replace("import re\r\n", "").replace("\r\n\r\n\r\n\r\n", "\r\n\r\n\r\n") == expected


async def until_applied(editor: Editor, edit: Any) -> None:
    converter = editor.client.protocol._converter
    editor.apply(converter.structure(json.loads(json.dumps(_dicts(edit))), types.WorkspaceEdit))


def _dicts(value: Any) -> Any:
    if isinstance(value, list):
        return [_dicts(part) for part in value]
    names = getattr(value, "_fields", None)
    return {name: _dicts(getattr(value, name)) for name in names} if names is not None else value


async def test_a_cancelled_search_stops_at_once_and_is_answered_as_cancelled(project: Path, tmp_path: Path):
    async with window(project, options=model(tmp_path, answer(ENDLESS))) as editor:
        uri = editor.open(project / "names.py")
        job = editor.client.protocol.send_request(
            "greenroom/implement", {"textDocument": {"uri": uri}, "qualname": "initials"}, msg_id="the-job"
        )
        await editor.until(lambda: any(event["event"]["kind"] == "candidate written" for event in editor.events))
        started = time.monotonic()
        editor.client.cancel_request(types.CancelParams(id="the-job"))
        with pytest.raises(JsonRpcException) as caught:
            await asyncio.wrap_future(job)
        seconds = time.monotonic() - started
        assert caught.value.code == -32800
        assert seconds < 0.5
        assert status()["jobs"] == 0
        assert (project / "names.py").read_text() == STUB


@pytest.mark.parametrize("how", ["progress", "close"])
async def test_a_job_of_a_plain_client_stops_by_its_progress_and_when_its_document_is_closed(
    project: Path, tmp_path: Path, how: str
):
    async with window(project, options=model(tmp_path, answer(ENDLESS))) as editor:
        uri = editor.open(project / "names.py")
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: any("written" in (value.get("message") or "") for value in editor.progress))
        if how == "progress":
            (token,) = editor.tokens
            editor.client.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(token))
        else:
            editor.close(uri)
        await editor.until(lambda: editor.progress[-1]["kind"] == "end")
        assert status()["jobs"] == 0 and not editor.questions and not editor.edits


async def test_a_second_window_shares_the_engine(project: Path, tmp_path: Path):
    options = model(tmp_path, answer(RIGHT))
    async with window(project, options=options) as one, window(project, options=options) as other:
        results = []
        for editor in (one, other):
            results.append(await implement(editor, editor.open(project / "names.py")))
            now = status()
            assert now["clients"] >= 1
            results[-1] = (results[-1].status, now["pid"])
        assert results[0] == results[1] and results[0][0] == "verified"
        assert status()["clients"] == 3  # both windows, and the one that asks


async def test_unsaved_buffers_win_over_the_disk(project: Path, tmp_path: Path):
    async with window(project, options=model(tmp_path, answer(WRONG), answer(RIGHT))) as editor:
        uri = editor.open(project / "names.py", STUB.replace("First letters", "The very first letter"))
        editor.open(
            project / "tests" / "test_names.py",
            TEST.replace('"AL"', '"A"') + "\ndef test_new():\n    assert initials('x') == 'X'\n",
        )
        (action,) = await editor.actions(uri, "def initials")
        assert action.title == "Implement `initials` (3 tests)"
        found = await implement(editor, uri)
        assert found.status == "verified" and "name[:1]" in found.new_target and "The very first" in found.new_target
        assert len(found.tests.ids) == 3
    assert (project / "names.py").read_text() == STUB


async def test_an_edit_elsewhere_while_it_runs_is_kept_and_the_patch_goes_where_the_function_is_now(
    project: Path, tmp_path: Path
):
    async with window(project, options=model(tmp_path, answer(RIGHT))) as editor:
        uri = editor.open(project / "names.py")
        editor.answers = ["Apply"]
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: any("written" in (value.get("message") or "") for value in editor.progress))
        edited = "# 🙂 mine\n" + STUB + "\nMINE = 1\n"
        editor.type(uri, edited)
        await editor.until(lambda: editor.edits)
        assert editor.texts[uri] == edited.replace(BODY, RIGHT)


async def test_an_edit_of_the_function_while_it_runs_withholds_the_patch_and_offers_to_run_again(
    project: Path, tmp_path: Path
):
    async with window(project, options=model(tmp_path, answer(RIGHT))) as editor:
        uri = editor.open(project / "names.py")
        editor.answers = ["Apply", "Run again", "Apply"]
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: any("written" in (value.get("message") or "") for value in editor.progress))
        edited = STUB.replace("First letters, in upper case.", "First letters.")
        editor.type(uri, edited)
        await editor.until(lambda: len(editor.questions) > 1)
        assert "was edited while Greenroom was at work on it" in editor.questions[1].message
        assert not editor.edits and editor.texts[uri] == edited
        await editor.until(lambda: editor.edits)
        assert editor.texts[uri] == edited.replace(BODY, RIGHT)


async def test_a_rich_client_is_told_that_its_patch_is_withheld(project: Path, tmp_path: Path):
    async with window(project, options=model(tmp_path, answer(RIGHT))) as editor:
        uri = editor.open(project / "names.py")
        job = implement(editor, uri)
        await editor.until(lambda: any(event["event"]["kind"] == "candidate written" for event in editor.events))
        editor.type(uri, STUB.replace("name: str", "name: str = ''", 1))
        found = await job
        assert (found.status, found.edit, found.withheld) == ("verified", None, True)
        with pytest.raises(JsonRpcException, match="is at version 2, not 1") as caught:
            await editor.request(
                "greenroom/implement", {"textDocument": {"uri": uri, "version": 1}, "qualname": "initials"}
            )
        assert caught.value.code == -32801


async def test_an_editor_that_shows_changes_before_they_are_made_gets_the_edit_with_its_annotation(
    project: Path, tmp_path: Path
):
    shows = capabilities(annotations=True)
    async with window(project, options=model(tmp_path, answer(RIGHT)), client_capabilities=shows) as editor:
        uri = editor.open(project / "names.py")
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: editor.edits)
        (annotation,) = (editor.edits[0].change_annotations or {}).values()
        assert annotation.needs_confirmation and annotation.label == "Greenroom: initials, 2 of 2 tests passed"
        assert not editor.questions and editor.texts[uri] == STUB.replace(BODY, RIGHT)


async def test_what_does_not_pass_is_offered_as_what_it_is_and_never_applied_by_itself(project: Path, tmp_path: Path):
    options = {**model(tmp_path, answer(WRONG)), "diagnostics": {"enabled": True}}
    async with window(project, options=options) as editor:
        uri = editor.open(project / "names.py")
        test_uri = editor.open(project / "tests" / "test_names.py")
        editor.answers = ["Show", None]
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: len(editor.questions) == 2)
        first, shown = editor.questions
        assert first.message.startswith(
            "initials: no attempt passed every test. The best passes 1 of 2. Failing: test_two"
        )
        assert [each.title for each in first.actions or ()] == ["Apply anyway", "Show", "Discard"]
        assert f"+{WRONG}" in shown.message and not editor.edits and editor.texts[uri] == STUB
        (diagnostic,) = editor.client.diagnostics[test_uri]
        assert diagnostic.range.start == types.Position(3, 4) and "got 'A', expected 'AL'" in diagnostic.message
        (lens,) = [lens for lens in await lenses(editor, uri) if lens.command]
        assert lens.command and lens.command.title == "✗ best 1 of 2 tests · try again"
        outcomes = [lens.command.title for lens in await lenses(editor, test_uri) if lens.command]
        assert outcomes == ["✗ failed (Greenroom's last run)", "✓ passed (Greenroom's last run)"]
        (fix,) = await editor.actions(test_uri, "def test_two")
        assert fix.title == "Implement `initials` until its tests pass" and fix.diagnostics
        editor.type(test_uri, TEST + "\n")
        assert await lenses(editor, test_uri) == []
        assert not editor.client.diagnostics[test_uri]


async def lenses(editor: Editor, uri: str) -> list[types.CodeLens]:
    params = types.CodeLensParams(types.TextDocumentIdentifier(uri))
    return list(await editor.client.text_document_code_lens_async(params) or ())


async def test_lenses_and_hover_follow_a_function_from_stub_to_evidence(project: Path, tmp_path: Path):
    async with window(project, options=model(tmp_path, answer(RIGHT))) as editor:
        uri = editor.open(project / "names.py")
        (idle,) = await lenses(editor, uri)
        resolved = await editor.client.code_lens_resolve_async(idle)
        assert resolved.command and resolved.command.title == "▶ Implement (2 tests)"
        place = types.HoverParams(types.TextDocumentIdentifier(uri), editor.place_of(uri, "initials"))
        assert await editor.client.text_document_hover_async(place) is None
        editor.answers = ["Apply"]
        before, begun = editor.refreshes, time.monotonic()
        await editor.execute(resolved.command)
        await editor.until(lambda: editor.progress)
        (running,) = await lenses(editor, uri)
        assert running.command and running.command.command == "greenroom.cancel"
        await editor.until(lambda: editor.edits and editor.refreshes > before)
        (done,) = await lenses(editor, uri)
        assert done.command and done.command.title == "✓ 2 of 2 tests passed"
        assert editor.refreshes - before <= 3 + time.monotonic() - begun, "each of them puts off the editor's next look"
        hover = await editor.client.text_document_hover_async(place)
        assert hover and "2 of 2 tests passed, and again in a fresh container" in hover.contents.value  # pyright: ignore
        editor.type(uri, editor.texts[uri].replace("upper()\n\n", "upper()  # mine\n\n"))
        assert await editor.client.text_document_hover_async(place) is None


async def test_a_function_without_tests_is_listed_with_the_reason_why_not(project: Path):
    async with window(project) as editor:
        uri = editor.open(project / "names.py", STUB + "\ndef lonely():\n    ...\n\nclass Box:\n    pass\n")
        (project / "tests" / "test_names.py").unlink()
        action, propose = await editor.actions(uri, "def lonely")
        assert action.title == "No tests found for `lonely`" and action.command is None
        assert propose.title == "Propose tests for `lonely`" and propose.kind == "quickfix.greenroom.proposeTests"
        assert propose.command and propose.command.command == "greenroom.proposeTests" and not propose.is_preferred
        assert action.disabled and "write one that imports lonely" in action.disabled.reason
        assert await editor.actions(uri, "class Box") == []
    async with window(project, client_capabilities=capabilities(disabled=False)) as editor:
        uri = editor.open(project / "names.py")
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: editor.messages)
        assert editor.messages[0].startswith("No tests found in")


async def test_on_a_test_what_it_exercises_is_offered_and_the_test_itself_is_not(project: Path):
    async with window(project) as editor:
        uri = editor.open(project / "tests" / "test_names.py", TEST + "\n\ndef test_nothing():\n    ...\n")
        (action,) = await editor.actions(uri, "assert initials")
        assert action.title == "Implement `initials` until its tests pass" and action.command
        assert list(action.command.arguments or ()) == [(project / "names.py").as_uri(), "initials", None]
        assert await editor.actions(uri, "def test_nothing") == [] and await lenses(editor, uri) == []


async def test_a_file_that_is_not_open_is_edited_too(project: Path, tmp_path: Path):
    async with window(project, options=model(tmp_path, answer(RIGHT))) as editor:
        uri = editor.open(project / "tests" / "test_names.py")
        editor.answers = ["Apply"]
        await editor.execute(await command_at(editor, uri, "assert initials"))
        await editor.until(lambda: editor.edits)
    assert (project / "names.py").read_text() == STUB.replace(BODY, RIGHT)
    assert passes(project)


async def test_a_function_with_a_body_is_offered_a_repair_that_no_quick_fix_list_shows(project: Path, tmp_path: Path):
    (project / "names.py").write_text(STUB.replace(BODY, WRONG))
    async with window(project, options=model(tmp_path, answer(RIGHT))) as editor:
        uri = editor.open(project / "names.py")
        (action,) = await editor.actions(uri, "return name[:1]")
        assert action.title == "Fix `initials` until its tests pass (2 tests)"
        assert action.kind == "refactor.rewrite.greenroom.fix" and not action.is_preferred
        assert await editor.actions(uri, "return name[:1]", ["quickfix"]) == []
        assert len(await editor.actions(uri, "return name[:1]", ["refactor"])) == 1
        found = await implement(editor, uri)
        assert found.status == "verified"
        again = await implement(editor, uri)
        assert again.status == "verified"


async def test_a_second_job_for_the_same_function_is_refused_while_the_first_runs(project: Path, tmp_path: Path):
    async with window(project, options=model(tmp_path, answer(ENDLESS))) as editor:
        uri = editor.open(project / "names.py")
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: editor.progress)
        with pytest.raises(JsonRpcException, match="at work on initials already") as caught:
            await implement(editor, uri)
        assert caught.value.code == -32803


async def test_an_untrusted_workspace_runs_nothing_and_says_so_once(project: Path):
    async with window(project, options={"trusted": False}) as editor:
        uri = editor.open(project / "names.py")
        assert await editor.actions(uri, "def initials") == await editor.actions(uri, "def initials") == []
        assert await lenses(editor, uri) == []
        with pytest.raises(JsonRpcException, match="not trusted"):
            await implement(editor, uri)
        assert len(editor.messages) == 1 and "not trusted" in editor.messages[0]
        assert editor.refreshes == 0, "nothing has changed yet"
        editor.client.protocol.notify("greenroom/trust", {"trusted": True})
        await editor.until(lambda: editor.refreshes)
        assert await lenses(editor, uri)


async def test_without_docker_the_user_is_told_and_nothing_needs_a_restart(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/nobody.sock")
    async with window(project, options=model(tmp_path, answer(RIGHT))) as editor:
        uri = editor.open(project / "names.py")
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: editor.messages)
        assert "nobody.sock" in editor.messages[0] and editor.progress[-1]["kind"] == "end"
        (tmp_path / "nobody.sock").symlink_to("/var/run/docker.sock")
        assert (await implement(editor, uri)).status == "verified"


async def test_an_engine_that_dies_in_a_job_is_said_and_the_next_job_works(project: Path, tmp_path: Path):
    options = model(tmp_path, answer(ENDLESS))
    async with window(project, options=options) as editor:
        uri = editor.open(project / "names.py")
        await editor.execute(await command_at(editor, uri, "def initials"))
        await editor.until(lambda: any("written" in (value.get("message") or "") for value in editor.progress))
        before = status()["pid"]
        os.kill(before, 9)
        await editor.until(lambda: editor.messages)
        assert "ended in the middle of the job" in editor.messages[0]
        scripted_model.write(Path(options["model"]), {answer(RIGHT): 1.0})
        assert (await implement(editor, uri)).status == "verified"
        assert status()["pid"] != before
