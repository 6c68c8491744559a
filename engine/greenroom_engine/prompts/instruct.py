"""The dialect of instruct models: the file, the tests, a plain order; answers in one fenced block."""

from collections.abc import Iterator

from greenroom_engine.decoding import ClosingFence, StopFactory
from greenroom_engine.prompts.dialect import Question
from greenroom_engine.prompts.feedback import failure_lines
from greenroom_engine.prompts.message import Message, Role
from greenroom_sandbox import Report

_SYSTEM = (
    "You are an expert Python programmer. You write one function at a time, exactly as its signature, docstring and "
    "tests ask. You answer with one ```python block that holds the complete function and the imports it needs, and "
    "nothing else."
)
_FILE = 12_000  # characters of the target's file shown in full, about 3,000 tokens
_TESTS = 8_000  # characters of tests shown in full
_AROUND = 2_500  # characters of the file before and after the target when it is longer than that


class InstructDialect:
    """For any GGUF with a chat template, and for those without one by a plain layout."""

    draws = 3
    anew = 0.0
    redraws = False
    can_judge = True
    temperature = 0.8
    top_p = 0.95
    max_tokens = 1024

    def opening(self, question: Question) -> Iterator[list[Message]]:
        """File and tests in full, then cut, then the target alone, however long it is."""
        near = _around(question)
        tests = _tests(question)
        for shown, checks in (
            (question.text, tests),
            (near, tests),
            (near, ""),
        ):
            if len(shown) <= _FILE and len(checks) <= _TESTS:
                yield _asking(question, shown, checks)
        yield _asking(question, question.target.source, "")

    def prefix(self, question: Question) -> str:
        """Nothing: the model may think first, or say a word before the block."""
        return ""

    def repair(self, question: Question, report: Report | None, note: str) -> str:
        """The failing tests and the order to correct the function."""
        name = question.target.qualname
        if report is None:
            return f"That cannot be used: {note}. Answer with the complete function `{name}` in one ```python block."
        said = "\n".join(f"- {line}" for line in failure_lines(report))
        return (
            f"`{name}` passes {report.passed} of {len(question.baseline.ids)} tests. These fail:\n{said}\n\n"
            f"Find the mistake and answer with the complete corrected function in one ```python block."
        )

    def restated(self, question: Question, report: Report) -> Iterator[list[Message]]:
        """Never: a model that converses goes on from its own answer."""
        yield from ()

    def stop(self, question: Question, *, thinking: bool) -> StopFactory:
        """The fence that closes the block."""
        return lambda: ClosingFence(thinking=thinking)


def _asking(question: Question, shown: str, checks: str) -> list[Message]:
    return [Message(Role.SYSTEM, _SYSTEM), Message(Role.USER, _order(question, shown, checks))]


def _order(question: Question, shown: str, checks: str) -> str:
    target = question.target
    parts = [f"This is `{target.path}`:\n```python\n{shown.strip()}\n```"]
    if checks:
        parts.append(f"These are its tests:\n```python\n{checks.strip()}\n```")
    if target.is_stub:
        parts.append(f"Implement `{target.qualname}`. Keep its name and signature.")
    else:
        baseline = question.baseline
        report = Report(verdict=baseline.verdict, tests=baseline.tests, detail=baseline.detail)
        said = "\n".join(f"- {line}" for line in failure_lines(report))
        parts.append(
            f"`{target.qualname}` is wrong. Its tests say:\n{said}\n\nCorrect it. Keep its name and signature."
        )
    return "\n\n".join(parts)


def _around(question: Question) -> str:
    """The target with some of the file before and after it, cut at line ends."""
    text, target = question.text, question.target
    start, end = max(0, target.start - _AROUND), min(len(text), target.end + _AROUND)
    start = text.find("\n", start, target.start) + 1 if start else 0
    end = text.rfind("\n", target.end, end) if end < len(text) else end
    return text[start : end if end >= target.end else target.end]


def _tests(question: Question) -> str:
    """The sources of the selected test files; a doctest stands in the docstring already."""
    files = dict.fromkeys(argument.partition("::")[0] for argument in question.tests.arguments)
    texts = [
        question.workspace.files[file].decode("utf-8", "replace") for file in files if file in question.workspace.files
    ]
    return "\n\n".join(texts)
