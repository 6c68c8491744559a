"""The suite ``dir``: any folder of stubs with tests, as a benchmark's problems."""

from pathlib import Path, PurePosixPath

from greenroom_engine.bench.problem import HiddenProject, Problem
from greenroom_engine.source import list_targets
from greenroom_sandbox import Workspace
from greenroom_server.errors import BadInput
from greenroom_server.job import sandbox_errors
from greenroom_server.test_discovery import Discovery

_HIDDEN_FOLDER, _HIDDEN_PREFIX = "hidden_tests", "test_hidden_"


def folder_problems(folder: Path | None) -> list[Problem]:
    """One problem per stub that has tests, in the order of files and lines.

    Files named ``test_hidden_….py`` and those in folders named ``hidden_tests`` are the hidden tests: the search never
    sees them. A stub without hidden tests is judged by its public ones. Raises BadInput.
    """
    if folder is None:
        raise BadInput("Name the folder of stubs with --path.")
    with sandbox_errors():
        workspace = Workspace.snapshot(folder)
    files = workspace.files
    public = {path: content for path, content in files.items() if not _is_hidden(path)}
    seen, whole = Discovery(public), Discovery(files)
    found: list[Problem] = []
    for path in sorted(public):
        if not path.endswith(".py"):
            continue
        text = public[path].decode("utf-8", "replace")
        for target in list_targets(text, path):
            if not target.is_stub or (tests := seen.tests_of(target)).is_empty:
                continue
            everything = whole.tests_of(target)
            found.append(
                Problem(
                    name=f"{path}::{target.qualname}",
                    files=public,
                    path=path,
                    qualname=target.qualname,
                    public=tests.selection,
                    hidden=HiddenProject(
                        {name: content for name, content in files.items() if _is_hidden(name)}, everything.selection
                    ),
                    root=workspace.root,
                    python=workspace.python,
                )
            )
    if not found:
        raise BadInput(f"{folder} has no stubs with tests (a stub's body is `...`, `pass` or NotImplementedError).")
    return found


def _is_hidden(path: str) -> bool:
    parts = PurePosixPath(path)
    return _HIDDEN_FOLDER in parts.parts[:-1] or parts.name.startswith(_HIDDEN_PREFIX)
