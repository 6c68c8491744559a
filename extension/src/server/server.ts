import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient/node";

import type { Environment } from "../environment/environment";
import { Backoff } from "./backoff";
import type { LanguageClient, Said, WorkDone } from "./client";
import { EVENT, TRUST, type EventParams } from "./messages";

const STOP_MS = 2000; // for what still runs there

/** `missing`: nothing to start was found; `failed`: it does not start, or ends too often. */
export type ServerState = "stopped" | "starting" | "ready" | "missing" | "failed";

/** The language server of this window: started, watched, and started again; restarts are queued, never stacked. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private queue: Promise<void> = Promise.resolve();
  private isRestartQueued = false;
  private isDisposed = false;
  private isStopping = false;
  private retry: NodeJS.Timeout | undefined;
  private current: ServerState = "stopped";
  private readonly backoff = new Backoff();
  private readonly changed = new vscode.EventEmitter<ServerState>();
  private readonly heard = new vscode.EventEmitter<EventParams>();
  private readonly said = new vscode.EventEmitter<Said>();
  private readonly lost = new vscode.EventEmitter<void>();

  readonly onState = this.changed.event;
  readonly onEvent = this.heard.event;
  /** A warning or an error for the user. */
  readonly onMessage = this.said.event;
  /** It ended by itself; what ran in it is gone. */
  readonly onLost = this.lost.event;

  constructor(
    private readonly environment: Environment,
    private readonly log: vscode.LogOutputChannel,
    private readonly middleware: Middleware,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  /** @throws Error when the server does not run: the message is for the user. */
  get running(): LanguageClient {
    if (this.client === undefined || this.current !== "ready") {
      throw new Error(vscode.l10n.t("Greenroom's server does not run yet."));
    }
    return this.client;
  }

  /** Ask it something. @throws what it answers instead. */
  async request<T>(method: string, params: object, token?: vscode.CancellationToken): Promise<T> {
    // An undefined token would count as a second parameter.
    return token ? this.running.sendRequest<T>(method, params, token) : this.running.sendRequest<T>(method, params);
  }

  /** What it reports under a token that a request named. */
  async onWorkDone(token: string, take: (value: WorkDone) => void): Promise<vscode.Disposable> {
    const { onWorkDone } = await this.library;
    return onWorkDone(this.running, token, take);
  }

  async trust(trusted: boolean): Promise<void> {
    await this.client?.sendNotification(TRUST, { trusted });
  }

  /** Start it, again if it runs; while one restart waits, more are the same. */
  restart(byUser = true): Promise<void> {
    if (byUser) this.backoff.reset();
    clearTimeout(this.retry);
    if (!this.isRestartQueued) {
      this.isRestartQueued = true;
      this.queue = this.queue.then(async () => {
        this.isRestartQueued = false;
        try {
          await this.stop();
          if (!this.isDisposed) await this.start();
        } catch (error) {
          this.log.error(`server: ${String(error)}`); // the queue goes on
          this.set("failed");
        }
      });
    }
    return this.queue;
  }

  /** End it for good. */
  async end(): Promise<void> {
    this.isDisposed = true;
    clearTimeout(this.retry);
    await this.stop();
  }

  dispose(): void {
    void this.end();
    this.changed.dispose();
    this.heard.dispose();
    this.said.dispose();
    this.lost.dispose();
  }

  private get library(): Promise<typeof import("./client")> {
    return import("./client");
  }

  private async start(): Promise<void> {
    this.set("starting");
    const command = await this.environment.find();
    if (command === undefined) {
      this.set("missing");
      return;
    }
    const { makeClient, onMessage, whenStopped } = await this.library;
    const client = makeClient(command, this.log, this.middleware);
    whenStopped(client, () => {
      if (!this.isStopping) this.ended(client);
    });
    client.onNotification(EVENT, (params: EventParams) => {
      this.heard.fire(params);
    });
    onMessage(client, (said) => {
      this.said.fire(said);
    });
    this.client = client;
    try {
      await client.start();
      if (this.isOther(client)) return; // it has ended meanwhile
      this.log.info(`server: ${client.initializeResult?.serverInfo?.version ?? ""} runs`);
      this.set("ready");
    } catch (error) {
      this.log.error(`server: it does not start: ${String(error)}`);
      this.ended(client);
    }
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client === undefined) return;
    this.isStopping = true;
    await this.release(client);
    this.isStopping = false;
    this.set("stopped");
  }

  private async release(client: LanguageClient): Promise<void> {
    try {
      await (await this.library).release(client, STOP_MS);
    } catch (error) {
      this.log.warn(`server: it did not end well: ${String(error)}`);
    }
  }

  private isOther(client: LanguageClient): boolean {
    return this.client !== client;
  }

  private ended(client: LanguageClient): void {
    if (this.isOther(client)) return;
    this.client = undefined;
    this.queue = this.queue.then(() => this.release(client));
    const pause = this.backoff.ended(Date.now());
    this.lost.fire();
    if (this.isDisposed) return;
    if (pause === undefined) {
      this.log.error("server: it ended too often, and is not started again");
      this.set("failed");
      void this.tell();
      return;
    }
    this.log.warn(`server: it ended; it is started again in ${pause} ms`);
    this.set("starting");
    this.retry = setTimeout(() => void this.restart(false), pause);
  }

  private async tell(): Promise<void> {
    const showLog = vscode.l10n.t("Show Log");
    const message = vscode.l10n.t("Greenroom's server keeps ending, so it was not started again. Its log says why.");
    if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) this.log.show();
  }

  private set(state: ServerState): void {
    if (this.current === state) return;
    this.current = state;
    void vscode.commands.executeCommand("setContext", "greenroom.state", state);
    if (!this.isDisposed) this.changed.fire(state);
  }
}
