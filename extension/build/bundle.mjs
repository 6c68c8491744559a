// Two files for the extension host: the extension, and the language client, which it loads when it is active already.
// And the licences of what is in them.
import { build } from "esbuild";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
const common = {
  absWorkingDir: here,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode", "./client"],
  supported: { "dynamic-import": false }, // `require`, which finds a file without its extension
  minify: true,
  metafile: true,
  logLevel: "warning",
};
const built = await Promise.all([
  build({
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    banner: { js: "const greenroomLoading = performance.now();" }, // where the measured activation begins
  }),
  build({ ...common, entryPoints: ["src/server/client.ts"], outfile: "dist/client.js" }),
]);

const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
const folders = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
const notices = [...new Set(folders.filter(Boolean))].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(here, folder, "package.json"), "utf8"));
  const file = readdirSync(join(here, folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence in it.`);
  const text = readFileSync(join(here, folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(join(here, "dist", "ThirdPartyNotices.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
