import * as vscode from "vscode";

import type { SuggestionReady } from "./server/messages";
import type { Server } from "./server/server";

/** What was asked for while the engine was starting is shown once it is there, unless the user has moved on. */
export function showLateSuggestions(server: Server): vscode.Disposable {
  return server.onSuggestionReady((ready) => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isThere(server, editor, ready)) return;
    // As the key for it does: what was asked for while typing is not asked again at the same place.
    void vscode.commands.executeCommand("editor.action.inlineSuggest.trigger");
  });
}

function isThere(server: Server, { document, selection }: vscode.TextEditor, ready: SuggestionReady): boolean {
  const { uri, version } = ready.textDocument;
  const { line, character } = ready.position;
  const isSame = server.running.code2ProtocolConverter.asUri(document.uri) === uri && document.version === version;
  return isSame && selection.isEmpty && selection.active.line === line && selection.active.character === character;
}
