import * as vscode from "vscode";

/** Copy the sample that comes with the extension into a folder of the user's, and open it. */
export async function trySample(context: vscode.ExtensionContext): Promise<void> {
  const target = vscode.Uri.joinPath(context.globalStorageUri, "sample");
  const source = vscode.Uri.joinPath(context.extensionUri, "sample");
  await vscode.workspace.fs.createDirectory(context.globalStorageUri);
  await vscode.workspace.fs.copy(source, target, { overwrite: true });
  await vscode.window.showTextDocument(vscode.Uri.joinPath(target, "shelf.py"));
  await vscode.window.showTextDocument(vscode.Uri.joinPath(target, "test_shelf.py"), {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
  });
}
