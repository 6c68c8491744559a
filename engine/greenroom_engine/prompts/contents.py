"""Contents of messages that look like control tokens: they must reach the model as the text they are.

A rendered prompt is encoded with control tokens recognised, because the template writes them. A docstring that holds
`<|im_end|>` would end the user's turn, and whoever wrote it could speak as the user. So such texts are broken by a
mark before rendering, and what lies between two control tokens of the template is encoded again without the mark.
Prompts without such texts are not touched at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import Protocol

from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.source.thoughts import is_thought_tag

MARK = "\ue0f7"
"""In the private use area: no template trims it or looks for it, every tokenizer keeps it."""


class Tokenizer(Protocol):
    """What is needed of a vocabulary."""

    def encode(self, text: str, *, special: bool = False) -> list[int]:
        """Tokens of a text, with control tokens recognised or not."""
        ...

    def piece(self, token: int) -> bytes:
        """The bytes of a token; none for control tokens."""
        ...

    def decode(self, tokens: list[int]) -> str:
        """The text of tokens."""
        ...


def marked(text: str, control_texts: frozenset[str]) -> str:
    """`text` with every control text in it broken; the same text when there is none."""
    pattern = _pattern(control_texts)
    return pattern.sub(lambda found: found.group()[0] + MARK + found.group()[1:], text) if pattern else text


def marked_messages(messages: Iterable[Message], control_texts: frozenset[str]) -> list[Message]:
    """`messages` with their contents marked. Templates look for the thoughts of earlier answers: their tags stay."""
    in_answers = frozenset(text for text in control_texts if not is_thought_tag(text))
    return [
        replace(
            message, content=marked(message.content, in_answers if message.role is Role.ASSISTANT else control_texts)
        )
        for message in messages
    ]


def without_marks(vocabulary: Tokenizer, tokens: Sequence[int]) -> list[int]:
    """`tokens` of a rendered prompt, where marks were, encoded again as plain text without them."""
    result: list[int] = []
    for is_text, run in groupby(tokens, key=lambda token: bool(vocabulary.piece(token))):
        found = list(run)
        result += _without_marks(vocabulary, found) if is_text else found
    return result


def _without_marks(vocabulary: Tokenizer, tokens: list[int]) -> list[int]:
    text = vocabulary.decode(tokens)
    if MARK not in text:
        return tokens
    # SentencePiece puts a space in front of a text, which is then part of the tokens.
    if text.startswith(" ") and vocabulary.encode(text) != tokens:
        text = text[1:]
    return vocabulary.encode(text.replace(MARK, ""))


@lru_cache(maxsize=8)
def _pattern(control_texts: frozenset[str]) -> re.Pattern[str] | None:
    if not control_texts:
        return None
    # SentencePiece writes spaces as ▁: a control token with one is met both ways.
    texts = {*control_texts, *(text.replace("▁", " ") for text in control_texts)}
    return re.compile("|".join(map(re.escape, sorted(texts, key=len, reverse=True))))
