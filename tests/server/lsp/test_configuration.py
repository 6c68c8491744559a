"""Settings: what is wrong is said once, and what runs on this machine is the user's alone to say."""

from pathlib import Path
from typing import Any

import pytest
from tests.server.lsp.editor import READY, STRANGE, Editor

from greenroom_server.lsp.configuration import Configuration, Settings, read_settings

CAN_BE_ASKED = {"workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": True}}}


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"effort": "huge"}, "greenroom.effort"),
        ({"completion": {"maxTokens": 0}}, "greenroom.completion.maxTokens"),
        ({"completion": {"maxTokens": "many"}}, "greenroom.completion.maxTokens"),
        ({"completion": 5}, "greenroom.completion"),
        ({"sandbox": {"environment": "vm"}}, "greenroom.sandbox.environment"),
        ({"codeLens": []}, "greenroom.codeLens"),
        ({"model": {"path": "x"}}, "greenroom.model"),
    ],
)
def test_a_wrong_value_is_named_and_its_default_kept(values: dict[str, Any], name: str) -> None:
    found, problems = read_settings({**values, "diagnostics": {"enabled": True}})

    assert [problem.split(" is ")[0] for problem in problems] == [name]
    assert found == Settings.model_validate({"diagnostics": {"enabled": True}})


def test_several_wrong_values_are_all_named() -> None:
    _, problems = read_settings(
        {"effort": 3, "completion": {"maxLines": -1, "debounceMs": None}, "codeLens": "perhaps"}
    )
    assert len(problems) == 4


def test_a_workspace_does_not_say_what_runs_here() -> None:
    folder, configuration = Path("/project"), Configuration()
    own = {"model": "/evil.gguf", "python": "/evil", "sandbox": {"image": "evil"}, "effort": "high"}
    list(configuration.begin({"model": "mine"}))
    list(configuration.update({"python": "/usr/bin/python3"}, {folder: own}))

    found = configuration.at(folder / "src" / "a.py")
    assert (found.model, found.python, found.sandbox.image, found.effort) == ("mine", "/usr/bin/python3", "", "high")
    assert configuration.at(Path("/elsewhere/a.py")).effort == "medium"
    assert configuration.at(None) == configuration.settings


def test_without_trust_only_the_options_say_what_runs_here() -> None:
    configuration = Configuration()
    list(configuration.begin({"model": "mine", "trusted": False}))
    list(configuration.update({"model": "other", "trusted": True, "effort": "low"}))
    assert not configuration.is_trusted
    assert (configuration.settings.model, configuration.settings.effort) == ("mine", "low")

    list(configuration.trust(True))
    assert configuration.is_trusted
    assert configuration.settings.model == "other"


def test_the_innermost_folder_counts() -> None:
    configuration = Configuration()
    list(configuration.update({}, {Path("/a"): {"effort": "low"}, Path("/a/b"): {"effort": "high"}}))
    assert configuration.at(Path("/a/b/c.py")).effort == "high"
    assert configuration.at(Path("/a/c.py")).effort == "low"


def test_a_folder_can_switch_recording_off_and_not_on() -> None:
    secret, open_ = Path("/secret"), Path("/open")
    configuration = Configuration()
    list(configuration.update({}, {secret: {"record": False}, open_: {}}))
    assert [configuration.at(folder / "a.py").record for folder in (secret, open_, Path("/x"))] == [False, True, True]
    list(configuration.update({"record": False}, {secret: {}, open_: {"record": True}}))
    assert [configuration.at(folder / "a.py").record for folder in (secret, open_, Path("/x"))] == [False] * 3


async def test_the_server_asks_per_folder_and_warns_once(tmp_path: Path) -> None:
    folder = {"uri": tmp_path.as_uri(), "name": "project"}
    params = {**READY, "capabilities": CAN_BE_ASKED, "workspaceFolders": [folder]}
    params["initializationOptions"] = {"effort": "enormous"}
    async with Editor(params, STRANGE) as editor:
        editor.settings = {None: {"completion": {"maxLines": 3}}, tmp_path.as_uri(): {"model": "evil", "codeLens": 7}}
        editor.notify("workspace/didChangeConfiguration", {"settings": None})
        await editor.until(lambda: len(editor.heard["window/showMessage"]) == 2)
        found = (await editor.request("test/settings"))["result"]

        assert found["user"]["completion"]["max_lines"] == 3
        assert found["scoped"][0]["completion"]["max_lines"] == 3
        assert found["scoped"][0]["model"] == ""
        editor.notify("workspace/didChangeConfiguration", {"settings": None})
        await editor.until(lambda: len(editor.asked["workspace/configuration"]) >= 3)
        await editor.settled()
        said = [message["message"].split(" is ")[0] for message in editor.heard["window/showMessage"]]
        assert said == ["greenroom.effort", "greenroom.codeLens"]
        registered = [
            r["method"] for asked in editor.asked["client/registerCapability"] for r in asked["registrations"]
        ]
        assert registered == ["workspace/didChangeConfiguration"]


async def test_an_editor_that_pushes_its_settings_is_understood() -> None:
    async with Editor(command=STRANGE) as editor:
        editor.notify("workspace/didChangeConfiguration", {"settings": {"greenroom": {"effort": "high"}}})
        editor.notify("greenroom/trust", {"trusted": False})
        await editor.settled()
        found = (await editor.request("test/settings"))["result"]
        assert (found["user"]["effort"], found["trusted"]) == ("high", False)
