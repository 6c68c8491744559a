"""``greenroom/doctor``: the command's findings, and why nothing appeared."""

import asyncio
from pathlib import Path

from tests.server.lsp.editor import READY, STRANGE, Editor


async def test_the_editor_gets_what_the_command_prints(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    folder = {"uri": tmp_path.as_uri(), "name": "project"}
    environment = {"DOCKER_HOST": f"unix://{tmp_path}/no.sock", "XDG_RUNTIME_DIR": str(tmp_path)}
    params = {**READY, "workspaceFolders": [folder], "initializationOptions": {"trusted": False}}
    async with Editor(params, STRANGE, environment) as editor:
        await editor.request("test/reason")
        found = (await editor.request("greenroom/doctor", None))["result"]

        by_subject = {finding["subject"]: finding for finding in found["findings"]}
        assert [*by_subject] == ["greenroom", "model", "gpu", "project", "sandbox", "engine", "history", "offline"]
        assert (found["ready"], found["trusted"]) == (False, False)
        assert "Install it" in by_subject["sandbox"]["detail"]
        assert "not trust" in by_subject["project"]["detail"]
        assert [reason["code"] for reason in found["reasons"]] == ["model-loading"] * 50


async def test_a_folder_that_is_not_there_is_a_message(tmp_path: Path) -> None:
    async with Editor() as editor:
        error = (await editor.request("greenroom/doctor", {"folder": str(tmp_path / "nowhere")}))["error"]
        assert error["code"] == -32803
        assert "is not a folder" in error["message"]


async def test_a_model_that_was_chosen_a_moment_ago_is_the_one_that_is_looked_at(tmp_path: Path) -> None:
    environment = {"DOCKER_HOST": f"unix://{tmp_path}/no.sock", "XDG_RUNTIME_DIR": str(tmp_path)}
    params = {**READY, "capabilities": {"workspace": {"configuration": True}}}
    async with Editor(params, environment=environment) as editor:
        editor.settings = {None: {"model": "absent"}}
        editor.notify("workspace/didChangeConfiguration", {"settings": None})
        found = (await editor.request("greenroom/doctor", {"folder": str(tmp_path)}))["result"]
        (model,) = [finding for finding in found["findings"] if finding["subject"] == "model"]
        assert not model["isReady"] and "There is no model absent" in model["detail"]


async def test_what_is_asked_for_together_with_the_status_is_answered_too(tmp_path: Path) -> None:
    environment = {"DOCKER_HOST": f"unix://{tmp_path}/no.sock", "XDG_RUNTIME_DIR": str(tmp_path)}
    async with Editor(READY, environment=environment) as editor:
        answers = await asyncio.gather(
            editor.request("greenroom/status", {}), editor.request("greenroom/doctor", {"folder": str(tmp_path)})
        )
        assert ["result" in answer for answer in answers] == [True, True]
