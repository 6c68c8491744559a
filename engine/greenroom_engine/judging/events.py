"""What a selection tells on its way; part of the job's one stream of events."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from greenroom_engine.judging.selection import Cluster, Distinction, Judgement, Observation


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True)


class Clustered(_Event):
    """The finalists were called on ``inputs`` calls and fall into these clusters; ``note``: why on none."""

    kind: Literal["clustered"] = "clustered"
    clusters: tuple[Cluster, ...]
    inputs: int
    note: str = ""


class Observed(_Event):
    """What each cluster did on every input that counts, in the inputs' order. Stays in the engine."""

    kind: Literal["observed"] = "observed"
    observations: tuple[Observation, ...]


class Distinguished(_Event):
    """Inputs on which the leading clusters differ."""

    kind: Literal["distinguished"] = "distinguished"
    distinctions: tuple[Distinction, ...]


class Judged(_Event):
    """The model compared two clusters."""

    kind: Literal["judged"] = "judged"
    judgement: Judgement


JudgingEvent = Clustered | Observed | Distinguished | Judged
