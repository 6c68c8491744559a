"""Choosing among candidates that pass: real code in the real sandbox, a model whose judgement is known in advance."""

from collections.abc import AsyncIterator, Mapping
from math import log
from pathlib import Path

import pytest
import pytest_asyncio
from tests.engine.judging.scripted import ScriptedModel, finalists, first_always, prefers
from tests.sandbox.small_project import LIMITS, PYTHON

from greenroom_engine.errors import DecodeFailed
from greenroom_engine.judging import Clustered, Distinguished, Judged, JudgingEvent, Observed, Panel, Selection
from greenroom_engine.judging.selectors import SELECTORS, Adaptive, Majority
from greenroom_engine.prompts.stub import StubDialect
from greenroom_engine.search import Task
from greenroom_engine.source import find_target
from greenroom_sandbox import Baseline, DockerSandbox, TestSelection, Workspace

pytestmark = pytest.mark.asyncio(loop_scope="module")

MIDDLE = 'def middle(xs: list[int]) -> int:\n    """The middle one of an odd number of values by size."""\n'
THIN = "from shop import middle\ndef test():\n    assert middle([1, 2, 3]) == 2\n"
HEAD = "def middle(xs: list[int]) -> int:\n"
RIGHT = HEAD + "    return sorted(xs)[len(xs) // 2]\n"
RIGHT_TOO = HEAD + "    xs = sorted(xs)\n    return xs[len(xs) // 2]\n"
WRONG = HEAD + "    return xs[len(xs) // 2]\n"
WRONG_TOO = HEAD + "    half = len(xs) // 2\n    return xs[half]\n"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all, so that one container serves them all."""
    return tmp_path_factory.mktemp("shop")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def sandbox() -> AsyncIterator[DockerSandbox]:
    """One for all: its containers are kept."""
    async with DockerSandbox(LIMITS) as made:
        yield made


def panel(
    root: Path,
    sandbox: DockerSandbox,
    model: ScriptedModel,
    text: str = MIDDLE + "    ...\n",
    target: str = "middle",
    files: Mapping[str, str] | None = None,
    events: list[JudgingEvent] | None = None,
) -> Panel:
    contents = {"shop.py": text, **({"test_shop.py": THIN} if files is None else files)}
    workspace = Workspace(root, {path: content.encode() for path, content in contents.items()}, PYTHON)
    tests = TestSelection(tuple(path for path in contents if path.startswith("test_")))
    task = Task(workspace, find_target(text, "shop.py", target), text, tests, Baseline(tests=(), ids=()))
    return Panel(task, model, sandbox, emit=events.append if events is not None else lambda _: None)


async def test_one_cluster_asks_nobody(root: Path, sandbox: DockerSandbox) -> None:
    model, events = ScriptedModel(first_always), list[JudgingEvent]()
    given = finalists(RIGHT_TOO, RIGHT, RIGHT, log_probabilities=(-0.5, -0.4, -0.3))
    selection = await Adaptive().select(given, panel(root, sandbox, model, events=events))
    assert selection.ranking == (2, 1, 0) and selection.clusters[0].members == (2, 1, 0)
    assert (selection.clusters[0].votes, selection.clusters[0].share) == (3, 1.0)
    assert selection.reason == f"all 3 candidates that pass do the same on {selection.inputs} inputs"
    assert selection.inputs > 20 and selection.cost.model_calls == 0 and model.verdicts == model.asked == []
    assert selection.cost.observations == 2 and selection.cost.sandbox_seconds > 0
    assert [type(event) for event in events] == [Clustered, Observed]


async def test_one_candidate_costs_nothing(root: Path, sandbox: DockerSandbox) -> None:
    for name, kind in SELECTORS.items():
        selection = await kind().select(finalists(RIGHT), panel(root, sandbox, ScriptedModel(first_always)))
        assert (selection.method, selection.ranking) == (name, (0,))
        assert selection.cost.observations == selection.cost.model_calls == 0 and selection.reason


async def test_same_code_is_not_run(root: Path, sandbox: DockerSandbox) -> None:
    selection = await Adaptive().select(finalists(RIGHT, RIGHT), panel(root, sandbox, ScriptedModel()))
    assert selection.reason == "all 2 candidates that pass are the same" and selection.cost.observations == 0


async def test_consistent_judge_overrules_the_majority(root: Path, sandbox: DockerSandbox) -> None:
    model, events = ScriptedModel(prefers("sorted")), list[JudgingEvent]()
    given = finalists(WRONG, WRONG_TOO, WRONG, RIGHT, RIGHT_TOO)
    selection = await Adaptive().select(given, panel(root, sandbox, model, events=events))
    assert set(selection.ranking[:2]) == {3, 4} and [cluster.votes for cluster in selection.clusters] == [2, 3]
    [judgement] = selection.judgements
    assert judgement.winner == selection.ranking[0] and 0.05 < judgement.confidence < 0.95
    one, other = judgement.ballots
    assert (one.first, one.second) == (other.second, other.first) == (judgement.first, judgement.second)
    assert one.verdict == other.verdict == judgement.winner
    assert one.log_probability == other.log_probability == pytest.approx(log(0.9))
    assert one.tokens_read + other.tokens_read == selection.cost.tokens_read
    assert selection.scores == pytest.approx((1.4, 1.4, 0.6, 0.6, 0.6))  # a duel won, and the share of the votes
    assert "the model prefers it, whichever it is shown first (2 of 5 candidates that pass)" in selection.reason
    assert selection.distinctions and selection.distinctions[0].call.startswith("middle([")
    shown = {output.candidate: output.shown for output in selection.distinctions[0].outputs}
    assert len(shown) == 2 and len(set(shown.values())) == 2
    assert len(model.verdicts) == 2 and selection.cost.model_calls == 3
    for prompt in model.verdicts:  # what was executed is shown, not what somebody predicts
        assert f"- {selection.distinctions[0].call}\n  A: " in prompt and "middle one of an odd number" in prompt
    assert [type(e) for e in events] == [Clustered, Observed, Distinguished, Judged]
    [observed] = [event for event in events if isinstance(event, Observed)]
    assert len(observed.observations) == selection.inputs
    differing = [seen for seen in observed.observations if seen.differs]
    assert 0 < len(differing) < selection.inputs
    assert all(len({output.shown for output in seen.outputs}) == 2 for seen in differing)
    assert Selection.model_validate_json(selection.model_dump_json()) == selection


async def test_judge_who_is_always_for_the_first_changes_nothing(root: Path, sandbox: DockerSandbox) -> None:
    given = finalists(RIGHT, WRONG, WRONG_TOO, RIGHT_TOO, WRONG)
    selection = await Adaptive().select(given, panel(root, sandbox, ScriptedModel(first_always)))
    assert set(selection.ranking[:3]) == {1, 2, 4} and selection.judgements[0].winner is None
    assert "3 of 5 candidates that pass do the same on" in selection.reason


async def test_tie_goes_to_the_likelier_then_to_the_shorter(root: Path, sandbox: DockerSandbox) -> None:
    model = ScriptedModel(lambda _: [0.5, 0.5])
    given = finalists(WRONG, RIGHT, log_probabilities=(-0.9, -0.1))
    selection = await Adaptive().select(given, panel(root, sandbox, model))
    assert selection.ranking == (1, 0) and selection.reason.startswith("the likeliest of the largest groups")
    given = finalists(RIGHT, WRONG)
    assert (await Adaptive().select(given, panel(root, sandbox, model))).ranking == (1, 0)


async def test_cluster_that_outnumbers_the_others_is_not_judged(root: Path, sandbox: DockerSandbox) -> None:
    model = ScriptedModel(prefers("half"))
    given = finalists(RIGHT, RIGHT, RIGHT_TOO, RIGHT, WRONG_TOO)
    selection = await Adaptive().select(given, panel(root, sandbox, model))
    assert selection.ranking[-1] == 4 and model.verdicts == []


async def test_model_that_cannot_judge_is_never_asked_to(root: Path, sandbox: DockerSandbox) -> None:
    model = ScriptedModel(prefers("half"), dialect=StubDialect())  # its answers are empty
    given = finalists(RIGHT, WRONG_TOO, log_probabilities=(-0.1, -0.9))
    for kind in SELECTORS.values():
        selection = await kind().select(given, panel(root, sandbox, model))
        assert selection.ranking == (0, 1)
    assert model.verdicts == [] and all('"""The middle one' in prompt for prompt in model.asked)


async def test_fresh_answers_of_a_model_that_cannot_judge_are_votes(root: Path, sandbox: DockerSandbox) -> None:
    model = ScriptedModel(
        answer=lambda _: "    ordered = sorted(xs)\n    return ordered[len(xs) // 2]\n", dialect=StubDialect()
    )
    selection = await Adaptive().select(finalists(WRONG, WRONG_TOO, RIGHT), panel(root, sandbox, model))
    assert selection.ranking[0] == 2 and selection.cost.model_calls == 1 and len(model.asked) == 16
    assert selection.reason.startswith("16 of 16 fresh answers do the same, and 1 of 3 candidates that pass")
    assert selection.scores == pytest.approx((17 / 19, 2 / 19, 2 / 19))


async def test_fresh_answers_that_agree_with_nobody_change_nothing(root: Path, sandbox: DockerSandbox) -> None:
    model = ScriptedModel(answer=lambda _: "    return xs[0]\n", dialect=StubDialect())
    given = finalists(WRONG, WRONG_TOO, RIGHT)
    selection = await Adaptive().select(given, panel(root, sandbox, model))
    assert selection == (await Majority().select(given, panel(root, sandbox, model))).model_copy(
        update={"method": "adaptive", "cost": selection.cost}
    )


async def test_model_that_fails_leaves_it_to_the_votes(root: Path, sandbox: DockerSandbox) -> None:
    def fails(_prompt: str) -> list[float]:
        raise DecodeFailed("no more memory")

    given = finalists(RIGHT, RIGHT_TOO, WRONG)
    selection = await Adaptive().select(given, panel(root, sandbox, ScriptedModel(fails)))
    assert set(selection.ranking[:2]) == {0, 1} and selection.judgements[0].winner is None
    selection = await Adaptive().select(given, panel(root, sandbox, ScriptedModel(first_always, context=300)))
    assert set(selection.ranking[:2]) == {0, 1} and selection.judgements[0].winner is None


WORDS = {
    "B": True,
    "**A**": False,
    "Candidate A forgets to sort.\n\nAnswer: B": True,
    "<think>A? No, B.</think>\nA": False,
    "Both are fine.": None,
}


@pytest.mark.parametrize("words", WORDS)
async def test_verdict_in_words(root: Path, sandbox: DockerSandbox, words: str) -> None:
    """Behind a URL there are words alone. ``words`` are said of (wrong, right); the other way round the opposite."""
    swapped = words.translate(str.maketrans("AB", "BA")).replace("Bnswer", "Answer").replace("Aoth", "Both")

    def answer(prompt: str) -> str:
        if "Candidate A" not in prompt:
            return ""
        return words if "sorted" not in prompt.partition("Candidate B:")[0] else swapped

    given = finalists(WRONG, RIGHT, log_probabilities=(-0.1, -0.9))
    selection = await Adaptive().select(given, panel(root, sandbox, ScriptedModel(answer=answer)))
    winner = {True: 1, False: 0, None: None}[WORDS[words]]
    assert selection.judgements[0].winner == winner and selection.ranking[0] == (winner or 0)


async def test_model_writes_inputs_that_nothing_else_finds(root: Path, sandbox: DockerSandbox) -> None:
    text = 'def code(word):\n    """Its code."""\n    ...\n'
    head = "def code(word):\n"
    right = head + "    return {'open sesame': 1, 'abracadabra': 2}.get(word, 0)\n"
    wrong = head + "    return {'open sesame': 1, 'abracadabra': 3}.get(word, 0)\n"

    def answer(prompt: str) -> str:
        assert "result" not in prompt or "without results" in prompt or "different results" in prompt
        return "code('open sesame')\ncode('abracadabra')\ncode(unknown)\n"

    model = ScriptedModel(prefers("'abracadabra': 2"), answer)
    judges = panel(root, sandbox, model, text, "code", files={})
    assert judges.inputs.calls == () and "there is no literal for word" in judges.inputs.note
    selection = await Adaptive().select(finalists(wrong, right), judges)
    assert selection.ranking == (1, 0) and selection.distinctions[0].call == "code('abracadabra')"
    assert [output.shown for output in selection.distinctions[0].outputs] in (["3", "2"], ["2", "3"])


async def test_without_literal_inputs_the_code_decides(root: Path, sandbox: DockerSandbox) -> None:
    text = 'from pathlib import Path\n\ndef size(path: Path) -> int:\n    """Its size."""\n    ...\n'
    head = "def size(path: Path) -> int:\n"
    one, other = head + "    return path.stat().st_size\n", head + "    return len(path.read_bytes())\n"
    events: list[JudgingEvent] = []
    model = ScriptedModel(prefers("st_size"))
    judges = panel(root, sandbox, model, text, "size", files={}, events=events)
    selection = await Adaptive().select(finalists(other, one, other), judges)
    assert selection.ranking[0] == 1 and selection.cost.observations == 0 and selection.inputs == 0
    assert isinstance(events[0], Clustered) and "of type Path" in events[0].note
    majority = await Majority().select(finalists(other, one, other), judges)
    assert majority.ranking == (0, 2, 1) and "2 of 3 candidates that pass are the same" in majority.reason


async def test_inputs_on_which_most_fail_do_not_count(root: Path, sandbox: DockerSandbox) -> None:
    """What happens outside the domain is nobody's concern, unless the exception belongs to the behaviour."""
    head = "def middle(xs: list[int]) -> int:\n"
    fails = head + "    assert len(xs) == 3\n    return xs[1]\n"
    fails_otherwise = head + "    if len(xs) != 3:\n        raise RuntimeError\n    return xs[1]\n"
    judges = panel(root, sandbox, ScriptedModel(first_always))
    selection = await Majority().select(finalists(fails, fails_otherwise, fails), judges)
    assert len(selection.clusters) == 1
    named = MIDDLE.replace("by size", "by size; raises RuntimeError otherwise") + "    ...\n"
    judges = panel(root, sandbox, ScriptedModel(first_always), named)
    given = finalists(fails, fails_otherwise, fails_otherwise)
    selection = await Majority().select(given, judges)
    assert selection.ranking[0] == 1 and len(selection.clusters) == 2


async def test_what_differs_from_run_to_run_does_not_win(root: Path, sandbox: DockerSandbox) -> None:
    moody = HEAD + "    import random\n    return 2 if xs == [1, 2, 3] else random.random()\n"
    moody_too = HEAD + "    from random import random\n    return 2 if xs == [1, 2, 3] else random()\n"
    judges = panel(root, sandbox, ScriptedModel(first_always))
    selection = await Adaptive().select(finalists(moody, RIGHT, RIGHT_TOO, moody_too, RIGHT), judges)
    assert set(selection.ranking[:3]) == {1, 2, 4} and len(selection.clusters) == 2


async def test_hangs_join_nobody(root: Path, sandbox: DockerSandbox) -> None:
    hangs = HEAD + "    while len(xs) == 1: pass\n    return sorted(xs)[len(xs) // 2]\n"
    hangs_too = HEAD + "    while len(xs) == 1:\n        pass\n    xs = sorted(xs)\n    return xs[len(xs) // 2]\n"
    judges = panel(root, sandbox, ScriptedModel(first_always))
    selection = await Majority().select(finalists(hangs, hangs_too, RIGHT, RIGHT_TOO, RIGHT), judges)
    assert [cluster.votes for cluster in selection.clusters] == [3, 1, 1]


async def test_suspicious_candidates_come_last(root: Path, sandbox: DockerSandbox) -> None:
    given = finalists(WRONG, WRONG_TOO, RIGHT)
    given[0], given[1] = (each.model_copy(update={"suspicions": ("imports gc",)}) for each in given[:2])
    for kind in SELECTORS.values():
        selection = await kind().select(given, panel(root, sandbox, ScriptedModel(prefers("half"))))
        assert selection.ranking[0] == 2, kind.name


async def test_generated_tests_count_agreement_input_by_input(root: Path, sandbox: DockerSandbox) -> None:
    """The plurality of behaviours taken whole is not the one that agrees with most on each input."""
    codes = [
        HEAD + f"    if len(xs) == {length}:\n        return -1\n    return sorted(xs)[len(xs) // 2]\n"
        for length in (1, 2)
    ]
    given = finalists(WRONG, WRONG_TOO, codes[0], codes[1], RIGHT, log_probabilities=(-0.1, -0.1, -0.5, -0.5, -0.9))
    judges = panel(root, sandbox, ScriptedModel())
    assert (await Majority().select(given, judges)).ranking[0] in (0, 1)
    selection = await SELECTORS["generated-tests"]().select(given, judges)
    assert selection.ranking[0] == 4 and "agrees with the majority on " in selection.reason


async def test_judge_on_code_alone_sees_no_outputs(root: Path, sandbox: DockerSandbox) -> None:
    model = ScriptedModel(prefers("sorted"))
    judges = panel(root, sandbox, model)
    selection = await SELECTORS["model-judge"]().select(finalists(WRONG, WRONG, RIGHT), judges)
    assert selection.ranking == (2, 0, 1) and selection.cost.observations == 0
    assert len(model.verdicts) == 2 and all("- middle(" not in prompt for prompt in model.verdicts)


async def test_simple_methods_look_at_nothing(root: Path, sandbox: DockerSandbox) -> None:
    given = finalists(WRONG, RIGHT, RIGHT_TOO, log_probabilities=(-0.9, -0.5, -0.1))
    judges = panel(root, sandbox, ScriptedModel(first_always))
    assert (await SELECTORS["first-pass"]().select(given, judges)).ranking == (0, 1, 2)
    assert (await SELECTORS["most-likely"]().select(given, judges)).ranking == (2, 1, 0)
    assert judges.cost.observations == judges.cost.model_calls == 0


async def test_nothing_to_select_from_is_said(root: Path, sandbox: DockerSandbox) -> None:
    for kind in SELECTORS.values():
        with pytest.raises(ValueError, match="no candidate passes"):
            await kind().select([], panel(root, sandbox, ScriptedModel()))


KINDS: dict[str, tuple[str, str, str, str]] = {
    "a Japanese docstring": (
        'def 合計(値: list[int]) -> int:\n    """正の値だけの合計。\n\n    >>> 合計([1, -1])\n    1\n    """\n    ...\n',
        "合計",
        "def 合計(値: list[int]) -> int:\n    return sum(x for x in 値 if x > 0)\n",
        "def 合計(値: list[int]) -> int:\n    return 値[0]\n",
    ),
    "a method": (
        "class Account:\n    def __init__(self, balance: int):\n        self.balance = balance\n\n"
        "    def deposit(self, amount: int) -> None:\n        ...\n",
        "Account.deposit",
        "def deposit(self, amount: int) -> None:\n    self.balance += amount\n",
        "def deposit(self, amount: int) -> None:\n    self.balance += abs(amount)\n",
    ),
    "a coroutine": (
        "async def twice(x: int) -> int:\n    ...\n",
        "twice",
        "async def twice(x: int) -> int:\n    return x * 2\n",
        "async def twice(x: int) -> int:\n    return x ** 2\n",
    ),
    "a generator": (
        "def up_to(n: int):\n    ...\n",
        "up_to",
        "def up_to(n: int):\n    yield from range(n)\n",
        "def up_to(n: int):\n    yield from range(n + 1)\n",
    ),
    "a procedure": (
        "def tidy(xs: list[int]) -> None:\n    ...\n",
        "tidy",
        "def tidy(xs: list[int]) -> None:\n    xs.sort()\n",
        "def tidy(xs: list[int]) -> None:\n    sorted(xs)\n",
    ),
    "a constructor": (
        "class Box:\n    def __init__(self, width: int, height: int = 2):\n        ...\n",
        "Box.__init__",
        "def __init__(self, width: int, height: int = 2):\n    self.area = width * height\n",
        "def __init__(self, width: int, height: int = 2):\n    self.area = width + height\n",
    ),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_behaviour_of(root: Path, sandbox: DockerSandbox, kind: str) -> None:
    text, target, right, wrong = KINDS[kind]
    judges = panel(root, sandbox, ScriptedModel(), text, target, files={})
    selection = await Majority().select(finalists(wrong, right, right), judges)
    assert selection.ranking == (1, 2, 0), selection
    assert selection.inputs > 5 and selection.distinctions
