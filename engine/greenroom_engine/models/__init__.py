"""Model files: what they say about themselves, and the one that is shipped."""

from greenroom_engine.models.embedded import EMBEDDED_MODEL
from greenroom_engine.models.fim import FileLayout, FimFormat
from greenroom_engine.models.gguf import GgufHeader, read_header
from greenroom_engine.models.profile import PROMPT_STYLE_KEY, ModelProfile
from greenroom_engine.models.store import ModelStore, StoredModel, is_url

__all__ = [
    "EMBEDDED_MODEL",
    "PROMPT_STYLE_KEY",
    "FileLayout",
    "FimFormat",
    "GgufHeader",
    "ModelProfile",
    "ModelStore",
    "StoredModel",
    "is_url",
    "read_header",
]
