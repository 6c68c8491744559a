import type { Candidate, Cluster, Distinction, ImplementResult, JobEvent, Judgement, TargetName } from "../server/messages";

/** `ended`: with a result. `failed`: with a message. `lost`: the server ended meanwhile. */
export type JobState = "running" | "ended" | "failed" | "cancelled" | "lost";

/** `written` counts all answers; `candidates` are those that are not the same as an earlier one, the best first. */
export interface Round {
  readonly index: number;
  readonly expected: number;
  readonly written: number;
  readonly candidates: readonly Candidate[];
}

/** What told candidates apart that pass and differ. `clusters`: by behaviour on `inputs` calls, or by code. */
export interface Selection {
  readonly clusters: readonly Cluster[];
  readonly inputs: number;
  /** Why they were not called. */
  readonly note: string;
  readonly distinctions: readonly Distinction[];
  readonly judgements: readonly Judgement[];
}

/** One function being written: what its events said so far, and how it ended. Knows nothing of VS Code. */
export class Job {
  state: JobState = "running";
  /** What is being done besides writing and testing: loading a model, preparing the sandbox. */
  waiting = "";
  tokens = 0;
  tokensPerSecond = 0;
  rounds = 0;
  result: ImplementResult | undefined;
  /** Why it failed or was lost. */
  message = "";
  /** Index of the candidate that the user applied. */
  applied: number | undefined;
  /** The present first choice, and why it is that. */
  selected: { readonly index: number; readonly reason: string } | undefined;
  /** What ran out, if something did: time, tokens. */
  budget = "";
  /** There once several that pass have been compared. */
  selection: Selection | undefined;
  private readonly expected = new Map<number, number>();
  private readonly repaired = new Set<number>();
  private readonly found = new Map<number, Candidate>();
  private readonly refuted = new Map<number, string>();

  constructor(
    readonly id: number,
    readonly target: TargetName,
  ) {}

  /** Take in what the server says; kinds that are not known are passed over. */
  take(event: { readonly kind: string }): void {
    const known = event as JobEvent;
    switch (known.kind) {
      case "loading":
        this.waiting = known.fraction < 1 ? known.waiting || `model ${Math.round(known.fraction * 100)} %` : "";
        break;
      case "preparing":
        this.waiting = known.line;
        break;
      case "round started":
        this.waiting = "";
        this.rounds = Math.max(this.rounds, known.rounds);
        this.expected.set(known.round, known.candidates);
        break;
      case "tokens generated":
        this.tokens = known.tokens;
        this.tokensPerSecond = known.tokens_per_second;
        break;
      case "candidate written":
      case "candidate tested":
        this.found.set(known.candidate.index, known.candidate);
        break;
      case "repair started":
        this.repaired.add(known.candidate.index);
        break;
      case "selected":
        this.selected = { index: known.candidate.index, reason: known.reason };
        break;
      case "budget spent":
        this.budget = known.budget;
        break;
      case "clustered":
        this.compared({ clusters: known.clusters, inputs: known.inputs, note: known.note });
        break;
      case "distinguished":
        this.compared({ distinctions: known.distinctions });
        break;
      case "judged":
        this.compared({ judgements: [...(this.selection?.judgements ?? []), known.judgement] });
        break;
      case "cold confirmed":
        if (!known.ok) this.refuted.set(known.candidate.index, known.detail);
        break;
    }
  }

  end(result: ImplementResult): void {
    this.state = "ended";
    this.result = result;
    if (result.evidence?.selection) this.compared(result.evidence.selection);
  }

  stop(state: "failed" | "cancelled" | "lost", message: string): void {
    this.state = state;
    this.message = message;
  }

  /** In the order of their indices. */
  get candidates(): readonly Candidate[] {
    return [...this.found.values()].sort((a, b) => a.index - b.index);
  }

  candidate(index: number): Candidate | undefined {
    return this.found.get(index);
  }

  /** Rounds that have begun. */
  get roundsBegun(): readonly Round[] {
    const indices = new Set([...this.expected.keys(), ...this.candidates.map((each) => each.round)]);
    return [...indices]
      .sort((a, b) => a - b)
      .map((index) => {
        const written = this.candidates.filter((each) => each.round === index);
        const candidates = written.filter((each) => this.first(each) === each).sort((a, b) => this.compare(a, b));
        return { index, expected: this.expected.get(index) ?? 0, written: written.length, candidates };
      });
  }

  /** The one that passed most tests so far. */
  get best(): Candidate | undefined {
    if (this.result) return this.result.best === null ? undefined : this.found.get(this.result.best);
    return this.candidates.filter((each) => each.total > 0).sort((a, b) => b.passed - a.passed || a.index - b.index)[0];
  }

  /** Why the winner is that, in words of the engine; empty when it does not say. */
  get reason(): string {
    if (this.selected && this.selected.index === this.winner) return this.selected.reason;
    return this.result?.evidence?.chosen_by ?? "";
  }

  /** Whether what failed here is being, or was, written again from its report. */
  isRepaired(candidate: Candidate): boolean {
    return this.repaired.has(candidate.index) || this.candidates.some((each) => each.parent === candidate.index);
  }

  get winner(): number | undefined {
    return this.result?.winner ?? undefined;
  }

  /** Whether it is this one, or stands for this one: the first of equal answers stands for all of them. */
  isMeant(index: number | undefined, candidate: Candidate): boolean {
    const meant = index === undefined ? undefined : this.found.get(index);
    return meant !== undefined && (meant === candidate || this.first(meant) === candidate);
  }

  isChosen(candidate: Candidate): boolean {
    return this.isMeant(this.winner, candidate);
  }

  /** Later answers, of whatever round, with the code of this one. */
  equals(candidate: Candidate): readonly Candidate[] {
    return this.candidates.filter((each) => each !== candidate && this.first(each) === candidate);
  }

  /** Place of its cluster by behaviour, counted from 1, the largest first; undefined while nothing was compared. */
  clusterOf(candidate: Candidate): number | undefined {
    const { index } = this.first(candidate);
    const place = this.selection?.clusters.findIndex((each) => each.members.includes(index)) ?? -1;
    return place < 0 ? undefined : place + 1;
  }

  /** Why it did not pass once more in a fresh container; undefined: it did, or was not asked to. */
  refutation(candidate: Candidate): string | undefined {
    return this.refuted.get(candidate.index);
  }

  /** The candidate whose report counts for it: equal answers run once. */
  first(candidate: Candidate): Candidate {
    const original = candidate.duplicate_of === null ? undefined : this.found.get(candidate.duplicate_of);
    return original && original.index < candidate.index ? this.first(original) : candidate;
  }

  /** How many candidates wrote the same as this one, itself among them. */
  agreeing(candidate: Candidate): number {
    return 1 + this.equals(this.first(candidate)).length;
  }

  private compared(news: Partial<Selection>): void {
    const before = this.selection ?? { clusters: [], inputs: 0, note: "", distinctions: [], judgements: [] };
    this.selection = { ...before, ...news };
  }

  private compare(a: Candidate, b: Candidate): number {
    const won = Number(this.isChosen(b)) - Number(this.isChosen(a));
    const [first, second] = [this.first(a), this.first(b)];
    return won || second.passed - first.passed || this.agreeing(b) - this.agreeing(a) || a.index - b.index;
  }
}
