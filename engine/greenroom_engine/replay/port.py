"""The door between a search and what lies outside it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from pydantic import TypeAdapter

from greenroom_engine.decoding import FinishReason, Sequence, Statistics
from greenroom_sandbox import Invocation, Report

T = TypeVar("T")


@dataclass(frozen=True)
class Form(Generic[T]):
    """How one kind of answer is written into a log and read out of it; ``load`` raises ValueError."""

    dump: Callable[[T], Any]
    load: Callable[[Any], T]


@dataclass(frozen=True)
class Question:
    """Something that a search asks for: ``key`` tells it from others, ``shown`` is for people."""

    key: str
    shown: str


class Port(Protocol):
    """Everything that comes to a search from outside comes through here, one thing after the other."""

    @property
    def statistics(self) -> Statistics:
        """The model's, as far as the search looks at them."""
        ...

    def look(self, key: str, really: Callable[[], tuple[int, int]]) -> tuple[int, int]:
        """What can be told at once."""
        ...

    async def take(
        self,
        question: Question,
        really: Callable[[], Awaitable[T]],
        form: Form[T],
        drop: Callable[[T], object] = lambda _value: None,
    ) -> T:
        """The answer to a question, from outside (``really``) or from a log; raises what ``really`` raised.

        ``drop`` is called with an answer that had come when nobody wanted it any more.
        """
        ...


def form_of(adapter: TypeAdapter[T]) -> Form[T]:
    """Of a type that pydantic knows."""
    return Form(lambda value: adapter.dump_python(value, mode="json"), adapter.validate_python)


def _dump_answer(sequence: Sequence | None) -> dict[str, Any] | None:
    if sequence is None:
        return None
    return {
        "text": sequence.text,
        "finish": sequence.finish,
        "tokens": len(sequence.tokens),
        "sampled": sequence.sampled,
        "total_logprob": sequence.total_logprob,
        "prompt_tokens": sequence.prompt_tokens,
    }


def _load_answer(value: Any) -> Sequence | None:
    """The answer again, but for the tokens themselves: how many there were is all that a search looks at."""
    if value is None:
        return None
    try:
        return Sequence(
            id=-1,
            context=[],
            prompt_tokens=int(value["prompt_tokens"]),
            tokens=[0] * int(value["tokens"]),
            text=str(value["text"]),
            total_logprob=float(value["total_logprob"]),
            sampled=int(value["sampled"]),
            finish=FinishReason(value["finish"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"no answer of a model: {error}") from error


ANSWER: Form[Sequence | None] = Form(_dump_answer, _load_answer)
"""None: there are no more."""
REPORT = form_of(TypeAdapter(Report))
INVOCATIONS = form_of(TypeAdapter(list[Invocation]))
PREFERENCE: Form[list[float] | None] = form_of(TypeAdapter(list[float] | None))
NOTHING: Form[None] = Form(lambda _nothing: None, lambda _value: None)
