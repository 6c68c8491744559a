import * as path from "node:path";
import * as vscode from "vscode";

import type { Job, Round } from "../jobs/job";
import type { Jobs } from "../jobs/jobs";
import type { Candidate, TestResult } from "../server/messages";

/** A line of the view. Commands on it get it as their argument. */
export type Node =
  | { readonly kind: "job"; readonly job: Job }
  | { readonly kind: "evidence"; readonly job: Job; readonly text: string; readonly more: string; readonly icon: string }
  | { readonly kind: "round"; readonly job: Job; readonly round: Round }
  | { readonly kind: "candidate"; readonly job: Job; readonly candidate: Candidate }
  | { readonly kind: "test"; readonly job: Job; readonly candidate: Candidate; readonly test: TestResult };

/** What became of each candidate of each job, live. */
export class CandidatesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly listening: vscode.Disposable;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly jobs: Jobs) {
    this.view = vscode.window.createTreeView("greenroom.candidates", { treeDataProvider: this, showCollapseAll: true });
    this.listening = jobs.onChange(() => {
      this.changed.fire(undefined);
      const running = jobs.running.length;
      this.view.badge =
        running > 0 ? { value: running, tooltip: vscode.l10n.t("{0} jobs running", running) } : undefined;
    });
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = itemOf(node);
    const label = typeof item.label === "string" ? item.label : "";
    item.accessibilityInformation = { label: typeof item.description === "string" ? `${label}, ${item.description}` : label };
    return item;
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return this.jobs.list.map((job) => ({ kind: "job", job }));
    const { job } = node;
    switch (node.kind) {
      case "job":
        return [...evidence(job), ...job.roundsBegun.map((round): Node => ({ kind: "round", job, round }))];
      case "round":
        return node.round.candidates.map((candidate) => ({ kind: "candidate", job, candidate }));
      case "candidate":
        return tests(job, node.candidate).map((test) => ({ kind: "test", job, candidate: node.candidate, test }));
      case "evidence":
      case "test":
        return [];
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.view.dispose();
    this.changed.dispose();
  }
}

function itemOf(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case "job":
      return jobItem(node.job);
    case "evidence": {
      const item = new vscode.TreeItem(node.text);
      item.id = `${node.job.id}/evidence/${node.text}`;
      item.iconPath = new vscode.ThemeIcon(node.icon);
      item.description = node.more;
      item.tooltip = [node.text, node.more].filter(Boolean).join("\n");
      return item;
    }
    case "round":
      return roundItem(node.job, node.round);
    case "candidate":
      return candidateItem(node);
    case "test":
      return testItem(node.job, node.candidate, node.test);
  }
}

function jobItem(job: Job): vscode.TreeItem {
  const item = new vscode.TreeItem(job.target.qualname, vscode.TreeItemCollapsibleState.Expanded);
  item.id = String(job.id);
  item.description = jobState(job);
  item.tooltip = [path.basename(vscode.Uri.parse(job.target.uri).path), job.message].filter(Boolean).join("\n");
  item.contextValue = job.state === "running" ? "job-running" : "job-ended";
  item.iconPath = jobIcon(job);
  return item;
}

function jobIcon(job: Job): vscode.ThemeIcon {
  if (job.state === "running") return new vscode.ThemeIcon("loading~spin");
  if (job.result?.status === "verified") return passedIcon();
  if (job.state === "cancelled") return new vscode.ThemeIcon("circle-slash");
  return job.state === "ended" ? failedIcon() : new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"));
}

/** The state of a job in a few words; for the status item, too. */
export function jobState(job: Job): string {
  const { best } = job;
  switch (job.state) {
    case "running": {
      const round = job.roundsBegun.at(-1);
      if (job.waiting || round === undefined) return job.waiting || vscode.l10n.t("running the tests as they are");
      const parts = [vscode.l10n.t("round {0} of {1}", round.index + 1, job.rounds)];
      parts.push(vscode.l10n.t("{0} written", job.candidates.length));
      if (best) parts.push(vscode.l10n.t("best {0}/{1}", best.passed, best.total));
      return parts.join(" · ");
    }
    case "ended": {
      const { passed, total } = job.result?.tests ?? { passed: 0, total: 0 };
      const counts = vscode.l10n.t("{0} of {1} tests passed", passed, total);
      return job.applied === undefined ? counts : vscode.l10n.t("{0}, applied", counts);
    }
    case "cancelled":
      return vscode.l10n.t("cancelled");
    case "lost":
      return vscode.l10n.t("lost: the server ended");
    case "failed":
      return vscode.l10n.t("failed");
  }
}

function evidence(job: Job): Node[] {
  const lines: [string, string, string][] = []; // the narrow view shows what comes first
  const { result } = job;
  if (result?.evidence && result.winner !== null) {
    const { agreeing, verified, candidates, cold_confirmed } = result.evidence;
    const written = vscode.l10n.t("{0} written", candidates);
    lines.push([vscode.l10n.t("{0} of {1} that pass agree", agreeing, verified), written, "law"]);
    if (cold_confirmed) lines.push([vscode.l10n.t("confirmed in a fresh container"), "", "verified"]);
  }
  if (job.budget) lines.push([vscode.l10n.t("stopped early"), job.budget, "watch"]);
  if (result) {
    const rate = result.timings.generate > 0 ? Math.round(result.tokens.generated / result.timings.generate) : 0;
    const figures = vscode.l10n.t("{0} s, {1} tokens/s", result.timings.total.toFixed(1), rate);
    lines.push([result.model, figures, "info"]);
  } else if (job.message) {
    lines.push([job.message, "", "warning"]);
  }
  return lines.map(([text, more, icon]) => ({ kind: "evidence", job, text, more, icon }));
}

function roundItem(job: Job, round: Round): vscode.TreeItem {
  const label = round.index === 0 ? vscode.l10n.t("Round 1") : vscode.l10n.t("Round {0}: repair", round.index + 1);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${job.id}/round/${round.index}`;
  const passed = round.candidates.filter((each) => job.first(each).verdict === "pass").length;
  item.description = vscode.l10n.t("{0} candidates, {1} passed", round.candidates.length, passed);
  item.iconPath = new vscode.ThemeIcon("layers");
  return item;
}

function candidateItem(node: Node & { kind: "candidate" }): vscode.TreeItem {
  const { job, candidate } = node;
  const first = job.first(candidate);
  const hasTests = tests(job, candidate).length > 0;
  const item = new vscode.TreeItem(
    vscode.l10n.t("Candidate {0}", candidate.index),
    hasTests ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  item.id = `${job.id}/candidate/${candidate.index}`;
  item.description = candidateState(job, candidate).join(" · ");
  item.tooltip = candidateTooltip(job, candidate);
  item.contextValue = candidate.index === job.winner ? "candidate-winner" : "candidate";
  item.iconPath = candidateIcon(job, candidate, first);
  item.command = { command: "greenroom.openCandidate", title: vscode.l10n.t("Open as Difference"), arguments: [node] };
  return item;
}

function candidateState(job: Job, candidate: Candidate): string[] {
  const first = job.first(candidate);
  const parts: string[] = [];
  if (candidate.index === job.applied) parts.push(vscode.l10n.t("applied"));
  if (first !== candidate) parts.push(vscode.l10n.t("same as {0}", first.index));
  else if (first.total > 0) parts.push(vscode.l10n.t("{0}/{1} tests", first.passed, first.total));
  else if (candidate.note) parts.push(candidate.note);
  else if (job.state === "running") parts.push(vscode.l10n.t("waits for the sandbox"));
  else parts.push(first.verdict ?? vscode.l10n.t("not run"));
  if (first === candidate && job.agreeing(candidate) > 1) {
    parts.push(vscode.l10n.t("{0} agree", job.agreeing(candidate)));
  }
  if (candidate.index === job.winner) parts.push(vscode.l10n.t("chosen"));
  if (first.verdict !== "pass" && job.isRepaired(candidate)) parts.push(vscode.l10n.t("repaired"));
  if (candidate.suspicions.length > 0) parts.push(vscode.l10n.t("suspicious"));
  return parts;
}

function candidateTooltip(job: Job, candidate: Candidate): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const first = job.first(candidate);
  const why: string[] = [];
  if (candidate.index === job.winner) why.push(whyItWon(job));
  why.push(vscode.l10n.t("score {0} (mean log-probability per token), {1} tokens", candidate.log_probability.toFixed(2), candidate.tokens));
  if (candidate.parent !== null) why.push(vscode.l10n.t("repairs candidate {0}", candidate.parent));
  if (first.report?.detail && first.verdict !== "pass") why.push(first.report.detail);
  why.push(...candidate.suspicions);
  for (const line of why) text.appendText(line).appendMarkdown("\n\n");
  return text.appendCodeblock([...candidate.imports, candidate.code].join("\n"), "python");
}

function whyItWon(job: Job): string {
  const found = job.result?.evidence;
  if (!found) return "";
  const agreed = vscode.l10n.t("chosen: it passes every test, {0} of {1} that pass agree on it", found.agreeing, found.verified);
  return job.reason ? `${agreed} (${job.reason})` : agreed;
}

function candidateIcon(job: Job, candidate: Candidate, first: Candidate): vscode.ThemeIcon {
  if (candidate.index === job.winner) {
    return new vscode.ThemeIcon("star-full", new vscode.ThemeColor("testing.iconPassed"));
  }
  if (first.verdict === "pass") return passedIcon();
  if (first.verdict !== null) return failedIcon();
  const waits = job.state === "running" && !candidate.note;
  return waits
    ? new vscode.ThemeIcon("loading~spin")
    : new vscode.ThemeIcon("circle-slash", new vscode.ThemeColor("disabledForeground"));
}

/** Those that failed first: they are what one looks for. */
function tests(job: Job, candidate: Candidate): TestResult[] {
  const found = [...(job.first(candidate).report?.tests ?? [])];
  return found.sort((a, b) => Number(a.outcome === "passed") - Number(b.outcome === "passed"));
}

function testItem(job: Job, candidate: Candidate, test: TestResult): vscode.TreeItem {
  const item = new vscode.TreeItem(test.id.split("::").slice(1).join("::") || test.id);
  item.id = `${job.id}/candidate/${candidate.index}/${test.id}`;
  const { failure } = test;
  const why = failure ? [failure.exception, failure.message].filter(Boolean).join(": ") : "";
  item.description = why.split("\n")[0] ?? "";
  item.tooltip = [test.id, test.outcome, failure?.assertion, why].filter(Boolean).join("\n");
  item.iconPath = test.outcome === "passed" ? passedIcon() : failedIcon();
  return item;
}

function passedIcon(): vscode.ThemeIcon {
  return new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed"));
}

function failedIcon(): vscode.ThemeIcon {
  return new vscode.ThemeIcon("error", new vscode.ThemeColor("testing.iconFailed"));
}
