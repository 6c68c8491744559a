import type { WorkspaceEdit } from "vscode-languageclient";

/** What the server and this extension say to each other beyond LSP; docs/editors.md has the same in words. */

export const IMPLEMENT = "greenroom/implement";
export const EVENT = "greenroom/event";
export const TARGETS = "greenroom/targets";
export const PREVIEW = "greenroom/preview";
export const RUN_TESTS = "greenroom/runTests";
export const PROPOSE_TESTS = "greenroom/proposeTests";
export const MODELS = "greenroom/models";
export const STATUS = "greenroom/status";
export const DOCTOR = "greenroom/doctor";
export const MESSAGE = "greenroom/message";
export const TRUST = "greenroom/trust";

/** Commands of the server, as code lenses and code actions name them. */
export const SERVER_COMMANDS = {
  implement: "greenroom.implement",
  cancel: "greenroom.cancel",
  proposeTests: "greenroom.proposeTests",
} as const;

/** A function, by its document and its qualified name. */
export interface TargetName {
  readonly uri: string;
  readonly qualname: string;
}

export interface TargetFound extends TargetName {
  readonly isStub: boolean;
}

/** Around the cursor: the function, or the test and what it exercises. */
export interface TargetsFound {
  readonly targets: readonly TargetFound[];
  readonly test: string | null;
}

export type Outcome = "passed" | "failed" | "error" | "skipped" | "xfailed" | "xpassed" | "not run";

export interface TestResult {
  readonly id: string;
  readonly outcome: string;
  readonly duration_ms?: number;
  readonly failure?: { readonly exception?: string; readonly message?: string; readonly assertion?: string } | null;
}

/** One generated body; `report` is there once it was run. */
export interface Candidate {
  readonly index: number;
  readonly round: number;
  readonly parent: number | null;
  readonly code: string;
  readonly imports: readonly string[];
  readonly log_probability: number;
  readonly tokens: number;
  readonly verdict: string | null;
  readonly passed: number;
  readonly total: number;
  readonly report?: { readonly tests: readonly TestResult[]; readonly detail?: string } | null;
  readonly duplicate_of: number | null;
  readonly note: string;
  readonly suspicions: readonly string[];
  /** The body that was there. */
  readonly is_given: boolean;
}

/** Candidates, by index, that did the same on every call; the first stands for all. `share` is of all votes, 0 to 1. */
export interface Cluster {
  readonly members: readonly number[];
  readonly votes: number;
  readonly share: number;
  readonly log_probability: number;
}

/** A call on which clusters differ, and what the first of each made of it. */
export interface Distinction {
  readonly call: string;
  readonly outputs: readonly { readonly candidate: number; readonly shown: string }[];
}

/** What the model said of two candidates; no winner: it left it open. `confidence`: that `first` is right, 0 to 1. */
export interface Judgement {
  readonly first: number;
  readonly second: number;
  readonly winner: number | null;
  readonly confidence: number;
}

/** The kinds that this version knows; others come from newer servers and are passed over. */
export type JobEvent =
  | { readonly kind: "loading"; readonly fraction: number; readonly waiting: string }
  | { readonly kind: "preparing"; readonly line: string }
  | { readonly kind: "round started"; readonly round: number; readonly rounds: number; readonly candidates: number }
  | {
      readonly kind: "tokens generated";
      readonly tokens: number;
      readonly tokens_per_second: number;
      readonly sequences_running: number;
    }
  | { readonly kind: "candidate written" | "candidate tested"; readonly candidate: Candidate }
  | { readonly kind: "repair started"; readonly candidate: Candidate; readonly round: number }
  | { readonly kind: "budget spent"; readonly budget: string }
  | { readonly kind: "clustered"; readonly clusters: readonly Cluster[]; readonly inputs: number; readonly note: string }
  | { readonly kind: "distinguished"; readonly distinctions: readonly Distinction[] }
  | { readonly kind: "judged"; readonly judgement: Judgement }
  | { readonly kind: "selected"; readonly candidate: Candidate; readonly reason: string }
  | { readonly kind: "cold confirmed"; readonly candidate: Candidate; readonly ok: boolean; readonly detail: string };

export interface EventParams {
  readonly textDocument: { readonly uri: string };
  readonly qualname: string;
  readonly event: { readonly kind: string };
}

export interface Evidence {
  readonly tests_passed: number;
  readonly tests_total: number;
  readonly candidates: number;
  readonly verified: number;
  readonly agreeing: number;
  readonly chosen_by: string;
  readonly cold_confirmed: boolean;
  /** What told those apart that pass and differ; null where nothing had to or could. */
  readonly selection: {
    readonly clusters: readonly Cluster[];
    readonly distinctions: readonly Distinction[];
    readonly judgements: readonly Judgement[];
    readonly inputs: number;
  } | null;
}

/** What `greenroom fix --json` prints, and a sentence for the user. */
export interface ImplementResult {
  readonly status: "verified" | "unverified";
  readonly detail: string;
  readonly target: string;
  readonly model: string;
  readonly summary: string;
  readonly withheld: boolean;
  readonly winner: number | null;
  readonly best: number | null;
  readonly evidence: Evidence | null;
  readonly tests: { readonly passed: number; readonly total: number };
  readonly tokens: { readonly prefilled: number; readonly generated: number };
  readonly timings: { readonly generate: number; readonly total: number };
}

export interface Preview {
  readonly text: string;
  /** Null where the text is so already. */
  readonly edit: WorkspaceEdit | null;
}

export interface TestsRun {
  readonly subject: string;
  readonly verdict: string;
  readonly detail: string;
  readonly passed: number;
  readonly total: number;
  readonly tests: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly durationMs: number;
    readonly message: string;
  }[];
  readonly flaky: readonly string[];
  readonly durationMs: number;
}

/** `path` null: none, and the summary says why. `edit` null: the file was edited meanwhile. */
export interface TestsProposed {
  readonly path: string | null;
  readonly isNew: boolean;
  /** The whole file as it would be. */
  readonly text: string;
  readonly summary: string;
  readonly edit: WorkspaceEdit | null;
}

export interface ModelsFound {
  readonly default: string;
  readonly folder: string;
  readonly models: readonly {
    readonly name: string;
    readonly path: string;
    readonly problem: string;
    readonly title: string;
    readonly parameters: number;
    readonly fileBytes: number;
    readonly contextLength: number;
    readonly completion: string;
  }[];
}

export interface StatusFound {
  readonly trusted: boolean;
  readonly model: string;
  readonly engine: {
    readonly pid: number;
    readonly jobs: number;
    readonly memoryBytes: number;
    readonly models: readonly { readonly name: string; readonly jobs: number; readonly tokensPerSecond: number }[];
  } | null;
  readonly sandbox: { readonly isReady: boolean; readonly detail: string };
}

export interface DoctorFindings {
  readonly ready: boolean;
  readonly trusted: boolean;
  readonly findings: readonly { readonly subject: string; readonly isReady: boolean; readonly detail: string }[];
  readonly reasons: readonly { readonly at: string; readonly feature: string; readonly code: string }[];
}
