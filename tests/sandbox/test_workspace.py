"""What a snapshot takes, what it leaves out, and what it refuses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from greenroom_sandbox import Workspace, WorkspaceError, WorkspaceTooLarge

PYTHON = Path(sys.executable)


def snapshot(root: Path, **options: object) -> Workspace:
    return Workspace.snapshot(root, python=PYTHON, **options)  # pyright: ignore[reportArgumentType]


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    (tmp_path / "tracked.py").write_text("1\n")
    (tmp_path / "deleted.py").write_text("2\n")
    (tmp_path / ".gitignore").write_text("ignored.*\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "start")
    (tmp_path / "deleted.py").unlink()
    (tmp_path / "new.py").write_text("3\n")
    (tmp_path / "ignored.bin").write_text("4\n")
    return tmp_path


def test_git_says_which_files_belong(repository: Path):
    assert set(snapshot(repository).files) == {".gitignore", "tracked.py", "new.py"}


def test_folder_inside_a_repository_stands_for_itself(repository: Path):
    (repository / "part").mkdir()
    (repository / "part" / "x.py").write_text("5\n")
    assert set(snapshot(repository / "part").files) == {"x.py"}


def test_folder_that_git_ignores_is_taken_whole(repository: Path):
    (repository / ".gitignore").write_text("part/\n")
    (repository / "part").mkdir()
    (repository / "part" / "x.py").write_text("5\n")
    assert set(snapshot(repository / "part").files) == {"x.py"}


def test_program_named_by_a_hostile_repository_is_not_started(repository: Path):
    hook = repository / "hook"
    hook.write_text(f"#!/bin/sh\ntouch {repository}/started\n")
    hook.chmod(0o755)
    git(repository, "config", "core.fsmonitor", str(hook))
    snapshot(repository)
    assert not (repository / "started").exists()


def test_without_git_all_but_junk_is_taken(tmp_path: Path):
    for path in (
        "a.py",
        "pkg/b.py",
        "node_modules/c.js",
        "__pycache__/d.pyc",
        ".venv/e.py",
        "env/pyvenv.cfg",
        "env/f.py",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")
    assert set(snapshot(tmp_path).files) == {"a.py", "pkg/b.py"}


def test_unsaved_text_wins_over_the_disk(repository: Path):
    workspace = snapshot(repository, overlay={"tracked.py": "unsaved\n", "fresh.py": "new\n"})
    assert workspace.files["tracked.py"] == b"unsaved\n"
    assert workspace.files["fresh.py"] == b"new\n"


def test_replacing_a_file_leaves_the_snapshot_alone(repository: Path):
    workspace = snapshot(repository)
    assert workspace.with_file("tracked.py", b"x").files["tracked.py"] == b"x"
    assert workspace.files["tracked.py"] == b"1\n"


@pytest.mark.parametrize("path", ["/etc/passwd", "../x", "a/../../x", ""])
def test_path_outside_the_workspace_is_refused(repository: Path, path: str):
    with pytest.raises(WorkspaceError):
        snapshot(repository).with_file(path, b"")


def test_link_out_of_the_workspace_is_left_out(tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text("key")
    root = tmp_path / "project"
    root.mkdir()
    (root / "leak").symlink_to(secret)
    (root / "all").symlink_to(tmp_path)
    (root / "chain").symlink_to("leak")
    workspace = snapshot(root)
    assert dict(workspace.files) == {} and dict(workspace.links) == {}
    assert dict(workspace.skipped) == dict.fromkeys(("leak", "all", "chain"), "a link that leaves the workspace")


def test_links_inside_the_workspace_are_kept(tmp_path: Path):
    (tmp_path / "pkg").mkdir()
    (tmp_path / "pkg" / "a.py").write_text("1")
    (tmp_path / "alias.py").symlink_to("pkg/a.py")
    (tmp_path / "linked").symlink_to("pkg")
    workspace = snapshot(tmp_path)
    assert workspace.files["alias.py"] == b"1"
    assert workspace.links == {"linked": "pkg"}


def test_pipes_sockets_and_hard_links_are_left_out(tmp_path: Path):
    root = tmp_path / "project"
    root.mkdir()
    os.mkfifo(root / "pipe")
    (tmp_path / "outside").write_text("x")
    os.link(tmp_path / "outside", root / "hard")
    (root / "fine.py").write_text("")
    workspace = snapshot(root)
    assert set(workspace.files) == {"fine.py"}
    assert dict(workspace.skipped) == {"pipe": "not a regular file", "hard": "a hard link"}


def test_executable_bit_is_remembered(tmp_path: Path):
    (tmp_path / "run.sh").write_text("")
    (tmp_path / "run.sh").chmod(0o755)
    (tmp_path / "a.py").write_text("")
    assert snapshot(tmp_path).executables == {"run.sh"}


def test_too_large_a_workspace_is_refused_by_name_before_it_is_read(tmp_path: Path):
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(WorkspaceTooLarge, match=r"2,048 MB.*huge\.bin.*\.gitignore"):
        snapshot(tmp_path)


@pytest.mark.parametrize("root", ["missing", "file"])
def test_root_must_be_a_folder(tmp_path: Path, root: str):
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceError, match="not a folder"):
        snapshot(tmp_path / root)
