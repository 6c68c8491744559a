// Write the tables of settings, commands and keys in docs/vscode.md from package.json; --check: only compare.
import { readFileSync, writeFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const { contributes } = JSON.parse(read("../package.json"));
const texts = JSON.parse(read("../package.nls.json"));
const page = new URL("../../docs/vscode.md", import.meta.url);
const said = (text) => text.replace(/%([^%]+)%/g, (_, key) => texts[key]);

function settings() {
  const rows = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
  rows.sort(([, a], [, b]) => a.order - b.order);
  const values = ({ enum: names }) => (names ? ` ${names.filter(Boolean).map((name) => `\`${name}\``).join(", ")}.` : "");
  const lines = rows.map(([name, setting]) => {
    const initial = setting.default === "" ? "" : `\`${setting.default}\``;
    return `| \`${name}\` | ${initial} | ${said(setting.markdownDescription)}${values(setting)} |`;
  });
  return ["| setting | default | |", "|---|---|---|", ...lines].join("\n");
}

function commands() {
  const keys = new Map(contributes.keybindings.map(({ command, key }) => [command, key]));
  const hidden = new Set(contributes.menus.commandPalette.filter(({ when }) => when === "false").map(({ command }) => command));
  const shown = contributes.commands.filter(({ command }) => !hidden.has(command));
  const lines = shown.map(({ command, title }) => {
    const key = keys.has(command) ? `\`${keys.get(command).replace(/\w+/g, (word) => word[0].toUpperCase() + word.slice(1))}\`` : "";
    return `| Greenroom: ${said(title)} | ${key} |`;
  });
  return ["| command | key |", "|---|---|", ...lines].join("\n");
}

const before = readFileSync(page, "utf8");
let after = before;
for (const [name, table] of Object.entries({ settings: settings(), commands: commands() })) {
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end -->)`);
  if (!place.test(after)) throw new Error(`docs/vscode.md has no place for the ${name}: <!-- ${name} --> … <!-- end -->`);
  after = after.replace(place, (_, begin, end) => `${begin}\n${table}\n${end}`);
}
if (after === before) process.exit(0);
if (process.argv.includes("--check")) {
  console.error("docs/vscode.md is not what package.json says. Run: npm --prefix extension run settings");
  process.exit(1);
}
writeFileSync(page, after);
