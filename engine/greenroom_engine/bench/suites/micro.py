"""``micro``: functions made by the generator of the embedded model's training data, of structures it was never shown.

Shipped in ``data/micro.jsonl``, written by ``python -m greenroom_tiny.micro`` (``engine/tiny``).
"""

from pathlib import Path

from pydantic import BaseModel

from greenroom_engine.bench.problem import HiddenProgram, Problem, examples_of, pytest_file
from greenroom_engine.bench.suites.records import records
from greenroom_sandbox import TestSelection

DATA = Path(__file__).parents[1] / "data" / "micro.jsonl"


class _Record(BaseModel):
    name: str
    function: str
    stub: str
    canonical: str
    public: list[tuple[str, str]]
    hidden: list[tuple[str, str]]


def micro(path: Path | None = None, *, is_thin: bool = False) -> list[Problem]:
    """Four public asserts each and about twenty hidden ones.

    ``is_thin``: only one or two public ones (in turn), so that wrong bodies pass them too.
    """
    return [
        _problem(record, (1 + number % 2) if is_thin else None)
        for number, record in enumerate(records(path or DATA, _Record))
    ]


def _problem(record: _Record, most: int | None) -> Problem:
    name = record.function
    public, hidden = (
        [f"assert {name}({arguments}) == {wanted}" for arguments, wanted in pairs]
        for pairs in (record.public[:most], record.hidden)
    )
    return Problem(
        name=record.name,
        files={
            "solution.py": f"{record.stub}\n    raise NotImplementedError\n".encode(),
            "test_solution.py": pytest_file("solution", name, public),
        },
        path="solution.py",
        qualname=name,
        public=TestSelection(("test_solution.py",)),
        hidden=HiddenProgram("\n".join(hidden)),
        canonical=record.canonical,
        examples=examples_of("test_solution.py", name, public),
    )
