import type * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient/node";

import { SERVER_COMMANDS, type TargetName } from "./server/messages";

/** What lenses and code actions of the server start here instead: the same job, with a view of it. */
export interface Doors {
  readonly implement: (target: TargetName) => unknown;
  readonly cancel: (target: TargetName) => unknown;
  readonly proposeTests: (target: TargetName) => unknown;
  readonly log: vscode.LogOutputChannel;
}

export function middleware(doors: () => Doors): Middleware {
  return {
    executeCommand: (command, args: unknown[], next): vscode.ProviderResult<unknown> => {
      const [uri, qualname] = args;
      if (typeof uri !== "string" || typeof qualname !== "string") return next(command, args);
      if (command === SERVER_COMMANDS.implement) return doors().implement({ uri, qualname });
      if (command === SERVER_COMMANDS.cancel) return doors().cancel({ uri, qualname });
      if (command === SERVER_COMMANDS.proposeTests) return doors().proposeTests({ uri, qualname });
      return next(command, args);
    },
    provideInlineCompletionItems: async (document, position, context, token, next) => {
      try {
        return await next(document, position, context, token);
      } catch (error) {
        doors().log.warn(`inline completion: ${String(error)}`); // never a message while someone types
        return [];
      }
    },
  };
}
