"""One task as a user has it, and a model that solves it by chance: for what is measured with a model of real size.

The project is `shop/` (its tests under another name there, as they are none of ours), the prompts are those that Greenroom sends, and the model (tests/scripted_model.py) writes the
function with each of a few mistakes half of the time, at the first time and at each repair.
"""

from __future__ import annotations

import sys
from pathlib import Path

import benchmark_model  # noqa: F401 (finds the tests' own modules)
from tests.scripted_model import Script

from greenroom_engine.decoding import Vocabulary
from greenroom_engine.models import ModelProfile
from greenroom_engine.prompts.chat import following_turn, render_chat
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search import Task
from greenroom_engine.source import find_target
from greenroom_sandbox import Baseline, Failure, Outcome, Report, TestResult, TestSelection, Verdict, Workspace

FOLDER = Path(__file__).parent / "shop"
FILE, TESTS, QUALNAME = "shop.py", "test_shop.py", "total"

ANSWER = """```python
def total(items: Iterable[Item], *, voucher: Decimal = Decimal(0), shipping: Decimal = Decimal("4.90")) -> Decimal:
    goods = Decimal(0)
    for item in items:
        if item.count < 0:
            raise ValueError(f"there are {item.count} of {item.name}")
        goods += item.price * item.count
    goods = max(goods - voucher, Decimal(0))
    if goods < 50:
        goods += shipping
    return goods.quantize(CENT, rounding=ROUNDING)
```
"""
MISTAKES = {
    "raise ValueError(": "raise IndexError(",
    "max(goods - voucher, Decimal(0))": "goods - voucher",
    "if goods < 50:": "if goods <= 50:",
    "return goods.quantize(CENT, rounding=ROUNDING)": "return round(goods, 2)",
}


def workspace(place: Path, revision: str = "") -> Workspace:
    """The project, to appear at `place`. `revision` makes its text a new one from the first lines on."""
    text = (FOLDER / FILE).read_text()
    files = {FILE: f'"""{revision}"""\n{text}' if revision else text, TESTS: (FOLDER / "checks.py").read_text()}
    return Workspace(place, {path: content.encode() for path, content in files.items()}, Path(sys.executable))


def task(workspace: Workspace, baseline: Baseline) -> Task:
    """The function to write."""
    text = workspace.files[FILE].decode()
    return Task(workspace, find_target(text, FILE, QUALNAME), text, TestSelection((TESTS,)), baseline)


def opening(profile: ModelProfile, revision: str) -> str:
    """The prompt of the first answers."""
    ids = tuple(f"{TESTS}::{name}" for name in ("test_a", "test_b"))
    asked = task(workspace(Path("/shop"), revision), Baseline(tests=(), ids=ids))
    return render_chat(profile, next(InstructDialect().opening(asked)))


def feedback(profile: ModelProfile, turn: int) -> str:
    """What follows an answer that fails: the end of its turn, the report, the beginning of the next answer."""
    voucher = Failure(
        exception="AssertionError",
        evaluated=f'assert total([Item(name="tea", price=Decimal("3.20"), count={turn})], voucher=Decimal("10.00")) == '
        'Decimal("4.90")',
        expected='Decimal("4.90")',
        actual='Decimal("1.30")',
    )
    error = Failure(exception="Failed", message="DID NOT RAISE <class 'ValueError'>")
    results = [
        TestResult(id=f"{TESTS}::test_a_voucher_is_never_paid_out", outcome=Outcome.FAILED, failure=voucher),
        TestResult(id=f"{TESTS}::test_a_negative_count_is_an_error", outcome=Outcome.FAILED, failure=error),
    ]
    asked = task(workspace(Path("/shop")), Baseline(tests=(), ids=tuple(result.id for result in results)))
    said = InstructDialect().repair(asked, Report(verdict=Verdict.FAIL, tests=tuple(results)), "")
    added = following_turn(profile, [Message(Role.USER, "?")], ANSWER, Message(Role.USER, said))
    assert added is not None, "the template of Qwen2 leaves earlier turns as they are"
    return added


def scripts(vocabulary: Vocabulary, profile: ModelProfile) -> list[Script]:
    """The answer, and each mistake in it, after the task and after a report; without an end."""
    right = ANSWER * 4
    texts = [right, *(right.replace(good, bad) for good, bad in MISTAKES.items())]
    turns = [vocabulary.encode(text, special=True) for text in (opening(profile, ""), feedback(profile, 1))]
    return [Script(turn, vocabulary.encode(text)) for turn in turns for text in texts]
