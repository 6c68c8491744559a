"""Tests proposed for a function: a model that says what it is told to, the real sandbox."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.server import scripted_model

from greenroom_engine.local_model import LocalModel
from greenroom_engine.search import CandidateWritten, Effort, Event, Plan, Task
from greenroom_engine.source import find_target
from greenroom_engine.synthesis import Proposal
from greenroom_engine.synthesis.propose import propose
from greenroom_sandbox import Baseline, DockerSandbox, TestSelection, Workspace

STUB = 'def half(number: int) -> int:\n    """Half of number."""\n    ...\n'
pytestmark = pytest.mark.asyncio(loop_scope="module")  # one pool of containers for all

RIGHT = "    return number // 2\n"
CHECKED = "    if number < 0:\n        raise ValueError(number)\n    return number // 2\n"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox()
    yield made
    await made.aclose()


async def proposed(
    folder: Path,
    sandbox: DockerSandbox,
    bodies: dict[str, float],
    text: str = STUB,
    qualname: str = "half",
    events: list[Event] | None = None,
) -> Proposal:
    header = text.partition("\n")[0]
    answers = {f"```python\n{header}\n{body}```\n": share for body, share in bodies.items()}
    project = folder / "project"
    project.mkdir()
    (project / "numbers_.py").write_text(text)
    workspace = Workspace.snapshot(project)
    target = find_target(text, "numbers_.py", qualname)
    task = Task(workspace, target, text, TestSelection(), Baseline(tests=(), ids=()))
    model = LocalModel.load(str(scripted_model.write(folder / "model.gguf", answers)))
    try:
        return await propose(
            task, model, sandbox, plan=Plan.of(Effort.MEDIUM), on_event=(events if events is not None else []).append
        )
    finally:
        await model.aclose()


async def test_what_most_bodies_do_is_proposed(tmp_path: Path, sandbox: DockerSandbox) -> None:
    events: list[Event] = []
    found = await proposed(tmp_path, sandbox, {RIGHT: 0.9, "    return 7\n": 0.1}, events=events)
    assert found.reason == "" and 2 <= len(found.tests) <= 8
    assert (found.candidates, found.has_body, found.model) == (8, False, "scripted")
    for test in found.tests:
        number = int(test.call.removeprefix("half(").removesuffix(")"))
        assert test.value == str(number // 2) and test.exception is None
        assert 0.6 * test.voters <= test.agreeing <= test.voters == 8
    assert len({test.value for test in found.tests}) == len(found.tests)
    assert sum(isinstance(event, CandidateWritten) for event in events) == 8


async def test_what_most_raise_is_proposed_too(tmp_path: Path, sandbox: DockerSandbox) -> None:
    found = await proposed(tmp_path, sandbox, {CHECKED: 1.0})
    assert {test.exception for test in found.tests} == {None, "ValueError"}


async def test_bodies_that_disagree_prove_nothing(tmp_path: Path, sandbox: DockerSandbox) -> None:
    bodies = {f"    return number * 1000 + {number}\n": 0.125 for number in range(8)}
    found = await proposed(tmp_path, sandbox, bodies)
    assert found.tests == () and "do not agree on any of" in found.reason


async def test_bodies_that_all_raise_are_none(tmp_path: Path, sandbox: DockerSandbox) -> None:
    found = await proposed(tmp_path, sandbox, {"    return nmber\n": 1.0})
    assert found.tests == () and "too few bodies to compare: 0 of 8 written bodies ran" in found.reason


async def test_what_differs_from_call_to_call_is_no_test(tmp_path: Path, sandbox: DockerSandbox) -> None:
    found = await proposed(tmp_path, sandbox, {"    import random\n    return random.random()\n": 1.0})
    assert found.tests == () and found.reason == "what it returns differs from call to call"


async def test_one_behaviour_alone_proves_little(tmp_path: Path, sandbox: DockerSandbox) -> None:
    found = await proposed(tmp_path, sandbox, {"    return 7\n": 1.0})
    assert found.tests == () and "one behaviour only" in found.reason


async def test_what_returns_nothing_cannot_be_compared(tmp_path: Path, sandbox: DockerSandbox) -> None:
    found = await proposed(tmp_path, sandbox, {"    print(number)\n": 1.0})
    assert found.tests == () and found.reason == "it returns nothing that a test could compare"


async def test_without_inputs_there_is_a_reason(tmp_path: Path, sandbox: DockerSandbox) -> None:
    text = "def half(number):\n    ...\n"
    found = await proposed(tmp_path, sandbox, {RIGHT: 1.0}, text)
    assert found.tests == () and "there is nothing to call it with" in found.reason and "number" in found.reason


async def test_the_users_body_is_described_and_never_accused(tmp_path: Path, sandbox: DockerSandbox) -> None:
    text = STUB.replace("    ...\n", "    return number // 2 if number != 1 else 5\n")
    found = await proposed(tmp_path, sandbox, {RIGHT: 1.0}, text)
    assert found.has_body and found.tests
    assert all(test.voters == 9 for test in found.tests)
    assert not any(test.call == "half(1)" for test in found.tests)


async def test_a_body_that_nobody_would_write_gets_no_tests(tmp_path: Path, sandbox: DockerSandbox) -> None:
    text = STUB.replace("    ...\n", "    return number * 1000 + 17\n")
    found = await proposed(tmp_path, sandbox, {RIGHT: 1.0}, text)
    assert found.tests == () and "no way to write it agrees with its body" in found.reason


async def test_a_body_that_only_raises_says_so(tmp_path: Path, sandbox: DockerSandbox) -> None:
    text = STUB.replace("    ...\n", "    return nmber\n")
    found = await proposed(tmp_path, sandbox, {RIGHT: 1.0}, text)
    assert found.tests == () and "its body raises NameError on every input" in found.reason


async def test_a_method_is_called_on_an_object(tmp_path: Path, sandbox: DockerSandbox) -> None:
    text = (
        "class Account:\n    def __init__(self, balance: int) -> None:\n        self.balance = balance\n\n"
        '    def after(self, amount: int) -> int:\n        """The balance after amount is added."""\n        ...\n'
    )
    header = "    def after(self, amount: int) -> int:\n        return self.balance + amount\n"
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "numbers_.py").write_text(text)
    target = find_target(text, "numbers_.py", "Account.after")
    task = Task(Workspace.snapshot(folder), target, text, TestSelection(), Baseline(tests=(), ids=()))
    answers = {f"```python\nclass Account:\n{header}```\n": 1.0}
    model = LocalModel.load(str(scripted_model.write(tmp_path / "model.gguf", answers)))
    found = await propose(task, model, sandbox, plan=Plan.of(Effort.MEDIUM))
    await model.aclose()
    assert found.tests and all(test.call.startswith("Account(") and ").after(" in test.call for test in found.tests)


async def test_cancelling_leaves_nothing_running(tmp_path: Path, sandbox: DockerSandbox) -> None:
    written = asyncio.Event()

    class Told(list[Event]):
        def append(self, event: Event) -> None:
            written.set()

    slow = "    import time\n    time.sleep(5)\n    return number\n"
    job = asyncio.create_task(proposed(tmp_path, sandbox, {slow: 1.0}, events=Told()))
    await written.wait()
    started = time.monotonic()
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    assert time.monotonic() - started < 5
