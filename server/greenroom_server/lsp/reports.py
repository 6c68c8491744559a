"""The last report of each function's tests, for those who look at the tests."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from lsprotocol import types

from greenroom_engine.source import SourceError, SourceFile, Target, list_targets
from greenroom_sandbox import Outcome, TestResult
from greenroom_server.display.explanation import explain
from greenroom_server.lsp.documents import Documents
from greenroom_server.lsp.jobs import Place, Solution
from greenroom_server.lsp.line_index import LineIndex

Publish = Callable[[types.PublishDiagnosticsParams], None]


class Reports:
    """Outcomes by test, and diagnostics where a test failed."""

    def __init__(self) -> None:
        self._outcomes: dict[Place, Outcome] = {}
        self._shown: dict[str, list[types.Diagnostic]] = {}
        self.publish: Publish = lambda _params: None

    def take(self, solution: Solution, documents: Documents, *, show: bool) -> None:
        """A job has ended: what its best attempt did with the tests; failures are shown where that is wanted."""
        tests = solution.results
        for test in tests:
            path, name = _place(solution.job.root, test)
            self._outcomes[path, name] = test.outcome
        paths = {_place(solution.job.root, test)[0] for test in tests}
        for path in sorted(paths):
            here = [test for test in tests if _place(solution.job.root, test)[0] == path]
            self._show(path, here, solution, documents, show=show)

    def of(self, uri: str) -> list[types.Diagnostic]:
        """What is shown in a file."""
        return self._shown.get(uri, [])

    def outcome_of(self, path: Path, qualname: str) -> Outcome | None:
        """How a test ended last; None when it has not run, or was edited since."""
        return self._outcomes.get((path, qualname))

    def edited(self, uri: str, path: Path | None) -> None:
        """The file is no longer what was run."""
        for place in [place for place in self._outcomes if place[0] == path]:
            del self._outcomes[place]
        if self._shown.pop(uri, None):
            self.publish(types.PublishDiagnosticsParams(uri, []))

    def _show(
        self, path: Path, tests: list[TestResult], solution: Solution, documents: Documents, *, show: bool
    ) -> None:
        document = documents.at(path)
        uri = document.uri if document else path.as_uri()
        failing = [test for test in tests if test.outcome in (Outcome.FAILED, Outcome.ERROR)] if show else []
        if not failing and uri not in self._shown:
            return
        try:
            text = document.text if document else SourceFile.read(path).text
        except SourceError:
            return
        lines = document.lines if document else LineIndex(text, documents.encoding)
        targets = {target.qualname: target for target in list_targets(text, str(path))}
        prefix = f"{solution.wish.qualname}, best attempt: "
        found = [
            types.Diagnostic(
                range=lines.range(*_failing_line(text, targets.get(_place(solution.job.root, test)[1]), test)),
                message=prefix + (explain(test.failure) if test.failure else str(test.outcome)),
                severity=types.DiagnosticSeverity.Warning,
                source="greenroom",
            )
            for test in failing
        ]
        self._shown[uri] = found
        version = document.version if document else None
        self.publish(types.PublishDiagnosticsParams(uri, found, version))


def _place(root: Path, test: TestResult) -> Place:
    """File and qualified name of a test; the values of its parameters left out."""
    path, *names = test.id.partition("[")[0].split("::")
    return root / path, ".".join(names)


def _failing_line(text: str, target: Target | None, test: TestResult) -> tuple[int, int]:
    """Offsets of the failing statement's first line: the one that begins as the statement does, else the signature."""
    if target is None:
        return 0, 0
    statement = test.failure.assertion if test.failure else None
    squeezed = re.sub(r"\s+", "", statement or "")
    for line in re.finditer(r"[^\r\n]+", target.source):
        code = re.sub(r"\s+", "", line.group())
        if squeezed and code and squeezed.startswith(code) and line.start() > len(target.indent):
            indent = len(line.group()) - len(line.group().lstrip())
            return target.start + line.start() + indent, target.start + line.end()
    return target.start + len(target.indent), target.body
