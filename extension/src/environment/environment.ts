import * as vscode from "vscode";

import { settings } from "../settings";
import { Installation, InstallationFailed, type Obstacle } from "./installation";
import { run } from "./processes";
import { findServer, isFound, versionIn } from "./search";

const VERSION_TIMEOUT_MS = 20_000;

/** Where the server comes from; asks the user before anything is installed. */
export class Environment {
  private readonly installation: Installation;
  private readonly version: string;
  private hasAsked = false;
  private readonly made = new vscode.EventEmitter<void>();

  /** There is a server now that was not there before. */
  readonly onMade = this.made.event;

  constructor(
    context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.version = (context.extension.packageJSON as { version: string }).version;
    this.installation = new Installation(
      context.globalStorageUri.fsPath,
      vscode.Uri.joinPath(context.extensionUri, "bundled").fsPath,
      (line) => {
        log.info(`install: ${line}`);
      },
    );
  }

  /** The program to start; undefined when there is none, which the user has been told. */
  async find(): Promise<string | undefined> {
    const found = await findServer(
      { setting: settings().path, own: await this.installation.program(), version: this.version },
      {
        versionOf: async (command) => {
          const ran = await run(command, ["--version"], { timeoutMs: VERSION_TIMEOUT_MS });
          return ran.code === 0 ? versionIn(ran.output) : undefined;
        },
        log: (line) => {
          this.log.info(`search: ${line}`);
        },
      },
    );
    if (isFound(found)) return found.command;
    if (found.reason === "setting") void this.tellOfSetting(found.detail);
    else void this.offer();
    return undefined;
  }

  /** Make the private environment, with progress and a way to stop it. */
  async install(): Promise<void> {
    try {
      await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t("Installing Greenroom (compiling llama.cpp takes 5 to 10 minutes, once)"),
          cancellable: true,
        },
        async (progress, token) => {
          const abort = new AbortController();
          token.onCancellationRequested(() => {
            abort.abort();
          });
          await this.installation.make((step) => {
            progress.report({ message: step });
          }, abort.signal);
        },
      );
    } catch (error) {
      if (!(error instanceof InstallationFailed)) throw error;
      this.log.error(`install: ${error.obstacle}: ${error.message}`);
      if (error.obstacle !== "cancelled") await this.tellOf(error);
      return;
    }
    this.log.info("install: done");
    this.made.fire();
  }

  private async offer(): Promise<void> {
    if (this.hasAsked) return; // the view and the status item still say it
    this.hasAsked = true;
    const install = vscode.l10n.t("Install");
    const message = vscode.l10n.t(
      "Greenroom needs a Python environment of its own. Your project's environment is not touched.",
    );
    if ((await vscode.window.showInformationMessage(message, install)) === install) await this.install();
  }

  private async tellOfSetting(command: string): Promise<void> {
    const open = vscode.l10n.t("Open Settings");
    const message = vscode.l10n.t("The setting greenroom.path is {0}, which does not run.", command);
    if ((await vscode.window.showErrorMessage(message, open)) === open) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "greenroom.path");
    }
  }

  private async tellOf(error: InstallationFailed): Promise<void> {
    const showLog = vscode.l10n.t("Show Log");
    const again = vscode.l10n.t("Try Again");
    const isSoon = error.obstacle !== "failed" && error.obstacle !== "no wheel";
    const chosen = await vscode.window.showErrorMessage(explained(error), isSoon ? again : showLog);
    if (chosen === again) await this.install();
    if (chosen === showLog) this.log.show();
  }
}

function explained(error: InstallationFailed): string {
  const texts: Record<Obstacle, string> = {
    "no wheel": vscode.l10n.t("This build of the extension has no server in it. Install greenroom yourself and set greenroom.path."),
    "no python": vscode.l10n.t("Greenroom needs Python 3.11 or newer on this machine. Install it, then try again."),
    "no venv": vscode.l10n.t("This machine's Python has no venv. On Debian and Ubuntu: sudo apt-get install python3-venv. Then try again."),
    offline: vscode.l10n.t("Greenroom could not be installed without a network: llama-cpp-python is fetched once. Connect, then try again."),
    "no compiler": vscode.l10n.t("A C++ compiler is missing, which builds llama.cpp. On Debian and Ubuntu: sudo apt-get install g++ cmake. Then try again."),
    "no space": vscode.l10n.t("The disk is full: Greenroom's environment takes about 1 GB. Make room, then try again."),
    cancelled: "",
    failed: vscode.l10n.t("Greenroom could not be installed: {0}", error.message),
  };
  return texts[error.obstacle];
}
