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


class Observation(_Frozen):
    """An input that clusters were compared on, and what the first member of each made of it.

    :param differs: whether they can be told apart by it.
    """

    call: str
    outputs: tuple[Output, ...]
    differs: bool


class Ballot(_Frozen):
    """One answer of the model's to which of two is right; ``first`` was shown in front of ``second``.

    :param verdict: the one that it is for; None when it does not say, or did not answer.
    :param log_probability: of the verdict among the two, in nats; None where the model tells in words alone.
    """

    first: int
    second: int
    verdict: int | None
    log_probability: float | None = None
    tokens_read: int = 0
    tokens_written: int = 0


class Judgement(_Frozen):
    """What the model said of two candidates, asked twice with their order swapped.

    :param confidence: mean probability over both orders that ``first`` is right, where the model tells; else 1, 0.5
        or 0 by its words.
    :param winner: None when the answers contradict each other, or leave it open.
    :param ballots: the answers; one, when nothing came of the first.
    """

    first: int
    second: int
    winner: int | None
    confidence: float
    ballots: tuple[Ballot, ...] = ()


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
    :param scores: of each in ``ranking``, what the method ranks by, the larger the better: duels won + share of the
        votes, share of the inputs on which it does what most do, or mean log-probability. Suspicious ones come last
        all the same. Empty for a method that scores nothing.
    :param inputs: how many calls were compared.
    :param reason: why the first is the first, in one line for people.
    """

    method: str
    ranking: tuple[int, ...]
    scores: tuple[float, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    distinctions: tuple[Distinction, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    inputs: int = 0
    reason: str = ""
    cost: Cost = Cost()
