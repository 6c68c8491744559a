"""The models a user has: GGUF files in one folder, and which one is used when none is named."""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from greenroom_engine.errors import ModelError, ModelNotFound
from greenroom_engine.models.embedded import EMBEDDED_MODEL
from greenroom_engine.models.profile import ModelProfile

FOLDER_VARIABLE = "GREENROOM_MODELS"
EMBEDDED = "embedded"
_DEFAULT = "default"  # name of the file that names the default


@dataclass(frozen=True, slots=True)
class StoredModel:
    """One model of the store: its profile, or what is wrong with the file."""

    name: str
    path: Path
    profile: ModelProfile | None
    problem: str = ""


class ModelStore:
    """A folder of GGUF files. Nothing here needs a network.

    `folder`: None: the one `GREENROOM_MODELS` names, or else the user's data folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        named = os.environ.get(FOLDER_VARIABLE)
        self.folder = folder or (Path(named).expanduser() if named else user_data_path("greenroom") / "models")

    def models(self) -> list[StoredModel]:
        """All models, the embedded one first, then by name; parts of a split GGUF count once, by their first."""
        paths = sorted(path for path in self.folder.glob("**/*.gguf") if not _is_later_part(path))
        return [_stored(EMBEDDED, EMBEDDED_MODEL), *(_stored(self._name(path), path) for path in paths)]

    @property
    def default(self) -> str:
        """What the user chose: a name, a path or a URL; the embedded model when nothing was."""
        try:
            return (self.folder / _DEFAULT).read_text("utf-8").strip() or EMBEDDED
        except (OSError, UnicodeDecodeError):
            return EMBEDDED

    def use(self, named: str) -> None:
        """Make it the default; kept as it was named, a relative path as an absolute one. Written atomically.

        Raises ModelError when it cannot be used.
        """
        if not is_url(named):
            ModelProfile.read(self.find(named)).require_weights()
            if self._of_name(named) is None:
                named = str(Path(named).expanduser().resolve())
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / f".{_DEFAULT}.part"
        part.write_text(named + "\n", "utf-8")
        part.replace(self.folder / _DEFAULT)

    def find(self, named: str) -> Path:
        """The file of a model named by its name in the store or by a path.

        Raises ModelNotFound, with the names most like it.
        """
        path = self._of_name(named) or Path(named).expanduser()
        if path.exists():
            return path
        names = [EMBEDDED, *(self._name(path) for path in self.folder.glob("**/*.gguf"))]
        near = difflib.get_close_matches(named, names, n=3, cutoff=0.5)
        hint = f" Did you mean {', '.join(near)}?" if near else " `greenroom models list` shows those that are here."
        raise ModelNotFound(path, f"There is no model {named}: neither a file nor a name in {self.folder}.{hint}")

    def _of_name(self, named: str) -> Path | None:
        if named == EMBEDDED:
            return EMBEDDED_MODEL
        path = self.folder / f"{named}.gguf"
        return path if path.resolve().is_relative_to(self.folder.resolve()) and path.is_file() else None

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).with_suffix("").as_posix()


def is_url(named: str) -> bool:
    """Whether a model is named by a URL rather than a path."""
    return named.startswith(("http://", "https://"))


def _is_later_part(path: Path) -> bool:
    """`…-00002-of-00003.gguf`: llama.cpp finds these from the first."""
    words = path.stem.rsplit("-", 3)
    return len(words) == 4 and words[2] == "of" and words[1].isdigit() and int(words[1]) > 1


def _stored(name: str, path: Path) -> StoredModel:
    try:
        profile = ModelProfile.read(path)
        profile.require_weights()
    except ModelError as error:
        return StoredModel(name, path, None, str(error))
    return StoredModel(name, path, profile)
