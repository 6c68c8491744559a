import { expect, test } from "vitest";

import { isCancelled, isConnectionLost, problemOf, wayOf } from "../src/problems";

function answered(code: number, message: string, kind?: string): Error {
  return Object.assign(new Error(message), { code, ...(kind === undefined ? {} : { data: { kind } }) });
}

test.each([
  ["SandboxUnavailable", "doctor"],
  ["ModelNotFound", "chooseModel"],
  ["ModelTooLarge", "chooseModel"],
  ["EngineLost", "runAgain"],
  ["NotTrusted", "trust"],
  ["NoTests", "proposeTests"],
])("%s has a way out: %s", (kind, way) => {
  expect(problemOf(answered(-32803, "What happened.", kind))).toEqual({ message: "What happened.", way });
});

test("what no button can help is only said", () => {
  expect(problemOf(answered(-32803, "It does not parse.", "SyntaxInvalid")).way).toBeUndefined();
  expect(problemOf("text")).toEqual({ message: "text", way: undefined });
});

test("what the server says of itself has the way out of the error behind it", () => {
  expect(wayOf("ModelNotFound")).toBe("chooseModel");
  expect(wayOf("SomethingNew")).toBeUndefined();
  expect(wayOf(undefined)).toBeUndefined();
});

test("a fault of ours leads to the log, an edit meanwhile to another try", () => {
  expect(problemOf(answered(-32603, "Greenroom failed.")).way).toBe("showLog");
  expect(problemOf(answered(-32801, "It was edited.")).way).toBe("runAgain");
});

test("a cancellation and a broken connection are told apart from answers", () => {
  expect(isCancelled(answered(-32800, "cancelled"))).toBe(true);
  expect(isConnectionLost(answered(-32097, "Pending response rejected since connection got disposed"))).toBe(true);
  expect(isConnectionLost(answered(1, "Connection is closed."))).toBe(true);
  expect(isConnectionLost(answered(-32803, "no"))).toBe(false);
  expect(isConnectionLost(new Error("no"))).toBe(false);
});
