import * as vscode from "vscode";

import { TARGETS, type TargetFound, type TargetsFound } from "./server/messages";
import type { Server } from "./server/server";

const PAUSE_MS = 150; // the cursor moves on while it is asked

const NONE: TargetsFound = { targets: [], test: null };

/** What the cursor is on: for commands, and for menus that show only what applies. */
export class Targets implements vscode.Disposable {
  private due: NodeJS.Timeout | undefined;
  private readonly listening: vscode.Disposable[];

  constructor(private readonly server: Server) {
    const soon = (): void => {
      clearTimeout(this.due);
      this.due = setTimeout(() => void this.look(), PAUSE_MS);
    };
    this.listening = [
      vscode.window.onDidChangeTextEditorSelection(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      server.onState(soon),
    ];
  }

  /** At the cursor of the active editor. */
  async atCursor(): Promise<TargetsFound> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== "python" || this.server.state !== "ready") return NONE;
    const { line, character } = editor.selection.active;
    const textDocument = { uri: this.server.running.code2ProtocolConverter.asUri(editor.document.uri) };
    return this.server.request<TargetsFound>(TARGETS, { textDocument, position: { line, character } });
  }

  /** The one that the user means; asks where a test exercises several. */
  async one(): Promise<TargetFound | undefined> {
    const { targets } = await this.atCursor();
    if (targets.length <= 1) return targets[0];
    const items = targets.map((target) => ({ label: target.qualname, description: vscode.workspace.asRelativePath(vscode.Uri.parse(target.uri)), target }));
    return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Which function?") }))?.target;
  }

  dispose(): void {
    clearTimeout(this.due);
    for (const each of this.listening) each.dispose();
  }

  private async look(): Promise<void> {
    const found = await this.atCursor().catch(() => NONE);
    const [target] = found.targets;
    const kind = found.test !== null ? "test" : target === undefined ? "" : target.isStub ? "stub" : "function";
    await vscode.commands.executeCommand("setContext", "greenroom.target", kind);
  }
}
