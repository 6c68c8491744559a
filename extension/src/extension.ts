/** Wires the parts; all logic of Greenroom is in the language server. */

import * as vscode from "vscode";

import { registerCommands } from "./commands";
import { Environment } from "./environment/environment";
import { Implement } from "./implement";
import { Jobs } from "./jobs/jobs";
import { Review } from "./jobs/review";
import { middleware, type Doors } from "./middleware";
import { wayOf } from "./problems";
import { canPropose, ProposeTests } from "./propose_tests";
import { Server } from "./server/server";
import { settings } from "./settings";
import { Targets } from "./targets";
import { TestRuns } from "./test_runs";
import { CandidatesView } from "./views/candidates";
import { Differences } from "./views/differences";
import { DoctorPage } from "./views/doctor";
import { Problems } from "./views/problems";
import { StatusItem } from "./views/status_item";

let running: Server | undefined;

/** When loading this file began, in milliseconds of `performance`; set by the bundle's first line. */
declare const greenroomLoading: number;
const loadingMs = performance.now() - greenroomLoading;

export function activate(context: vscode.ExtensionContext): void {
  const begun = performance.now();
  let { path } = settings();
  const log = vscode.window.createOutputChannel("Greenroom", { log: true });
  const environment = new Environment(context, log);
  const server = new Server(environment, log, middleware(() => doors));
  const problems = new Problems(log);
  const differences = new Differences();
  const jobs = new Jobs(server);
  const review = new Review(server, jobs, differences, problems);
  const implement = new Implement(jobs, review, problems);
  const propose = new ProposeTests(server, differences, problems);
  const doors: Doors = {
    implement: (target) => void implement.run(target), // the lens is done at once, the job is not
    cancel: (target) => {
      jobs.cancelAt(target);
    },
    proposeTests: (target) => void propose.run(target),
    log,
  };
  const targets = new Targets(server);
  const testRuns = new TestRuns(server, log, problems);
  const doctor = new DoctorPage(server, log, vscode.Uri.joinPath(context.extensionUri, "media"));
  const views = [new CandidatesView(jobs), new StatusItem(server, jobs)];
  const parts = {
    context, log, environment, server, jobs, review, implement, propose, testRuns, targets, differences, problems, doctor,
  };
  context.subscriptions.push(
    log,
    server,
    jobs,
    differences,
    targets,
    doctor,
    ...views,
    ...registerCommands(parts),
    server.onMessage(({ message, isError, kind }) => {
      const usual = vscode.workspace.isTrusted ? (isError ? "showLog" : undefined) : "trust";
      void problems.show({ message, way: kind === undefined ? usual : wayOf(kind) });
    }),
    environment.onMade(() => void server.restart()),
    server.onState((state) => {
      const can = state === "ready" && canPropose(server);
      void vscode.commands.executeCommand("setContext", "greenroom.canPropose", can);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.trust(true)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      // Trusting a workspace is told as a change of all restricted settings, though most are what they were.
      if (!change.affectsConfiguration("greenroom.path") || settings().path === path) return;
      path = settings().path;
      void server.restart();
    }),
  );
  running = server;
  void server.restart();
  // Between the two the extension host waits for the window, not for us.
  const activatingMs = performance.now() - begun;
  const shares = `${loadingMs.toFixed(1)} ms to load, ${activatingMs.toFixed(1)} ms to activate`;
  log.info(`activationTime: ${(loadingMs + activatingMs).toFixed(1)} ms (${shares})`);
}

/** The window waits for this: the server is told to end rather than left behind. */
export async function deactivate(): Promise<void> {
  await running?.end();
}
