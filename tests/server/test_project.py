from pathlib import Path

import pytest

from greenroom_server.project import find_root


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    return path


@pytest.mark.parametrize("marker", ["pyproject.toml", "setup.cfg", "pytest.ini", "tox.ini", ".git"])
def test_the_nearest_marker_upward_is_the_root(tmp_path: Path, marker: str):
    touch(tmp_path / "pyproject.toml")
    touch(tmp_path / "part" / marker)
    assert find_root(touch(tmp_path / "part" / "src" / "pkg" / "m.py")) == tmp_path / "part"


@pytest.mark.parametrize("tests", ["tests/test_m.py", "test/m.py", "test_m.py"])
def test_without_a_marker_a_sibling_tests_folder_decides(tmp_path: Path, tests: str):
    touch(tmp_path / "work" / tests)
    assert find_root(touch(tmp_path / "work" / "lib" / "m.py")) == tmp_path / "work"


def test_without_anything_the_root_is_the_folder_outside_the_package(tmp_path: Path):
    touch(tmp_path / "a" / "pkg" / "__init__.py")
    touch(tmp_path / "a" / "pkg" / "sub" / "__init__.py")
    assert find_root(touch(tmp_path / "a" / "pkg" / "sub" / "m.py")) == tmp_path / "a"


def test_explicit_tests_widen_the_root(tmp_path: Path):
    file, tests = touch(tmp_path / "w" / "code" / "m.py"), touch(tmp_path / "w" / "checks" / "test_m.py")
    assert find_root(file, (tests,)) == tmp_path / "w"


def test_a_symbolic_link_is_resolved(tmp_path: Path):
    touch(tmp_path / "real" / "pyproject.toml")
    file = touch(tmp_path / "real" / "m.py")
    (tmp_path / "link.py").symlink_to(file)
    assert find_root(tmp_path / "link.py") == tmp_path / "real"


def test_markers_in_home_do_not_make_home_a_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    touch(tmp_path / "pyproject.toml")
    assert find_root(touch(tmp_path / "scratch" / "m.py")) == tmp_path / "scratch"
