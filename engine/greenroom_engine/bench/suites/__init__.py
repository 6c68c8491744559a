"""The suites by name. The data of HumanEval and MBPP are the official files, never part of Greenroom."""

from pathlib import Path

from greenroom_engine.bench.problem import Problem
from greenroom_engine.bench.suites.humaneval import humaneval
from greenroom_engine.bench.suites.mbpp import mbpp
from greenroom_engine.bench.suites.micro import micro
from greenroom_engine.errors import BenchError

SUITES = ("micro", "micro-thin", "humaneval", "mbpp")


def load(suite: str, path: Path | None = None) -> list[Problem]:
    """The problems of a suite; ``path`` is the official file, downloaded when it is not given.

    Raises BenchError, DownloadFailed.
    """
    match suite:
        case "micro" | "micro-thin":
            return micro(path, is_thin=suite == "micro-thin")
        case "humaneval":
            return humaneval(path)
        case "mbpp":
            return mbpp(path)
        case _:
            raise BenchError(f"There is no suite {suite!r}: there are {', '.join(SUITES)}.")


__all__ = ["SUITES", "load"]
