import * as vscode from "vscode";

import type { Jobs } from "../jobs/jobs";
import { STATUS, type StatusFound } from "../server/messages";
import type { Server, ServerState } from "../server/server";
import { settings } from "../settings";
import { jobState } from "./candidates";

/** Model, state, rate and Docker at a glance; a click opens the menu. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly listening: vscode.Disposable[];
  private found: StatusFound | undefined;
  private rate = 0;

  constructor(
    private readonly server: Server,
    private readonly jobs: Jobs,
  ) {
    this.item = vscode.window.createStatusBarItem("greenroom.status", vscode.StatusBarAlignment.Right, 10);
    this.item.name = "Greenroom";
    this.item.command = "greenroom.menu";
    this.listening = [
      server.onState((state) => {
        if (state === "ready") void this.ask();
        this.draw();
      }),
      jobs.onChange(() => {
        const before = this.rate;
        this.rate = jobs.running[0]?.tokensPerSecond ?? this.rate;
        if (jobs.running.length === 0 && before !== 0) void this.ask();
        this.draw();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("greenroom")) void this.ask();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        this.draw();
      }),
    ];
    this.draw();
    this.item.show();
  }

  /** Look again at engine and Docker. */
  async ask(): Promise<StatusFound | undefined> {
    if (this.server.state !== "ready") return undefined;
    try {
      this.found = await this.server.request<StatusFound>(STATUS, {});
    } catch {
      this.found = undefined; // an older server has no such request; the rest is shown all the same
    }
    void vscode.commands.executeCommand("setContext", "greenroom.dockerReady", this.found?.sandbox.isReady === true);
    this.draw();
    return this.found;
  }

  dispose(): void {
    for (const each of this.listening) each.dispose();
    this.item.dispose();
  }

  private draw(): void {
    const { icon, text, problem } = this.state();
    this.item.text = `$(${icon}) ${text}`;
    this.item.backgroundColor = problem ? new vscode.ThemeColor(`statusBarItem.${problem}Background`) : undefined;
    this.item.tooltip = this.tooltip();
    this.item.accessibilityInformation = { label: text.startsWith("Greenroom") ? text : `Greenroom: ${text}`, role: "button" };
  }

  private state(): { icon: string; text: string; problem?: "error" | "warning" } {
    const states: Record<Exclude<ServerState, "ready">, { icon: string; text: string; problem?: "error" | "warning" }> = {
      stopped: { icon: "circle-slash", text: "Greenroom" },
      starting: { icon: "loading~spin", text: "Greenroom" },
      missing: { icon: "cloud-download", text: vscode.l10n.t("Greenroom: install"), problem: "warning" },
      failed: { icon: "error", text: vscode.l10n.t("Greenroom: stopped"), problem: "error" },
    };
    if (this.server.state !== "ready") return states[this.server.state];
    const job = this.jobs.running[0];
    if (job) {
      const rate = job.tokensPerSecond > 0 ? ` · ${Math.round(job.tokensPerSecond)} tok/s` : "";
      return { icon: "loading~spin", text: `${job.target.qualname}: ${jobState(job)}${rate}` };
    }
    if (!vscode.workspace.isTrusted) return { icon: "shield", text: vscode.l10n.t("Greenroom: not trusted") };
    if (this.found && !this.found.sandbox.isReady) {
      return { icon: "warning", text: vscode.l10n.t("Greenroom: no Docker"), problem: "warning" };
    }
    return { icon: "beaker", text: `Greenroom: ${this.model()}` };
  }

  private model(): string {
    const chosen = settings().model;
    const named = chosen === "" ? vscode.l10n.t("default model") : chosen;
    return named.split("/").at(-1)?.replace(/\.gguf$/, "") ?? named;
  }

  private tooltip(): vscode.MarkdownString {
    const text = new vscode.MarkdownString();
    const lines = [
      vscode.l10n.t("Model: {0}", this.model()),
      vscode.l10n.t("Effort: {0}", settings().effort),
    ];
    const { found } = this;
    if (found?.engine) {
      lines.push(vscode.l10n.t("Engine: process {0}, {1} MB", found.engine.pid, Math.round(found.engine.memoryBytes / 1e6)));
    } else {
      lines.push(vscode.l10n.t("Engine: started by the next job"));
    }
    if (this.rate > 0) lines.push(vscode.l10n.t("Last rate: {0} tokens/s", Math.round(this.rate)));
    if (found) lines.push(vscode.l10n.t("Sandbox: {0}", found.sandbox.detail));
    for (const line of lines) text.appendText(line).appendMarkdown("\n\n");
    return text;
  }
}
