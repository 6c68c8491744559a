/** The language client itself; loaded after activation, as it is most of what the extension weighs. */

import * as vscode from "vscode";
import {
  CloseAction,
  ErrorAction,
  ExecuteCommandRequest,
  LanguageClient,
  MessageType,
  ProgressType,
  ShowMessageNotification,
  State,
  type Middleware,
} from "vscode-languageclient/node";

import { MESSAGE } from "./messages";

export type { LanguageClient } from "vscode-languageclient/node";

const WORK_DONE = new ProgressType<WorkDone>();

/** A warning or an error for the user; `kind` is the class of the error behind it. */
export interface Said {
  readonly message: string;
  readonly isError: boolean;
  readonly kind?: string;
}

export interface WorkDone {
  readonly message?: string;
  readonly percentage?: number;
}

export function makeClient(command: string, log: vscode.LogOutputChannel, middleware: Middleware): LanguageClient {
  const client = new LanguageClient(
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
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { greenroom: { message: true } };
    },
    initialize: () => undefined,
    getState: () => ({ kind: "static" }),
    clear: () => undefined,
  });
  return client;
}

export function whenStopped(client: LanguageClient, then: () => void): void {
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) then();
  });
}

/** End it, in whatever state it is; afterwards nothing of it is registered any more. @throws why it did not end well. */
export async function release(client: LanguageClient, timeoutMs: number): Promise<void> {
  try {
    if (client.state === State.Running) await client.stop(timeoutMs);
    if (client.state === State.Stopped) await client.dispose();
  } finally {
    // What ends while it starts keeps them, and the next client would find them taken.
    client.getFeature(ExecuteCommandRequest.method).clear();
  }
}

/** What the server says to the user of itself, in place of the client's own way to show it: `take` has a button for it. */
export function onMessage(client: LanguageClient, take: (said: Said) => void): void {
  client.onNotification(ShowMessageNotification.type, ({ type, message }) => {
    if (type === MessageType.Error || type === MessageType.Warning) take({ message, isError: type === MessageType.Error });
    else void vscode.window.showInformationMessage(message);
  });
  client.onNotification(MESSAGE, ({ type, message, kind }: { type: MessageType; message: string; kind: string }) => {
    take({ message, isError: type === MessageType.Error, kind });
  });
}

/** What is reported under a token of ours. */
export function onWorkDone(client: LanguageClient, token: string, take: (value: WorkDone) => void): vscode.Disposable {
  return client.onProgress(WORK_DONE, token, take);
}
