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
    encoding: str = "utf-8"

    def encode(self, text: str) -> bytes:
        """A text of the target's file as bytes on disk (``encoding`` is the file's: cookie and BOM are its own)."""
        return text.encode(self.encoding)

    def encodable(self, code: str) -> bool:
        """Whether the file's encoding has all characters of ``code``."""
        try:
            code.encode(self.encoding)
        except UnicodeEncodeError:
            return False
        return True
