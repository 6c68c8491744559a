"""Tests proposed for a function: by the engine, put where they would go, and tried there before anybody sees them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from greenroom_engine.process import EngineClient
from greenroom_engine.search import Task
from greenroom_engine.source import FileChanged, FileUnwritable, SourceFile, SyntaxInvalid, Target
from greenroom_engine.synthesis import Proposal
from greenroom_sandbox import Baseline, Outcome, TestSelection, Workspace
from greenroom_server.job import sandbox_errors, snapshot, with_opened
from greenroom_server.project import find_root
from greenroom_server.proposing.placement import Placement, placements
from greenroom_server.proposing.writing import not_there, with_tests
from greenroom_server.request import Request
from greenroom_server.solving import Means, OnEvent

_FEWEST = 2  # tests left after they were tried: one proves little


@dataclass(frozen=True)
class Wanted:
    """A function that needs tests, and the project as it is."""

    file: SourceFile
    target: Target
    root: Path
    workspace: Workspace

    @property
    def name(self) -> str:
        """The function as the user names it."""
        return f"{self.target.path}::{self.target.qualname}"


@dataclass(frozen=True)
class ProposedFile:
    """What the user is shown: ``text`` instead of ``before`` (None: there is no such file yet); no path, no tests."""

    proposal: Proposal
    path: Path | None = None
    before: str | None = None
    text: str = ""

    def write(self) -> None:
        """Put the text where it is for.

        :raises FileChanged: it is no longer the file that the tests were added to.
        :raises FileUnwritable: the disk refuses.
        """
        assert self.path is not None, "there are no tests"
        if self.before is None:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                with self.path.open("x", encoding="utf-8", newline="") as file:
                    file.write(self.text)
            except FileExistsError as error:
                raise FileChanged(f"{self.path} has come into being meanwhile. Run it again.") from error
            except OSError as error:
                raise FileUnwritable(f"{self.path} cannot be written: {error.strerror or error}.") from error
            return
        file = SourceFile.read(self.path)
        if file.text != self.before:
            raise FileChanged(f"{self.path} has changed meanwhile. Run it again.")
        file.write_atomic(self.text)


def wanted(request: Request, opened: Sequence[SourceFile] = (), python: Path | None = None) -> Wanted:
    """Snapshot the project; ``opened`` files win over the disk. Raises BadInput."""
    root = find_root(request.file.path)
    path = request.file.path.resolve().relative_to(root).as_posix()
    workspace = with_opened(snapshot(root, request.file, path, python), opened)
    return Wanted(request.file, replace(request.target, path=path), root, workspace)


async def propose(engine: EngineClient, what: Wanted, means: Means, on_event: OnEvent) -> ProposedFile:
    """Tests for ``what``, tried in the project. Raises GreenroomServerError, and what model and engine raise."""
    task = Task(
        what.workspace, what.target, what.file.text, TestSelection(), Baseline(tests=(), ids=()), what.file.encoding
    )
    with sandbox_errors():
        proposal = await engine.propose(task, means.model, means.sandbox, plan=means.plan, on_event=on_event)
        if not proposal.tests:
            return ProposedFile(proposal)
        said = "no place for a test file was found"
        for place in placements(what.workspace.files, what.target.path):
            tried = await _tried(engine, what, means, proposal, place)
            if isinstance(tried, ProposedFile):
                return tried
            said = tried
    return ProposedFile(proposal.model_copy(update={"tests": (), "reason": said}))


async def _tried(
    engine: EngineClient, what: Wanted, means: Means, proposal: Proposal, place: Placement
) -> ProposedFile | str:
    """The file as it would be, with what passes there; or why it cannot be there."""
    path = what.root / place.path
    data = what.workspace.files.get(place.path)
    try:
        before = None if data is None else data.decode("utf-8")
        proposal = not_there(before or "", proposal)
        if not proposal.tests:
            return f"{place.path} has them already"
        text, names = with_tests(before or "", place.path, proposal, place.module)
    except (UnicodeDecodeError, SyntaxInvalid) as error:
        return f"nothing can be added to {place.path}: {error}"
    while True:
        workspace = what.workspace.with_file(place.path, text.encode())
        names = [f"{place.path}::{name}" for name in names]
        measured = await engine.baseline(means.sandbox, workspace, TestSelection(tuple(names)))
        if measured.collection_errors or not measured.ids:
            return f"pytest cannot run a new test in {place.path}: {measured.detail or 'it finds none'}"
        if not proposal.has_body:  # a stub fails them all, as it should
            return ProposedFile(proposal, path, before, text)
        passed = {test.id.rpartition("::")[2] for test in measured.tests if test.outcome is Outcome.PASSED}
        left = [
            test
            for test, name in zip(proposal.tests, names, strict=True)
            if name.rpartition("::")[2] in passed and name not in measured.flaky
        ]
        if len(left) == len(proposal.tests):
            return ProposedFile(proposal, path, before, text)
        if len(left) < _FEWEST:
            return "what its body does in the project's own tests is something else"
        proposal = proposal.model_copy(update={"tests": tuple(left)})
        text, names = with_tests(before or "", place.path, proposal, place.module)
