"""The embedded model's dialect: a stub goes in, the whole function comes out, nothing around it."""

import ast
from collections.abc import Iterator, Sequence

from greenroom_engine.decoding import FunctionEnd, StopFactory
from greenroom_engine.prompts.dialect import Question
from greenroom_engine.prompts.examples import Example, documented, examples, failed_examples
from greenroom_engine.prompts.feedback import failure_lines
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.source import Target, enclosing_class
from greenroom_sandbox import Report

_LINES = 3  # failing tests per turn: what the model was trained on
_EXISTING = 600  # characters of an existing body that still leave room for an answer in its context


class StubDialect:
    """See ``engine/tiny``: user turns hold a stub or ``wrong:`` with failing calls, answers hold a function.

    :param examples: calls from the user's tests that are shown as doctests, when the docstring has none of its own.
    """

    draws = 8  # its answers cost milliseconds, and many do not compile
    anew = 0.25  # for variety: a question with failed calls in it is nowhere behind a fresh sample (docs/model-card.md)
    redraws = True
    can_judge = False  # it knows stubs and reports, nothing else; its p(yes) has an AUROC of .496
    temperature = 0.8
    top_p = 0.95
    max_tokens = 200

    def __init__(self, examples: int = 2) -> None:
        self._examples = examples

    def opening(self, question: Question) -> Iterator[list[Message]]:
        """The stub with its whole docstring and examples, then without those, with its first paragraph alone, bare.

        A method stands in its class, but for the last two.
        """
        target = question.target
        doc = target.docstring or ""
        around = enclosing_class(question.text, target)
        head = doc.split("\n\n")[0]
        shown = ((around, self._with_examples(doc, question)), (around, doc), (around, head), ("", head), ("", ""))
        for enclosing, text in dict.fromkeys(shown):
            conversation = [Message(Role.USER, stub(target, text, enclosing))]
            if not target.is_stub and len(body := existing(target)) <= _EXISTING:
                conversation += [Message(Role.ASSISTANT, body), Message(Role.USER, self._baseline(question))]
            yield conversation

    def prefix(self, question: Question) -> str:
        """The ``def`` line, name and all: copying a name it has never seen is what a small model does worst."""
        return definition(question.target) + "\n"

    def repair(self, question: Question, report: Report | None, note: str) -> str:
        """Failing calls with what they gave and what was expected."""
        lines = failure_lines(report, _LINES) if report else [note]
        return "wrong:\n" + "\n".join(lines)

    def restated(self, question: Question, report: Report) -> Iterator[list[Message]]:
        """The stub with the failed calls among its examples; an existing body goes on by turns.

        Measured (docs/model-card.md): the model copies a wrong answer that it sees, and reads an example.
        """
        if not question.target.is_stub:
            return
        doc = question.target.docstring or ""
        around = enclosing_class(question.text, question.target)
        failed = failed_examples(question, report, _LINES)
        for most in range(len(failed), 0, -1):
            shown = documented(self._with_examples(doc, question, but=failed[:most]), failed[:most])
            yield [Message(Role.USER, stub(question.target, shown, around))]
        yield from self.opening(question)

    def stop(self, question: Question, *, thinking: bool) -> StopFactory:
        """The model ends its answer itself; leaving the function ends it too."""
        return lambda: FunctionEnd(question.target.name)

    def _with_examples(self, doc: str, question: Question, but: Sequence[Example] = ()) -> str:
        if ">>>" in doc:
            return doc
        return documented(doc, [pair for pair in examples(question, self._examples) if pair not in but])

    def _baseline(self, question: Question) -> str:
        baseline = question.baseline
        report = Report(verdict=baseline.verdict, tests=baseline.tests, detail=baseline.detail)
        return self.repair(question, report, "")


def definition(target: Target) -> str:
    """The ``def`` line alone: without decorators, on one line, annotations and defaults as written."""
    node = ast.parse(target.header + " ...").body[0]
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef), target.header
    node.decorator_list = []
    return ast.unparse(node).partition("\n")[0].removesuffix(" ...")


def stub(target: Target, docstring: str, enclosing: str = "") -> str:
    """A stub as the model knows it: the ``def`` line and the docstring, four spaces in.

    That of a method stands in the class ``enclosing``, as `enclosing_class` shows it; the answer is at column 0 all
    the same.
    """
    head, *rest = docstring.replace('"""', "'''").split("\n")
    if not rest and head.endswith('"'):
        head += "."  # the quotation marks that end the docstring must stand alone
    lines = [definition(target)]
    if rest:
        lines += [f'    """{head}', *("    " + line if line else "" for line in rest), '    """']
    elif docstring:
        lines.append(f'    """{head}"""')
    if enclosing:
        lines = [enclosing, "", *("    " + line if line else "" for line in lines)]
    return "\n".join(lines)


def existing(target: Target) -> str:
    """The target as it is now, the way the model writes functions: one ``def`` line, no docstring, four spaces."""
    module = ast.parse(_dedented(target))
    node = module.body[0]
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef), target.source
    node.decorator_list = []
    if ast.get_docstring(node) is not None:
        node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(node)


def _dedented(target: Target) -> str:
    """The definition at column 0. Wrapping it in a block keeps strings over several lines as they are."""
    if not target.indent:
        return target.source
    block = ast.parse("if True:\n" + target.source).body[0]
    assert isinstance(block, ast.If), target.source
    return ast.unparse(block.body[0])
