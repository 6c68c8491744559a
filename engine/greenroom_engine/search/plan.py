"""How one job is searched: everything that may be set, decided before it begins."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from greenroom_engine.search.budget import Budget
from greenroom_engine.search.effort import Effort

SelectorName = Literal["first-pass", "most-likely", "majority", "generated-tests", "model-judge", "adaptive"]
_QUORUM = {Effort.LOW: 1, Effort.MEDIUM: 2, Effort.HIGH: 3}


class Plan(BaseModel):
    """What an effort comes to, and what a benchmark varies.

    :param candidates: first answers wanted.
    :param repair_rounds: further rounds in which failing candidates see their reports.
    :param quorum: verified candidates that have to agree before the rest is dropped; None: nothing is dropped.
    :param selector: how to choose among candidates that pass and differ.
    :param budget: what it may cost; the best so far is offered when it is spent.
    :param seed: same seed, same candidates.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    candidates: int = Field(default=8, ge=1, le=1024)
    repair_rounds: int = Field(default=1, ge=0, le=16)
    quorum: int | None = Field(default=2, ge=1)
    selector: SelectorName = "adaptive"
    budget: Budget = Budget()
    seed: int = Field(default=0, ge=0)

    @classmethod
    def of(
        cls,
        effort: Effort,
        *,
        candidates: int | None = None,
        repair_rounds: int | None = None,
        seed: int = 0,
        budget: Budget | None = None,
    ) -> Plan:
        """What an effort level stands for, but for what is given."""
        return cls(
            candidates=effort.candidates if candidates is None else candidates,
            repair_rounds=effort.repair_rounds if repair_rounds is None else repair_rounds,
            quorum=_QUORUM[effort],
            selector="first-pass" if effort is Effort.LOW else "adaptive",
            budget=budget or Budget(),
            seed=seed,
        )
