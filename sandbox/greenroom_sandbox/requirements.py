"""What a project needs installed, read from the files where projects say it."""

import configparser
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from greenroom_sandbox.errors import SandboxUnavailable

_TEST_GROUPS = frozenset(("dev", "develop", "test", "tests", "testing"))
_LOCKS = {
    "uv.lock": "uv export --frozen --all-groups --all-extras --no-emit-project --no-hashes",
    "poetry.lock": "poetry export --all-groups --all-extras --without-hashes",
}
_TOOLS = {"uv.lock": "uv", "poetry.lock": "poetry poetry-plugin-export"}
_DEFAULT_PYTHON = "3.12"


@dataclass(frozen=True)
class Requirements:
    """What to install.

    :param lines: requirements as pip takes them.
    :param files: requirement files and what they name, by path relative to the project.
    :param lock: a lock file's name; its own tool turns it into requirements, and nothing else counts then.
    """

    lines: tuple[str, ...] = ()
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    lock: str | None = None

    @property
    def listed(self) -> tuple[str, ...]:
        """Requirement files that are installed themselves, not only named by others."""
        return tuple(sorted(path for path in self.files if _is_list(path)))

    @property
    def export(self) -> tuple[str, str] | None:
        """(packages of the lock's tool, the command that prints requirements), with a lock."""
        return None if self.lock is None else (_TOOLS[self.lock], _LOCKS[self.lock])


def requirements(root: Path) -> Requirements:
    """Of the project at ``root``: its lock, or its requirement files and what pyproject.toml and setup.cfg say.

    :raises SandboxUnavailable: a file that cannot be read.
    """
    pyproject = _pyproject(root)
    for lock in _LOCKS:
        if (root / lock).is_file() and pyproject:
            return Requirements(
                files={name: (root / name).read_bytes() for name in ("pyproject.toml", lock)}, lock=lock
            )
    files: dict[str, bytes] = {}
    for path in [*root.glob("*requirements*.txt"), *root.glob("requirements/*.txt"), *root.glob("constraints*.txt")]:
        if path.is_file():
            files[path.relative_to(root).as_posix()] = path.read_bytes()
    return Requirements(lines=tuple(dict.fromkeys((*_declared(pyproject), *_configured(root)))), files=files)


def python_version(root: Path) -> str:
    """``major.minor`` that the project asks for, in .python-version or pyproject.toml; a current one otherwise."""
    try:
        pinned = re.match(r"(\d+\.\d+)", (root / ".python-version").read_text("utf-8").strip())
    except (OSError, UnicodeDecodeError):
        pinned = None
    if pinned is not None:
        return pinned[1]
    wanted = str(_table(_pyproject(root), "project").get("requires-python", ""))
    if exact := re.search(r"(?:==|~=)\s*(\d+\.\d+)", wanted):
        return exact[1]
    least = re.search(r">=\s*3\.(\d+)", wanted)
    below = re.search(r"<\s*3\.(\d+)", wanted)
    default = int(_DEFAULT_PYTHON.split(".")[1])
    if below is not None:
        default = min(default, int(below[1]) - 1)
    return f"3.{max(default, int(least[1]) if least else 0)}"


def source_folders(root: Path) -> tuple[str, ...]:
    """Folders the project's packages lie in, beside the root: what an editable install would make importable."""
    return (str(root / "src"),) if (root / "src").is_dir() else ()


def _is_list(path: str) -> bool:
    name = Path(path).name
    if name.startswith("constraints"):
        return False
    stem = name.removesuffix(".txt")
    words = set(re.split(r"[-_.]", stem)) - {"requirements", ""}
    return not words or bool(words & (_TEST_GROUPS | {"base", "main", "prod"}))


def _pyproject(root: Path) -> dict[str, Any]:
    path = root / "pyproject.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SandboxUnavailable(f"{path} cannot be read ({error}), so what the project needs is unknown.") from error


def _table(document: dict[str, Any], name: str) -> dict[str, Any]:
    found = document.get(name)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _strings(value: Any) -> list[str]:
    return [item for item in cast("list[Any]", value) if isinstance(item, str)] if isinstance(value, list) else []


def _declared(pyproject: dict[str, Any]) -> list[str]:
    """Dependencies, and those of extras and groups that are named for testing."""
    project = _table(pyproject, "project")
    found = _strings(project.get("dependencies"))
    for groups in (_table(project, "optional-dependencies"), _table(pyproject, "dependency-groups")):
        for name, group in groups.items():
            if name.lower() in _TEST_GROUPS:
                found += _strings(group)
    return found


def _configured(root: Path) -> list[str]:
    """The same of an old project's setup.cfg."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(root / "setup.cfg", "utf-8")
    except (configparser.Error, UnicodeDecodeError) as error:
        raise SandboxUnavailable(f"{root / 'setup.cfg'} cannot be read ({error}).") from error
    found = parser.get("options", "install_requires", fallback="").splitlines()
    if parser.has_section("options.extras_require"):
        for name, text in parser.items("options.extras_require"):
            if name in _TEST_GROUPS:
                found += text.splitlines()
    return [line.strip() for line in found if line.strip()]
