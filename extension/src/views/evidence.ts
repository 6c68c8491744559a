import * as vscode from "vscode";

import type { Job, Selection } from "../jobs/job";
import type { Judgement } from "../server/messages";

/** What is known of a job in a line; `more` is shown as far as there is room. */
export interface Line {
  readonly text: string;
  readonly more: string;
  readonly icon: string;
  readonly children: readonly Line[];
}

/** Why a result can be trusted, how it was chosen, what it took. */
export function evidenceOf(job: Job): readonly Line[] {
  const lines: Line[] = []; // the narrow view shows what comes first
  const { result, selection } = job;
  if (result?.evidence && result.winner !== null) {
    const { agreeing, verified, candidates, cold_confirmed } = result.evidence;
    const written = vscode.l10n.t("{0} written", candidates);
    lines.push(line("law", vscode.l10n.t("{0} of {1} that pass agree", agreeing, verified), written));
    if (selection && job.reason) lines.push(line("star-full", vscode.l10n.t("chosen"), job.reason));
    if (cold_confirmed) lines.push(line("verified", vscode.l10n.t("confirmed in a fresh container")));
  }
  if (selection) lines.push(selectionLine(selection));
  if (job.budget) lines.push(line("watch", vscode.l10n.t("stopped early"), job.budget));
  if (result) {
    const rate = result.timings.generate > 0 ? Math.round(result.tokens.generated / result.timings.generate) : 0;
    lines.push(line("info", result.model, vscode.l10n.t("{0} s, {1} tokens/s", result.timings.total.toFixed(1), rate)));
  } else if (job.message && job.state !== "cancelled") {
    lines.push(line("warning", job.message));
  }
  return lines;
}

function line(icon: string, text: string, more = "", children: readonly Line[] = []): Line {
  return { icon, text, more, children };
}

function selectionLine({ clusters, inputs, note, distinctions, judgements }: Selection): Line {
  const text =
    inputs === 0
      ? vscode.l10n.t("{0} different answers pass", clusters.length)
      : clusters.length === 1
        ? vscode.l10n.t("all that pass behave alike")
        : vscode.l10n.t("{0} behaviours", clusters.length);
  const votes = clusters.reduce((sum, { votes }) => sum + votes, 0);
  return line("group-by-ref-type", text, inputs === 0 ? note : vscode.l10n.t("compared on {0} calls", inputs), [
    ...clusters.map((cluster, place) =>
      line(
        "list-flat",
        vscode.l10n.t("{0}: candidates {1}", place + 1, cluster.members.join(", ")),
        vscode.l10n.t("{0} of {1} votes, score {2}", cluster.votes, votes, cluster.log_probability.toFixed(2)),
      ),
    ),
    ...distinctions.map(({ call, outputs }) =>
      line("diff", call, outputs.map(({ candidate, shown }) => `${candidate}: ${shown}`).join(" · ")),
    ),
    ...judgements.map((judgement) => line("comment-discussion", judged(judgement), confidence(judgement))),
  ]);
}

function judged({ first, second, winner }: Judgement): string {
  if (winner === null) return vscode.l10n.t("the model cannot tell {0} from {1}", first, second);
  return vscode.l10n.t("the model prefers {0} to {1}", winner, winner === first ? second : first);
}

function confidence({ first, winner, confidence }: Judgement): string {
  const sure = winner === null || winner === first ? confidence : 1 - confidence;
  return winner === null ? "" : `${Math.round(100 * sure)} %`;
}
