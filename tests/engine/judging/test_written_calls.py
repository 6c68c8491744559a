"""Calls that a model writes: under the grammar even one that knows nothing writes literal calls."""

import pytest
from tests.engine.judging.scripted import ScriptedModel
from tests.engine.judging.test_inputs import ACCOUNT, TOTAL, task

from greenroom_engine.decoding import Decoder, SamplingParams
from greenroom_engine.judging.found_calls import calls_in
from greenroom_engine.judging.literal import shown
from greenroom_engine.judging.signature import Signature
from greenroom_engine.judging.written_calls import grammar, written_calls
from greenroom_engine.local_model import LocalModel
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.prompts.stub import StubDialect
from greenroom_sandbox import Call

TARGETS = {
    "a function": (TOTAL, "total"),
    "a method with a constructor": (ACCOUNT, "Account.deposit"),
    "a property": (ACCOUNT, "Account.empty"),
    "a class method": (ACCOUNT, "Account.opened"),
    "nothing to give": ("def now(): ...\n", "now"),
    "any number": ("def most(*values, key=None, **rest): ...\n", "most"),
    "names in another script": ("def 合計(値, *, 税): ...\n", "合計"),
}


@pytest.mark.parametrize("kind", TARGETS)
async def test_grammar_allows_literal_calls_only(decoder: Decoder, kind: str) -> None:
    question = task(*TARGETS[kind])
    signature = Signature.of(question.target, question.text)
    params = [
        SamplingParams(temperature=1.0, top_p=1.0, max_tokens=200, seed=seed, grammar=grammar(signature))
        for seed in range(4)
    ]
    calls: list[Call] = []
    async for sequence in decoder.fork(decoder.vocabulary.encode_prompt("calls:\n"), params):
        *whole, _ = f"{sequence.text} ".split("\n")  # the last may be cut
        for line in whole:
            found = calls_in(line, signature)
            assert len(found) == 1, line
            calls += found
        calls += calls_in(sequence.text, signature)
        decoder.release(sequence)
    assert calls


async def test_calls_already_known_are_not_given_again() -> None:
    question = task(TOTAL, "total")
    signature = Signature.of(question.target, question.text)
    model = ScriptedModel(answer=lambda _: "total([1])\ntotal([2], tax=1)\n1 + 1\ntotal(open('x'))\ntotal([3])")
    known = [Call(arguments="([1],)")]
    made = await written_calls(model, question, signature, known=known, most=2)
    assert [shown(call, "total") for call in made] == ["total([2], tax=1)", "total([3])"]
    assert "For example:\ntotal([1])" in model.asked[0]


async def test_pair_is_shown_and_a_model_without_room_or_skill_is_not_asked() -> None:
    question = task(TOTAL, "total")
    signature = Signature.of(question.target, question.text)
    model = ScriptedModel(answer=lambda _: "total([1])")
    assert len(await written_calls(model, question, signature, pair=("ONE", "TWO"))) == 1
    assert "A:\n```python\nONE\n```" in model.asked[0] and "different results" in model.asked[0]
    for other in (ScriptedModel(context=550), ScriptedModel(dialect=StubDialect())):
        assert await written_calls(other, question, signature) == [] == other.asked


async def test_preference_is_the_distribution_of_the_next_token(decoder: Decoder) -> None:
    model = LocalModel(decoder)
    options = [chr(code) for code in range(128)]
    firsts = [decoder.vocabulary.encode(option)[0] for option in options]
    heard = 0
    for text in ("A or B?", "1", "Which?", "x = ", "yes", "no", "(", "def"):
        conversation = [Message(Role.USER, text)]
        told = await model.preference(conversation, options)
        likely = await decoder.next_token_probabilities(model.encode_chat(conversation), firsts)
        if sum(likely) < 0.1:  # it would rather say something else
            assert told is None
        else:
            assert told == pytest.approx([each / sum(likely) for each in likely])
            heard += 1
        assert await model.preference(conversation, ["Yes", "Y"]) is None
    assert heard
