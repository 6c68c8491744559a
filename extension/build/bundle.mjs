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
  supported: { "dynamic-import": false }, // `require`, which finds a file without its extension
  minify: true,
  metafile: true,
  logLevel: "warning",
};

/** Write them into a folder. */
export async function bundle(folder) {
  const built = await Promise.all([
    build({
      ...common,
      entryPoints: ["src/extension.ts"],
      external: ["vscode", "./client"],
      outfile: join(folder, "extension.js"),
      banner: { js: "const greenroomLoading = performance.now();" }, // where the measured activation begins
    }),
    // Without "./client": the library has a file of that name itself.
    build({ ...common, entryPoints: ["src/server/client.ts"], external: ["vscode"], outfile: join(folder, "client.js") }),
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
  writeFileSync(join(folder, "ThirdPartyNotices.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(join(here, "dist"));
