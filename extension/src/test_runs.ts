import * as vscode from "vscode";

import type { Job } from "./jobs/job";
import { isCancelled, problemOf } from "./problems";
import { RUN_TESTS, type Candidate, type TargetName, type TestsRun } from "./server/messages";
import type { Server } from "./server/server";
import type { Problems } from "./views/problems";

/** Tests run in the sandbox on the user's word; what they said goes to the log, and in a line to the user. */
export class TestRuns {
  constructor(
    private readonly server: Server,
    private readonly log: vscode.LogOutputChannel,
    private readonly problems: Problems,
  ) {}

  /** Those of a function, of a test, or of a whole file. */
  async run(uri: string, qualname: string | undefined): Promise<void> {
    await this.carryOut(qualname ?? vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), {
      textDocument: { uri },
      ...(qualname === undefined ? {} : { qualname }),
    });
  }

  /** Those of a function, with a candidate put in. */
  async runCandidate(job: Job, candidate: Candidate): Promise<void> {
    const { uri, qualname }: TargetName = job.target;
    const { code, imports } = candidate;
    const name = vscode.l10n.t("{0}, candidate {1}", qualname, candidate.index);
    await this.carryOut(name, { textDocument: { uri }, qualname, candidate: { code, imports } });
  }

  private async carryOut(name: string, params: object): Promise<void> {
    try {
      const title = vscode.l10n.t("Running the tests of {0} in the sandbox", name);
      const location = vscode.ProgressLocation.Notification;
      const ran = await vscode.window.withProgress({ location, title, cancellable: true }, (_, token) =>
        this.server.request<TestsRun>(RUN_TESTS, params, token),
      );
      await this.show(name, ran);
    } catch (error) {
      if (!isCancelled(error)) await this.problems.show(problemOf(error), () => this.carryOut(name, params));
    }
  }

  private async show(name: string, ran: TestsRun): Promise<void> {
    this.log.info(`tests of ${ran.subject}: ${ran.passed} of ${ran.total} passed (${ran.verdict}) ${ran.detail}`);
    for (const test of ran.tests) this.log.info(`  ${test.outcome.padEnd(7)} ${test.id} ${test.message}`);
    for (const id of ran.flaky) this.log.warn(`  flaky   ${id}`);
    const counts = vscode.l10n.t("{0}: {1} of {2} tests passed in the sandbox.", name, ran.passed, ran.total);
    if (ran.verdict === "pass") {
      await vscode.window.showInformationMessage(counts);
      return;
    }
    const failing = ran.tests.find((test) => test.outcome === "failed" || test.outcome === "error");
    const why = failing ? `${failing.id.split("::").at(-1) ?? ""}: ${failing.message}` : ran.detail;
    const details = vscode.l10n.t("Show Details");
    if ((await vscode.window.showWarningMessage(`${counts} ${why}`, details)) === details) this.log.show();
  }
}
