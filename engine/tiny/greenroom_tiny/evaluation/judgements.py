"""How well right answers can be told from wrong ones without tests."""

from collections.abc import Sequence as Items

import numpy as np

from greenroom_engine.bench.statistics import Estimate
from greenroom_engine.decoding import Decoder
from greenroom_sandbox import DockerSandbox
from greenroom_tiny.documents.drawn import ASSISTANT, END, USER
from greenroom_tiny.evaluation.answers import gather
from greenroom_tiny.evaluation.combination import cross_validated
from greenroom_tiny.evaluation.intervals import Resamples
from greenroom_tiny.evaluation.items import Item, run

JUDGED = 12  # distinct samples a task
RESOLVED = 8

LOGPROB, YES, RESOLVING, COMBINED = "mean log-probability", "p(yes)", "re-solving", "log-probability and re-solving"


def agreement(results: tuple[str, ...], others: Items[tuple[str, ...]]) -> float:
    """Share of the other answers that give the same on every input."""
    return sum(other == results for other in others) / len(others)


async def p_yes(decoder: Decoder, item: Item, code: str) -> float | None:
    """What the model itself says of an answer; None where that does not fit its context."""
    yes, no = (decoder.vocabulary.encode(word)[0] for word in ("yes", "no"))
    tokens = decoder.vocabulary.encode_prompt(f"{item.prompt}{code}{END}{USER}correct?{END}{ASSISTANT}")
    if len(tokens) + 2 > decoder.context_length:
        return None
    for_it, against = await decoder.next_token_probabilities(tokens, [yes, no])
    return for_it / (for_it + against)


async def judgements(decoder: Decoder, sandbox: DockerSandbox, items: list[Item]) -> dict[str, Estimate | float]:
    """AUROC of each way to judge the distinct samples of answered items, over all and within a task."""
    judged = [(owner, s) for owner, item in enumerate(items) for s in list(item.distinct().values())[:JUDGED]]
    said = await gather([p_yes(decoder, items[owner], sample.text) for owner, sample in judged])
    pools = await gather([item.fresh(decoder, RESOLVED) for item in items], RESOLVED)
    await run(sandbox, [(item, text) for item, texts in zip(items, pools, strict=True) for text in texts])
    solved = [[item.outcomes[t].results for t in texts] for item, texts in zip(items, pools, strict=True)]

    rows = [(owner, sample, yes) for (owner, sample), yes in zip(judged, said, strict=True) if yes is not None]
    owners = [owner for owner, *_ in rows]
    outcomes = [items[owner].outcomes[sample.text] for owner, sample, _ in rows]
    labels = [outcome.right for outcome in outcomes]
    scores = {
        LOGPROB: [sample.logprob for _, sample, _ in rows],
        YES: [yes for *_, yes in rows],
        RESOLVING: [agreement(o.results, solved[owner]) for o, owner in zip(outcomes, owners, strict=True)],
    }
    parts = np.column_stack([scores[LOGPROB], scores[RESOLVING]])
    scores[COMBINED] = cross_validated(parts, np.asarray(labels), np.asarray(owners)).tolist()

    found: dict[str, Estimate | float] = {"judged answers": float(len(rows))}
    if rows:
        found["right among them"] = Resamples(len(items)).mean([float(good) for good in labels], owners).estimate()
    for where, found_by in (("pooled", Resamples.auroc), ("within task", Resamples.auroc_within)):
        resamples = Resamples(len(items))
        figures = {name: found_by(resamples, values, labels, owners) for name, values in scores.items()}
        found |= {f"AUROC {where}: {name}": figure.estimate() for name, figure in figures.items() if figure is not None}
        whole = figures[COMBINED]
        for name in (LOGPROB, RESOLVING):
            part = figures[name]
            if whole is not None and part is not None:
                found[f"AUROC {where}: combined - {name}"] = (whole - part).estimate()
    return found
