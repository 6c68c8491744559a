"""What completes code, wherever its model runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.decoding.sequence import FinishReason


class Nothing(StrEnum):
    """Why there is no completion."""

    BLANK = "blank"  # the model wrote nothing, or blanks
    CONTROL_TEXT = "control text"  # a control token's text and no code before it
    NO_CODE = "no code"  # a chat model's answer without a block of code
    REST_OF_LINE = "rest of line"  # what stands behind the cursor already
    NEXT_LINES = "next lines"  # what stands in the following lines already
    DEDENT = "dedent"  # it left the cursor's block at once
    SYNTAX = "syntax"  # the file would be syntactically worse than it is


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` goes to the cursor as it is. `logprob`: mean log-probability per token the model wrote for it."""

    text: str
    logprob: float
    finish: FinishReason


@dataclass(frozen=True, slots=True)
class Completions:
    """What came of a request: `items`, the likeliest guess first and no two equal; or why there is `nothing`.

    `prompt_tokens`: the prompt's length; `read_tokens`: how many of them were not in the KV cache.
    """

    items: tuple[Completion, ...]
    nothing: Nothing | None
    prompt_tokens: int
    read_tokens: int


def chosen(found: Sequence[Completion | Nothing]) -> tuple[tuple[Completion, ...], Nothing | None]:
    """What of several answers is offered: the first, likeliest one first, no two equal; or why nothing is."""
    shown = {each.text: each for each in reversed(found) if isinstance(each, Completion)}
    first = [each for each in found[:1] if isinstance(each, Completion)]
    others = [each for each in shown.values() if not first or each.text != first[0].text]
    items = (*first, *sorted(others, key=lambda each: each.logprob, reverse=True))
    reasons = [each for each in found if isinstance(each, Nothing)]
    return items, None if items else reasons[0]


class Completer(Protocol):
    """Completes code at a cursor."""

    async def complete(self, request: CompletionRequest) -> Completions:
        """Cancelling the call stops the model within one step.

        Raises CompletionUnavailable, PromptTooLong, DecodingError.
        """
        ...
