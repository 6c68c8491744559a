"""What is to be solved: a target, the workspace it lives in and the tests that exercise it."""

from dataclasses import dataclass

from greenroom_engine.source import Target
from greenroom_sandbox import Baseline, TestSelection, Workspace


@dataclass(frozen=True)
class Task:
    """One target to write or repair.

    ``text`` is the target's file as the user sees it now (an unsaved buffer wins over the disk); ``baseline`` is what
    the sandbox saw when it ran ``tests`` on the workspace as it is, which is also where repair of an existing body
    starts from.
    """

    workspace: Workspace
    target: Target
    text: str
    tests: TestSelection
    baseline: Baseline
