"""The user's source: finding the target, reading a model's answer, putting it in place."""

from greenroom_engine.source.answer import Answer, extract_answer
from greenroom_engine.source.enclosing import enclosing_class
from greenroom_engine.source.errors import (
    FileChanged,
    FileUnreadable,
    FileUnwritable,
    SourceError,
    SyntaxInvalid,
    TargetNotFound,
)
from greenroom_engine.source.file import SourceFile
from greenroom_engine.source.splice import splice, target_text
from greenroom_engine.source.target import Target, find_target, list_targets

__all__ = [
    "Answer",
    "FileChanged",
    "FileUnreadable",
    "FileUnwritable",
    "SourceError",
    "SourceFile",
    "SyntaxInvalid",
    "Target",
    "TargetNotFound",
    "enclosing_class",
    "extract_answer",
    "find_target",
    "list_targets",
    "splice",
    "target_text",
]
