"""Finds the project's interpreter and asks it where it lives."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from greenroom_sandbox.errors import SandboxUnavailable

_PROBE_SECONDS = 30
_OLDEST = (3, 9)  # of the code that runs inside, see harness/__init__.py

# It runs in the project's folder, because pyenv and its like choose by that; nothing is imported from there.
_PROBE = """
import sys
sys.path[:] = [path for path in sys.path if path]
import importlib.util, json
print(json.dumps({
    "executable": sys.executable, "prefix": sys.prefix, "base_prefix": sys.base_prefix,
    "base_executable": getattr(sys, "_base_executable", sys.executable),
    "version": list(sys.version_info[:3]), "path": sys.path,
    "has_pytest": importlib.util.find_spec("pytest") is not None}))
"""


class Interpreter(BaseModel):
    """What an interpreter says of itself."""

    model_config = ConfigDict(frozen=True)

    executable: Path
    base_executable: Path
    prefix: Path
    base_prefix: Path
    version: tuple[int, int, int]
    path: tuple[Path, ...]
    has_pytest: bool

    @property
    def is_virtual(self) -> bool:
        """In a virtual environment."""
        return self.prefix != self.base_prefix


def find_python(root: Path) -> Path:
    """The interpreter of the project at ``root``.

    The first that exists of: the active virtual environment (unless it is Greenroom's own), uv's
    (``UV_PROJECT_ENVIRONMENT``), ``.venv`` and ``venv`` in the project, poetry's, the active conda environment, the
    pyenv version that ``.python-version`` names, ``python3`` and ``python`` on the path, the interpreter Greenroom
    itself runs on.
    """
    for environment in _environments(root):
        candidate = environment / "bin" / "python"
        if candidate.exists() or candidate.is_symlink():  # a dead link: its Python is gone, and that has to be said
            return candidate
    for name in ("python3", "python"):
        found = shutil.which(name)
        if found:
            return Path(found)
    return Path(sys.executable)


def _environments(root: Path) -> Iterator[Path]:
    """Folders that may be the project's environment, in the order people expect."""
    active = os.environ.get("VIRTUAL_ENV")
    if active and Path(active).resolve() != Path(sys.prefix).resolve():
        yield Path(active)
    if uv := os.environ.get("UV_PROJECT_ENVIRONMENT"):
        yield root / uv  # an absolute path stays one
    yield root / ".venv"
    yield root / "venv"
    if poetry := _poetry(root):
        yield poetry
    if active:
        yield Path(active)
    if conda := os.environ.get("CONDA_PREFIX"):
        yield Path(conda)
    if pyenv := _pyenv(root):
        yield pyenv


def _poetry(root: Path) -> Path | None:
    """Where poetry keeps this project's environment: outside of it, under a name that only poetry knows."""
    program = shutil.which("poetry")
    if program is None or not (root / "poetry.lock").exists():
        return None
    try:
        done = subprocess.run(
            [program, "env", "info", "--path"],
            capture_output=True,
            text=True,
            timeout=_PROBE_SECONDS,
            cwd=root,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None  # no environment yet
    return Path(done.stdout.strip()) if done.stdout.strip() else None


def _pyenv(root: Path) -> Path | None:
    """The version that the project pins, when pyenv has it."""
    home = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    try:
        pinned = (root / ".python-version").read_text(encoding="utf-8").split()
    except (OSError, UnicodeDecodeError):
        return None
    return home / "versions" / pinned[0] if pinned else None


def probe(python: Path, root: Path) -> Interpreter:
    """Run ``python`` (the user's own interpreter, none of the project's code) and read its answer.

    :raises SandboxUnavailable: it does not start, or is too old.
    """
    command = [str(python), "-c", _PROBE]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    try:
        done = subprocess.run(
            command, capture_output=True, check=True, timeout=_PROBE_SECONDS, cwd=root, env=environment
        )
        found = Interpreter.model_validate_json(done.stdout)
    except (OSError, subprocess.SubprocessError, ValidationError) as error:
        raise SandboxUnavailable(
            f"The project's interpreter {python} does not start ({_reason(error)}). "
            f"Recreate the environment, or name another interpreter."
        ) from error
    if found.version < (*_OLDEST, 0):
        raise SandboxUnavailable(
            f"{python} is Python {'.'.join(map(str, found.version))}; the sandbox needs "
            f"{_OLDEST[0]}.{_OLDEST[1]} or newer."
        )
    return found


def _reason(error: Exception) -> str:
    if isinstance(error, subprocess.CalledProcessError):
        lines: list[str] = error.stderr.decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else f"exit code {error.returncode}"
    if isinstance(error, subprocess.TimeoutExpired):
        return f"no answer within {_PROBE_SECONDS} s"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return "it gave no usable answer"
