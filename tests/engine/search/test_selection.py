"""Choosing among candidates by what their runs showed."""

from greenroom_engine.search import Candidate
from greenroom_engine.search.selection import agreeing, best_attempt, chosen_by, groups
from greenroom_sandbox import Verdict


def candidate(
    index: int, code: str, *, log_probability: float = -1.0, verdict: Verdict | None = Verdict.PASS, passed: int = 3
) -> Candidate:
    return Candidate(
        index=index, round=0, parent=None, code=code, imports=(), log_probability=log_probability, tokens=9,
        verdict=verdict, passed=passed, total=3,
    )  # fmt: skip


PLAIN = "def f(x):\n    return x + 1\n"
COMMENTED = "def f(x):\n    # one more\n    return (x + 1)\n"
OTHER = "def f(x):\n    return 1 + x\n"


def test_candidates_that_differ_in_layout_and_comments_agree() -> None:
    assert agreeing([candidate(0, PLAIN), candidate(1, COMMENTED), candidate(2, OTHER)]) == 2


def test_the_larger_group_wins_over_the_likelier_candidate() -> None:
    ranking = groups([candidate(0, OTHER, log_probability=-0.1), candidate(1, PLAIN), candidate(2, COMMENTED)])
    assert [member.index for member in ranking[0]] == [1, 2]
    assert chosen_by(ranking, ranking[0][0]) == "2 of 3 candidates that pass agree on it"


def test_a_suspicious_group_comes_after_all_others_and_does_not_end_the_search() -> None:
    cheat = candidate(0, PLAIN).model_copy(update={"suspicions": ("imports gc",)})
    twin = candidate(1, PLAIN).model_copy(update={"suspicions": ("imports gc",)})
    assert agreeing([cheat, twin]) == 0
    assert [group[0].index for group in groups([cheat, twin, candidate(2, OTHER, log_probability=-9.0)])] == [2, 0]


def test_between_equal_groups_the_likelier_candidate_wins() -> None:
    ranking = groups([candidate(0, PLAIN, log_probability=-2.0), candidate(1, OTHER, log_probability=-1.0)])
    assert ranking[0][0].index == 1
    assert chosen_by(ranking, ranking[0][0]) == "the likeliest of 2 different candidates that pass"


def test_candidates_that_did_not_pass_take_no_part_in_the_vote() -> None:
    ranking = groups(
        [candidate(0, PLAIN, verdict=Verdict.FAIL), candidate(1, PLAIN, verdict=None), candidate(2, OTHER)]
    )
    assert [[member.index for member in group] for group in ranking] == [[2]]
    assert chosen_by(ranking, ranking[0][0]) == "the only candidate that passes every test"


def test_the_best_attempt_passed_most_tests() -> None:
    attempts = [
        candidate(0, PLAIN, verdict=Verdict.FAIL, passed=1, log_probability=-0.1),
        candidate(1, OTHER, verdict=Verdict.FAIL, passed=2, log_probability=-3.0),
        candidate(2, OTHER, verdict=None, passed=0),
    ]
    best = best_attempt(attempts)
    assert best is not None and best.index == 1


def test_there_is_no_best_attempt_when_nothing_ran() -> None:
    assert best_attempt([candidate(0, PLAIN, verdict=None)]) is None
