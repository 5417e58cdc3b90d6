/** What became of one piece of work. `percent` is 0 to 100. Absent and exempt count for nothing; not submitted is missing work. */
export type Outcome =
  | { kind: "marked"; percent: number }
  | { kind: "not yet" }
  | { kind: "absent" }
  | { kind: "not submitted" }
  | { kind: "exempt" };

/** The codes a teacher may type in place of a mark, and the same in words. */
export const markCodes: Readonly<Record<string, Outcome | undefined>> = {
  ABS: { kind: "absent" },
  ABSENT: { kind: "absent" },
  NS: { kind: "not submitted" },
  "NOT SUBMITTED": { kind: "not submitted" },
  MISSING: { kind: "not submitted" },
  EX: { kind: "exempt" },
  EXEMPT: { kind: "exempt" },
  EXCUSED: { kind: "exempt" },
};

export type OutcomeCode = "" | "ABS" | "NS" | "EX";

/** What stands for an outcome in place of a mark. */
export const outcomeCodes: Readonly<Record<Exclude<Outcome["kind"], "marked">, OutcomeCode>> = {
  "not yet": "",
  absent: "ABS",
  "not submitted": "NS",
  exempt: "EX",
};
