"""What the server can do: one file each, with ``register(server)``. Listed here and nowhere else."""

from collections.abc import Callable

from greenroom_server.lsp.features import (
    changes,
    code_actions,
    code_lens,
    configuration,
    doctor,
    hover,
    implement,
    inline_completion,
    models,
    preview,
    propose_tests,
    run_tests,
    status,
    targets,
    watching,
)
from greenroom_server.lsp.language_server import GreenroomLanguageServer

FEATURES: tuple[Callable[[GreenroomLanguageServer], None], ...] = (
    configuration.register,
    watching.register,
    doctor.register,
    changes.register,
    implement.register,
    propose_tests.register,
    code_actions.register,
    code_lens.register,
    hover.register,
    inline_completion.register,
    targets.register,
    preview.register,
    run_tests.register,
    models.register,
    status.register,
)
