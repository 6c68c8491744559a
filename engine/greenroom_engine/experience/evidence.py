"""What told candidates apart that pass: from the events of a selection and its result to records of it."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom_engine.experience.records import (
    ClusterRecord,
    Comparison,
    InputRecord,
    JudgementRecord,
    OutputRecord,
)
from greenroom_engine.judging.events import Clustered, Distinguished, Judged, Observed
from greenroom_engine.judging.selection import Cluster, Judgement, Observation, Selection
from greenroom_engine.search import Result
from greenroom_engine.search.selection import groups


class Evidence:
    """Of one job. The result has the last word; what a job that was cancelled had found out stays."""

    def __init__(self) -> None:
        self._clusters: tuple[Cluster, ...] = ()
        self._observations: tuple[Observation, ...] = ()
        self._shown: list[str] = []
        """Calls that tell the leading clusters apart, the most telling first."""
        self._judgements: list[Judgement] = []
        self._selection: Selection | None = None

    @property
    def is_any(self) -> bool:
        """Whether there is something to record."""
        return bool(self._clusters)

    def take(self, event: Clustered | Observed | Distinguished | Judged) -> None:
        """What a selection says on its way; a later clustering is the better one."""
        match event:
            case Clustered(clusters=clusters):
                self._clusters = clusters
            case Observed(observations=observations):
                self._observations = observations
            case Distinguished(distinctions=distinctions):
                self._shown = [each.call for each in distinctions]
            case Judged(judgement=judgement):
                self._judgements.append(judgement)

    def finish(self, result: Result) -> None:
        """Where nothing was selected, or had not come to clusters, those that pass agree by their code."""
        self._selection = selection = result.evidence.selection
        if selection is not None:
            self._clusters = selection.clusters or self._clusters
            self._shown = [each.call for each in selection.distinctions] or self._shown
            self._judgements = [*selection.judgements]
        self._clusters = self._clusters or _by_code(result)

    def of(self, candidate: int) -> dict[str, float | None]:
        """Fields of a candidate's record."""
        cluster = next((number for number, each in enumerate(self._clusters) if candidate in each.members), None)
        ranking = self._selection.ranking if self._selection else ()
        place = ranking.index(candidate) if candidate in ranking else None
        scores = self._selection.scores if self._selection else ()
        score = scores[place] if place is not None and scores else None
        return {"cluster": cluster, "place": place, "score": score}

    @property
    def comparison(self) -> Comparison:
        """All of it."""
        return Comparison(
            clusters=tuple(
                ClusterRecord(number=number, votes=each.votes, share=each.share, log_probability=each.log_probability)
                for number, each in enumerate(self._clusters)
            ),
            inputs=tuple(self._input(number, each) for number, each in enumerate(self._observations)),
            judgements=tuple(
                record for number, each in enumerate(self._judgements) for record in _ballots(number, each)
            ),
        )

    def _input(self, number: int, seen: Observation) -> InputRecord:
        return InputRecord(
            number=number,
            call=seen.call,
            differs=seen.differs,
            place=self._shown.index(seen.call) if seen.call in self._shown else None,
            outputs=tuple(OutputRecord(candidate=each.candidate, shown=each.shown) for each in seen.outputs),
        )


def _by_code(result: Result) -> tuple[Cluster, ...]:
    found = groups(result.candidates)
    votes = sum(map(len, found))
    return tuple(
        Cluster(
            members=tuple(each.index for each in group),
            votes=len(group),
            share=len(group) / votes,
            log_probability=group[0].log_probability,
        )
        for group in found
    )


def _ballots(number: int, judgement: Judgement) -> Sequence[JudgementRecord]:
    return [
        JudgementRecord(
            number=number,
            turn=turn,
            first=each.first,
            second=each.second,
            verdict=each.verdict,
            log_probability=each.log_probability,
            tokens_read=each.tokens_read,
            tokens_written=each.tokens_written,
            winner=judgement.winner,
        )
        for turn, each in enumerate(judgement.ballots)
    ]
