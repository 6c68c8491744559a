import type { Fix } from "./fixes";

export interface Row {
  readonly subject: string;
  readonly isReady: boolean;
  readonly detail: string;
  readonly fixes: readonly Fix[];
}

export type Shown =
  | { readonly kind: "looking" | "starting" }
  | { readonly kind: "no server"; readonly fixes: readonly Fix[] }
  | {
      readonly kind: "found";
      readonly rows: readonly Row[];
      readonly reasons: readonly { readonly at: string; readonly feature: string; readonly code: string }[];
    };

export interface DoctorTexts {
  readonly title: string;
  readonly looking: string;
  readonly starting: string;
  readonly allReady: string;
  readonly notReady: string;
  readonly noServer: string;
  readonly again: string;
  readonly ready: string;
  readonly missing: string;
  readonly reasons: string;
  readonly fixes: Record<Fix, string>;
}

/** The whole page. Its script is the one with this nonce; nothing is loaded from anywhere. */
export function doctorHtml(shown: Shown, texts: DoctorTexts, nonce: string, language: string): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(texts.title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(texts.title)}</h1>
${content(shown, texts)}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

export function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function content(shown: Shown, texts: DoctorTexts): string {
  switch (shown.kind) {
    case "looking":
    case "starting":
      return `<p role="status">${escaped(texts[shown.kind])}</p>`;
    case "no server":
      return `<p role="status">${escaped(texts.noServer)}</p>${buttons(shown.fixes, texts, true)}`;
    case "found": {
      const isReady = shown.rows.every((row) => row.isReady);
      const rows = shown.rows.map((row) => line(row, texts)).join("\n");
      const status = escaped(isReady ? texts.allReady : texts.notReady);
      return `<p role="status">${status}</p>\n<ul class="findings">\n${rows}\n</ul>\n${buttons([], texts, true)}${reasons(shown.reasons, texts)}`;
    }
  }
}

function line(row: Row, texts: DoctorTexts): string {
  const mark = row.isReady
    ? `<span class="mark ready" role="img" aria-label="${escaped(texts.ready)}">✓</span>`
    : `<span class="mark missing" role="img" aria-label="${escaped(texts.missing)}">✗</span>`;
  const detail = `<p class="detail">${escaped(row.detail)}</p>${buttons(row.fixes, texts, false)}`;
  return `<li>${mark}<h2>${escaped(row.subject)}</h2><div>${detail}</div></li>`;
}

function buttons(fixes: readonly Fix[], texts: DoctorTexts, withAgain: boolean): string {
  const found = fixes.map((fix) => `<button data-do="${fix}">${escaped(texts.fixes[fix])}</button>`);
  if (withAgain) found.push(`<button class="secondary" data-do="again">${escaped(texts.again)}</button>`);
  return found.length > 0 ? `<p class="buttons">${found.join("")}</p>` : "";
}

function reasons(
  found: readonly { readonly at: string; readonly feature: string; readonly code: string }[],
  texts: DoctorTexts,
): string {
  if (found.length === 0) return "";
  const lines = found.map(({ at, feature, code }) => {
    const time = new Date(at).toLocaleTimeString();
    return `<li>${escaped(time)} ${escaped(feature)}: ${escaped(code)}</li>`;
  });
  return `<h2>${escaped(texts.reasons)}</h2>\n<ul>${lines.join("")}</ul>`;
}

const STYLE = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
main { max-width: 60rem; margin: 0 auto; padding: 0.5rem 1rem 2rem; }
h1 { font-size: 1.5em; font-weight: 600; }
h2 { font-size: 1em; font-weight: 600; margin: 0; }
.findings { list-style: none; padding: 0; margin: 0; }
.findings li { display: grid; grid-template-columns: 1.5rem 7rem 1fr; padding: 0.6rem 0;
  border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
.mark { font-weight: bold; }
.ready { color: var(--vscode-testing-iconPassed); }
.missing { color: var(--vscode-testing-iconFailed); }
.detail { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.6rem 0 0; }
button { color: var(--vscode-button-foreground); background: var(--vscode-button-background); font: inherit;
  border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 2px; padding: 0.3rem 0.8rem; cursor: pointer; }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
button.secondary { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button.secondary:hover { background: var(--vscode-button-secondaryHoverBackground); }
ul + h2, .buttons + h2 { margin-top: 1.5rem; }
`;

const SCRIPT = `
const vscode = acquireVsCodeApi();
document.addEventListener("click", (event) => {
  const what = event.target instanceof HTMLElement ? event.target.dataset.do : undefined;
  if (what) vscode.postMessage(what);
});
`;
