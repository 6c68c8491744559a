"""What clients with commands and views of their own ask: targets, previews, models, how things are."""

from pathlib import Path
from typing import Any

import pytest
from tests.server.lsp.editor import Editor

SOURCE = '''\
"""Names."""


def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError


def shout(name: str) -> str:
    return name.upper() + "!"
'''
TEST = "from names import initials, shout\n\n\ndef test_both():\n    assert initials('a') == shout('A')[0]\n"
CODE = "def initials(name: str) -> str:\n    return re.sub('[a-z]', '', name.title())\n"
CAPABILITIES = {"workspace": {"workspaceEdit": {"documentChanges": True, "changeAnnotationSupport": {}}}}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    (tmp_path / "names.py").write_text(SOURCE)
    (tmp_path / "test_names.py").write_text(TEST)
    return tmp_path


def params(project: Path, **options: Any) -> dict[str, Any]:
    folder = {"uri": project.as_uri(), "name": "project"}
    common = {"processId": None, "rootUri": None, "capabilities": CAPABILITIES}
    return {**common, "workspaceFolders": [folder], "initializationOptions": options}


def opened(editor: Editor, path: Path, text: str | None = None) -> str:
    uri = path.as_uri()
    item = {"uri": uri, "languageId": "python", "version": 3, "text": path.read_text() if text is None else text}
    editor.notify("textDocument/didOpen", {"textDocument": item})
    return uri


async def targets(editor: Editor, uri: str, line: int) -> dict[str, Any]:
    at = {"textDocument": {"uri": uri}, "position": {"line": line, "character": 4}}
    return (await editor.request("greenroom/targets", at))["result"]


async def test_the_cursor_is_on_a_function_or_on_nothing(project: Path) -> None:
    async with Editor(params(project)) as editor:
        uri = opened(editor, project / "names.py")
        stub, written = ({"uri": uri, "qualname": name, "isStub": name == "initials"} for name in ("initials", "shout"))
        assert await targets(editor, uri, 5) == {"targets": [stub], "test": None}
        assert await targets(editor, uri, 9) == {"targets": [written], "test": None}
        assert await targets(editor, uri, 0) == {"targets": [], "test": None}
        assert await targets(editor, "file:///nowhere.py", 0) == {"targets": [], "test": None}


async def test_on_a_test_it_is_what_that_exercises_in_other_files(project: Path) -> None:
    async with Editor(params(project)) as editor:
        uri = opened(editor, project / "test_names.py")
        found = await targets(editor, uri, 4)
        assert found["test"] == "test_both"
        source = (project / "names.py").as_uri()
        assert [(each["uri"], each["qualname"]) for each in found["targets"]] == [
            (source, "initials"),
            (source, "shout"),
        ]


async def preview(editor: Editor, uri: str, **more: Any) -> dict[str, Any]:
    candidate = {"qualname": "initials", "code": CODE, "imports": ["import re"]}
    return await editor.request("greenroom/preview", {"textDocument": {"uri": uri}, **candidate, **more})


async def test_a_preview_is_the_file_with_the_candidate_and_the_edit_to_that(project: Path) -> None:
    async with Editor(params(project)) as editor:
        uri = opened(editor, project / "names.py", SOURCE + "\n# not saved\n")
        found = (await preview(editor, uri))["result"]
        expected = (SOURCE + "\n# not saved\n").replace(
            "raise NotImplementedError", "return re.sub('[a-z]', '', name.title())"
        )
        assert found["text"].replace("import re\n", "").split() == expected.split()
        assert "import re\n" in found["text"] and "# not saved" in found["text"]
        (change,) = found["edit"]["documentChanges"]
        assert change["textDocument"] == {"uri": uri, "version": 3}
        assert all("annotationId" not in edit for edit in change["edits"])  # the client has asked its user already


async def test_a_preview_of_what_is_there_already_has_no_edit(project: Path) -> None:
    text = SOURCE.replace("raise NotImplementedError", "return re.sub('[a-z]', '', name.title())")
    text = text.replace("\n\n\ndef initials", "\n\nimport re\n\n\ndef initials")
    async with Editor(params(project)) as editor:
        found = (await preview(editor, opened(editor, project / "names.py", text)))["result"]
        assert (found["text"], found["edit"]) == (text, None)


async def test_a_preview_of_a_closed_file_is_of_the_disk(project: Path) -> None:
    async with Editor(params(project)) as editor:
        found = (await preview(editor, (project / "names.py").as_uri()))["result"]
        assert found["edit"]["documentChanges"][0]["textDocument"]["version"] is None


async def test_a_preview_of_another_version_or_of_no_function_is_refused(project: Path) -> None:
    async with Editor(params(project)) as editor:
        uri = opened(editor, project / "names.py")
        refused = await preview(editor, uri, textDocument={"uri": uri, "version": 2})
        assert refused["error"]["code"] == -32801
        error = (await preview(editor, uri, qualname="intials"))["error"]
        assert (error["code"], error["data"]) == (-32803, {"kind": "TargetNotFound"})
        assert "initials" in error["message"]


async def test_the_models_are_those_of_the_store_with_what_is_wrong_with_them(project: Path) -> None:
    models = project / "models"
    models.mkdir()
    (models / "broken.gguf").write_bytes(b"GGUX")
    async with Editor(params(project), environment={"GREENROOM_MODELS": str(models)}) as editor:
        found = (await editor.request("greenroom/models", {}))["result"]
        assert (found["default"], found["folder"]) == ("embedded", str(models))
        embedded, broken = found["models"]
        assert embedded["problem"] == "" and embedded["parameters"] > 0 and embedded["fileBytes"] > 0
        assert broken["name"] == "broken" and "not a GGUF" in broken["problem"]


async def test_without_engine_and_docker_the_status_says_so_and_starts_nothing(project: Path) -> None:
    environment = {"DOCKER_HOST": f"unix://{project}/no.sock", "XDG_RUNTIME_DIR": str(project)}
    async with Editor(params(project, model="mine", trusted=False), environment=environment) as editor:
        found = (await editor.request("greenroom/status", {}))["result"]
        assert (found["engine"], found["model"], found["trusted"]) == (None, "mine", False)
        assert found["sandbox"]["isReady"] is False and "no.sock" in found["sandbox"]["detail"]
        assert (await editor.request("greenroom/status", {}))["result"]["engine"] is None


async def test_nothing_of_an_untrusted_workspace_is_run(project: Path) -> None:
    async with Editor(params(project, trusted=False)) as editor:
        uri = opened(editor, project / "names.py")
        error = (await editor.request("greenroom/runTests", {"textDocument": {"uri": uri}}))["error"]
        assert (error["code"], error["data"]) == (-32803, {"kind": "NotTrusted"})


async def test_without_docker_the_error_says_what_kind_it_is(project: Path) -> None:
    environment = {"DOCKER_HOST": f"unix://{project}/no.sock", "XDG_RUNTIME_DIR": str(project)}
    async with Editor(params(project), environment=environment) as editor:
        uri = opened(editor, project / "names.py")
        wanted = {"textDocument": {"uri": uri}, "qualname": "shout"}
        error = (await editor.request("greenroom/runTests", wanted))["error"]
        assert error["data"] == {"kind": "SandboxUnavailable"}
        error = (await editor.request("greenroom/implement", wanted))["error"]
        assert error["data"] == {"kind": "SandboxUnavailable"}
