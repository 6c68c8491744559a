import * as vscode from "vscode";

import type { Environment } from "./environment/environment";
import type { Implement } from "./implement";
import type { Job } from "./jobs/job";
import type { Jobs } from "./jobs/jobs";
import type { Review } from "./jobs/review";
import { problemOf } from "./problems";
import type { ProposeTests } from "./propose_tests";
import { trySample } from "./sample";
import type { Candidate } from "./server/messages";
import type { Server } from "./server/server";
import type { Targets } from "./targets";
import type { TestRuns } from "./test_runs";
import type { Node } from "./views/candidates";
import type { Differences } from "./views/differences";
import type { DoctorPage } from "./views/doctor";
import { chooseEffort, chooseModel, showMenu } from "./views/menu";
import type { Problems } from "./views/problems";

/** All that commands are made of. */
export interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly environment: Environment;
  readonly server: Server;
  readonly jobs: Jobs;
  readonly review: Review;
  readonly implement: Implement;
  readonly propose: ProposeTests;
  readonly testRuns: TestRuns;
  readonly targets: Targets;
  readonly differences: Differences;
  readonly problems: Problems;
  readonly doctor: DoctorPage;
}

/** Everything in the palette, in menus and on keys. */
export function registerCommands(parts: Parts): vscode.Disposable[] {
  const { context, log, environment, server, jobs, review, implement, propose, testRuns } = parts;
  const { targets, differences, problems, doctor } = parts;
  const commands: Record<string, (node?: Node) => unknown> = {
    implementHere: () => here(parts),
    fixHere: () => here(parts),
    runTests: async () => {
      const uri = vscode.window.activeTextEditor?.document.uri.toString();
      const found = await targets.atCursor();
      if (uri !== undefined) await testRuns.run(uri, found.test ?? found.targets[0]?.qualname);
    },
    proposeTestsHere: async () => {
      const target = await targets.one();
      if (target) await propose.run(target);
      else await noFunction();
    },
    acceptWord: () => vscode.commands.executeCommand("editor.action.inlineSuggest.acceptNextWord"),
    acceptLine: () => vscode.commands.executeCommand("editor.action.inlineSuggest.acceptNextLine"),
    cancelJob: async (node) => {
      const job = node?.job ?? (await chosenOf(jobs.running));
      if (job) jobs.cancel(job);
    },
    chooseModel: () => chooseModel(server),
    chooseEffort,
    doctor: () => doctor.show(),
    showLog: () => {
      log.show();
    },
    restart: () => server.restart(),
    install: () => environment.install(),
    menu: () => showMenu(server, jobs.running.length > 0),
    trySample: () => trySample(context),
    apply: () => differences.applyActive(),
    discard: () => differences.discardActive(),
    openCandidate: (node) => withCandidate(node, (job, candidate) => review.open(job, candidate)),
    applyCandidate: (node) => withCandidate(node, (job, candidate) => review.apply(job, candidate)),
    copyCandidate: (node) =>
      withCandidate(node, (_, { imports, code }) => vscode.env.clipboard.writeText([...imports, code].join("\n"))),
    rerunCandidate: (node) => withCandidate(node, (job, candidate) => testRuns.runCandidate(job, candidate)),
    runAgain: (node) => (node ? implement.again(node.job) : undefined),
    clearJobs: () => {
      jobs.clear();
    },
  };
  return Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`greenroom.${name}`, async (node?: Node) => {
      try {
        await run(node);
      } catch (error) {
        log.error(`${name}: ${String(error)}`);
        await problems.show(problemOf(error));
      }
    }),
  );
}

async function here({ targets, implement }: Parts): Promise<void> {
  const target = await targets.one();
  if (target) await implement.run(target);
  else await noFunction();
}

async function noFunction(): Promise<void> {
  await vscode.window.showInformationMessage(vscode.l10n.t("Put the cursor on a function, or on a test of one."));
}

async function withCandidate(
  node: Node | undefined,
  run: (job: Job, candidate: Candidate) => unknown,
): Promise<void> {
  if (node?.kind !== "candidate") return;
  await run(node.job, node.job.candidate(node.candidate.index) ?? node.candidate);
}

async function chosenOf(jobs: readonly Job[]): Promise<Job | undefined> {
  if (jobs.length <= 1) return jobs[0];
  const items = jobs.map((job) => ({ label: job.target.qualname, job }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Which job?") }))?.job;
}
