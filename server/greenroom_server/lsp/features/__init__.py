"""What the server can do: one file each, with ``register(server)``. Listed here and nowhere else."""

from collections.abc import Callable

from greenroom_server.lsp.features import configuration, doctor, inline_completion, watching
from greenroom_server.lsp.language_server import GreenroomLanguageServer

FEATURES: tuple[Callable[[GreenroomLanguageServer], None], ...] = (
    configuration.register,
    watching.register,
    doctor.register,
    inline_completion.register,
)
