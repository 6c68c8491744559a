"""Proposing tests for one function: bodies and inputs are written and run, and what most agree on is kept."""

import ast
import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import replace

from greenroom_engine.decoding import SamplingParams
from greenroom_engine.errors import PromptTooLong
from greenroom_engine.judging.inputs import Inputs, inputs_for
from greenroom_engine.judging.literal import shown
from greenroom_engine.judging.observer import Observer
from greenroom_engine.judging.signature import Signature
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.message import Message
from greenroom_engine.prompts.stub import definition
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.events import CandidateWritten, Event, RoundStarted
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.task import Task
from greenroom_engine.source import Answer, find_target, splice
from greenroom_engine.source.parsing import parse_module
from greenroom_engine.synthesis.assertions import (
    FEWEST,
    FEWEST_VOTERS,
    Agreement,
    agreements,
    distinct,
    is_testable,
    same,
)
from greenroom_engine.synthesis.proposal import Proposal, ProposedTest
from greenroom_engine.synthesis.written_inputs import written_calls
from greenroom_sandbox import Call, Invocation, Sandbox

_SEEDS = 1_000_003
_DRAWS = 3  # answers written per candidate wanted, at most: some do not compile
_ANSWER_SHARE = 3  # a prompt leaves a third of the context for the answer


async def propose(
    task: Task,
    model: LanguageModel,
    sandbox: Sandbox,
    *,
    plan: Plan,
    on_event: Callable[[Event], None] = lambda _event: None,
) -> Proposal:
    """Tests for ``task.target``; its tests and baseline count for nothing here.

    Cancelling stops decoder and sandbox. Raises PromptTooLong, DecodingError, RemoteError, SandboxUnavailable.
    """
    return await _Synthesis(task, model, sandbox, plan, on_event).run()


class _Synthesis:
    def __init__(
        self,
        task: Task,
        model: LanguageModel,
        sandbox: Sandbox,
        plan: Plan,
        emit: Callable[[Event], None],
    ) -> None:
        self._given, self._model, self._sandbox = task, model, sandbox
        self._task = _as_stub(task)
        self._plan, self._emit = plan, emit
        self._signature = Signature.of(task.target, task.text)

    async def run(self) -> Proposal:
        inputs = await self._inputs()
        if not inputs.calls:
            why = inputs.note or "no input could be made"
            return self._none(f"there is nothing to call it with ({why}). An example in its docstring helps")
        candidates = await self._candidates()
        return await self._kept(inputs, candidates)

    async def _inputs(self) -> Inputs:
        """The model's own beside those that follow from annotations, docstring and their mutations."""
        written = await written_calls(self._task, self._signature, self._model, self._plan.seed)
        inputs = inputs_for(self._task, seed=self._plan.seed)
        made = dict.fromkeys((*written, *inputs.made))
        return replace(inputs, made=tuple(call for call in made if call not in inputs.found))

    async def _candidates(self) -> list[Candidate]:
        """Answers that are functions, as many as the effort has; equal ones are votes, so they count."""
        model, wanted = self._model, max(self._plan.candidates, FEWEST_VOTERS)
        prefix, conversation = model.dialect.prefix(self._task), self._opening()
        self._emit(RoundStarted(round=0, rounds=1, candidates=wanted))
        found: list[Candidate] = []
        drawn = 0
        while (missing := wanted - len(found)) > 0 and drawn < wanted * _DRAWS:
            params = [self._sampling(drawn + number) for number in range(missing)]
            drawn += missing
            async with aclosing(model.ask(conversation, self._task, params)) as answers:
                async for sequence in answers:
                    text = prefix + sequence.text
                    draft = Draft.read(
                        self._task, conversation, text, sequence, index=len(found), round_=0, parent=None
                    )
                    model.release(sequence)
                    if draft.answer is not None:
                        found.append(draft.candidate)
                        self._emit(CandidateWritten(candidate=draft.candidate))
        return found

    async def _kept(self, inputs: Inputs, candidates: Sequence[Candidate]) -> Proposal:
        calls = inputs.calls
        observer = Observer(self._task, self._sandbox, self._signature.callee)
        async with asyncio.TaskGroup() as group:
            observing = group.create_task(observer.observe(candidates, calls))
            own = group.create_task(self._body(calls))
        columns, body = observing.result(), own.result()
        if body is not None and all(outcome.exception is not None for outcome in body):
            first = body[0]
            return self._none(f"its body raises {first.exception} on every input ({first.message})", inputs, candidates)
        usable = [place for place, column in enumerate(columns) if any(each.exception is None for each in column)]
        voters = [columns[place] for place in usable]
        count = len(voters) + (body is not None)
        if count < FEWEST_VOTERS:
            of = f"{len(voters)} of {len(candidates)} written bodies ran"
            return self._none(f"too few bodies to compare: {of}, and {FEWEST_VOTERS} are needed", inputs, candidates)
        found = agreements(calls, voters, body, self._exceptions())
        kept = distinct(await self._confirmed(found, [candidates[place] for place in usable], voters))
        if len(kept) < FEWEST:
            why = self._why_none(calls, voters, body, found)
            return self._none(why, inputs, [candidates[place] for place in usable])
        tests = tuple(self._test(each) for each in kept)
        return self._proposal(tests, "", inputs, [candidates[place] for place in usable])

    async def _body(self, calls: Sequence[Call]) -> list[Invocation] | None:
        """What the user's own body does; None for a stub."""
        given = self._given
        if given.target.is_stub:
            return None
        workspace = given.workspace.with_file(given.target.path, given.encode(given.text))
        return await self._sandbox.observe(workspace, given.target.path, self._signature.callee, calls)

    async def _confirmed(
        self, found: Sequence[Agreement], candidates: Sequence[Candidate], columns: Sequence[Sequence[Invocation]]
    ) -> list[Agreement]:
        """Those that come out the same in a second run, of the body or of whoever agreed most often."""
        if not found:
            return []
        calls = [each.call for each in found]
        again = await self._body(calls)
        if again is not None:
            return [each for each, outcome in zip(found, again, strict=True) if same(each.outcome, outcome)]
        speaker = min(range(len(columns)), key=lambda number: sum(number in each.against for each in found))
        observer = Observer(self._task, self._sandbox, self._signature.callee)
        (told,) = await observer.observe([candidates[speaker]], calls)
        return [
            each
            for each, outcome in zip(found, told, strict=True)
            if speaker in each.against or same(each.outcome, outcome)
        ]

    def _why_none(
        self,
        calls: Sequence[Call],
        columns: Sequence[Sequence[Invocation]],
        body: Sequence[Invocation] | None,
        found: Sequence[Agreement],
    ) -> str:
        known = self._exceptions()
        outcomes = [outcome for column in (*([body] if body is not None else []), *columns) for outcome in column]
        if any(not outcome.stable for outcome in outcomes) and not found:
            return "what it returns differs from call to call"
        if not any(is_testable(outcome, known) for outcome in outcomes):
            return "it returns nothing that a test could compare"
        if not found and body is not None:
            return f"no way to write it agrees with its body on any of {len(calls)} inputs"
        if not found:
            return f"the {len(columns)} bodies that ran do not agree on any of {len(calls)} inputs"
        only = shown(found[0].call, self._given.target.qualname)
        return f"they agree on one behaviour only ({only}), which proves little"

    def _test(self, agreement: Agreement) -> ProposedTest:
        call = shown(agreement.call, self._given.target.qualname)
        return ProposedTest(
            call=call.removesuffix("()") if self._signature.is_property else call,
            value=agreement.outcome.value,
            exception=agreement.outcome.exception,
            agreeing=agreement.agreeing,
            voters=agreement.voters,
        )

    def _none(self, reason: str, inputs: Inputs | None = None, candidates: Sequence[Candidate] = ()) -> Proposal:
        return self._proposal((), reason, inputs, candidates)

    def _proposal(
        self,
        tests: tuple[ProposedTest, ...],
        reason: str,
        inputs: Inputs | None,
        candidates: Sequence[Candidate],
    ) -> Proposal:
        target = self._given.target
        return Proposal(
            target=target.qualname,
            is_async=target.is_async,
            tests=tests,
            inputs=len(inputs.calls) if inputs else 0,
            candidates=len(candidates),
            has_body=not target.is_stub,
            model=self._model.name,
            reason=reason,
        )

    def _exceptions(self) -> frozenset[str]:
        """Classes that the target's module defines: it can raise them, and a test can import them from it."""
        tree = parse_module(self._given.text, self._given.target.path)
        return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))

    def _opening(self) -> list[Message]:
        needed = available = 0
        for conversation in self._model.dialect.opening(self._task):
            needed, context = self._model.room(conversation, self._task)
            available = context - context // _ANSWER_SHARE
            if needed <= available:
                return conversation
        raise PromptTooLong(needed=needed, available=available)

    def _sampling(self, number: int) -> SamplingParams:
        """All sampled: a vote among answers that are one and the same by construction would be none."""
        dialect = self._model.dialect
        return SamplingParams(
            temperature=dialect.temperature,
            top_p=dialect.top_p,
            max_tokens=dialect.max_tokens,
            seed=(self._plan.seed * _SEEDS + number) % 2**63,
        )


def _as_stub(task: Task) -> Task:
    """The same task before anybody wrote the body: who sees it would copy it, and copies do not vote."""
    target = task.target
    if target.is_stub:
        return task
    text = splice(task.text, target, Answer(f"{definition(target)}\n    ...", ()))
    return replace(task, text=text, target=find_target(text, target.path, target.qualname))
