"""Words that handwritten docstrings share with training: ``python -m greenroom_tiny.overlap FOLDER… --documents 40000``.

For each set of stubs (see ``evaluation/handwritten.py``) the longest run of words that a docstring has in common with some
training prompt, and how many stubs share so many words in a row. Doctests and punctuation are left out, letters' case and
numbers do not count. Behaviours are compared by ``contamination.py``; this looks at texts, to see that nothing was copied.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from greenroom_engine.source import list_targets
from greenroom_tiny.documents.drawn import draw
from greenroom_tiny.variety import Inventive

RUNS = (4, 6, 8, 10)
SEED = 900_000_000  # documents of their own, drawn as the shards' are


def words(text: str) -> list[str]:
    """The words of a docstring: lower case, every number a ``0``, without doctests."""
    prose = [line for line in text.splitlines() if not line.strip().startswith(">>>")]
    return re.findall(r"[a-z]+|0", re.sub(r"\d+", "0", " ".join(prose).lower().replace("_", " ")))


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """All runs of so many words."""
    found = words(text)
    return (tuple(found[i : i + length]) for i in range(len(found) - length + 1))


def docstrings(folder: Path) -> dict[str, str]:
    """The docstring of each stub of a handwritten set."""
    return {
        f"{module.stem}.{target.qualname}": target.docstring or ""
        for module in sorted(path for path in folder.glob("*/*.py") if path.stem == path.parent.name)
        for target in list_targets(module.read_text("utf-8"), module.name)
    }


def shared(stubs: dict[str, str], documents: int) -> dict[str, int]:
    """Of each stub, the longest of ``RUNS`` that its docstring shares with one of so many training docstrings, or 0."""
    wanted = {length: {run for text in stubs.values() for run in runs(text, length)} for length in RUNS}
    met: dict[int, set[tuple[str, ...]]] = {length: set() for length in RUNS}
    for number in range(documents):
        text = draw(Inventive(SEED + number)).docstring
        for length in RUNS:
            met[length].update(run for run in runs(text, length) if run in wanted[length])
    return {
        name: max((length for length in RUNS if any(run in met[length] for run in runs(text, length))), default=0)
        for name, text in stubs.items()
    }


def main() -> None:
    """Draw, compare, print."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--documents", type=int, default=40_000)
    options = parser.parse_args()
    for folder in options.folders:
        if not (stubs := docstrings(folder)):
            parser.error(f"{folder} has no stubs: expected TOPIC/TOPIC.py")
        longest = shared(stubs, options.documents)
        counts = ", ".join(f"{sum(n >= length for n in longest.values())} share {length}" for length in RUNS)
        print(f"{folder}: of {len(stubs)} stubs {counts} words in a row with one of {options.documents:,} documents")


if __name__ == "__main__":
    main()
