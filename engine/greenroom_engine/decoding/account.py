"""What one of several jobs on a decoder has cost."""

from greenroom_engine.decoding.sequence import Sequence


class Account:
    """Added up from the job's sequences, those being written too; any thread may look at it."""

    def __init__(self) -> None:
        self._sequences: list[Sequence] = []

    def add(self, sequence: Sequence) -> None:
        """One more, from its beginning on."""
        self._sequences.append(sequence)

    @property
    def prompt_tokens(self) -> int:
        """Tokens read; what several sequences share counts once."""
        return sum(sequence.prompt_tokens for sequence in self._sequences)

    @property
    def generated_tokens(self) -> int:
        """Tokens written."""
        return sum(sequence.sampled for sequence in self._sequences)

    @property
    def running(self) -> int:
        """Sequences being written."""
        return sum(sequence.finish is None and sequence.sampled > 0 for sequence in self._sequences)
