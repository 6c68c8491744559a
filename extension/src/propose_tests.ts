import * as vscode from "vscode";

import type { TargetFound } from "./server/messages";
import type { Server } from "./server/server";

/** The server's command, where it has one. */
const COMMAND = "greenroom.proposeTests";

export function canPropose(server: Server): boolean {
  const offered = server.running.initializeResult?.capabilities.executeCommandProvider?.commands;
  return offered?.includes(COMMAND) === true;
}

/** The server shows its progress and asks before it writes anything. */
export async function proposeTests(server: Server, target: TargetFound): Promise<void> {
  if (!canPropose(server)) {
    await vscode.window.showInformationMessage(vscode.l10n.t("This version of Greenroom's server proposes no tests."));
    return;
  }
  const uri = vscode.Uri.parse(target.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.commands.executeCommand(COMMAND, target.uri, target.qualname, document.version);
}
