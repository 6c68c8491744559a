"""Records of jobs that never were."""

from typing import Any

from greenroom_engine.experience import CandidateRecord, Comparison, Ending, Selection, TaskRecord, TaskStatus
from greenroom_engine.experience.moment import now
from greenroom_engine.experience.records import ClusterRecord, InputRecord, JudgementRecord, OutputRecord


def task(**changes: Any) -> TaskRecord:
    values: dict[str, Any] = {
        "started": now(),
        "greenroom": "0.1.0",
        "project": "shop",
        "workspace": "0" * 64,
        "path": "cart.py",
        "qualname": "total",
        "is_stub": True,
        "signature": "def total(prices):",
        "docstring": None,
        "source": "def total(prices): ...",
        "selected": ("test_cart.py",),
        "test_ids": ("test_cart.py::test_a", "test_cart.py::test_b"),
        "test_bits": "00",
        "flaky": (),
        "model": "tiny",
        "model_digest": None,
        "dialect": "stub",
        "effort": "low",
        "plan": {"candidates": 2, "repair_rounds": 0},
        "seed": 0,
    }
    return TaskRecord(**{**values, **changes})


def candidate(number: int = 0, **changes: Any) -> CandidateRecord:
    values: dict[str, Any] = {
        "number": number,
        "round": 0,
        "parent": None,
        "code": "def total(prices):\n    return sum(prices)\n",
        "imports": (),
        "log_probability": -0.5,
        "total_log_probability": -8.0,
        "tokens": 16,
        "prompt_tokens": 40,
        "verdict": "pass",
        "bits": "11",
        "detail": "",
        "note": "",
        "feedback": "",
        "duplicate_of": None,
        "suspicions": (),
        "cluster": 0,
        "confirmed": None,
        "generate_s": 0.25,
        "execute_s": 0.5,
        "is_given": False,
        "text": "```python\ndef total(prices):\n    return sum(prices)\n```",
        "votes": 1,
        "place": None,
        "score": None,
    }
    return CandidateRecord(**{**values, **changes})


def comparison(count: int = 2, **changes: Any) -> Comparison:
    """Of candidates 0 and 1, which differ on every other one of ``count`` inputs."""
    values: dict[str, Any] = {
        "clusters": (
            ClusterRecord(number=0, votes=3, share=0.75, log_probability=-0.5),
            ClusterRecord(number=1, votes=1, share=0.25, log_probability=-1.5),
        ),
        "inputs": tuple(
            InputRecord(
                number=number,
                call=f"total([{number}])",
                differs=number % 2 == 0,
                place=0 if number == 0 else None,
                outputs=(
                    OutputRecord(candidate=0, shown=str(number)),
                    OutputRecord(candidate=1, shown=str(number + (number % 2 == 0))),
                ),
            )
            for number in range(count)
        ),
        "judgements": tuple(
            JudgementRecord(
                number=0, turn=turn, first=turn, second=1 - turn, verdict=0, log_probability=-0.1, tokens_read=300,
                tokens_written=0, winner=0,
            )
            for turn in (0, 1)
        ),
    }  # fmt: skip
    return Comparison(**{**values, **changes})


def ending(**changes: Any) -> Ending:
    selection = Selection(method="agreement", reason="the only one that passes", verified=1, agreeing=1, confirmed=True)
    values: dict[str, Any] = {
        "status": TaskStatus.VERIFIED,
        "ended": now(),
        "winner": 0,
        "best": 0,
        "tokens_prefilled": 40,
        "tokens_generated": 16,
        "generate_s": 0.25,
        "execute_s": 0.5,
        "total_s": 1.0,
        "search_ended": "agreed",
        "select_s": 0.2,
        "first_verified_s": 0.4,
        "selection": selection,
    }
    return Ending(**{**values, **changes})
