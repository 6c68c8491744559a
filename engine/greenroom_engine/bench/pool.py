"""What was sampled for one problem with one seed, and what all tests say of it. Methods only choose from it."""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from greenroom_engine.source import Answer
from greenroom_sandbox import Verdict


class Version(BaseModel):
    """One answer: the first of a sample, or a later one after feedback.

    :param code: the definition that was run; what the model wrote where there was none to run.
    :param log_probability: mean per token under the model's untempered distribution (nats).
    :param read: tokens prefilled for it beyond the first prompt: the feedback.
    :param written: tokens generated for it.
    :param verdict: of the public tests; None when there was nothing to run.
    :param behaviour: what it did on the public tests, expectations aside; "" when nothing came of it.
    :param run_s: seconds that its run of the public tests took.
    :param is_right: whether it passes the hidden tests. No search ever sees this.
    """

    model_config = ConfigDict(frozen=True)

    round: int
    code: str
    imports: tuple[str, ...]
    log_probability: float
    read: int
    written: int
    verdict: Verdict | None
    passed: int
    total: int
    behaviour: str
    run_s: float
    is_right: bool = False

    @property
    def passes(self) -> bool:
        """Whether it passes all public tests."""
        return self.verdict is Verdict.PASS

    @property
    def answer(self) -> Answer | None:
        """What was run."""
        return Answer(self.code, self.imports) if self.verdict is not None else None


class Pool(BaseModel):
    """``samples`` independent samples of one problem; each is a lineage of versions, the last one its final answer.

    :param prompt_tokens: of the question, which is read once for all samples.
    :param tokens_per_second: written while this was sampled, by all who shared the decoder.
    :param greedy: the likeliest answer (temperature 0), beside the samples.
    """

    model_config = ConfigDict(frozen=True)

    problem: str
    seed: int
    prompt_tokens: int
    tokens_per_second: float = 0.0
    greedy: Version
    samples: tuple[tuple[Version, ...], ...]

    @property
    def firsts(self) -> list[Version]:
        """First answers, in the order they were asked for."""
        return [lineage[0] for lineage in self.samples]

    @property
    def finals(self) -> list[Version]:
        """What each sample was in the end."""
        return [lineage[-1] for lineage in self.samples]

    def part(self, start: int, size: int) -> "Pool":
        """The pool as it would be had only these samples been drawn: they are independent of each other."""
        return self.model_copy(update={"samples": self.samples[start : start + size]})


class Cost(BaseModel):
    """What a method spent: tokens prefilled and generated, and seconds of work.

    Seconds are those of decoding (tokens at the run's measured rate) and of test runs added up. They are work, not
    waiting time: decoding and runs overlap in the search.
    """

    model_config = ConfigDict(frozen=True)

    read: float = 0.0
    written: float = 0.0
    run_s: float = 0.0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(read=self.read + other.read, written=self.written + other.written, run_s=self.run_s + other.run_s)

    def times(self, factor: float) -> "Cost":
        """A share of it."""
        return Cost(read=self.read * factor, written=self.written * factor, run_s=self.run_s * factor)

    @classmethod
    def of(cls, versions: Iterable[Version], *, prompt: int = 0, runs: bool = True) -> "Cost":
        """What it took to write the versions, and to run their public tests: equal answers are one run."""
        chosen = list(versions)
        distinct = {version.answer: version.run_s for version in chosen if version.answer is not None}
        return cls(
            read=prompt + sum(version.read for version in chosen),
            written=sum(version.written for version in chosen),
            run_s=sum(distinct.values()) if runs else 0.0,
        )
