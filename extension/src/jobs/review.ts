import * as vscode from "vscode";

import { Job } from "./job";
import type { Jobs } from "./jobs";
import type { Candidate, Preview } from "../server/messages";
import { PREVIEW } from "../server/messages";
import type { Server } from "../server/server";
import { problemOf } from "../problems";
import type { Differences, Proposed } from "../views/differences";
import type { Problems } from "../views/problems";

/** Candidates shown as differences, and put into their file. */
export class Review {
  constructor(
    private readonly server: Server,
    private readonly jobs: Jobs,
    private readonly differences: Differences,
    private readonly problems: Problems,
  ) {}

  /** Show what a candidate changes. */
  async open(job: Job, candidate: Candidate): Promise<void> {
    const proposed = await this.proposed(job, candidate);
    if (proposed) await this.differences.open(proposed);
  }

  /** Show it and ask whether it is wanted. */
  async offer(job: Job, candidate: Candidate, question: string): Promise<void> {
    const proposed = await this.proposed(job, candidate);
    if (proposed) await this.differences.offer(proposed, question);
  }

  /** Put a candidate into the file. Whether it is there now. */
  async apply(job: Job, candidate: Candidate): Promise<boolean> {
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(job.target.uri));
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
      await this.differences.close(place(job, candidate));
      await vscode.window.showTextDocument(document, { preview: false });
      return true;
    } catch (error) {
      await this.problems.show(problemOf(error));
      return false;
    }
  }

  private async proposed(job: Job, candidate: Candidate): Promise<Proposed | undefined> {
    try {
      const { text } = await this.preview(job, candidate);
      const apply = (): Promise<boolean> => this.apply(job, candidate);
      return { ...place(job, candidate), text, title: title(job, candidate), apply };
    } catch (error) {
      await this.problems.show(problemOf(error));
      return undefined;
    }
  }

  private preview(job: Job, candidate: Candidate, version?: number): Promise<Preview> {
    const textDocument = { uri: job.target.uri, ...(version === undefined ? {} : { version }) };
    const { code, imports } = candidate;
    return this.server.request(PREVIEW, { textDocument, qualname: job.target.qualname, code, imports });
  }
}

function place(job: Job, candidate: Candidate): Pick<Proposed, "file" | "id"> {
  return { file: vscode.Uri.parse(job.target.uri), id: `${job.id}.${candidate.index}` };
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
