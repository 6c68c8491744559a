import * as vscode from "vscode";
import type { WorkspaceEdit } from "vscode-languageclient";

import { isCancelled, problemOf } from "./problems";
import { PROPOSE_TESTS, SERVER_COMMANDS, type TargetName, type TestsProposed } from "./server/messages";
import type { Server } from "./server/server";
import type { Differences } from "./views/differences";
import type { Problems } from "./views/problems";

let numbers = 0;

export function canPropose(server: Server): boolean {
  const offered = server.running.initializeResult?.capabilities.executeCommandProvider?.commands;
  return offered?.includes(SERVER_COMMANDS.proposeTests) === true;
}

/** Tests for a function that has none: progress, difference, Apply or Discard. */
export class ProposeTests {
  constructor(
    private readonly server: Server,
    private readonly differences: Differences,
    private readonly problems: Problems,
  ) {}

  async run(target: TargetName): Promise<void> {
    const again = (): Promise<void> => this.run(target);
    try {
      const found = await this.proposed(target);
      if (found.path === null) await vscode.window.showWarningMessage(found.summary);
      else if (found.edit === null) await this.tellEdited(vscode.Uri.file(found.path), again);
      else await this.offer(target, found, vscode.Uri.file(found.path), found.edit, again);
    } catch (error) {
      if (!isCancelled(error)) await this.problems.show(problemOf(error), again);
    }
  }

  private async offer(
    { qualname }: TargetName,
    { isNew, text, summary }: TestsProposed,
    file: vscode.Uri,
    edit: WorkspaceEdit,
    again: () => Promise<void>,
  ): Promise<void> {
    const before = await textOf(file, isNew);
    const apply = async (): Promise<boolean> => {
      const made = await this.server.running.protocol2CodeConverter.asWorkspaceEdit(edit);
      if ((await textOf(file, isNew)) !== before || !(await vscode.workspace.applyEdit(made))) {
        void this.tellEdited(file, again);
        return false;
      }
      const document = await vscode.workspace.openTextDocument(file);
      if (isNew) await document.save(); // the edit itself leaves an empty file on the disk
      await vscode.window.showTextDocument(document, { preview: false });
      return true;
    };
    const title = vscode.l10n.t("{0}: proposed tests", qualname);
    await this.differences.offer({ file, isNew, id: `tests.${++numbers}`, text, title, apply }, summary);
  }

  private async tellEdited(file: vscode.Uri, again: () => Promise<void>): Promise<void> {
    const name = vscode.workspace.asRelativePath(file);
    const message = vscode.l10n.t("{0} was edited meanwhile, so the proposed tests no longer fit. Nothing was added.", name);
    await this.problems.show({ message, way: "runAgain" }, again);
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

/** Of a file that is there; a new one has none until it is made. */
async function textOf(file: vscode.Uri, isNew: boolean): Promise<string | undefined> {
  return isNew ? undefined : (await vscode.workspace.openTextDocument(file)).getText();
}
