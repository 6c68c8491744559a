import * as path from "node:path";

/** How a server is started, and where it was found. */
export interface Found {
  readonly command: string;
  readonly version: string;
  readonly source: "setting" | "private" | "path";
}

/** No server: because the setting names none that works, or because there is none anywhere. */
export interface NotFound {
  readonly reason: "setting" | "missing";
  readonly detail: string;
}

/** What the search needs of the world. */
export interface World {
  /** Its `--version`, or undefined if it does not run. */
  readonly versionOf: (command: string) => Promise<string | undefined>;
  readonly log: (line: string) => void;
}

export interface Places {
  /** `greenroom.path`. */
  readonly setting: string;
  /** The program of the private environment, where one is complete. */
  readonly own: string | undefined;
  /** The extension's version: servers of another minor version are passed over. */
  readonly version: string;
}

/** The setting, the private environment, the PATH: the first that runs. Each step is logged. */
export async function findServer(places: Places, world: World): Promise<Found | NotFound> {
  if (places.setting) {
    const version = await world.versionOf(places.setting);
    world.log(`setting greenroom.path: ${places.setting}: ${said(version)}`);
    return version === undefined
      ? { reason: "setting", detail: places.setting }
      : { command: places.setting, version, source: "setting" };
  }
  world.log("setting greenroom.path: empty");
  if (places.own === undefined) {
    world.log("own environment: not made yet");
  } else {
    const version = await world.versionOf(places.own);
    world.log(`own environment: ${places.own}: ${said(version)}`);
    if (version !== undefined) return { command: places.own, version, source: "private" };
  }
  const version = await world.versionOf("greenroom");
  world.log(`greenroom on the PATH: ${said(version)}`);
  if (version === undefined) return { reason: "missing", detail: "" };
  if (!fits(version, places.version)) {
    world.log(`greenroom on the PATH is passed over: this extension needs ${minor(places.version)}`);
    return { reason: "missing", detail: version };
  }
  return { command: "greenroom", version, source: "path" };
}

export function isFound(found: Found | NotFound): found is Found {
  return "command" in found;
}

/** `greenroom 0.1.0` → `0.1.0`. */
export function versionIn(output: string): string | undefined {
  return /^greenroom (\d+\.\d+\S*)/m.exec(output)?.[1];
}

/** Programs of a virtual environment. */
export function programIn(environment: string, name: string, platform: NodeJS.Platform): string {
  return platform === "win32" ? path.join(environment, "Scripts", `${name}.exe`) : path.join(environment, "bin", name);
}

function fits(version: string, wanted: string): boolean {
  return minor(version) === minor(wanted);
}

function minor(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

function said(version: string | undefined): string {
  return version === undefined ? "does not run" : `version ${version}`;
}
