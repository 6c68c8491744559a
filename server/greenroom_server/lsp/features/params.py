"""Parameters that several requests of ours have in common."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel
from pygls.exceptions import JsonRpcInvalidParams

from greenroom_server.lsp.capabilities import folder_path


class Message(BaseModel):
    """In camelCase on the wire; what a newer client says beyond it is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class Nothing(Message):
    """No parameters."""


class DocumentName(Message):
    """A document; ``version``: the one that the client means."""

    uri: str
    version: int | None = None

    @property
    def path(self) -> Path:
        """The file behind it.

        :raises JsonRpcInvalidParams: there is none.
        """
        path = folder_path(self.uri)
        if path is None:
            raise JsonRpcInvalidParams(f"{self.uri} is not a file: save it first.")
        return path


class Code(Message):
    """A candidate as events have it: the definition in canonical form, and the imports that it needs."""

    code: str
    imports: tuple[str, ...] = ()
