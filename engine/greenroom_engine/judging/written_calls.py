"""Calls that the model writes: inputs only. What they give is found by running, never asked for.

Source: S* (arXiv:2502.14382), section 3.2, where the model also predicts the outputs, and these are believed. A model
that takes a grammar is held to literal calls; of another's answer the calls are picked out.
"""

from collections.abc import Iterable
from contextlib import aclosing

from greenroom_engine.decoding import SamplingParams
from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.judging.found_calls import calls_in
from greenroom_engine.judging.literal import shown
from greenroom_engine.judging.signature import Parameter, Signature
from greenroom_engine.judging.specification import specification
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.dialect import Question
from greenroom_engine.prompts.message import Message, Role
from greenroom_sandbox import Call

_MOST = 8  # calls asked for: the reading of the question is the larger part of the cost
_TOKENS = 512
_TEMPERATURE = 0.7
_VALUES = r"""
value ::= number | text | "True" | "False" | "None" | list | tuple | dict | set
number ::= "-"? ("0" | [1-9] [0-9]{0,8}) ("." [0-9]{1,6})?
text ::= "'" [^'\\\x00-\x1F\x7F-\x9F]{0,60} "'" | "\"" [^"\\\x00-\x1F\x7F-\x9F]{0,60} "\""
list ::= "[" (value (", " value){0,15})? "]"
tuple ::= "(" (value "," (" " value (", " value){0,15})?)? ")"
set ::= "{" value (", " value){0,15} "}"
dict ::= "{" (pair (", " pair){0,15})? "}"
pair ::= value ": " value
"""


async def written_calls(
    model: LanguageModel,
    question: Question,
    signature: Signature,
    *,
    pair: tuple[str, str] | None = None,
    known: Iterable[Call] = (),
    most: int = _MOST,
    seed: int = 0,
) -> list[Call]:
    """Up to ``most`` calls of ``question.target``; none when the model cannot be asked, fails, or has no room.

    :param pair: two implementations that the calls shall tell apart.
    :param known: calls there are already: one is shown as an example, and none is given again.
    """
    known = list(known)
    if not model.dialect.can_judge or (signature.obstacle and not known):
        return []
    conversation = [Message(Role.USER, _order(question, signature, pair, known, most))]
    needed, context = model.room(conversation, question)
    if needed + _TOKENS > context:
        return []
    params = SamplingParams(temperature=_TEMPERATURE, max_tokens=_TOKENS, seed=seed, grammar=grammar(signature, most))
    try:
        async with aclosing(model.ask(conversation, question, [params])) as answers:
            sequence = await anext(answers)
    except GreenroomEngineError:
        return []
    model.release(sequence)
    return [call for call in calls_in(sequence.text, signature) if call not in known][:most]


def grammar(signature: Signature, most: int = _MOST) -> str:
    """GBNF of one to ``most`` calls, a line each."""
    owner, dot, name = signature.callee.rpartition(".")
    given = "" if signature.is_property else " given"
    if signature.constructor is None:
        head, made = f'"{signature.callee}"', ""
    else:
        head, made = f'"{owner}" made "{dot}{name}"', f"\nmade ::= {_arguments(signature.constructor)}"
    lines = [f'root ::= call ("\\n" call){{0,{most - 1}}}', f"call ::= {head}{given}{made}"]
    if given:
        lines.append(f"given ::= {_arguments(signature.parameters)}")
    return "\n".join(lines) + _VALUES


def _arguments(parameters: tuple[Parameter, ...]) -> str:
    """The rule of an argument list: values by place, then by name."""
    placed = sum(p.kind == "positional" for p in parameters) + 6 * any(p.kind == "many" for p in parameters)
    names = [f'"{p.name}="' for p in parameters if p.kind in ("positional", "named")]
    named = f"({' | '.join(names)}) value"
    by_name = f'{named} (", " {named}){{0,{len(names) - 1}}}' if names else ""
    if placed:
        by_place = f'value (", " value){{0,{placed - 1}}}'
        by_place += f' (", " {named}){{0,{len(names)}}}' if names else ""
        by_name = f"{by_place} | {by_name}" if by_name else by_place
    return f'"(" ({by_name})? ")"' if by_name else '"()"'


def _order(question: Question, signature: Signature, pair: tuple[str, str] | None, known: list[Call], most: int) -> str:
    parts = [f"This function is to be implemented:\n```python\n{specification(question.target)}\n```"]
    if pair is None:
        parts.append(
            f"Write {most} different calls of it that would show whether an implementation is right: "
            "usual cases and edge cases."
        )
    else:
        parts += [f"{name}:\n```python\n{code.strip()}\n```" for name, code in zip("AB", pair, strict=True)]
        parts.append(f"Write {most} different calls for which A and B give different results.")
    parts[-1] += " Use literal values only. One call a line, without results, and nothing else."
    if known:
        parts[-1] += f" For example:\n{shown(known[0], signature.callee)}"
    return "\n\n".join(parts)
