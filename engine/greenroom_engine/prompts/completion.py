"""Completion by chat, for models that were not taught to fill gaps."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.source.thoughts import without_thoughts

_SYSTEM = (
    "You complete code at a cursor. You are shown what stands after the cursor, then what stands before it. You answer "
    "with one fenced block that holds only the code to insert at the cursor, neither what stands before it nor what "
    "stands after it, and nothing else."
)
_FENCE = re.compile(r"^[ \t]*(```+|~~~+)[^\n]*\n(.*?)(?:\n?^[ \t]*\1|\Z)", re.MULTILINE | re.DOTALL)


def completion_messages(
    path: str, language: str, chunks: Sequence[tuple[str, str]], prefix: str, suffix: str
) -> list[Message]:
    """The conversation that asks for the code between `prefix` and `suffix`; what changes with each key comes last."""
    parts = [f"From `{other}`:\n{_fenced(text, language)}" for other, text in chunks]
    parts.append(f"In `{path}` this stands after the cursor:\n{_fenced(suffix, language)}")
    parts.append(f"Insert the missing code where this ends:\n{_fenced(prefix, language)}")
    return [Message(Role.SYSTEM, _SYSTEM), Message(Role.USER, "\n\n".join(parts))]


def inserted_code(answer: str, typed: str, *, thinking: bool) -> str | None:
    """The code to insert from a chat model's answer; None when there is no block in it.

    Many models repeat the cursor's line from its beginning, or leave the indentation away: `typed`, that line up to
    the cursor, tells. `thinking`: the prompt ends inside thoughts.
    """
    found = _FENCE.search(without_thoughts(answer, thinking=thinking))
    if found is None:
        return None
    code = found.group(2)
    indent = typed[: len(typed) - len(typed.lstrip())]
    begun = typed.strip()
    level = textwrap.dedent(code).lstrip("\n")
    if begun and level.startswith(begun):
        return _deeper(level[len(begun) :], indent)
    return code if begun else _deeper(level, indent)


def _deeper(code: str, indent: str) -> str:
    """`code` with every line but the first behind `indent`."""
    first, *others = code.split("\n")
    return "\n".join([first, *(indent + line if line else "" for line in others)])


def _fenced(text: str, language: str) -> str:
    longest = max((len(found) for found in re.findall(r"`{3,}", text)), default=2)
    mark = "`" * (longest + 1)
    return f"{mark}{language}\n{text}\n{mark}"
