"""The interface of every way to choose among candidates that pass the user's tests."""

from collections.abc import Sequence
from typing import Protocol

from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selection import Selection
from greenroom_engine.search.candidate import Candidate


class Selector(Protocol):
    """A method of selection.

    Attributes:
        name: as in ``--method`` and in the evidence.
    """

    name: str

    async def select(self, finalists: Sequence[Candidate], panel: Panel) -> Selection:
        """Put ``finalists`` in order.

        They passed the user's tests; duplicates are among them, and count as votes. One finalist costs nothing.
        Cancelling leaves nothing running. A model that fails is not asked again, and what is known decides.

        :raises ValueError: no finalists.
        :raises SandboxUnavailable: nothing can run here any more.
        """
        ...
