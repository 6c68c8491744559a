"""Inputs that the model writes: calls alone. What it believes they return is never asked for."""

from collections.abc import Sequence
from contextlib import aclosing

from greenroom_engine.decoding import SamplingParams
from greenroom_engine.errors import PromptTooLong
from greenroom_engine.judging.found_calls import calls_in
from greenroom_engine.judging.signature import Signature
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search.task import Task
from greenroom_sandbox import Call

_WANTED = 20  # as AceCoder asks for
_TOKENS = 600


async def written_calls(task: Task, signature: Signature, model: LanguageModel, seed: int) -> Sequence[Call]:
    """Calls of the target in literals; none of a model that writes functions and nothing else.

    Raises DecodingError, RemoteError.
    """
    if not isinstance(model.dialect, InstructDialect):
        return ()
    made = ""
    if signature.constructor is not None:
        made = f" on an object made for it, such as `{task.target.class_name}(...).{task.target.name}(...)`"
    order = (
        f"```python\n{task.target.source.strip()}\n```\n\n"
        f"Write {_WANTED} calls of `{task.target.qualname}`{made}, one per line, "
        "in one ```python block: usual ones, edge cases, and such as should raise. All arguments are literals. "
        "Do not write what they return."
    )
    conversation = [Message(Role.USER, order)]
    params = SamplingParams(temperature=model.dialect.temperature, max_tokens=_TOKENS, seed=seed)
    try:
        async with aclosing(model.ask(conversation, task, [params])) as answers:
            async for sequence in answers:
                model.release(sequence)
                return calls_in(sequence.text, signature)[:_WANTED]
    except PromptTooLong:
        pass  # a function longer than the context: what follows from its annotations will have to do
    return ()
