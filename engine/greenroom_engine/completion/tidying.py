"""From what a model wrote to what may be shown, or why it is not shown.

The rules are those of llama.vim, Tabby and Continue, and JetBrains' (arXiv:2405.08704): nothing that stands there
already, no closer twice, nothing that leaves the file syntactically worse.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom_engine.completion.completer import Nothing
from greenroom_engine.completion.faults import faults
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.completion.stopping import within_block
from greenroom_engine.source.control_text import before_control_text


def tidied(written: str, request: CompletionRequest, *, cut: bool = False) -> str | Nothing:
    """The text to insert, in the file's line ends. `cut`: the model had more to say than it was let."""
    text = before_control_text(written.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        return Nothing.CONTROL_TEXT if text != written and written.strip() else Nothing.BLANK
    if request.single_line:
        text = text.partition("\n")[0]
    else:
        text = within_block(text, request.typed, request.max_lines)
        if cut and "\n" in text and text.rpartition("\n")[0].strip():
            text = text.rpartition("\n")[0]  # its last line is not complete
        if not text.strip():
            return Nothing.DEDENT
    if not text.strip():
        return Nothing.BLANK
    rest = request.rest.strip()
    if rest and text.strip() == rest:
        return Nothing.REST_OF_LINE
    if not rest and (text := _without_following_lines(text, request)).strip() == "":
        return Nothing.NEXT_LINES
    return _sound(text.rstrip(), request)


def _sound(text: str, request: CompletionRequest) -> str | Nothing:
    """Of the text as it is and without what stands behind the cursor already, the one with the fewest faults."""
    now = faults(request.language, request.prefix, "", request.suffix)
    best: tuple[int, str] | None = None
    for variant in _variants(text, request):
        found = faults(request.language, request.prefix, variant, request.suffix)
        if best is None or found < best[0]:
            best = found, variant
    assert best is not None
    if best[0] > now:
        return Nothing.SYNTAX
    if not best[1].strip():
        return Nothing.REST_OF_LINE
    return best[1].replace("\n", request.newline)


def _variants(text: str, request: CompletionRequest) -> Iterator[str]:
    """What may be meant, the likeliest of equals first: a model that goes on at the end of blanks often adds one."""
    if text[0] in " \t" and request.typed and not request.typed.strip():
        yield from _without_rest(text.lstrip(" \t"), request.rest)
    yield from _without_rest(text, request.rest)


def _without_rest(text: str, rest: str) -> Iterator[str]:
    """`text` without an ending that the line goes on with, the longest first, and last as it is."""
    for length in range(min(len(text), len(rest)), 0, -1):
        if text.endswith(rest[:length]):
            yield text[:-length]
    yield text


def _without_following_lines(text: str, request: CompletionRequest) -> str:
    """`text` without last lines that are the next lines of the file."""
    following = [line.rstrip() for line in request.suffix.split("\n")[1:] if line.strip()]
    lines = text.split("\n")
    kept = [index for index, line in enumerate(lines) if line.strip()]
    for length in range(min(len(kept), len(following)), 0, -1):
        rows = kept[-length:]
        # The first line goes on from what is typed; alone on its line it is a line of its own.
        whole = [(request.typed if row == 0 else "") + lines[row].rstrip() for row in rows]
        if whole == following[:length]:
            return "\n".join(lines[: rows[0]]).rstrip()
    alone = text.strip()
    return "" if following and len(kept) == 1 and alone == following[0].strip() else text
