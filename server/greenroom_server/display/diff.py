"""A patch as text."""

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console


def unified_diff(path: str, before: str, after: str) -> str:
    """Unified diff of one file in git's form; empty when nothing differs."""
    lines = difflib.unified_diff(_lines(before), _lines(after), f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def print_diff(console: "Console", diff: str) -> None:
    """Coloured on a terminal; elsewhere byte for byte, so that it can be piped into patch."""
    if console.is_terminal:
        from rich.syntax import Syntax  # here, because editors need the diff without the colours

        console.print(Syntax(diff.rstrip("\n"), "diff", theme="ansi_dark", background_color="default", word_wrap=True))
    else:
        console.file.write(diff)


def _lines(text: str) -> list[str]:
    """Lines as patch counts them, by LF alone: splitlines would also cut at form feeds and the like."""
    return [line for line in text.replace("\n", "\n\0").split("\0") if line]
