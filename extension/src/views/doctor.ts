import { randomBytes } from "node:crypto";
import * as vscode from "vscode";

import { DOCTOR, type DoctorFindings } from "../server/messages";
import type { Server } from "../server/server";
import { doctorHtml, type DoctorTexts, type Shown } from "./doctor_html";
import { fixesOf, isFix } from "./fixes";
import { runFix } from "./run_fix";

/** A page that says what is ready and what is not, with a button for what can be done about it. */
export class DoctorPage implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private looks = 0;
  private readonly listening: vscode.Disposable;

  constructor(
    private readonly server: Server,
    private readonly log: vscode.LogOutputChannel,
    private readonly media: vscode.Uri,
  ) {
    this.listening = server.onState(() => {
      if (this.panel) void this.look();
    });
  }

  async show(): Promise<void> {
    if (this.panel === undefined) {
      this.panel = vscode.window.createWebviewPanel("greenroom.doctor", "Greenroom: Doctor", vscode.ViewColumn.Active, {
        enableScripts: true,
        localResourceRoots: [],
      });
      this.panel.iconPath = vscode.Uri.joinPath(this.media, "icon.png");
      this.panel.onDidDispose(() => (this.panel = undefined));
      this.panel.webview.onDidReceiveMessage((message: unknown) => void this.take(message));
    }
    this.panel.reveal();
    await this.look();
  }

  dispose(): void {
    this.listening.dispose();
    this.panel?.dispose();
  }

  private async take(message: unknown): Promise<void> {
    if (message === "again") await this.look();
    else if (isFix(message)) {
      await runFix(message);
      await this.look();
    }
  }

  /** What was found last is shown, also where several look at once. */
  private async look(): Promise<void> {
    const look = ++this.looks;
    if (this.server.state === "starting") {
      this.draw({ kind: "starting" }); // its next state makes it look again
      return;
    }
    this.draw({ kind: "looking" });
    const found = await this.found();
    if (look === this.looks) this.draw(found);
  }

  private async found(): Promise<Shown> {
    if (this.server.state !== "ready") return { kind: "no server", fixes: fixesOf("server", this.server.state) };
    try {
      const found = await this.server.request<DoctorFindings>(DOCTOR, {});
      const rows = found.findings.map((finding) => ({
        ...finding,
        fixes: finding.isReady ? [] : fixesOf(finding.subject, finding.detail),
      }));
      if (!found.trusted) {
        const detail = vscode.l10n.t("not trusted, so nothing of it is executed");
        rows.push({ subject: "workspace", isReady: false, detail, fixes: ["trust"] });
      }
      return { kind: "found", rows, reasons: found.reasons.slice(-5).reverse() };
    } catch (error) {
      this.log.error(`doctor: ${String(error)}`);
      return { kind: "no server", fixes: ["restart", "showLog"] };
    }
  }

  private draw(shown: Shown): void {
    if (this.panel) this.panel.webview.html = doctorHtml(shown, texts(), randomBytes(16).toString("hex"), vscode.env.language);
  }
}

function texts(): DoctorTexts {
  return {
    title: vscode.l10n.t("Greenroom: Doctor"),
    looking: vscode.l10n.t("Looking: a container is started and a line is run in it…"),
    starting: vscode.l10n.t("Greenroom's server is starting…"),
    allReady: vscode.l10n.t("Everything is ready."),
    notReady: vscode.l10n.t("Something is missing:"),
    noServer: vscode.l10n.t("Greenroom's server does not run, so nothing can be looked at."),
    again: vscode.l10n.t("Look Again"),
    ready: vscode.l10n.t("ready"),
    missing: vscode.l10n.t("not ready"),
    reasons: vscode.l10n.t("Why no suggestion appeared lately"),
    fixes: {
      install: vscode.l10n.t("Install Greenroom"),
      restart: vscode.l10n.t("Restart"),
      showLog: vscode.l10n.t("Show Log"),
      startDocker: vscode.l10n.t("Start Docker in a Terminal"),
      installDocker: vscode.l10n.t("Install Docker in a Terminal"),
      dockerGroup: vscode.l10n.t("Join the docker Group in a Terminal"),
      chooseModel: vscode.l10n.t("Choose Model"),
      choosePython: vscode.l10n.t("Choose Python"),
      trust: vscode.l10n.t("Manage Trust"),
    },
  };
}
