import * as vscode from "vscode";

import type { Fix } from "./fixes";

const IN_TERMINAL: Partial<Record<Fix, string>> = {
  startDocker: "sudo systemctl start docker",
  installDocker: "sudo apt-get install docker.io",
  dockerGroup: "sudo usermod -aG docker $USER && newgrp docker",
};
const ON_MAC: Partial<Record<Fix, string>> = {
  startDocker: "open -a Docker",
  installDocker: "brew install --cask docker",
};
const COMMANDS: Partial<Record<Fix, readonly [string, ...unknown[]]>> = {
  install: ["greenroom.install"],
  restart: ["greenroom.restart"],
  showLog: ["greenroom.showLog"],
  chooseModel: ["greenroom.chooseModel"],
  choosePython: ["workbench.action.openSettings", "greenroom.python"],
  trust: ["workbench.trust.manage"],
};

/** Do it, or type it into a terminal for the user to look at and run. */
export async function runFix(fix: Fix): Promise<void> {
  const command = COMMANDS[fix];
  if (command !== undefined) {
    await vscode.commands.executeCommand(...command);
    return;
  }
  const line = (process.platform === "darwin" ? ON_MAC[fix] : undefined) ?? IN_TERMINAL[fix];
  if (line === undefined) return;
  const terminal = vscode.window.createTerminal("Greenroom");
  terminal.show();
  terminal.sendText(line, false);
}
