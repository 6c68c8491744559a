import { expect, test } from "vitest";

import { Backoff } from "../src/server/backoff";

test("a server that ends is waited for longer each time, then not started again", () => {
  const backoff = new Backoff();
  const pauses = [0, 1, 2, 3, 4].map((second) => backoff.ended(second * 1000));
  expect(pauses).toEqual([...pauses].sort((a = 0, b = 0) => a - b));
  expect(pauses.every((pause) => pause !== undefined && pause > 0)).toBe(true);
  expect(backoff.ended(5000)).toBeUndefined();
});

test("ends of long ago do not count", () => {
  const backoff = new Backoff();
  const first = backoff.ended(0);
  for (let minute = 4; minute < 60; minute += 4) expect(backoff.ended(minute * 60_000)).toBe(first);
});

test("what was before the user's own restart does not count", () => {
  const backoff = new Backoff();
  const first = backoff.ended(0);
  for (let end = 1; end < 8; end++) backoff.ended(end);
  backoff.reset();
  expect(backoff.ended(9)).toBe(first);
});
