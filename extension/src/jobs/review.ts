import * as vscode from "vscode";

import { Job } from "./job";
import type { Jobs } from "./jobs";
import type { Candidate, Preview } from "../server/messages";
import { PREVIEW } from "../server/messages";
import type { Server } from "../server/server";
import { problemOf } from "../problems";
import type { Problems } from "../views/problems";

export const SCHEME = "greenroom-candidate";

/** Candidates shown beside the file as it is, and put into it when the user says so; nothing is changed before. */
export class Review implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly refreshed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registered: vscode.Disposable[];

  readonly onDidChange = this.refreshed.event;

  constructor(
    private readonly server: Server,
    private readonly jobs: Jobs,
    private readonly problems: Problems,
  ) {
    this.registered = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidCloseTextDocument((document) => this.texts.delete(document.uri.toString())),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? "";
  }

  /** Show what a candidate changes. */
  async open(job: Job, candidate: Candidate): Promise<void> {
    try {
      const preview = await this.preview(job, candidate);
      const shown = uriOf(job, candidate);
      this.texts.set(shown.toString(), preview.text);
      this.refreshed.fire(shown);
      const file = vscode.Uri.parse(job.target.uri);
      const options = { preview: true, preserveFocus: false };
      await vscode.commands.executeCommand("vscode.diff", file, shown, title(job, candidate), options);
    } catch (error) {
      await this.problems.show(problemOf(error));
    }
  }

  /** Put a candidate into the file. Whether it is there now. */
  async apply(job: Job, candidate: Candidate): Promise<boolean> {
    try {
      const uri = vscode.Uri.parse(job.target.uri);
      const document = await vscode.workspace.openTextDocument(uri);
      const preview = await this.preview(job, candidate, document.version);
      if (preview.edit !== null) {
        const edit = await this.server.running.protocol2CodeConverter.asWorkspaceEdit(preview.edit);
        if (!(await vscode.workspace.applyEdit(edit))) {
          void vscode.window.showWarningMessage(
            vscode.l10n.t("{0}: the editor did not apply the edit. Nothing was changed.", job.target.qualname),
          );
          return false;
        }
      }
      job.applied = candidate.index;
      this.jobs.touch();
      await this.close(job, candidate);
      await vscode.window.showTextDocument(document, { preview: false });
      return true;
    } catch (error) {
      await this.problems.show(problemOf(error));
      return false;
    }
  }

  /** Close the difference. */
  async close(job: Job, candidate: Candidate): Promise<void> {
    const shown = uriOf(job, candidate).toString();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const ours = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === shown,
    );
    if (ours.length > 0) await vscode.window.tabGroups.close(ours);
  }

  /** What the difference in the active editor shows. */
  active(): { job: Job; candidate: Candidate } | undefined {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff) || input.modified.scheme !== SCHEME) return undefined;
    const [id, index] = input.modified.query.split(".").map(Number);
    const job = id === undefined ? undefined : this.jobs.get(id);
    const candidate = index === undefined ? undefined : job?.candidate(index);
    return job && candidate ? { job, candidate } : undefined;
  }

  dispose(): void {
    for (const each of this.registered) each.dispose();
    this.refreshed.dispose();
  }

  private preview(job: Job, candidate: Candidate, version?: number): Promise<Preview> {
    const textDocument = { uri: job.target.uri, ...(version === undefined ? {} : { version }) };
    const { code, imports } = candidate;
    return this.server.request(PREVIEW, { textDocument, qualname: job.target.qualname, code, imports });
  }
}

function uriOf(job: Job, candidate: Candidate): vscode.Uri {
  const { path } = vscode.Uri.parse(job.target.uri);
  return vscode.Uri.from({ scheme: SCHEME, path, query: `${job.id}.${candidate.index}` });
}

function title(job: Job, candidate: Candidate): string {
  const { passed, total } = job.first(candidate);
  return vscode.l10n.t(
    "{0}: candidate {1}, {2} of {3} tests passed",
    job.target.qualname,
    candidate.index,
    passed,
    total,
  );
}
