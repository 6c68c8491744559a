// Write l10n/bundle.l10n.json, what translators start from, from the sources; --check: only compare.
import { getL10nJson } from "@vscode/l10n-dev";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const here = fileURLToPath(new URL("..", import.meta.url));
const file = join(here, "l10n", "bundle.l10n.json");
const sources = readdirSync(join(here, "src"), { recursive: true })
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => ({ extension: ".ts", contents: readFileSync(join(here, "src", name), "utf8") }));
const found = Object.fromEntries(Object.entries(await getL10nJson(sources)).sort(([a], [b]) => (a < b ? -1 : 1)));
const after = `${JSON.stringify(found, null, 2)}\n`;
if (after !== readFileSync(file, "utf8")) {
  if (process.argv.includes("--check")) {
    console.error("l10n/bundle.l10n.json is not what the sources say. Run: npm --prefix extension run strings");
    process.exit(1);
  }
  writeFileSync(file, after);
}
