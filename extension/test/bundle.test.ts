import { mkdtempSync, rmSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { bundle } from "../build/bundle.mjs";

type Client = typeof import("../src/server/client");

// Values of vscode-languageclient's State.
const STOPPED = 1;
const RUNNING = 2;

const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
const load = loader._load;
const folder = mkdtempSync(join(tmpdir(), "greenroom-bundle-"));
const asked = new Set<string>();
let client: Client;

beforeAll(async () => {
  await bundle(folder);
  // Of the editor only the classes are needed that others are made of.
  const vscode: object = new Proxy(Map, { get: (target, name): unknown => Reflect.get(target, name) ?? vscode });
  loader._load = (name, ...rest) => {
    asked.add(name);
    return name === "vscode" ? vscode : load(name, ...rest);
  };
  client = createRequire(import.meta.url)(join(folder, "client.js")) as Client;
}, 60_000);

afterAll(() => {
  loader._load = load;
  rmSync(folder, { recursive: true });
});

test("the language client's file needs no other than the editor's and Node's own", () => {
  expect([...asked].filter((name) => name.startsWith("."))).toEqual([]);
});

test("whoever waits for a client's end is told when it has stopped, not before", () => {
  const told: number[] = [];
  let change: (state: { newState: number }) => void = () => undefined;
  const seen = { onDidChangeState: (take: typeof change) => void (change = take) };
  client.whenStopped(seen as never, () => told.push(told.length));
  change({ newState: RUNNING });
  expect(told).toHaveLength(0);
  change({ newState: STOPPED });
  expect(told).toHaveLength(1);
});

for (const [state, expected] of [
  [RUNNING, ["stop 2000", "dispose", "clear"]],
  [STOPPED, ["dispose", "clear"]],
  [4, ["clear"]], // its start has failed: it can neither be stopped nor disposed of
] as const) {
  test(`a client in state ${state} is ended, and its commands are free again`, async () => {
    const done: string[] = [];
    const seen = {
      state: state as number,
      stop: (ms: number) => {
        done.push(`stop ${ms}`);
        seen.state = STOPPED;
        return Promise.resolve();
      },
      dispose: () => Promise.resolve(done.push("dispose")),
      getFeature: () => ({ clear: () => done.push("clear") }),
    };
    await client.release(seen as never, 2000);
    expect(done).toEqual(expected);
  });
}

test("commands are free again also when a server does not end in time", async () => {
  const done: string[] = [];
  const seen = {
    state: RUNNING,
    stop: () => Promise.reject(new Error("Stopping the server timed out")),
    getFeature: () => ({ clear: () => done.push("clear") }),
  };
  await expect(client.release(seen as never, 2000)).rejects.toThrow("timed out");
  expect(done).toEqual(["clear"]);
});
