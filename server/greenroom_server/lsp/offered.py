"""What the editor is told that the server can do: all of it is said before the features are imported."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

IMPLEMENT = "quickfix.greenroom.implement"
FIX = "quickfix.greenroom.fix"  # a test is known to fail
PROPOSE = "quickfix.greenroom.proposeTests"
REWRITE = "refactor.rewrite.greenroom.fix"  # nothing is known to be wrong

COMMAND, CANCEL, PROPOSE_TESTS = "greenroom.implement", "greenroom.cancel", "greenroom.proposeTests"
COMMANDS = (COMMAND, CANCEL, PROPOSE_TESTS)

FEATURES: dict[str, Any] = {  # requests of the protocol, with their options
    types.TEXT_DOCUMENT_CODE_ACTION: types.CodeActionOptions(
        code_action_kinds=[IMPLEMENT, FIX, PROPOSE, REWRITE], resolve_provider=True
    ),
    types.CODE_ACTION_RESOLVE: None,
    types.TEXT_DOCUMENT_CODE_LENS: types.CodeLensOptions(resolve_provider=True),
    types.CODE_LENS_RESOLVE: None,
    types.TEXT_DOCUMENT_HOVER: None,
    types.TEXT_DOCUMENT_INLINE_COMPLETION: types.InlineCompletionOptions(),
    types.TEXT_DOCUMENT_COMPLETION: types.CompletionOptions(),
}
