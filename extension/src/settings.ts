import * as vscode from "vscode";

export const EFFORTS = ["low", "medium", "high"] as const;
export type Effort = (typeof EFFORTS)[number];

export interface Settings {
  readonly path: string;
  readonly model: string;
  readonly effort: Effort;
  readonly completionEnabled: boolean;
}

/** Those that the extension itself looks at; the server asks for its own. */
export function settings(): Settings {
  const section = vscode.workspace.getConfiguration("greenroom");
  return {
    path: section.get<string>("path", "").trim(),
    model: section.get<string>("model", ""),
    effort: section.get<Effort>("effort", "medium"),
    completionEnabled: section.get<boolean>("completion.enabled", true),
  };
}

export async function set(name: "model" | "effort", value: string): Promise<void> {
  await vscode.workspace.getConfiguration("greenroom").update(name, value, vscode.ConfigurationTarget.Global);
}
