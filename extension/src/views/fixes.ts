/** What can be done about a finding of the doctor. Those in a terminal are typed, not run: the user presses Enter. */
export const FIXES = [
  "install",
  "restart",
  "showLog",
  "startDocker",
  "installDocker",
  "dockerGroup",
  "chooseModel",
  "choosePython",
  "trust",
] as const;
export type Fix = (typeof FIXES)[number];

export function isFix(value: unknown): value is Fix {
  return (FIXES as readonly unknown[]).includes(value);
}

/** By what was looked at, and what was said of it: for `server` its state. */
export function fixesOf(subject: string, detail: string): Fix[] {
  switch (subject) {
    case "server":
      return detail === "missing" ? ["install", "showLog"] : ["restart", "showLog"];
    case "sandbox":
      if (/permission|may not|usermod|group/i.test(detail)) return ["dockerGroup"];
      if (/not installed|Install it|is missing/i.test(detail)) return ["installDocker", "startDocker"];
      return ["startDocker"];
    case "model":
    case "offline":
      return ["chooseModel"];
    case "project":
      return ["choosePython"];
    case "engine":
      return ["restart", "showLog"];
    default:
      return ["showLog"];
  }
}
