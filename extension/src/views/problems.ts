import * as vscode from "vscode";

import type { Problem, Way } from "../problems";

/** One message, and one button that helps. */
export class Problems {
  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** `runAgain`: what the button of that name does, where there is such a thing. */
  async show(problem: Problem, runAgain?: () => unknown): Promise<void> {
    this.log.warn(`told: ${problem.message}`);
    const button = buttonOf(problem.way);
    const way = problem.way === "runAgain" && runAgain === undefined ? undefined : problem.way;
    if (button === undefined || way === undefined) {
      await vscode.window.showErrorMessage(problem.message);
      return;
    }
    if ((await vscode.window.showErrorMessage(problem.message, button)) !== button) return;
    if (way === "runAgain") await runAgain?.();
    else await vscode.commands.executeCommand(COMMANDS[way]);
  }
}

const COMMANDS: Record<Exclude<Way, undefined | "runAgain">, string> = {
  doctor: "greenroom.doctor",
  chooseModel: "greenroom.chooseModel",
  showLog: "greenroom.showLog",
  trust: "workbench.trust.manage",
  proposeTests: "greenroom.proposeTestsHere",
  restart: "greenroom.restart",
};

function buttonOf(way: Way): string | undefined {
  switch (way) {
    case "doctor":
      return vscode.l10n.t("Open Doctor");
    case "chooseModel":
      return vscode.l10n.t("Choose Model");
    case "showLog":
      return vscode.l10n.t("Show Log");
    case "trust":
      return vscode.l10n.t("Manage Trust");
    case "runAgain":
      return vscode.l10n.t("Run Again");
    case "proposeTests":
      return vscode.l10n.t("Propose Tests");
    case "restart":
      return vscode.l10n.t("Restart");
    case undefined:
      return undefined;
  }
}
