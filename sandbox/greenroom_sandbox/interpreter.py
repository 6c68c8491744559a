"""Finds the project's interpreter and asks it where it lives."""

import os
import shutil
import subprocess
import sys
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

    The first that exists of: the active virtual environment, ``.venv`` and ``venv`` in the project,
    ``python3`` and ``python`` on the path, the interpreter Greenroom itself runs on.
    """
    active = os.environ.get("VIRTUAL_ENV")
    environments = [*([Path(active)] if active else []), root / ".venv", root / "venv"]
    for environment in environments:
        candidate = environment / "bin" / "python"
        if candidate.exists():
            return candidate
    for name in ("python3", "python"):
        found = shutil.which(name)
        if found:
            return Path(found)
    return Path(sys.executable)


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
