import * as vscode from "vscode";

import { Job, type JobState } from "./job";
import type { EventParams, ImplementResult, TargetName } from "../server/messages";
import { IMPLEMENT } from "../server/messages";
import type { Server } from "../server/server";
import { isCancelled, isConnectionLost, problemOf, type Problem } from "../problems";

const KEPT = 10; // finished jobs in the view
const REFRESH_MS = 100; // many events at once make one refresh

/** How a job ended, for whoever shows it. */
export interface Ended {
  readonly job: Job;
  readonly problem?: Problem;
}

/** All jobs of this window, the newest first. */
export class Jobs implements vscode.Disposable {
  private all: Job[] = [];
  private numbers = 0;
  private due: NodeJS.Timeout | undefined;
  private readonly sources = new Map<Job, vscode.CancellationTokenSource>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listening: vscode.Disposable[];

  /** Something of some job is another; at most ten times a second. */
  readonly onChange = this.changed.event;

  constructor(private readonly server: Server) {
    this.listening = [
      server.onEvent((params) => {
        this.take(params);
      }),
      server.onLost(() => {
        for (const job of this.running) this.stop(job, "lost", lostText(job));
      }),
    ];
  }

  get list(): readonly Job[] {
    return this.all;
  }

  get running(): readonly Job[] {
    return this.all.filter((job) => job.state === "running");
  }

  get(id: number): Job | undefined {
    return this.all.find((job) => job.id === id);
  }

  /** Write or repair a function, with progress; resolves when it is over, however it went. */
  async run(target: TargetName): Promise<Ended> {
    const job = new Job(++this.numbers, target);
    const source = new vscode.CancellationTokenSource();
    this.sources.set(job, source);
    this.all = [job, ...this.all.filter((each) => !isSame(each, target) || each.state === "running")].slice(0, KEPT);
    this.soon();
    try {
      return await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t("Greenroom: {0}", target.qualname),
          cancellable: true,
        },
        async (progress, token) => {
          token.onCancellationRequested(() => {
            source.cancel();
          });
          return this.carryOut(job, source.token, progress);
        },
      );
    } finally {
      this.sources.delete(job);
      source.dispose();
      this.soon();
    }
  }

  cancel(job: Job): void {
    this.sources.get(job)?.cancel();
  }

  cancelAt(target: TargetName): void {
    for (const job of this.running) if (isSame(job, target)) this.cancel(job);
  }

  clear(): void {
    this.all = this.all.filter((job) => job.state === "running");
    this.soon();
  }

  /** Something outside was changed on a job: show it. */
  touch(): void {
    this.soon();
  }

  dispose(): void {
    clearTimeout(this.due);
    for (const each of this.listening) each.dispose();
    for (const source of this.sources.values()) source.cancel();
    this.changed.dispose();
  }

  private async carryOut(
    job: Job,
    token: vscode.CancellationToken,
    progress: vscode.Progress<{ message?: string; increment?: number }>,
  ): Promise<Ended> {
    const workDoneToken = `greenroom-${job.id}`;
    let reporting: vscode.Disposable | undefined;
    try {
      reporting = await this.report(workDoneToken, progress);
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(job.target.uri));
      const textDocument = { uri: job.target.uri, version: document.version };
      const params = { textDocument, qualname: job.target.qualname, workDoneToken };
      const result = await this.server.request<ImplementResult>(IMPLEMENT, params, token);
      job.end(result);
      return { job };
    } catch (error) {
      if (job.state === "lost" || isConnectionLost(error)) {
        this.stop(job, "lost", lostText(job));
        return { job, problem: { message: job.message, way: "runAgain" } };
      }
      if (isCancelled(error) || token.isCancellationRequested) {
        this.stop(job, "cancelled", vscode.l10n.t("cancelled"));
        return { job };
      }
      const problem = problemOf(error);
      this.stop(job, "failed", problem.message);
      return { job, problem };
    } finally {
      reporting?.dispose();
    }
  }

  private report(
    token: string,
    progress: vscode.Progress<{ message?: string; increment?: number }>,
  ): Promise<vscode.Disposable> {
    let reached = 0;
    return this.server.onWorkDone(token, (value) => {
      const percentage = value.percentage ?? reached;
      progress.report({ message: value.message ?? "", increment: percentage - reached });
      reached = percentage;
    });
  }

  private take(params: EventParams): void {
    const named = { uri: params.textDocument.uri, qualname: params.qualname };
    const job = this.running.find((each) => isSame(each, named));
    job?.take(params.event);
    this.soon();
  }

  private stop(job: Job, state: Exclude<JobState, "running" | "ended">, message: string): void {
    if (job.state !== "running") return;
    job.stop(state, message);
    this.soon();
  }

  private soon(): void {
    this.due ??= setTimeout(() => {
      this.due = undefined;
      void vscode.commands.executeCommand("setContext", "greenroom.jobRunning", this.running.length > 0);
      void vscode.commands.executeCommand("setContext", "greenroom.hasJobs", this.all.length > 0);
      this.changed.fire();
    }, REFRESH_MS);
  }
}

function isSame(job: Job, target: TargetName): boolean {
  return job.target.uri === target.uri && job.target.qualname === target.qualname;
}

function lostText(job: Job): string {
  return vscode.l10n.t(
    "Greenroom's server ended while it was at work on {0}. It is started again, but the job is lost.",
    job.target.qualname,
  );
}
