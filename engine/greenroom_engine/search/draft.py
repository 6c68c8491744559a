"""A candidate in the making: what the model wrote, and what is needed to go on from it."""

from dataclasses import dataclass

from greenroom_engine.decoding import FinishReason, Sequence
from greenroom_engine.prompts.message import Message
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.task import Task
from greenroom_engine.source import Answer, extract_answer
from greenroom_sandbox import Report, suspicions


@dataclass
class Draft:
    """``candidate`` is replaced as more becomes known; ``answer`` is None when there is nothing to run.

    ``text`` is the model's whole answer to ``conversation``, its prefix included; ``sequence`` continues it;
    None for what no model wrote.
    """

    candidate: Candidate
    answer: Answer | None
    conversation: list[Message]
    text: str
    sequence: Sequence | None

    @classmethod
    def existing(cls, task: Task) -> "Draft | None":
        """The body that the target has, with what its tests say; None for a stub."""
        answer = None if task.target.is_stub else extract_answer(task.target.source, task.target)
        if answer is None:
            return None
        baseline = task.baseline
        report = Report(verdict=baseline.verdict, tests=baseline.tests, detail=baseline.detail)
        candidate = Candidate(
            index=0,
            round=0,
            parent=None,
            code=answer.code,
            imports=answer.imports,
            log_probability=0.0,
            tokens=0,
            is_given=True,
            verdict=report.verdict,
            passed=report.passed,
            total=len(baseline.ids),
            report=report,
        )
        return cls(candidate, answer, [], task.target.source, None)

    @classmethod
    def read(
        cls,
        task: Task,
        conversation: list[Message],
        text: str,
        sequence: Sequence,
        *,
        index: int,
        round_: int,
        parent: int | None,
    ) -> "Draft":
        """Take the target's definition out of what the model wrote, or say why there is none."""
        answer = extract_answer(text, task.target)
        note = ""
        if answer is None:
            note = _why_unusable(task, text, sequence)
        elif not task.encodable(answer.code):
            answer, note = (
                None,
                f"it uses characters that {task.encoding}, the file's encoding, does not have",
            )
        candidate = Candidate(
            index=index,
            round=round_,
            parent=parent,
            code=answer.code if answer else text,
            imports=answer.imports if answer else (),
            log_probability=sequence.logprob,
            tokens=len(sequence.tokens),
            total_log_probability=sequence.total_logprob,
            prompt_tokens=sequence.prompt_tokens,
            text=text,
            note=note,
            suspicions=suspicions("\n".join((*answer.imports, answer.code)), task.text) if answer else (),
        )
        return cls(candidate, answer, conversation, text, sequence)

    def update(self, **changes: object) -> Candidate:
        """Replace fields of the candidate."""
        self.candidate = self.candidate.model_copy(update=changes)
        return self.candidate


def _why_unusable(task: Task, text: str, sequence: Sequence) -> str:
    if sequence.finish is FinishReason.LENGTH:
        return "the answer is too long and was cut"
    if sequence.finish is FinishReason.CONTEXT:
        return "the model's context was full before the answer was complete"
    if task.target.name not in text:
        return f"there is no function {task.target.name} in it"
    return "it does not compile"
