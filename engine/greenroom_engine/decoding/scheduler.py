"""Which tokens go into the next `llama_decode`, and what becomes of its logits.

`step()` is the whole story: admit → schedule → decode → sample → finish. Single-threaded: the decoder's
thread calls everything here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, groupby
from time import perf_counter

import numpy as np

from greenroom_engine.decoding.batch import Batch
from greenroom_engine.decoding.cache import KvCache
from greenroom_engine.decoding.constraints import with_penalties, within_grammar
from greenroom_engine.decoding.lane import Lane
from greenroom_engine.decoding.llama_native import LlamaContext, Outputs
from greenroom_engine.decoding.room import Room
from greenroom_engine.decoding.run import Prompt, Run
from greenroom_engine.decoding.sampling import logprob, sample
from greenroom_engine.decoding.sequence import FinishReason, HiddenState
from greenroom_engine.decoding.statistics import Statistics
from greenroom_engine.decoding.step import Step, surplus
from greenroom_engine.decoding.turns import Turns
from greenroom_engine.decoding.vocabulary import Vocabulary
from greenroom_engine.errors import GreenroomEngineError

URGENT = 3
"""Urgent sequences that run beside all others: the alternatives of one completion."""

FEW = 4
"""Sequences beside which a draft costs next to nothing; with more of them only likely ones are worth their place."""


class Scheduler:
    """Continuous batching over one context.

    - What is urgent goes first: while it is read and written all else stands still, and if it needs room, a sequence in
      the making gives up its own and reads itself again later.
    - One step serves one adapter; adapters take turns (turns.py), whatever is urgent first.
    - A prompt is read once, then forked to its runs; one prompt of a lane is read at a time, which is as fast as many.
    - Finished sequences are kept, so that they can be continued, and released ones for prompts that begin like them, as
      long as nothing else needs their room (room.py).
    - What runs has all its room reserved (cache.py), so it always reaches its end, and what waits then gets its turn.
    """

    def __init__(
        self, context: LlamaContext, vocabulary: Vocabulary, *, sequences: int, read_ahead: int, drafts: int
    ) -> None:
        """`sequences` run at once; at most `read_ahead` prompt tokens are read per step, next to theirs.

        `drafts`: guessed tokens per step at most; 0 where the model cannot take tokens back.
        """
        self._context = context
        self._vocabulary = vocabulary
        self._sequences = sequences
        self._read_ahead = read_ahead
        self._drafts = drafts
        # One more for the prompt being forked; URGENT and one for those that do not wait.
        self._cache = KvCache(context, sequences + 1 + URGENT + 1)
        self._batch = Batch(context.batch)
        self._hurried, self._usual = self._lanes = (Lane(), Lane())
        self._continuing: list[Run] = []  # turns that continue a kept sequence, not started yet
        self._running: list[Run] = []
        self._room = Room(self._cache, is_busy=lambda: bool(self._running), interrupt=self._interrupt)
        self._turns = Turns()
        self._news: list[Callable[[], None]] = []
        self._prompt_tokens = self._generated_tokens = self._steps = 0
        self._drafted_tokens = self._draft_hits = 0
        self._seconds = 0.0
        self.statistics = Statistics(cells=context.cells)
        """Totals as of the last step or request. Replaced as a whole, so that any thread may look at it."""

    # What others ask for

    @property
    def busy(self) -> bool:
        """Whether `step` has anything to do."""
        return bool(self._running or self._continuing or any(self._lanes))

    def add_prompt(self, prompt: Prompt) -> None:
        """Read `prompt` and start its runs as soon as there is room."""
        (self._hurried if prompt.is_urgent else self._usual).waiting.append(prompt)
        self._settle()

    def add_turn(self, run: Run) -> None:
        """Continue a kept sequence as soon as there is room."""
        self._room.want(run.parent)
        self._continuing.append(run)
        self._settle()

    def release(self, ids: Iterable[int]) -> None:
        """Cancel what of `ids` still runs or waits, and free what is kept. Unknown ids are passed over."""
        gone = set(ids)
        for run in [run for run in self._running if run.sequence.id in gone]:
            self._running.remove(run)
            self._cancel(run)
        for run in [run for run in self._continuing if run.sequence.id in gone]:
            self._continuing.remove(run)
            self._cancel(run)
        for prompt in chain(*self._lanes):
            for run in [run for run in prompt.runs if run.sequence.id in gone]:
                prompt.runs.remove(run)
                self._cancel(run)
        self._room.forget(gone)
        self._drop_unwanted_prompts()
        self._settle()

    def forget(self, prompt: Prompt) -> None:
        """Nobody waits for the look at `prompt` any more."""
        prompt.look = None
        self._drop_unwanted_prompts()
        self._settle()

    def fail(self, error: GreenroomEngineError) -> None:
        """Lose everything: tell everybody who waits, and empty the KV cache."""
        prompts = list(chain(*self._lanes))
        runs = [*self._running, *self._continuing, *(run for prompt in prompts for run in prompt.runs)]
        for owner in (*runs, *prompts):
            self._room.take_back(owner)
        self._room.empty()
        self._running.clear()
        self._continuing.clear()
        self._hurried, self._usual = self._lanes = (Lane(), Lane())
        self._news.extend(partial(run.deliver, error) for run in runs)
        self._news.extend(partial(prompt.fail, error) for prompt in prompts if prompt.fail is not None)
        self._settle()

    # The step

    def step(self) -> None:
        """Move everything on by one `llama_decode`. Raises DecodeFailed."""
        started = perf_counter()
        self._admit()
        step = self._schedule()
        if len(self._batch):
            outputs = self._context.decode(self._batch, hidden=step.hidden)
            self._receive(outputs, step.owners)
        self._prompt_tokens += step.prompt_tokens
        self._steps += 1
        self._seconds += perf_counter() - started
        self._settle()

    def _admit(self) -> None:
        """Start what there is room for: kept sequences first, they have least to read, then a prompt's."""
        self._admit_from(self._hurried, self._sequences + URGENT)
        if self._is_hurrying:
            return
        for run in list(self._continuing):
            if len(self._running) < self._sequences and self._room.resume(run):
                self._continuing.remove(run)
                self._running.append(run)
        self._admit_from(self._usual, self._sequences)

    @property
    def _is_hurrying(self) -> bool:
        """Whether all but what is urgent stands still."""
        return bool(self._hurried) or any(run.is_urgent for run in self._running)

    def _admit_from(self, lane: Lane, most: int) -> None:
        """Open the lane's next prompt and start runs of the one that has been read, until `most` run."""
        if lane.opening is None and lane.waiting and self._room.open(lane.waiting[0]):
            lane.opening = lane.waiting.popleft()
        prompt = lane.opening
        if prompt is None or prompt.logits is None:
            return
        started: list[Run] = []
        while prompt.runs and len(self._running) + len(started) < most:
            if not self._room.start(prompt, prompt.runs[0]):
                break
            started.append(prompt.runs.popleft())
        if started:
            self._running.extend(started)
            self._sample(Outputs(np.repeat(prompt.logits[None, :], len(started), axis=0)), started)
        self._drop_unwanted_prompts()

    def _schedule(self) -> Step:
        """Fill the batch: what is urgent or else everything, of the adapter whose turn it is."""
        step = Step(self._batch, self._read_ahead, self._context.outputs)
        lane = self._hurried if self._is_hurrying else self._usual
        active = [run for run in self._running if run.is_urgent] if lane is self._hurried else self._running
        prompts = [lane.opening] if lane.opening is not None and lane.opening.logits is None else []
        wanted = [owner.adapter for owner in (*active, *prompts)]
        if not wanted:
            return step
        adapter = self._turns.choose(wanted)
        self._context.use(adapter)
        active = [run for run in active if run.adapter is adapter]
        writing = [run for run in active if run.unread == 1]
        reading = [owner for owner in (*active, *prompts) if owner.adapter is adapter and owner not in writing]
        self._draft(writing, room=0 if lane else self._drafts, alone=not reading)
        step.write(writing)
        step.limit(sum(owner.unread for owner in reading))
        for owner in reading:
            step.read(owner)
        return step

    def _draft(self, writing: list[Run], room: int, *, alone: bool) -> None:
        """Let the runs guess ahead, each with its share of `room` tokens; `alone`: nothing is read in this step."""
        for planned, run in enumerate(writing):
            run.plan(room // (len(writing) - planned), careful=len(writing) > FEW)
            room -= len(run.draft)
        rows = len(writing) + sum(len(run.draft) for run in writing)
        for _ in range(surplus(rows) if alone else 0):
            if longest := max(writing, key=lambda run: len(run.draft)).draft:
                longest.pop()

    def _receive(self, outputs: Outputs, owners: list[Run | Prompt]) -> None:
        logits, hidden = outputs.logits, outputs.hidden
        runs = [owner for owner in owners if isinstance(owner, Run)]
        if runs:
            if len(runs) < len(owners):
                written = [isinstance(owner, Run) for owner in owners]
                outputs = Outputs(logits[written], None if hidden is None else hidden[written])
            self._sample(outputs, runs)
        for row, owner in enumerate(owners):
            if isinstance(owner, Prompt):
                # Copies: llama.cpp overwrites its own with the next batch.
                if hidden is not None and owner.missing:
                    owner.hidden_states.append(HiddenState(owner.missing[0], hidden[row].copy()))
                if not owner.missing:
                    owner.logits = last = logits[row].copy()
                    if owner.look is not None:
                        self._news.append(partial(owner.look, last))
                        owner.look = None
        self._drop_unwanted_prompts()

    def _sample(self, outputs: Outputs, runs: list[Run]) -> None:
        """Give every run its next token, and finish those that end with it.

        A run with a draft has a row for each of its tokens and one more, next to each other.
        """
        uniforms: list[float] = []
        for run, rows in groupby(runs):
            uniforms += run.uniforms(len(list(rows)))
        logits, hidden = with_penalties(outputs.logits, runs), outputs.hidden
        sampled = sample(logits, [run.params for run in runs], uniforms)
        tokens, logprobs = sampled.tokens.tolist(), sampled.logprobs.tolist()
        finished: list[tuple[Run, FinishReason]] = []
        row = 0
        while row < len(runs):
            run = runs[row]
            taken, reason = 0, run.ending
            if reason is not None and hidden is not None:
                run.keep(hidden[row])
            while reason is None and run.ending is None:
                at = row + taken
                taken += 1
                run.uniform()
                token, chance = tokens[at], logprobs[at]
                if run.needs_steps:
                    token = within_grammar(run, logits[at], token)
                    if token != tokens[at] or logits is not outputs.logits:
                        chance = logprob(outputs.logits[at], token)
                reason = run.append(token, chance, self._vocabulary, None if hidden is None else hidden[at])
                if taken > len(run.draft) or token != run.draft[taken - 1]:
                    break
            self._generated_tokens += taken
            if run.draft and run.lease is not None and run.drafter is not None:
                self._cache.rewind(run.lease, len(run.draft) + 1 - taken)
                run.drafter.learn(len(run.draft), taken - 1)
                self._drafted_tokens += len(run.draft)
                self._draft_hits += taken - 1
            row += 1 + len(run.draft)
            run.draft = []
            if reason is not None:
                finished.append((run, reason))
        for run, reason in finished:
            self._running.remove(run)
            self._room.keep(run)
            self._finish(run, reason)

    def _finish(self, run: Run, reason: FinishReason) -> None:
        run.finish(reason)
        self._news.append(partial(run.deliver, run.sequence))

    def _settle(self) -> None:
        """Bring the totals up to date and then, last of all, hand over what is finished."""
        waiting = len(self._continuing) + sum(len(prompt.runs) for prompt in chain(*self._lanes))
        self.statistics = Statistics(
            prompt_tokens=self._prompt_tokens,
            generated_tokens=self._generated_tokens,
            steps=self._steps,
            drafted_tokens=self._drafted_tokens,
            draft_hits=self._draft_hits,
            seconds=self._seconds,
            running=len(self._running),
            waiting=waiting,
            cells_used=self._cache.used - self._room.reusable,
            cells=self._cache.cells,
        )
        news, self._news = self._news, []
        for tell in news:
            tell()

    # Giving up

    def _interrupt(self) -> bool:
        """Let one that is not urgent give up its place: it will go on where it is, after reading itself again."""
        prompt = self._usual.opening
        if prompt is not None and prompt.lease is not None:
            self._room.take_back(prompt)
            prompt.logits = None
            self._usual.waiting.appendleft(prompt)
            self._usual.opening = None
            return True
        run = next((run for run in reversed(self._running) if not run.is_urgent), None)
        if run is None or run.lease is None:
            return False
        self._room.take_back(run)
        run.parent = None
        self._running.remove(run)
        self._continuing.insert(0, run)
        return True

    def _cancel(self, run: Run) -> None:
        self._room.leave(run, run.history)
        self._finish(run, FinishReason.CANCELLED)

    def _drop_unwanted_prompts(self) -> None:
        for lane in self._lanes:
            lane.waiting = deque(prompt for prompt in lane.waiting if prompt.wanted)
            prompt = lane.opening
            if prompt is not None and not prompt.wanted:
                self._room.leave(prompt, prompt.tokens)
                lane.opening = None
