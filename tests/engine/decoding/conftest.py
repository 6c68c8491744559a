"""What the tests of the decoder share."""

from __future__ import annotations

import pytest

from greenroom_engine.decoding import FinishReason
from greenroom_engine.decoding.run import Prompt, Run
from greenroom_engine.decoding.scheduler import Scheduler


@pytest.fixture
def urgent_steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """For each urgent answer that is complete, the steps from when it was asked for.

    Counted by the decoder's own thread: that of a test may lag behind it for as long as the machine likes.
    """
    asked: dict[int, tuple[Scheduler, int]] = {}
    found: list[int] = []
    add_prompt, finish = Scheduler.add_prompt, Run.finish

    def added(scheduler: Scheduler, prompt: Prompt) -> None:
        for run in prompt.runs:
            if run.is_urgent:
                asked[run.sequence.id] = scheduler, scheduler.statistics.steps
        add_prompt(scheduler, prompt)

    def finished(run: Run, reason: FinishReason) -> None:
        finish(run, reason)
        if run.sequence.id in asked:
            scheduler, before = asked.pop(run.sequence.id)
            found.append(scheduler.statistics.steps - before)

    monkeypatch.setattr(Scheduler, "add_prompt", added)
    monkeypatch.setattr(Run, "finish", finished)
    return found
