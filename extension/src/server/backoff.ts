const DELAYS_MS = [300, 1000, 3000, 8000, 15000];
const WINDOW_MS = 3 * 60_000;

/** How long to wait before a server that ended by itself is started again; undefined: it ends too often. */
export class Backoff {
  private ends: number[] = [];

  /** It ended now; `now` in milliseconds. */
  ended(now: number): number | undefined {
    this.ends = [...this.ends.filter((end) => now - end < WINDOW_MS), now];
    return DELAYS_MS[this.ends.length - 1];
  }

  /** The user has started it: what was before does not count. */
  reset(): void {
    this.ends = [];
  }
}
