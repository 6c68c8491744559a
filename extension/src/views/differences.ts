import * as vscode from "vscode";

const SCHEME = "greenroom";

/** A file as it could be. */
export interface Proposed {
  readonly file: vscode.Uri;
  /** There is no such file yet. */
  readonly isNew?: boolean;
  /** Tells it from others of the same file. */
  readonly id: string;
  readonly text: string;
  readonly title: string;
  /** Make the file so. Whether it is now; what went wrong was told. */
  readonly apply: () => Promise<boolean>;
}

/** What is proposed, beside the file as it is, and put into it when the user says so; nothing is changed before. */
export class Differences implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly shown = new Map<string, Proposed>();
  private readonly settled = new Set<string>(); // what was applied or discarded since it was opened
  private readonly refreshed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registered: vscode.Disposable[];

  readonly onDidChange = this.refreshed.event;

  constructor() {
    this.registered = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidCloseTextDocument((document) => this.shown.delete(document.uri.toString())),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.shown.get(uri.toString())?.text ?? "";
  }

  async open(proposed: Proposed): Promise<void> {
    const uri = uriOf(proposed);
    this.shown.set(uri.toString(), proposed);
    this.settled.delete(uri.toString());
    this.refreshed.fire(uri);
    const before = proposed.isNew === true ? uri.with({ query: `${proposed.id}.nothing` }) : proposed.file;
    const options = { preview: true, preserveFocus: false };
    await vscode.commands.executeCommand("vscode.diff", before, uri, proposed.title, options);
  }

  /** Show it and ask; the buttons in the title of the difference answer as well. */
  async offer(proposed: Proposed, question: string): Promise<void> {
    await this.open(proposed);
    const apply = vscode.l10n.t("Apply");
    const discard = vscode.l10n.t("Discard");
    const answer = await vscode.window.showInformationMessage(question, apply, discard);
    if (this.settled.has(uriOf(proposed).toString())) return; // meanwhile, by another button
    if (answer === apply) await this.apply(proposed);
    if (answer === discard) await this.close(proposed);
  }

  async applyActive(): Promise<void> {
    const proposed = this.active();
    if (proposed && (await this.apply(proposed))) await hideQuestion();
  }

  async discardActive(): Promise<void> {
    const proposed = this.active();
    if (!proposed) return;
    await this.close(proposed);
    await hideQuestion();
  }

  /** Close the difference: it was applied or discarded. */
  async close(proposed: Pick<Proposed, "file" | "id">): Promise<void> {
    const shown = uriOf(proposed).toString();
    this.settled.add(shown);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const ours = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === shown,
    );
    if (ours.length > 0) await vscode.window.tabGroups.close(ours);
  }

  dispose(): void {
    for (const each of this.registered) each.dispose();
    this.refreshed.dispose();
  }

  private async apply(proposed: Proposed): Promise<boolean> {
    if (!(await proposed.apply())) return false;
    await this.close(proposed);
    return true;
  }

  /** What the difference in the active editor shows. */
  private active(): Proposed | undefined {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff ? this.shown.get(input.modified.toString()) : undefined;
  }
}

function uriOf({ file, id }: Pick<Proposed, "file" | "id">): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: file.path, query: id });
}

async function hideQuestion(): Promise<void> {
  await vscode.commands.executeCommand("notifications.hideToasts");
}
