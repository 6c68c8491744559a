import { expect, test } from "vitest";

import { Job } from "../src/jobs/job";
import type { Candidate, ImplementResult } from "../src/server/messages";

function candidate(index: number, more: Partial<Candidate> = {}): Candidate {
  return {
    index,
    round: 0,
    parent: null,
    code: `def f():\n    return ${index}\n`,
    imports: [],
    log_probability: -0.5,
    tokens: 10,
    verdict: null,
    passed: 0,
    total: 0,
    duplicate_of: null,
    note: "",
    suspicions: [],
    is_given: false,
    ...more,
  };
}

function result(more: Partial<ImplementResult> = {}): ImplementResult {
  return {
    status: "verified",
    detail: "",
    target: "a.py::f",
    model: "tiny",
    summary: "f: 2 of 2 tests passed.",
    withheld: false,
    winner: null,
    best: null,
    evidence: null,
    tests: { passed: 2, total: 2 },
    tokens: { prefilled: 1, generated: 1 },
    timings: { generate: 1, total: 1 },
    ...more,
  };
}

function job(...found: Candidate[]): Job {
  const made = new Job(1, { uri: "file:///a.py", qualname: "f" });
  made.take({ kind: "round started", round: 0, rounds: 2, candidates: 8 } as never);
  for (const each of found) made.take({ kind: "candidate tested", candidate: each } as never);
  return made;
}

test("what it waits for is said until a round begins", () => {
  const made = new Job(1, { uri: "file:///a.py", qualname: "f" });
  made.take({ kind: "loading", fraction: 0.42, waiting: "" } as never);
  expect(made.waiting).toBe("model 42 %");
  made.take({ kind: "preparing", line: "Step 1/3" } as never);
  expect(made.waiting).toBe("Step 1/3");
  made.take({ kind: "round started", round: 0, rounds: 2, candidates: 8 } as never);
  expect(made.waiting).toBe("");
});

test("events of newer servers are passed over", () => {
  const made = job(candidate(0));
  made.take({ kind: "dreamt", clusters: 3 } as never);
  expect(made.candidates.map((each) => each.index)).toEqual([0]);
});

test("a candidate that was written is replaced by itself, tested", () => {
  const made = job(candidate(0));
  made.take({ kind: "candidate tested", candidate: candidate(0, { verdict: "pass", passed: 2, total: 2 }) } as never);
  expect(made.candidates).toHaveLength(1);
  expect(made.best?.passed).toBe(2);
});

test("rounds have their candidates, the best first", () => {
  const made = job(
    candidate(0, { passed: 1, total: 2, verdict: "fail" }),
    candidate(1, { passed: 2, total: 2, verdict: "pass" }),
    candidate(2, { round: 1, parent: 0 }),
  );
  expect(made.roundsBegun.map((round) => round.candidates.map((each) => each.index))).toEqual([[1, 0], [2]]);
  expect(made.roundsBegun.map((round) => round.expected)).toEqual([8, 0]);
});

test("equal answers are below the first of them, in whatever round they were written", () => {
  const made = job(
    candidate(0, { passed: 2, total: 2, verdict: "pass" }),
    candidate(1, { passed: 2, total: 2, verdict: "pass" }),
    candidate(2, { duplicate_of: 1 }),
    candidate(3, { duplicate_of: 2 }),
    candidate(4, { duplicate_of: 1, round: 1 }),
  );
  const [, one, , three] = made.candidates;
  if (one === undefined || three === undefined) throw new Error("not taken in");
  expect(made.equals(one).map((each) => each.index)).toEqual([2, 3, 4]);
  expect(made.equals(three)).toEqual([]);
  expect(made.first(three)).toBe(one);
  expect(made.agreeing(three)).toBe(4);
  expect(made.roundsBegun.map((round) => round.candidates.map((each) => each.index))).toEqual([[1, 0], []]);
  expect(made.roundsBegun.map((round) => round.written)).toEqual([4, 1]);
});

const CLUSTERS = [
  { members: [1, 2], votes: 2, share: 0.67, log_probability: -0.1 },
  { members: [0], votes: 1, share: 0.33, log_probability: -0.3 },
];

test("candidates that were compared have a cluster, equal ones that of the first of them", () => {
  const made = job(candidate(0), candidate(1), candidate(2, { duplicate_of: 1 }), candidate(3));
  expect(made.candidates.map((each) => made.clusterOf(each))).toEqual([undefined, undefined, undefined, undefined]);
  made.take({ kind: "clustered", clusters: CLUSTERS, inputs: 12, note: "" } as never);
  expect(made.candidates.map((each) => made.clusterOf(each))).toEqual([2, 1, 1, undefined]);
});

test("what a selection tells comes together, and the result has the last word", () => {
  const made = job(candidate(0), candidate(1));
  const judgement = { first: 1, second: 0, winner: 1, confidence: 0.9 };
  const distinction = { call: "f([])", outputs: [{ candidate: 1, shown: "0" }] };
  made.take({ kind: "clustered", clusters: CLUSTERS, inputs: 12, note: "" } as never);
  made.take({ kind: "distinguished", distinctions: [distinction] } as never);
  made.take({ kind: "judged", judgement } as never);
  made.take({ kind: "judged", judgement: { ...judgement, winner: null } } as never);
  expect(made.selection?.inputs).toBe(12);
  expect(made.selection?.distinctions).toEqual([distinction]);
  expect(made.selection?.judgements.map((each) => each.winner)).toEqual([1, null]);
  const selection = { clusters: [...CLUSTERS].reverse(), inputs: 14, distinctions: [], judgements: [judgement] };
  const found = { tests_passed: 2, tests_total: 2, candidates: 2, verified: 2, agreeing: 1, chosen_by: "", cold_confirmed: true };
  made.end(result({ winner: 0, best: 0, evidence: { ...found, selection } }));
  expect(made.selection).toEqual({ ...selection, note: "" });
});

test("what passed once, but not in a fresh container, says why", () => {
  const made = job(candidate(0), candidate(1));
  made.take({ kind: "cold confirmed", candidate: candidate(0), ok: false, detail: "test_a failed" } as never);
  made.take({ kind: "cold confirmed", candidate: candidate(1), ok: true, detail: "" } as never);
  expect(made.candidates.map((each) => made.refutation(each))).toEqual(["test_a failed", undefined]);
});

test("candidates that name each other do not go round in circles", () => {
  const made = job(candidate(0, { duplicate_of: 1 }), candidate(1, { duplicate_of: 0 }));
  const [zero] = made.candidates;
  expect(zero && made.first(zero).index).toBe(0);
});

test("the winner comes first when it is over", () => {
  const made = job(
    candidate(0, { passed: 2, total: 2, verdict: "pass" }),
    candidate(1, { passed: 2, total: 2, verdict: "pass" }),
  );
  made.end(result({ winner: 1, best: 1 }));
  expect(made.state).toBe("ended");
  expect(made.best?.index).toBe(1);
  expect(made.roundsBegun[0]?.candidates[0]?.index).toBe(1);
});

test("the first of equal answers is chosen where one of them won, and comes first", () => {
  const pass = { passed: 2, total: 2, verdict: "pass" };
  const made = job(candidate(0, pass), candidate(1, pass), candidate(2, { duplicate_of: 1 }), candidate(3, { duplicate_of: 1 }));
  made.end(result({ winner: 3, best: 3 }));
  expect(made.candidates.map((each) => made.isChosen(each))).toEqual([false, true, false, true]);
  expect(made.roundsBegun[0]?.candidates.map((each) => each.index)).toEqual([1, 0]);
});

test("nothing usable means no best", () => {
  const made = job(candidate(0, { note: "it does not compile" }));
  expect(made.best).toBeUndefined();
  made.end(result({ status: "unverified" }));
  expect(made.best).toBeUndefined();
});

test("why the winner won is what the engine said of it, and of no other", () => {
  const pass = { passed: 2, total: 2, verdict: "pass" };
  const made = job(candidate(0, pass), candidate(1, pass));
  made.take({ kind: "selected", candidate: candidate(1, pass), reason: "most agree" } as never);
  expect(made.reason).toBe("");
  made.end(result({ winner: 1, best: 1 }));
  expect(made.reason).toBe("most agree");
  made.end(result({ winner: 0, best: 0 }));
  expect(made.reason).toBe("");
});

test("a failed candidate that goes on is repaired", () => {
  const made = job(candidate(0, { verdict: "fail", total: 2 }), candidate(1, { verdict: "fail", total: 2 }));
  made.take({ kind: "repair started", candidate: candidate(0), round: 1 } as never);
  expect(made.candidates.map((each) => made.isRepaired(each))).toEqual([true, false]);
});
