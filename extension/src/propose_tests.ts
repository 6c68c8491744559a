import * as vscode from "vscode";

import { isCancelled, problemOf } from "./problems";
import { PROPOSE_TESTS, SERVER_COMMANDS, type TargetName, type TestsProposed } from "./server/messages";
import type { Server } from "./server/server";
import type { Problems } from "./views/problems";

let numbers = 0;

export function canPropose(server: Server): boolean {
  const offered = server.running.initializeResult?.capabilities.executeCommandProvider?.commands;
  return offered?.includes(SERVER_COMMANDS.proposeTests) === true;
}

/** Tests for a function that has none, with progress; they become the user's in VS Code's own preview of the change. */
export class ProposeTests {
  constructor(
    private readonly server: Server,
    private readonly problems: Problems,
  ) {}

  async run(target: TargetName): Promise<void> {
    const again = (): Promise<void> => this.run(target);
    try {
      const found = await this.proposed(target);
      if (found.path === null) {
        await vscode.window.showWarningMessage(found.summary);
      } else if (found.edit === null) {
        const name = vscode.workspace.asRelativePath(found.path);
        const message = vscode.l10n.t("{0} was edited meanwhile, so the proposed tests no longer fit. Nothing was added.", name);
        await this.problems.show({ message, way: "runAgain" }, again);
      } else {
        void vscode.window.showInformationMessage(found.summary);
        // It says itself that it has to be confirmed.
        await vscode.workspace.applyEdit(await this.server.running.protocol2CodeConverter.asWorkspaceEdit(found.edit));
      }
    } catch (error) {
      if (!isCancelled(error)) await this.problems.show(problemOf(error), again);
    }
  }

  private async proposed({ uri, qualname }: TargetName): Promise<TestsProposed> {
    const title = vscode.l10n.t("Greenroom: tests for {0}", qualname);
    const location = vscode.ProgressLocation.Notification;
    return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      const workDoneToken = `greenroom-tests-${++numbers}`;
      const reporting = await this.server.onWorkDone(workDoneToken, ({ message }) => {
        progress.report({ message: message ?? "" });
      });
      try {
        const params = { textDocument: { uri }, qualname, workDoneToken };
        return await this.server.request<TestsProposed>(PROPOSE_TESTS, params, token);
      } finally {
        reporting.dispose();
      }
    });
  }
}
