"""The dialects there are, by the names that a GGUF, a record or an event log gives them."""

from greenroom_engine.prompts.dialect import Dialect
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.stub import StubDialect

DIALECTS: dict[str, type[StubDialect] | type[InstructDialect]] = {
    "stub": StubDialect,
    "instruct": InstructDialect,
}


def name_of(dialect: Dialect) -> str:
    """What a dialect is called."""
    return next(name for name, kind in DIALECTS.items() if isinstance(dialect, kind))
