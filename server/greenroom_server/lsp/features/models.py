"""``greenroom/models``: which models are here, for a client that lets its user choose."""

from __future__ import annotations

import asyncio

from greenroom_server.lsp.features.params import Message, Nothing
from greenroom_server.lsp.language_server import GreenroomLanguageServer

MODELS = "greenroom/models"


class ModelFound(Message):
    """A model of the store; ``problem`` says why it cannot be used, ``completion`` how it fills gaps."""

    name: str
    path: str
    problem: str
    title: str
    parameters: int
    file_bytes: int
    context_length: int
    completion: str


class ModelsFound(Message):
    """The answer: ``default`` is what an empty setting means: a name, a path or a URL."""

    default: str
    folder: str
    models: tuple[ModelFound, ...]


def register(server: GreenroomLanguageServer) -> None:
    """Read the store: the headers of all its files."""

    @server.method(MODELS, Nothing)
    async def models(_: Nothing) -> ModelsFound:
        return await asyncio.to_thread(_models)


def _models() -> ModelsFound:
    from greenroom_engine.models import ModelStore, StoredModel  # only when somebody asks

    def found(model: StoredModel) -> ModelFound:
        profile = model.profile
        return ModelFound(
            name=model.name,
            path=str(model.path),
            problem=model.problem,
            title=profile.name if profile else model.name,
            parameters=profile.parameters if profile else 0,
            file_bytes=profile.file_size if profile else 0,
            context_length=profile.context_length if profile else 0,
            completion=profile.completion if profile else "",
        )

    store = ModelStore()
    return ModelsFound(
        default=store.default, folder=str(store.folder), models=tuple(found(model) for model in store.models())
    )
