"""From a candidate to the edit of an open document: as little of the text as possible, and only of the text it fits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lsprotocol import types

from greenroom_engine.source import Answer, SyntaxInvalid, Target, TargetNotFound, find_target, splice, target_text
from greenroom_server.lsp.line_index import LineIndex

_ANNOTATION = "greenroom"


@dataclass(frozen=True)
class Change:
    """``text`` instead of what is between two offsets."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Patch:
    """A new body for a function, and the definition of it that it was made for."""

    target: Target
    answer: Answer

    def changes(self, text: str) -> tuple[Change, ...] | None:
        """What to change in ``text``, in its order; None if it no longer has the function as it was.

        The rest of the text may have changed: where the function is now, and which imports are there, is looked up.
        """
        try:
            target = find_target(text, self.target.path, self.target.qualname)
        except (SyntaxInvalid, TargetNotFound):
            return None
        if target.source != self.target.source:
            return None
        written = target_text(text, target, self.answer)
        replaced = text[: target.start] + written + text[target.end :]
        imports = _inserted(replaced, splice(text, target, self.answer), target.start)
        body = _trimmed(target, written)
        return tuple(change for change in (imports, body) if change)


def _inserted(before: str, after: str, limit: int) -> Change | None:
    """The lines that ``after`` has more than ``before``, which begin no further down than ``limit``."""
    extra = len(after) - len(before)
    if extra == 0:
        return None
    for start in (match.end() for match in re.finditer(r"\A|\r\n|\n|\r", before[:limit])):
        block = after[start : start + extra]
        if after[:start] == before[:start] and after[start + extra :] == before[start:]:
            return Change(start, start, block)
    raise ValueError("the text with imports is not the text without them and some lines more")


def _trimmed(target: Target, written: str) -> Change | None:
    """The lines of the definition that change."""
    old = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", target.source)
    new = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", written)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    start = target.start + sum(map(len, old[:head]))
    end = target.end - sum(map(len, old[len(old) - tail :]))
    text = "".join(new[head : len(new) - tail])
    return Change(start, end, text) if (start, text) != (end, "") else None


def workspace_edit(
    uri: str,
    version: int | None,
    lines: LineIndex,
    changes: Sequence[Change],
    capabilities: types.ClientCapabilities,
    annotation: types.ChangeAnnotation | None = None,
) -> types.WorkspaceEdit:
    """As the client understands it: versioned where it can, with the annotation where it can.

    :param version: None for a file that is not open.
    """
    edits = [types.TextEdit(lines.range(change.start, change.end), change.text) for change in changes]
    if not _understands_versions(capabilities):
        return types.WorkspaceEdit(changes={uri: edits})
    document = types.OptionalVersionedTextDocumentIdentifier(uri=uri, version=version)
    if annotation is None or not understands_annotations(capabilities):
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, edits)])
    annotated = [types.AnnotatedTextEdit(_ANNOTATION, edit.range, edit.new_text) for edit in edits]
    return types.WorkspaceEdit(
        document_changes=[types.TextDocumentEdit(document, annotated)], change_annotations={_ANNOTATION: annotation}
    )


def understands_annotations(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client lets its user look at an edit before it is made."""
    edit = capabilities.workspace and capabilities.workspace.workspace_edit
    return bool(edit and edit.document_changes and edit.change_annotation_support)


def _understands_versions(capabilities: types.ClientCapabilities) -> bool:
    edit = capabilities.workspace and capabilities.workspace.workspace_edit
    return bool(edit and edit.document_changes)
