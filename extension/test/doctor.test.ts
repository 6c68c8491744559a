import { expect, test } from "vitest";

import { doctorHtml, type DoctorTexts, type Row } from "../src/views/doctor_html";
import { FIXES, fixesOf, isFix } from "../src/views/fixes";

const TEXTS: DoctorTexts = {
  title: "Doctor",
  looking: "Looking",
  starting: "Starting",
  allReady: "All ready",
  notReady: "Missing",
  noServer: "No server",
  again: "Again",
  ready: "ready",
  missing: "not ready",
  reasons: "Why",
  fixes: Object.fromEntries(FIXES.map((fix) => [fix, `do ${fix}`])) as DoctorTexts["fixes"],
};

function page(...rows: Row[]): string {
  return doctorHtml({ kind: "found", rows, reasons: [] }, TEXTS, "n0nce", "en");
}

test("nothing is loaded, and only our own style and script run", () => {
  const html = page();
  expect(html).toContain(`content="default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce';"`);
  expect(html).not.toMatch(/src=|href=|https?:/);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/\son\w+=/);
});

test("what is shown cannot be markup", () => {
  const html = page({ subject: "model", isReady: true, detail: `<img src=x onerror="alert(1)"> & 'x'`, fixes: [] });
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;x&#39;");
});

test("every colour is the theme's", () => {
  const style = /<style[^>]*>([^]*?)<\/style>/.exec(page())?.[1] ?? "";
  expect(style).toContain("var(--vscode-foreground)");
  expect(style).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
});

test("a finding that is not ready has its buttons and says so to screen readers", () => {
  const html = page({ subject: "sandbox", isReady: false, detail: "no Docker", fixes: ["startDocker"] });
  expect(html).toContain(`aria-label="not ready"`);
  expect(html).toContain(`<button data-do="startDocker">do startDocker</button>`);
  expect(html).toContain("Missing");
  expect(page({ subject: "sandbox", isReady: true, detail: "", fixes: [] })).toContain("All ready");
});

test.each([
  ["sandbox", "Docker is not installed. Install it: …", "installDocker"],
  ["sandbox", "Docker is running, but you may not use it: usermod -aG docker", "dockerGroup"],
  ["sandbox", "No Docker engine answers. Start it.", "startDocker"],
  ["model", "There is no model x", "chooseModel"],
  ["project", "no interpreter", "choosePython"],
  ["server", "missing", "install"],
])("%s: %s → %s", (subject, detail, fix) => {
  expect(fixesOf(subject, detail)[0]).toBe(fix);
});

test("while the server starts there is nothing to press", () => {
  const html = doctorHtml({ kind: "starting" }, TEXTS, "n0nce", "en");
  expect(html).toContain("Starting");
  expect(html).not.toContain("<button");
});

test("a message that is no fix is passed over", () => {
  expect(isFix("startDocker")).toBe(true);
  expect(isFix("rm -rf")).toBe(false);
  expect(isFix({})).toBe(false);
});
