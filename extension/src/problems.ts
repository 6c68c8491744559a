/** What went wrong, by the `kind` that the server gives its errors, and the one command that helps. */

export type Way =
  | "doctor"
  | "chooseModel"
  | "showLog"
  | "trust"
  | "runAgain"
  | "proposeTests"
  | "restart"
  | undefined;

const WAYS: Readonly<Record<string, Way>> = {
  SandboxUnavailable: "doctor",
  ContainerLost: "runAgain",
  ModelNotFound: "chooseModel",
  ModelCorrupt: "chooseModel",
  ModelUnsupported: "chooseModel",
  ModelTooLarge: "chooseModel",
  PromptTooLong: "chooseModel",
  ChatTemplateInvalid: "chooseModel",
  RemoteUnavailable: "chooseModel",
  RemoteRefused: "chooseModel",
  RemoteNonsense: "chooseModel",
  EngineLost: "runAgain",
  EngineUnavailable: "doctor",
  EngineFault: "showLog",
  DecodeFailed: "runAgain",
  NotReady: "doctor",
  NotTrusted: "trust",
  NoTests: "proposeTests",
};

const REQUEST_CANCELLED = -32800;
const CONTENT_MODIFIED = -32801;
const INTERNAL_ERROR = -32603;

export interface Problem {
  readonly message: string;
  readonly way: Way;
}

export function isCancelled(error: unknown): boolean {
  return codeOf(error) === REQUEST_CANCELLED;
}

/** Of what a request was answered with. Errors without a code come from the connection: the server has ended. */
export function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (code === CONTENT_MODIFIED) return { message, way: "runAgain" };
  if (code === INTERNAL_ERROR) return { message, way: "showLog" };
  return { message, way: wayOf(kindOf(error)) };
}

/** What helps against errors of this kind. */
export function wayOf(kind: string | undefined): Way {
  return kind === undefined ? undefined : WAYS[kind];
}

/** Whether the connection broke under a request, rather than the server answering it. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  // vscode-jsonrpc: PendingResponseRejected, and its ConnectionErrors (Closed, Disposed, AlreadyListening)
  return code === -32097 || code === -32099 || (code !== undefined && code >= 1 && code <= 3);
}

function codeOf(error: unknown): number | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === "number" ? code : undefined;
}

function kindOf(error: unknown): string | undefined {
  const kind = (error as { data?: { kind?: unknown } } | undefined)?.data?.kind;
  return typeof kind === "string" ? kind : undefined;
}
