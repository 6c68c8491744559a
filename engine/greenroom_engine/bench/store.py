"""A folder with the results of one benchmark, written as they come, so that an interrupted one goes on."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from greenroom_engine.bench.pool import Pool
from greenroom_engine.bench.selecting import Choice
from greenroom_engine.errors import BenchError

_SETTINGS, _POOLS, _CHOICES = "settings.json", "pools.jsonl", "choices.jsonl"


class Settings(BaseModel):
    """What has to be the same for results to belong together. ``model`` names it and its file's digest."""

    suite: str
    model: str
    samples: int
    rounds: int
    parameters: int | None


_Line = TypeVar("_Line", bound=BaseModel)


class Lines(Generic[_Line]):
    """A file of JSON lines that is only appended to. A last line cut short by a kill is dropped."""

    def __init__(self, path: Path, kind: type[_Line]) -> None:
        self._path, self._kind = path, kind

    def read(self) -> Iterator[_Line]:
        """All lines there are. Raises BenchError when one in the middle is damaged."""
        if not self._path.exists():
            return
        text = self._path.read_bytes()
        whole = text[: text.rfind(b"\n") + 1]
        if len(whole) < len(text):
            with self._path.open("r+b") as file:
                file.truncate(len(whole))
        for number, line in enumerate(whole.splitlines(), 1):
            try:
                yield self._kind.model_validate_json(line)
            except ValidationError as error:
                raise BenchError(f"{self._path}:{number} is damaged. Remove the line, or the folder.") from error

    def append(self, line: _Line) -> None:
        """Write one, in full or not at all."""
        with self._path.open("ab") as file:
            file.write(line.model_dump_json().encode() + b"\n")


class Store:
    """The folder of one benchmark: ``settings.json``, ``pools.jsonl``, ``choices.jsonl``, and what is made of them."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        """Open or begin. Raises BenchError: it holds another benchmark, or cannot be written."""
        self.folder = folder
        path = folder / _SETTINGS
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if path.exists():
                _require_same(path, settings)
            else:
                path.write_text(settings.model_dump_json(indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            raise BenchError(f"{folder} cannot be used for the results: {error.strerror}.") from error
        self._lines = Lines(folder / _POOLS, Pool)
        self.pools = {(pool.problem, pool.seed): pool for pool in self._lines.read()}

        self._chosen = Lines(folder / _CHOICES, Choice)
        self.choices = {(each.problem, each.seed, each.method): each for each in self._chosen.read()}

    def add(self, pool: Pool) -> None:
        """Keep one more."""
        self._lines.append(pool)
        self.pools[pool.problem, pool.seed] = pool

    def choose(self, choice: Choice) -> None:
        """Keep what a method chose."""
        self._chosen.append(choice)
        self.choices[choice.problem, choice.seed, choice.method] = choice


def _require_same(path: Path, settings: Settings) -> None:
    try:
        kept = Settings.model_validate_json(path.read_text("utf-8"))
    except ValidationError as error:
        raise BenchError(f"{path} is not of a benchmark. Name another folder with --output.") from error
    ours, theirs = settings.model_dump(), kept.model_dump()
    for name, value in theirs.items():
        if ours[name] != value:
            raise BenchError(
                f"{path.parent} holds results with {name} {json.dumps(value)}, not {json.dumps(ours[name])}. "
                "Ask for the same again, or name another folder with --output."
            )
