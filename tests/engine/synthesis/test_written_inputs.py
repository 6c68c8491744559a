"""Inputs in a model's own words."""

from pathlib import Path

from tests.server import scripted_model

from greenroom_engine.judging.literal import shown
from greenroom_engine.judging.signature import Signature
from greenroom_engine.local_model import LocalModel
from greenroom_engine.search import Task
from greenroom_engine.source import find_target
from greenroom_engine.synthesis.written_inputs import written_calls
from greenroom_sandbox import Baseline, TestSelection, Workspace

STUB = 'def half(number: int) -> int:\n    """Half of number."""\n    ...\n'
SAID = "```python\nhalf(7)  # usual\nassert half(-3) == 99\nhalf(open('x'))\nhalf(7)\nanother(1)\n```"


def task() -> Task:
    workspace = Workspace(Path("/nowhere"), {"halves.py": STUB.encode()}, Path("/usr/bin/python3"))
    target = find_target(STUB, "halves.py", "half")
    return Task(workspace, target, STUB, TestSelection(), Baseline(tests=(), ids=()))


async def test_literal_calls_are_taken_and_what_the_model_says_they_return_is_not(tmp_path: Path) -> None:
    model = LocalModel.load(str(scripted_model.write(tmp_path / "model.gguf", {SAID: 1.0})))
    question = task()
    calls = await written_calls(question, Signature.of(question.target, STUB), model, seed=0)
    await model.aclose()
    assert [shown(call, "half") for call in calls] == ["half(7)", "half(-3)"]


async def test_a_model_that_writes_functions_and_nothing_else_is_not_asked() -> None:
    model, question = LocalModel.load(None), task()
    assert await written_calls(question, Signature.of(question.target, STUB), model, seed=0) == ()
    await model.aclose()
