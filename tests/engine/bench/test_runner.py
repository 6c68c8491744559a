"""A whole run on the embedded model and the real sandbox; one that is killed goes on."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from greenroom_engine.bench.methods import METHODS
from greenroom_engine.bench.plots import plot
from greenroom_engine.bench.runner import Bench, Progress, settings_of
from greenroom_engine.bench.sampling import Sampling
from greenroom_engine.bench.selecting import SELECTING
from greenroom_engine.bench.store import Store
from greenroom_engine.bench.suites import load
from greenroom_engine.bench.summary import summarised
from greenroom_engine.models import EMBEDDED_MODEL
from greenroom_engine.process.messages import ModelChoice
from greenroom_sandbox import DockerSandbox

MODEL = ModelChoice(place=str(EMBEDDED_MODEL))
SAMPLING = Sampling(samples=4, rounds=1)
METHODS_RUN = (*METHODS, *SELECTING)


@pytest.fixture
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox()
    yield made
    await made.aclose()


async def test_a_run_is_sampled_judged_summed_up_and_not_done_twice(sandbox: DockerSandbox, tmp_path: Path) -> None:
    settings = settings_of("micro", MODEL, SAMPLING)
    assert settings.parameters and settings.parameters > 1_000_000
    problems = load("micro")[:2]
    seen: list[Progress] = []

    def bench(store: Store) -> Bench:
        return Bench(
            problems,
            [3, 4],
            store,
            SAMPLING,
            MODEL,
            sandbox,
            Path(sys.executable),
            methods=METHODS_RUN,
            on_progress=seen.append,
        )

    pools = await bench(Store(tmp_path, settings)).run()
    assert [(pool.problem, pool.seed) for pool in pools] == [(p.name, seed) for p in problems for seed in (3, 4)]
    for pool in pools:
        assert len(pool.samples) == 4 and pool.prompt_tokens > 10
        for lineage in pool.samples:
            assert [version.round for version in lineage] == list(range(len(lineage)))
            assert lineage[-1].passes or len(lineage) == 2
            assert not any(version.passes for version in lineage[:-1])
        # Right ones pass the public tests too: both are made from one reference solution.
        assert all(version.passes for lineage in pool.samples for version in lineage if version.is_right)
    assert any(version.is_right for pool in pools for version in pool.firsts)
    assert seen[-1].done == seen[-1].total == 4 and seen[-1].left_s == 0

    lines = (tmp_path / "pools.jsonl").read_bytes()
    cut = lines[: lines.rindex(b"\n", 0, -1) + 40]  # killed while the last pool was written
    (tmp_path / "pools.jsonl").write_bytes(cut)
    seen.clear()
    again = await bench(Store(tmp_path, settings)).run()
    assert seen[0].kept == 3 and seen[-1].done == 4 and len(seen) == 1
    assert [[version.code for version in pool.firsts] for pool in again] == [
        [version.code for version in pool.firsts] for pool in pools
    ]

    kept = Store(tmp_path, settings)
    assert set(kept.choices) == {(p.name, seed, name) for p in problems for seed in (3, 4) for name in SELECTING}
    summary = summarised(settings, again, METHODS_RUN, kept.choices.values())
    assert [row.method for row in summary.rows] == list(METHODS_RUN)
    by_name = {row.method: row for row in summary.rows}
    assert by_name["s-star"].cost.written >= by_name["first-pass"].cost.written
    for path in plot(summary, tmp_path):
        assert path.read_bytes().startswith(b"\x89PNG")
