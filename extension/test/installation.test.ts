import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { Installation, obstacleIn, stepIn } from "../src/environment/installation";
import { run } from "../src/environment/processes";

let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "greenroom-"));
});
afterEach(async () => {
  await fs.rm(folder, { recursive: true });
});

/** A package without dependencies, as a wheel made by hand: its `greenroom` prints a version. */
async function bundle(name: string): Promise<string> {
  const bundled = path.join(folder, "bundled");
  await fs.mkdir(bundled, { recursive: true });
  const script = `
import sys, zipfile
info = "greenroom-0.1.0.dist-info/"
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("tiny_greenroom.py", "def main():\\n    print('greenroom 0.1.0')\\n")
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: greenroom\\nVersion: 0.1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "entry_points.txt", "[console_scripts]\\ngreenroom = tiny_greenroom:main\\n")
    wheel.writestr(info + "RECORD", "")
`;
  const wheel = path.join(bundled, name);
  const made = await run("python3", ["-c", script, wheel]);
  expect(made.output).toBe("");
  await fs.writeFile(path.join(bundled, "wheel.json"), JSON.stringify({ name, sha256: "0123456789abcdef" }));
  return bundled;
}

test("an environment is made of the bundled wheel, and found again", { timeout: 120_000 }, async () => {
  const bundled = await bundle("greenroom-0.1.0-py3-none-any.whl");
  const storage = path.join(folder, "storage");
  const left = path.join(storage, "environment-of-an-older-version");
  await fs.mkdir(left, { recursive: true });
  const log: string[] = [];
  const installation = new Installation(storage, bundled, (line) => log.push(line));
  expect(await installation.program()).toBeUndefined();
  await installation.make(() => undefined, new AbortController().signal);
  const program = await installation.program();
  expect(program).toBe(path.join(storage, "environment-0123456789ab", "bin", "greenroom"));
  expect((await run(program ?? "", ["--version"])).output).toBe("greenroom 0.1.0\n");
  expect(await fs.readdir(storage)).toEqual(["environment-0123456789ab"]);
  expect(log.some((line) => line.includes("pip install"))).toBe(true);
});

test("an environment that was not finished is none, and a broken wheel says why", { timeout: 120_000 }, async () => {
  const bundled = await bundle("greenroom-0.1.0-py3-none-any.whl");
  await fs.writeFile(path.join(bundled, "greenroom-0.1.0-py3-none-any.whl"), "no wheel");
  const installation = new Installation(path.join(folder, "storage"), bundled, () => undefined);
  await expect(installation.make(() => undefined, new AbortController().signal)).rejects.toMatchObject({ obstacle: "failed" });
  expect(await installation.program()).toBeUndefined();
});

test("an installation can be stopped", { timeout: 120_000 }, async () => {
  const bundled = await bundle("greenroom-0.1.0-py3-none-any.whl");
  const installation = new Installation(path.join(folder, "storage"), bundled, () => undefined);
  const abort = new AbortController();
  const making = installation.make(() => {
    abort.abort();
  }, abort.signal);
  await expect(making).rejects.toMatchObject({ obstacle: "cancelled" });
  expect(await installation.program()).toBeUndefined();
});

test("a build without a wheel says so", async () => {
  const installation = new Installation(folder, path.join(folder, "nothing"), () => undefined);
  await expect(installation.make(() => undefined, new AbortController().signal)).rejects.toMatchObject({ obstacle: "no wheel" });
});

test.each([
  ["offline", "WARNING: Retrying ... Failed to establish a new connection: [Errno -3] Temporary failure in name resolution"],
  ["no compiler", "CMake Error: CMAKE_CXX_COMPILER not set, after EnableLanguage"],
  ["no space", "OSError: [Errno 28] No space left on device"],
  ["no venv", "The virtual environment was not created successfully because ensurepip is not available."],
  ["failed", "ERROR: something else"],
])("%s is told from what pip prints", (obstacle, output) => {
  expect(obstacleIn(output)).toBe(obstacle);
});

test("pip's lines become steps", () => {
  expect(stepIn("Collecting llama-cpp-python<0.4,>=0.3.36 (from greenroom==0.1.0)")).toBe("pip: llama-cpp-python");
  expect(stepIn("  Building wheel for llama-cpp-python (pyproject.toml): started")).toBe("pip: building llama-cpp-python");
  expect(stepIn("Installing collected packages: a, b")).toBe("pip: installing");
  expect(stepIn("  Preparing metadata")).toBeUndefined();
});
