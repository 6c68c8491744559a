// One file for the extension host: it loads faster than many.
import { build } from "esbuild";

await build({
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  minify: true,
  sourcemap: false,
  legalComments: "linked",
  banner: { js: "const greenroomLoading = performance.now();" }, // where the measured activation begins
  logLevel: "warning",
});
