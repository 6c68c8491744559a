"""What a search asks for, as a short key: equal for equal questions, in any version that asks them the same way."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from greenroom_engine.decoding import SamplingParams
from greenroom_engine.prompts.message import Message
from greenroom_sandbox import Call, TestSelection

_DIGITS = 32


def key_of(kind: str, *parts: Any) -> str:
    """Of a question of this kind; ``parts`` are JSON values."""
    text = json.dumps([kind, *parts], sort_keys=True, separators=(",", ":"))
    return f"{kind} {hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:_DIGITS]}"


def conversation_part(conversation: Iterable[Message]) -> list[list[str]]:
    """Of a conversation."""
    return [[message.role.value, message.content] for message in conversation]


def sampling_part(params: Iterable[SamplingParams]) -> list[dict[str, Any]]:
    """Of sampling parameters: what is not as usual, so that a new one with a usual value changes no key."""
    return [
        {each.name: value for each in fields(one) if (value := getattr(one, each.name)) != each.default}
        for one in params
    ]


def tests_part(tests: TestSelection | None) -> list[Any] | None:
    """Of a selection of tests."""
    return None if tests is None else [list(tests.arguments), [list(each) for each in tests.doctests]]


def file_part(content: bytes) -> str:
    """Of a file, the one that holds a candidate."""
    return hashlib.sha256(content).hexdigest()


def calls_part(calls: Sequence[Call]) -> list[dict[str, Any]]:
    """Of calls to be observed."""
    return [call.model_dump(mode="json", exclude_defaults=True) for call in calls]
