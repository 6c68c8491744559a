"""What a decoder has done so far."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statistics:
    """Totals since the decoder was opened. `seconds` counts only time with something to do.

    `draft_hits` of `drafted_tokens` were right: so many steps were saved.
    """

    prompt_tokens: int = 0
    generated_tokens: int = 0
    steps: int = 0
    seconds: float = 0.0
    drafted_tokens: int = 0
    draft_hits: int = 0
    running: int = 0
    waiting: int = 0
    cells_used: int = 0
    cells: int = 0
