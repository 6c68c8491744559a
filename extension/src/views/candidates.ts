import * as path from "node:path";
import * as vscode from "vscode";

import type { Job, Round } from "../jobs/job";
import type { Jobs } from "../jobs/jobs";
import type { Candidate, TestResult } from "../server/messages";
import { evidenceOf, type Line } from "./evidence";

/** A line of the view. Commands on it get it as their argument. */
export type Node =
  | { readonly kind: "job"; readonly job: Job }
  | { readonly kind: "evidence"; readonly job: Job; readonly line: Line; readonly parent: string }
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
        return [
          ...linesOf(job, evidenceOf(job), ""),
          ...job.roundsBegun.map((round): Node => ({ kind: "round", job, round })),
        ];
      case "round":
        return node.round.candidates.map((candidate) => ({ kind: "candidate", job, candidate }));
      case "candidate":
        return [
          ...job.equals(node.candidate).map((candidate): Node => ({ kind: "candidate", job, candidate })),
          ...testsOf(node).map((test): Node => ({ kind: "test", job, candidate: node.candidate, test })),
        ];
      case "evidence":
        return linesOf(job, node.line.children, node.line.text);
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
    case "evidence":
      return evidenceItem(node);
    case "round":
      return roundItem(node.job, node.round);
    case "candidate":
      return candidateItem(node);
    case "test":
      return testItem(node.job, node.candidate, node.test);
  }
}

function linesOf(job: Job, lines: readonly Line[], parent: string): Node[] {
  return lines.map((line) => ({ kind: "evidence", job, line, parent }));
}

function evidenceItem({ job, line, parent }: Node & { kind: "evidence" }): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(line.text, line.children.length > 0 ? Collapsed : None);
  item.id = `${job.id}/evidence/${parent}/${line.text}`;
  item.iconPath = new vscode.ThemeIcon(line.icon);
  item.description = line.more;
  item.tooltip = [line.text, line.more].filter(Boolean).join("\n");
  return item;
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
      if (job.selected) return vscode.l10n.t("confirming candidate {0}", job.selected.index);
      if (job.selection) return vscode.l10n.t("choosing");
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

function roundItem(job: Job, round: Round): vscode.TreeItem {
  const label = round.index === 0 ? vscode.l10n.t("Round 1") : vscode.l10n.t("Round {0}: repair", round.index + 1);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${job.id}/round/${round.index}`;
  const passing = round.candidates.filter((each) => each.verdict === "pass").length;
  const { written, candidates } = round;
  item.description =
    written === candidates.length
      ? vscode.l10n.t("{0} written, {1} passed", written, passing)
      : vscode.l10n.t("{0} written, {1} different, {2} passed", written, candidates.length, passing);
  item.iconPath = new vscode.ThemeIcon("layers");
  return item;
}

function candidateItem(node: Node & { kind: "candidate" }): vscode.TreeItem {
  const { job, candidate } = node;
  const first = job.first(candidate);
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const hasChildren = testsOf(node).length > 0 || job.equals(candidate).length > 0;
  const name = candidate.is_given ? vscode.l10n.t("As it was") : vscode.l10n.t("Candidate {0}", candidate.index);
  const item = new vscode.TreeItem(name, hasChildren ? Collapsed : None);
  item.id = `${job.id}/candidate/${candidate.index}`;
  item.description = candidateState(job, candidate).join(" · ");
  item.tooltip = candidateTooltip(job, candidate);
  item.contextValue = job.isChosen(candidate) ? "candidate-winner" : "candidate";
  item.iconPath = candidateIcon(job, candidate, first);
  item.command = { command: "greenroom.openCandidate", title: vscode.l10n.t("Open as Difference"), arguments: [node] };
  return item;
}

function candidateState(job: Job, candidate: Candidate): string[] {
  const first = job.first(candidate);
  const parts: string[] = [];
  if (job.isMeant(job.applied, candidate)) parts.push(vscode.l10n.t("applied"));
  if (first !== candidate) parts.push(vscode.l10n.t("the same"));
  else if (first.total > 0) parts.push(vscode.l10n.t("{0}/{1} tests", first.passed, first.total));
  else if (candidate.note) parts.push(candidate.note);
  else if (job.state === "running") parts.push(vscode.l10n.t("waits for the sandbox"));
  else parts.push(first.verdict ?? vscode.l10n.t("not run"));
  if (first === candidate && job.agreeing(candidate) > 1) {
    parts.push(vscode.l10n.t("{0} agree", job.agreeing(candidate)));
  }
  const cluster = first === candidate ? job.clusterOf(candidate) : undefined;
  if (cluster !== undefined) parts.push(vscode.l10n.t("behaviour {0}", cluster));
  if (job.isChosen(candidate)) parts.push(vscode.l10n.t("chosen"));
  if (job.refutation(candidate) !== undefined) parts.push(vscode.l10n.t("not confirmed"));
  if (first.verdict !== "pass" && job.isRepaired(candidate)) parts.push(vscode.l10n.t("repaired"));
  if (candidate.suspicions.length > 0) parts.push(vscode.l10n.t("suspicious"));
  if (first === candidate && !candidate.is_given) {
    parts.push(vscode.l10n.t("score {0}", candidate.log_probability.toFixed(2)));
  }
  return parts;
}

function candidateTooltip(job: Job, candidate: Candidate): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const first = job.first(candidate);
  const why: string[] = [];
  if (job.isChosen(candidate)) why.push(whyItWon(job));
  if (!candidate.is_given) {
    const score = candidate.log_probability.toFixed(2);
    why.push(vscode.l10n.t("score {0} (mean log-probability per token), {1} tokens", score, candidate.tokens));
  }
  if (candidate.parent !== null) why.push(vscode.l10n.t("repairs candidate {0}", candidate.parent));
  const refutation = job.refutation(candidate);
  if (refutation !== undefined) why.push(vscode.l10n.t("passed once, but not in a fresh container: {0}", refutation));
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
  if (job.isChosen(candidate)) {
    return new vscode.ThemeIcon("star-full", new vscode.ThemeColor("testing.iconPassed"));
  }
  if (first.verdict === "pass") return passedIcon();
  if (first.verdict !== null) return failedIcon();
  const waits = job.state === "running" && !candidate.note;
  return waits
    ? new vscode.ThemeIcon("loading~spin")
    : new vscode.ThemeIcon("circle-slash", new vscode.ThemeColor("disabledForeground"));
}

/** Those that failed first: they are what one looks for. Equal answers have them where the first of them is. */
function testsOf({ job, candidate }: Node & { kind: "candidate" }): TestResult[] {
  const found = job.first(candidate) === candidate ? [...(candidate.report?.tests ?? [])] : [];
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
