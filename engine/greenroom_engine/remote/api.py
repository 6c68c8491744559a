"""What a model needs of a server, whichever API that speaks."""

from collections.abc import AsyncGenerator, Callable
from collections.abc import Sequence as Items
from dataclasses import dataclass
from typing import Protocol

from greenroom_engine.decoding import SamplingParams, Sequence, StopFactory
from greenroom_engine.prompts.message import Message
from greenroom_engine.remote.meter import Meter

StopRules = Callable[[bool], StopFactory]
"""Where an answer is complete, given whether the prompt ends inside ``<think>``."""


@dataclass(frozen=True, slots=True)
class ExtraFile:
    """A file beside the one that is filled in, for its names and habits."""

    name: str
    text: str


class Api(Protocol):
    """One model of one server.

    Attributes:
        description: of the server, for people.
        context: tokens that one answer and its prompt may take together.
        meter: what was read and written.
    """

    description: str
    context: int
    meter: Meter

    def ask(
        self, conversation: Items[Message], params: Items[SamplingParams], stop: StopRules
    ) -> AsyncGenerator[Sequence, None]:
        """One answer per entry of ``params``, each as soon as it is complete. Closed early, it stops the others.

        Raises PromptTooLong, RemoteError.
        """
        ...

    def infill(
        self,
        before: str,
        after: str,
        extra: Items[ExtraFile],
        params: Items[SamplingParams],
        stop: StopFactory,
        seconds: float | None,
    ) -> AsyncGenerator[Sequence, None]:
        """What could stand between ``before`` and ``after``, as ``ask`` does.

        ``seconds``: of writing, after which the server ends an answer at the next line. Raises what ``ask`` raises.
        """
        ...
