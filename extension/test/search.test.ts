import { expect, test } from "vitest";

import { findServer, programIn, versionIn, type Places } from "../src/environment/search";

const PLACES: Places = { setting: "", own: undefined, version: "0.1.0" };

async function search(places: Partial<Places>, programs: Record<string, string>) {
  const log: string[] = [];
  const versionOf = (command: string) => Promise.resolve(programs[command]);
  const found = await findServer({ ...PLACES, ...places }, { versionOf, log: (line) => log.push(line) });
  return { found, log };
}

test("the setting wins over everything", async () => {
  const programs = { "/mine": "0.1.2", "/own": "0.1.0", greenroom: "0.1.0" };
  const { found } = await search({ setting: "/mine", own: "/own" }, programs);
  expect(found).toEqual({ command: "/mine", version: "0.1.2", source: "setting" });
});

test("a setting that does not run is told, and nothing else is taken in its place", async () => {
  const { found } = await search({ setting: "/nowhere" }, { greenroom: "0.1.0" });
  expect(found).toEqual({ reason: "setting", detail: "/nowhere" });
});

test("Greenroom's own environment comes before the PATH", async () => {
  const { found } = await search({ own: "/own" }, { "/own": "0.1.0", greenroom: "0.1.0" });
  expect(found).toMatchObject({ command: "/own", source: "private" });
});

test("an own environment that broke is passed over", async () => {
  const { found } = await search({ own: "/own" }, { greenroom: "0.1.7" });
  expect(found).toEqual({ command: "greenroom", version: "0.1.7", source: "path" });
});

test("a greenroom on the PATH of another minor version is passed over", async () => {
  const { found, log } = await search({}, { greenroom: "0.2.0" });
  expect(found).toEqual({ reason: "missing", detail: "0.2.0" });
  expect(log.at(-1)).toContain("needs 0.1");
});

test("each step is logged", async () => {
  const { found, log } = await search({}, {});
  expect(found).toEqual({ reason: "missing", detail: "" });
  expect(log).toEqual([
    "setting greenroom.path: empty",
    "own environment: not made yet",
    "greenroom on the PATH: does not run",
  ]);
});

test("the version is read from what the program prints, warnings before it or not", () => {
  expect(versionIn("greenroom 0.1.0\n")).toBe("0.1.0");
  expect(versionIn("warning: x\ngreenroom 1.2.3rc1\n")).toBe("1.2.3rc1");
  expect(versionIn("not greenroom 0.1\n")).toBeUndefined();
});

test("programs of an environment", () => {
  expect(programIn("/env", "greenroom", "linux")).toBe("/env/bin/greenroom");
  expect(programIn("env", "greenroom", "win32")).toMatch(/Scripts.greenroom\.exe$/);
});
