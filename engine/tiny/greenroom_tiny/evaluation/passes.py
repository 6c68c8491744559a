"""How often the model's answers are right: greedy and sampled, over all tasks and by family."""

from collections import Counter

from greenroom_engine.bench.statistics import Estimate, pass_at
from greenroom_engine.decoding import Decoder
from greenroom_sandbox import DockerSandbox
from greenroom_tiny.evaluation.answers import collect, gather, greedy, sampled
from greenroom_tiny.evaluation.intervals import Resamples
from greenroom_tiny.evaluation.items import Item, run

SAMPLES = 32
DRAWS = (1, 8, 32)


async def answer(decoder: Decoder, sandbox: DockerSandbox, items: list[Item], samples: int = SAMPLES) -> float:
    """Fill in the items' greedy answers and samples and run them; tokens per second while sampling."""
    first = await gather([collect(decoder, item.prompt, greedy(), item.prefix) for item in items])
    before = decoder.statistics
    many = await gather(
        [collect(decoder, item.prompt, sampled(1000 * item.number, samples), item.prefix) for item in items], samples
    )
    after = decoder.statistics
    for item, one, rest in zip(items, first, many, strict=True):
        item.greedy, item.samples = one[0].text, rest
    await run(sandbox, [(item, text) for item in items for text in (item.greedy, *(s.text for s in item.samples))])
    return (after.generated_tokens - before.generated_tokens) / (after.seconds - before.seconds)


def share_with_room(right: list[int], samples: int) -> list[float]:
    """Of each task, whether its samples are neither hopeless nor mostly right: that is where a search can gain."""
    return [float(1 <= count <= samples // 2) for count in right]


def figures(items: list[Item]) -> dict[str, Estimate | float]:
    """The figures of answered items."""
    resamples, every = Resamples(len(items)), list(range(len(items)))
    right = [sum(item.right) for item in items]
    columns = {
        "greedy pass@1": [float(item.outcomes[item.greedy].right) for item in items],
        **{f"pass@{k}": [pass_at(k, SAMPLES, count) for count in right] for k in DRAWS},
        f"1 to {SAMPLES // 2} right of {SAMPLES} (room for search)": share_with_room(right, SAMPLES),
        "distinct programs per task": [float(len({s.text.rstrip() for s in item.samples})) for item in items],
    }
    return {name: resamples.mean(values, every).estimate() for name, values in columns.items()}


def family(item: Item) -> str:
    """The first part of the structure, of tasks of several rules the second."""
    return item.task.spec.structure.removeprefix("rules/").split("/")[0]


def by_family(items: list[Item]) -> dict[str, dict[str, Estimate | float]]:
    """The figures of each family, the largest first."""
    sizes = Counter(map(family, items))
    return {
        name: {"tasks": float(size), **figures([item for item in items if family(item) == name])}
        for name, size in sizes.most_common()
    }


def counts(items: list[Item]) -> list[dict[str, str | int | bool]]:
    """What is kept of each task."""
    return [
        {
            "structure": item.task.spec.structure,
            "seed": item.task.seed,
            "greedy": item.outcomes[item.greedy].right,
            "right": sum(item.right),
            "distinct": len({s.text.rstrip() for s in item.samples}),
        }
        for item in items
    ]
