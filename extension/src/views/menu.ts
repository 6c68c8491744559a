import * as vscode from "vscode";

import { MODELS, type ModelsFound } from "../server/messages";
import type { Server } from "../server/server";
import { EFFORTS, set, settings, type Effort } from "../settings";

interface Choice extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

/** What a click on the status item offers. */
export async function showMenu(server: Server, isJobRunning: boolean): Promise<void> {
  const command = (icon: string, label: string, id: string, description = "", ...args: unknown[]): Choice => ({
    label: `$(${icon}) ${label}`,
    description,
    run: () => vscode.commands.executeCommand(id, ...args),
  });
  const items: Choice[] = [];
  if (server.state === "missing") items.push(command("cloud-download", vscode.l10n.t("Install"), "greenroom.install"));
  if (isJobRunning) items.push(command("debug-stop", vscode.l10n.t("Cancel"), "greenroom.cancelJob"));
  if (!vscode.workspace.isTrusted) {
    items.push(command("shield", vscode.l10n.t("Manage Workspace Trust"), "workbench.trust.manage"));
  }
  items.push(
    command("server-environment", vscode.l10n.t("Choose Model"), "greenroom.chooseModel", settings().model),
    command("dashboard", vscode.l10n.t("Choose Effort"), "greenroom.chooseEffort", settings().effort),
    command("list-tree", vscode.l10n.t("Show Candidates"), "greenroom.candidates.focus"),
    command("pulse", vscode.l10n.t("Doctor"), "greenroom.doctor"),
    command("output", vscode.l10n.t("Show Log"), "greenroom.showLog"),
    command("refresh", vscode.l10n.t("Restart"), "greenroom.restart", server.state),
    command("gear", vscode.l10n.t("Settings"), "workbench.action.openSettings", "", "@ext:greenroom.greenroom"),
  );
  const chosen = await vscode.window.showQuickPick(items, { title: "Greenroom" });
  await chosen?.run?.();
}

export async function chooseEffort(): Promise<void> {
  const present = settings().effort;
  const details: Record<Effort, string> = {
    low: vscode.l10n.t("2 candidates, no repair: seconds"),
    medium: vscode.l10n.t("8 candidates, 1 round of repair"),
    high: vscode.l10n.t("32 candidates, 2 rounds of repair: solves most, takes longest"),
  };
  const items = EFFORTS.map((effort) => ({
    label: effort,
    detail: details[effort],
    description: effort === present ? vscode.l10n.t("now") : "",
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("How hard shall Greenroom try?") });
  if (chosen) await set("effort", chosen.label);
}

export async function chooseModel(server: Server): Promise<void> {
  const found = await server.request<ModelsFound>(MODELS, {});
  const present = settings().model;
  const models: Choice[] = found.models.map((model) => ({
    label: `${model.problem ? "$(warning)" : "$(file-binary)"} ${model.name}`,
    description: model.name === present ? vscode.l10n.t("now") : model.title === model.name ? "" : model.title,
    detail: model.problem || facts(model.parameters, model.fileBytes, model.contextLength),
    run: () => (model.problem ? vscode.window.showErrorMessage(model.problem) : set("model", model.name)),
  }));
  const others: Choice[] = [
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(clear-all) ${vscode.l10n.t("The default ({0})", found.default)}`,
      description: present === "" ? vscode.l10n.t("now") : "",
      run: () => set("model", ""),
    },
    { label: `$(folder-opened) ${vscode.l10n.t("A GGUF file…")}`, run: chooseFile },
    { label: `$(globe) ${vscode.l10n.t("A server's URL…")}`, run: chooseUrl },
  ];
  const title = vscode.l10n.t("Model of Greenroom");
  const chosen = await vscode.window.showQuickPick([...models, ...others], { title, matchOnDescription: true });
  await chosen?.run?.();
}

async function chooseFile(): Promise<void> {
  const [file] = (await vscode.window.showOpenDialog({ filters: { GGUF: ["gguf"] }, canSelectMany: false })) ?? [];
  if (file) await set("model", file.fsPath);
}

async function chooseUrl(): Promise<void> {
  const url = await vscode.window.showInputBox({
    title: vscode.l10n.t("URL of llama-server or another OpenAI-compatible server"),
    placeHolder: "http://127.0.0.1:8080/v1",
    validateInput: (value) => (/^https?:\/\/\S+$/.test(value) ? undefined : vscode.l10n.t("It begins with http:// or https://")),
  });
  if (url) await set("model", url);
}

function facts(parameters: number, bytes: number, context: number): string {
  const size = parameters >= 1e9 ? `${(parameters / 1e9).toFixed(1)} B` : `${(parameters / 1e6).toFixed(1)} M`;
  return vscode.l10n.t(
    "{0} parameters, {1} MB, a context of {2} tokens",
    size,
    (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0),
    context.toLocaleString(),
  );
}
