"""Pools made by hand: what a method must choose is then known."""

from greenroom_engine.bench.pool import Pool, Version
from greenroom_sandbox import Verdict


def version(
    code: str,
    *,
    passed: int = 0,
    right: bool = False,
    behaviour: str = "",
    probability: float = -1.0,
    round_: int = 0,
    runs: bool = True,
) -> Version:
    """One answer of ten tokens, which passes so many of two public tests."""
    verdict = Verdict.PASS if passed == 2 else Verdict.FAIL
    return Version(
        round=round_, code=code, imports=(), log_probability=probability, read=5 if round_ else 0, written=10,
        verdict=verdict if runs else None, passed=passed, total=2, behaviour=behaviour, run_s=1.0 if runs else 0.0,
        is_right=right,
    )  # fmt: skip


def pool(*samples: tuple[Version, ...], problem: str = "p", seed: int = 0, greedy: Version | None = None) -> Pool:
    """A question of 100 tokens."""
    return Pool(
        problem=problem, seed=seed, prompt_tokens=100, greedy=greedy or version("greedy"), samples=samples,
        tokens_per_second=50.0,
    )  # fmt: skip
