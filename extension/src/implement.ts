import * as vscode from "vscode";

import type { Job } from "./jobs/job";
import type { Ended, Jobs } from "./jobs/jobs";
import type { Review } from "./jobs/review";
import type { Candidate, TargetName } from "./server/messages";
import type { Problems } from "./views/problems";

/** From the wish to write a function to the user's answer: progress, difference, evidence, Apply or Discard. */
export class Implement {
  constructor(
    private readonly jobs: Jobs,
    private readonly review: Review,
    private readonly problems: Problems,
  ) {}

  async run(target: TargetName): Promise<void> {
    const running = this.jobs.running.find((job) => job.target.uri === target.uri && job.target.qualname === target.qualname);
    if (running) {
      await vscode.commands.executeCommand("greenroom.candidates.focus");
      return;
    }
    await this.show(await this.jobs.run(target), () => this.run(target));
  }

  async again(job: Job): Promise<void> {
    await this.run(job.target);
  }

  private async show({ job, problem }: Ended, again: () => Promise<void>): Promise<void> {
    if (problem) await this.problems.show(problem, again);
    const { result, best } = job;
    if (!result) return;
    if (!best) {
      // nothing to do, or nothing usable was written
      if (result.status === "verified") await vscode.window.showInformationMessage(result.summary);
      else await this.offerMore(result.summary);
      return;
    }
    if (result.status === "verified") {
      await this.review.offer(job, best, result.summary);
    } else {
      await this.offerBest(job, best, result.summary, again);
    }
  }

  /** What did not pass every test is shown as such, and applied only from there. */
  private async offerBest(job: Job, best: Candidate, summary: string, again: () => Promise<void>): Promise<void> {
    const show = vscode.l10n.t("Show Best Attempt");
    const retry = vscode.l10n.t("Try Again");
    const answer = await vscode.window.showWarningMessage(summary, show, retry);
    if (answer === show) await this.review.open(job, best);
    if (answer === retry) await again();
  }

  private async offerMore(summary: string): Promise<void> {
    const choose = vscode.l10n.t("Choose Model");
    if ((await vscode.window.showWarningMessage(summary, choose)) === choose) {
      await vscode.commands.executeCommand("greenroom.chooseModel");
    }
  }
}
