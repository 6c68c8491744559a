"""What is asked for: the code around the cursor, and limits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class ContextChunk:
    """A piece of another file of the project."""

    path: str
    text: str


@dataclass(frozen=True)
class CompletionRequest:
    """`before` and `after` are the file's whole text up to and from the cursor; line ends are the file's own.

    `chunks`: the most useful last; what does not fit is left out from the front. Keep their order from key to key,
    so that they need not be read again. `max_lines` 1: the rest of the line, no more. `alternatives`: how many
    completions at most; the first is the likeliest, the others are sampled.
    """

    before: str
    after: str
    path: str = "untitled.py"
    language: str = "python"
    project: str = "project"
    chunks: tuple[ContextChunk, ...] = ()
    max_tokens: int = 128
    max_lines: int = 16
    alternatives: int = 1

    def __post_init__(self) -> None:
        if self.max_tokens < 1 or self.max_lines < 1 or self.alternatives < 1:
            raise ValueError(f"max_tokens {self.max_tokens}, max_lines {self.max_lines} and alternatives "
                             f"{self.alternatives} must be 1 or more")  # fmt: skip

    @cached_property
    def newline(self) -> str:
        """How lines end in the file."""
        return "\r\n" if "\r\n" in self.before or "\r\n" in self.after else "\n"

    @cached_property
    def prefix(self) -> str:
        """`before` with LF line ends."""
        return self.before.replace("\r\n", "\n")

    @cached_property
    def suffix(self) -> str:
        """`after` with LF line ends."""
        return self.after.replace("\r\n", "\n")

    @cached_property
    def typed(self) -> str:
        """The cursor's line up to the cursor."""
        return self.prefix[self.prefix.rfind("\n") + 1 :]

    @cached_property
    def rest(self) -> str:
        """The cursor's line from the cursor on."""
        return self.suffix.partition("\n")[0]

    @property
    def single_line(self) -> bool:
        """Whether a completion is the rest of a line: asked for so, or code stands behind the cursor."""
        return self.max_lines == 1 or bool(self.rest.strip())
