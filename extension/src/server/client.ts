/** The language client itself; loaded after activation, as it is most of what the extension weighs. */

import * as vscode from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  MessageType,
  ProgressType,
  ShowMessageNotification,
  State,
  type Middleware,
} from "vscode-languageclient/node";

export type { LanguageClient } from "vscode-languageclient/node";

const WORK_DONE = new ProgressType<WorkDone>();

export interface WorkDone {
  readonly message?: string;
  readonly percentage?: number;
}

export function makeClient(command: string, log: vscode.LogOutputChannel, middleware: Middleware): LanguageClient {
  return new LanguageClient(
    "greenroom",
    "Greenroom",
    { command, args: ["serve"] },
    {
      documentSelector: [
        { scheme: "file", language: "python" },
        { scheme: "untitled", language: "python" },
      ],
      outputChannel: log,
      initializationOptions: { trusted: vscode.workspace.isTrusted },
      middleware,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({ action: CloseAction.DoNotRestart, handled: true }), // the Server does, with a pause
      },
    },
  );
}

export function whenStopped(client: LanguageClient, then: () => void): void {
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) then();
  });
}

export function isRunning(client: LanguageClient): boolean {
  return client.state === State.Running;
}

/** What the server says to the user of itself, in place of the client's own way to show it: `take` has a button for it. */
export function onMessage(client: LanguageClient, take: (message: string, isError: boolean) => void): void {
  client.onNotification(ShowMessageNotification.type, ({ type, message }) => {
    if (type === MessageType.Error || type === MessageType.Warning) take(message, type === MessageType.Error);
    else void vscode.window.showInformationMessage(message);
  });
}

/** What is reported under a token of ours. */
export function onWorkDone(client: LanguageClient, token: string, take: (value: WorkDone) => void): vscode.Disposable {
  return client.onProgress(WORK_DONE, token, take);
}
