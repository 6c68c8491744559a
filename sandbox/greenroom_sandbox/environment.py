"""What is visible inside: of the host, the interpreter and what it needs, read-only, at the same paths; or an image."""

import importlib.util
from dataclasses import dataclass
from importlib.metadata import files
from pathlib import Path, PurePosixPath
from typing import Literal

from greenroom_sandbox.errors import SandboxUnavailable
from greenroom_sandbox.interpreter import Interpreter, probe

OWN_SITE = "/greenroom/site"
HARNESS = PurePosixPath("/greenroom/lib/greenroom_harness")
HARNESS_SOURCE = Path(__file__).parent / "harness"

# Named one by one: the rest of /etc stays out. Without the first, libraries outside the standard
# directories are not found; the second is where Debian's /usr points for some of them.
_FROM_ETC = ("/etc/ld.so.cache", "/etc/alternatives")
_PYTEST_PARTS = (
    "pytest",
    "_pytest",
    "py",
    "pluggy",
    "iniconfig",
    "packaging",
    "pygments",
    "exceptiongroup",
    "tomli",
)


@dataclass(frozen=True)
class Environment:
    """Mounts and interpreter of a kind of container.

    :param mounts: host path by path in the container; all read-only.
    :param python: path of the interpreter in the container.
    :param paths: directories to append to ``sys.path``.
    :param description: one line for people.
    :param image: with everything in it, the harness too; None: the empty one, everything is mounted.
    :param sources: folders of the workspace to append to ``sys.path``, of the candidate's process alone.
    """

    mounts: tuple[tuple[str, str], ...]
    python: str
    paths: tuple[str, ...]
    description: str
    image: str | None = None
    sources: tuple[str, ...] = ()


EnvironmentKind = Literal["auto", "host", "image"]


@dataclass(frozen=True)
class EnvironmentSettings:
    """Which kind of environment.

    :param kind: ``host`` mounts this machine's interpreter and packages, ``image`` builds an image with the project's
        requirements; ``auto``: host where the engine shares this machine's files, else image.
    :param image: to build on, for ``image``; None: the official Python of the project's version.
    :param build_network: of the build, as ``docker build --network`` takes it; None: the engine's usual.
    """

    kind: EnvironmentKind = "auto"
    image: str | None = None
    build_network: str | None = None


def for_tests(python: Path, root: Path) -> Environment:
    """The environment of a project's interpreter: its base, its packages, its pytest or Greenroom's.

    :raises SandboxUnavailable: the interpreter does not start, or lies where mounting it would show the
        home folder.
    """
    found = probe(python, root)
    mounts = _Mounts()
    _add_interpreter(mounts, found)
    extra: list[str] = []
    for path in found.path:  # the user's own site-packages and the like; never the source folders of other projects
        if path.name in ("site-packages", "dist-packages") and path.is_dir() and not mounts.covers(path):
            mounts.add(path)
            extra.append(str(path))
    described = f"Python {'.'.join(map(str, found.version))} of {found.prefix}"
    if not found.has_pytest:
        _add_own_pytest(mounts)
        extra.append(OWN_SITE)
        described += ", with Greenroom's own pytest"
    return Environment(mounts.listed(), _inner_python(found), tuple(extra), described)


def for_programs(python: Path) -> Environment:
    """The environment of small programs: the standard library alone."""
    found = probe(python, Path("/"))
    mounts = _Mounts()
    base = found.model_copy(update={"prefix": found.base_prefix, "executable": found.base_executable})
    _add_interpreter(mounts, base)
    described = f"Python {'.'.join(map(str, found.version))} of {found.base_prefix}"
    return Environment(mounts.listed(), _inner_python(base), (), described)


class _Mounts:
    def __init__(self) -> None:
        self._at: dict[str, str] = {}
        self.add(Path("/usr"))
        for name in ("bin", *(path.name for path in Path("/").glob("lib*"))):
            directory = Path("/") / name
            if directory.is_dir() and not directory.is_symlink():  # as links they are part of the image
                self.add(directory)
        for path in map(Path, _FROM_ETC):
            if path.exists():
                self.add(path)

    def add(self, path: Path) -> None:
        home = Path.home()
        if path == Path("/") or home.is_relative_to(path):
            raise SandboxUnavailable(
                f"The interpreter's folder {path} contains your home folder, so mounting it would show "
                f"your files to the candidates. Use a virtual environment or an interpreter in a folder of "
                f"its own."
            )
        if not self.covers(path):
            self._at[str(path)] = str(path)

    def add_at(self, source: Path, target: str) -> None:
        self._at[target] = str(source)

    def covers(self, path: Path) -> bool:
        return any(path.is_relative_to(mount) for mount in self._at)

    def listed(self) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(self._at.items()))


def _add_interpreter(mounts: _Mounts, found: Interpreter) -> None:
    for path in (found.base_prefix, found.base_prefix.resolve(), found.prefix):
        mounts.add(path)
    # A virtual environment's python is a chain of links (uv: two); every step must exist inside.
    step = found.executable
    for _ in range(10):
        if not mounts.covers(step):
            mounts.add(step.parent.parent)
        if not step.is_symlink():
            break
        step = step.parent / step.readlink()


def _inner_python(found: Interpreter) -> str:
    # Outside a virtual environment the executable may be a link from anywhere (~/bin); its end is in the
    # base.
    return str(found.executable if found.is_virtual else found.base_executable.resolve())


def _add_own_pytest(mounts: _Mounts) -> None:
    for name in _PYTEST_PARTS:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            continue  # the last two are needed by old Pythons only
        origin = Path(spec.origin)
        if origin.name == "__init__.py":
            mounts.add_at(origin.parent, f"{OWN_SITE}/{name}")
        else:
            mounts.add_at(origin, f"{OWN_SITE}/{origin.name}")
    for name in ("pytest", "pluggy"):  # pytest looks up its own version and pluggy's
        metadata = next(file for file in files(name) or () if file.name == "METADATA")
        folder = Path(str(metadata.locate())).parent
        mounts.add_at(folder, f"{OWN_SITE}/{folder.name}")
