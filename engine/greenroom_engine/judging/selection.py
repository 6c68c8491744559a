"""The outcome of a selection: who comes first, and what told the candidates apart. Plain data for events and logs.

Candidates are named by their ``index`` in the job.
"""

from pydantic import BaseModel, ConfigDict


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Cluster(_Frozen):
    """Candidates that did the same on every input.

    :param members: the best first; the first stands for all.
    :param share: of the votes of all finalists, 0 to 1; equal answers are several votes.
    :param log_probability: the highest mean log-probability per token among the members.
    """

    members: tuple[int, ...]
    votes: int
    share: float
    log_probability: float


class Output(_Frozen):
    """What one candidate did on an input: ``shown`` is its value, ``raised ValueError`` or the like."""

    candidate: int
    shown: str


class Distinction(_Frozen):
    """An input on which clusters differ: the call as Python, and what each cluster's first member made of it."""

    call: str
    outputs: tuple[Output, ...]


class Judgement(_Frozen):
    """What the model said of two candidates, asked twice with their order swapped.

    :param confidence: mean probability over both orders that ``first`` is right, where the model tells; else 1, 0.5
        or 0 by its words.
    :param winner: None when the answers contradict each other, or leave it open.
    """

    first: int
    second: int
    winner: int | None
    confidence: float


class Cost(_Frozen):
    """What the selection took, beside what was spent before it.

    :param sandbox_seconds: runs added up.
    """

    model_calls: int = 0
    tokens_read: int = 0
    tokens_written: int = 0
    observations: int = 0
    sandbox_seconds: float = 0.0
    seconds: float = 0.0


class Selection(_Frozen):
    """Finalists in order, and why.

    :param method: name of the selector.
    :param ranking: every finalist, the best first.
    :param clusters: by behaviour, or by code where nothing could be called; the winner's first. Empty for a method
        that does not look.
    :param inputs: how many calls were compared.
    :param reason: why the first is the first, in one line for people.
    """

    method: str
    ranking: tuple[int, ...]
    clusters: tuple[Cluster, ...] = ()
    distinctions: tuple[Distinction, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    inputs: int = 0
    reason: str = ""
    cost: Cost = Cost()
