import { spawn } from "node:child_process";

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Run a program to its end; `onLine` gets each line of both its streams. Never rejects: a program that is not there has no code. */
export function run(
  command: string,
  args: readonly string[],
  options: {
    readonly onLine?: (line: string) => void;
    readonly signal?: AbortSignal;
    readonly env?: NodeJS.ProcessEnv;
    readonly timeoutMs?: number;
  } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    let output = "";
    let pending = "";
    const child = spawn(command, args, {
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    const take = (chunk: Buffer): void => {
      const text = chunk.toString();
      output += text;
      const lines = (pending + text).split(/\r?\n/);
      pending = lines.pop() ?? "";
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => {
      resolve({ code: null, output: output + error.message });
    });
    child.on("close", (code) => {
      if (pending) options.onLine?.(pending);
      resolve({ code, output });
    });
  });
}
