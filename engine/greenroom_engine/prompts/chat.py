"""Conversations as text, the way a model was trained to see them: rendered with the GGUF's own chat template.

The templates are written for Hugging Face's `apply_chat_template`; this environment offers what that one does
(transformers, `utils/chat_template_utils.py`). They come with a downloaded file, so they run in Jinja's sandbox.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NoReturn

import jinja2
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

from greenroom_engine.errors import ChatTemplateInvalid
from greenroom_engine.models.profile import ModelProfile
from greenroom_engine.prompts.message import Message, Role

# For models that bring no template: base models have read much text laid out like this (Alpaca's layout).
_PLAIN = (
    "{% for message in messages %}"
    "{% if message.role == 'system' %}{{ message.content }}\n\n"
    "{% elif message.role == 'user' %}### Instruction:\n{{ message.content }}\n\n"
    "{% else %}### Response:\n{{ message.content }}\n\n{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}### Response:\n{% endif %}"
)

# Stands for an answer while its surroundings are rendered; nothing a template would trim, split or rewrite.
_ANSWER = "greenroom-answer-0b5c2f"

# `{% generation %}…{% endgeneration %}` marks the assistant's part for training; here only its content matters.
_GENERATION = re.compile(r"\{%([-+]?)\s*(end)?generation\s*([-+]?)%\}")

# What some templates put where the answer begins when the model is told not to think.
_THINK_OPEN, _THINK_CLOSE = "<think>", "</think>"


def render_chat(profile: ModelProfile, messages: Sequence[Message], add_generation_prompt: bool = True) -> str:
    """`messages` as text, up to where the model's answer begins; for `Vocabulary.encode_prompt`.

    Models that know no system role get that message at the head of the user's first one.
    Raises ChatTemplateInvalid.
    """
    try:
        return _render(profile, messages, add_generation_prompt)
    except _TemplateRefused as refusal:
        merged = _without_system(messages)
        if merged == list(messages):
            raise ChatTemplateInvalid(_complaint(profile, str(refusal))) from None
    try:
        return _render(profile, merged, add_generation_prompt)
    except _TemplateRefused as refusal:
        raise ChatTemplateInvalid(_complaint(profile, str(refusal))) from None


def render_plain(messages: Sequence[Message]) -> str:
    """`messages` as text for a model without a template, up to where its answer begins."""
    turns = [{"role": message.role.value, "content": message.content} for message in messages]
    return _compiled(_PLAIN).render(messages=turns, add_generation_prompt=True)


def following_turn(profile: ModelProfile, conversation: Sequence[Message], answer: str, turn: Message) -> str | None:
    """What to append after `answer` (to `conversation`) for a further `turn`, up to where the next answer begins.

    It starts with the token that ends the answer's turn. None where this template writes what came before otherwise
    once a new turn follows (most drop an answer's thoughts), so that the whole conversation has to be read again.
    Raises ChatTemplateInvalid.
    """
    prompt = render_chat(profile, conversation)
    before, found, after = _render_around(profile, conversation, _ANSWER, turn).partition(_ANSWER)
    if not found or _ANSWER in after:
        return None
    # Told not to think, some models find empty thoughts in front of the answer, which earlier turns do not show.
    if prompt != before and not (prompt.startswith(before) and _is_empty_thought(prompt[len(before) :])):
        return None
    whole = _render_around(profile, conversation, answer, turn)
    if not (whole.startswith(before) and whole.endswith(after)):
        return None
    shown = whole[len(before) : len(whole) - len(after)]
    return after if shown.strip() == answer.strip() else None


def _render_around(profile: ModelProfile, conversation: Sequence[Message], answer: str, turn: Message) -> str:
    return render_chat(profile, [*conversation, Message(Role.ASSISTANT, answer), turn])


class _TemplateRefused(Exception):
    """The template itself called `raise_exception`."""


def _render(profile: ModelProfile, messages: Sequence[Message], add_generation_prompt: bool) -> str:
    variables = {
        "messages": [{"role": message.role.value, "content": message.content} for message in messages],
        "add_generation_prompt": add_generation_prompt,
        "bos_token": profile.bos_text,
        "eos_token": profile.eos_text,
        "enable_thinking": False,
        "raise_exception": _raise_exception,
        "strftime_now": _strftime_now,
    }
    try:
        template = _compiled(profile.chat_template or _PLAIN)
        try:
            return template.render(variables, tools=None, documents=None)
        except TypeError:
            # Made for tools alone: it goes through the list of them without asking whether there is one.
            return template.render(variables, tools=[], documents=[])
    except _TemplateRefused:
        raise
    except Exception as error:
        # A template is a program of somebody else's: it may fail in any way a program can.
        raise ChatTemplateInvalid(_complaint(profile, str(error) or repr(error))) from error


def _complaint(profile: ModelProfile, reason: str) -> str:
    return (
        f"The chat template in {profile.path} cannot be used: {reason}. "
        "Use another GGUF of this model, or another model."
    )


def _without_system(messages: Sequence[Message]) -> list[Message]:
    """The system message, if there is one, as the beginning of the first user message."""
    if len(messages) < 2 or messages[0].role is not Role.SYSTEM or messages[1].role is not Role.USER:
        return list(messages)
    return [Message(Role.USER, f"{messages[0].content}\n\n{messages[1].content}"), *messages[2:]]


def _is_empty_thought(text: str) -> bool:
    return text.split() == [_THINK_OPEN, _THINK_CLOSE]


@lru_cache(maxsize=8)
def _compiled(template: str) -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
    environment.filters["tojson"] = _to_json
    return environment.from_string(_GENERATION.sub(_without_mark, template))


def _without_mark(mark: re.Match[str]) -> str:
    left, end, right = mark.groups()
    return f"{{%{left} {'endif' if end else 'if true'} {right}%}}"


def _raise_exception(message: str) -> NoReturn:
    raise _TemplateRefused(message)


def _strftime_now(layout: str) -> str:
    return datetime.now().strftime(layout)


def _to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Unlike Jinja's own filter this does not escape for HTML: the models have never seen that."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)
