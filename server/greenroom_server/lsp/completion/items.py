"""Suggestions as the protocol has them."""

from __future__ import annotations

import re

from lsprotocol import types

from greenroom_server.lsp.completion.place import Place

_LABEL = 60  # characters that a list shows of a suggestion
_WORD = re.compile(r"\w*\Z")


def inline_items(place: Place, texts: tuple[str, ...]) -> types.InlineCompletionList:
    """Ghost text at the cursor."""
    return types.InlineCompletionList(
        [types.InlineCompletionItem(place.lead + text, range=place.range) for text in texts]
    )


def list_items(place: Place, texts: tuple[str, ...]) -> types.CompletionList:
    """Entries of the editor's list, behind those of others. It asks again with the next key."""
    word = _WORD.search(place.typed)
    length = len(word.group()) if word is not None else 0
    begun = place.document.lines.range(place.start - length, place.end)
    typed = place.before[len(place.before) - length :]
    return types.CompletionList(
        is_incomplete=True,
        items=[_list_item(typed + text, begun, number) for number, text in enumerate(texts)],
    )


def _list_item(text: str, replaced: types.Range, number: int) -> types.CompletionItem:
    """``text`` from the beginning of the word that is being typed, so that editors see what it has to do with it."""
    first = next(line.strip() for line in text.splitlines() if line.strip())
    is_cut = len(first) > _LABEL or first != text.strip()
    return types.CompletionItem(
        label=first[:_LABEL] + ("…" if is_cut else ""),
        kind=types.CompletionItemKind.Snippet,
        detail="Greenroom",
        documentation=types.MarkupContent(types.MarkupKind.Markdown, f"```python\n{text}\n```") if is_cut else None,
        preselect=False,
        sort_text=f"~{number}",  # behind all letters
        filter_text=first,
        insert_text_format=types.InsertTextFormat.PlainText,
        insert_text_mode=types.InsertTextMode.AsIs,
        text_edit=types.TextEdit(replaced, text),
    )
