import * as fs from "node:fs/promises";
import * as path from "node:path";

import { run } from "./processes";
import { programIn } from "./search";

const COMPLETE = "complete"; // name of the file that is written last
const PYTHONS = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python"];
const IS_RECENT = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";

/** Why an environment could not be made. */
export type Obstacle = "no wheel" | "no python" | "no venv" | "offline" | "no compiler" | "no space" | "cancelled" | "failed";

export class InstallationFailed extends Error {
  constructor(
    readonly obstacle: Obstacle,
    detail: string,
  ) {
    super(detail);
  }
}

interface Wheel {
  readonly name: string;
  readonly sha256: string;
}

/** Greenroom's own environment, below the extension's storage; never the project's. */
export class Installation {
  constructor(
    private readonly storage: string,
    private readonly bundled: string,
    private readonly log: (line: string) => void,
  ) {}

  /** The server's program, where an environment for the bundled wheel is complete. */
  async program(): Promise<string | undefined> {
    const wheel = await this.wheel();
    if (wheel === undefined) return undefined;
    const environment = this.place(wheel);
    const isComplete = await exists(path.join(environment, COMPLETE));
    return isComplete ? programIn(environment, "greenroom", process.platform) : undefined;
  }

  /** Make the environment; what an earlier try left is removed first. @throws InstallationFailed */
  async make(onStep: (step: string) => void, signal: AbortSignal): Promise<void> {
    const wheel = await this.wheel();
    if (wheel === undefined) throw new InstallationFailed("no wheel", this.bundled);
    const python = await this.python(signal);
    const environment = this.place(wheel);
    await fs.rm(environment, { recursive: true, force: true });
    await fs.mkdir(this.storage, { recursive: true });
    onStep(`python -m venv`);
    await this.must(python, ["-m", "venv", environment], signal, () => undefined);
    const pip = ["-m", "pip", "install", "--no-input", "--progress-bar", "off", "--disable-pip-version-check", "--retries", "2", path.join(this.bundled, wheel.name)];
    await this.must(programIn(environment, "python", process.platform), pip, signal, (line) => {
      const step = stepIn(line);
      if (step) onStep(step);
    });
    await fs.writeFile(path.join(environment, COMPLETE), "");
    await this.removeOthers(environment);
  }

  private async must(
    command: string,
    args: readonly string[],
    signal: AbortSignal,
    onLine: (line: string) => void,
  ): Promise<void> {
    this.log(`${command} ${args.join(" ")}`);
    // LLAVA_BUILD: llama.cpp's image input, a quarter of the build, is not used.
    const env = { ...process.env, CMAKE_ARGS: `-DLLAVA_BUILD=OFF ${process.env["CMAKE_ARGS"] ?? ""}`.trim() };
    const ran = await run(command, args, {
      signal,
      env,
      onLine: (line) => {
        this.log(line);
        onLine(line);
      },
    });
    if (signal.aborted) throw new InstallationFailed("cancelled", "");
    if (ran.code !== 0) throw new InstallationFailed(obstacleIn(ran.output), lastLine(ran.output));
  }

  private async python(signal: AbortSignal): Promise<string> {
    let foundWithoutVenv = false;
    for (const name of PYTHONS) {
      const ran = await run(name, ["-c", IS_RECENT], { signal });
      this.log(`${name}: ${ran.code === 0 ? "fits" : ran.code === null ? "not there" : "older than 3.11, or without venv"}`);
      if (ran.code === 0) return name;
      foundWithoutVenv ||= /No module named '?(venv|ensurepip)/.test(ran.output);
    }
    throw new InstallationFailed(foundWithoutVenv ? "no venv" : "no python", "");
  }

  /** The wheel that came with the extension; wheel.json is written beside it by build/package.mjs. */
  private async wheel(): Promise<Wheel | undefined> {
    try {
      return JSON.parse(await fs.readFile(path.join(this.bundled, "wheel.json"), "utf8")) as Wheel;
    } catch {
      return undefined; // a build without one
    }
  }

  private place(wheel: Wheel): string {
    return path.join(this.storage, `environment-${wheel.sha256.slice(0, 12)}`);
  }

  private async removeOthers(environment: string): Promise<void> {
    for (const name of await fs.readdir(this.storage)) {
      const other = path.join(this.storage, name);
      if (name.startsWith("environment-") && other !== environment) await fs.rm(other, { recursive: true, force: true });
    }
  }
}

/** What pip is doing, for the user; undefined for lines that say nothing of it. */
export function stepIn(line: string): string | undefined {
  const collecting = /^Collecting ([A-Za-z0-9_.-]+)/.exec(line);
  if (collecting) return `pip: ${collecting[1] ?? ""}`;
  const building = /^\s*Building wheel for (\S+)/.exec(line);
  if (building) return `pip: building ${building[1] ?? ""}`;
  return line.startsWith("Installing collected packages") ? "pip: installing" : undefined;
}

/** Why pip or venv failed, by what it printed. */
export function obstacleIn(output: string): Obstacle {
  const signs: [Obstacle, RegExp][] = [
    ["no space", /No space left on device|Disk quota exceeded/i],
    ["no compiler", /CMAKE_C(XX)?_COMPILER|No CMAKE_|(gcc|g\+\+|cc|c\+\+): (command )?not found|Could not find CMake/i],
    ["offline", /Failed to establish a new connection|name resolution|Network is unreachable|getaddrinfo|Connection refused|Max retries/i],
    ["no venv", /ensurepip is not available|No module named '?(venv|ensurepip)/i],
  ];
  return signs.find(([, sign]) => sign.test(output))?.[0] ?? "failed";
}

function lastLine(output: string): string {
  return output.trim().split(/\r?\n/).at(-1) ?? "";
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
