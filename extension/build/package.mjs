// Make the .vsix: the wheel of this checkout (argument 1) goes into bundled/, the extension into one file.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

import { bundle } from "./bundle.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));
const MAX_BYTES = 3_000_000; // without the wheel
const [wheel] = process.argv.slice(2);
if (!wheel) throw new Error("Usage: node build/package.mjs WHEEL");

const bundled = join(here, "bundled");
rmSync(bundled, { recursive: true, force: true });
mkdirSync(bundled);
copyFileSync(wheel, join(bundled, basename(wheel)));
const sha256 = createHash("sha256").update(readFileSync(wheel)).digest("hex");
writeFileSync(join(bundled, "wheel.json"), JSON.stringify({ name: basename(wheel), sha256 }));
copyFileSync(join(here, "..", "LICENSE"), join(here, "LICENSE"));
await bundle(join(here, "dist"));

const { name, version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const vsix = join(here, `${name}-${version}.vsix`);
const vsce = join(here, "node_modules", "@vscode", "vsce", "vsce");
const options = ["--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", vsix];
execFileSync(process.execPath, [vsce, "package", ...options], { cwd: here, stdio: "inherit" });

const own = statSync(vsix).size - statSync(wheel).size;
console.log(`${vsix}: ${(own / 1e6).toFixed(2)} MB and the wheel, ${(statSync(wheel).size / 1e6).toFixed(2)} MB`);
if (own > MAX_BYTES) throw new Error(`The extension is over ${MAX_BYTES / 1e6} MB without its wheel.`);
