import { noConsent } from "../../src/domain/department/records";
import type { Reading } from "../../src/records/cell";
import { readerOf } from "../../src/records/read-cell";
import * as words from "../../src/records/words";
import { learnersTable } from "../../src/tables/learners";

type FlagKey = "send" | "eal" | "disadvantage" | "careExperienced";
const answerOf = (reading: Reading<boolean>) =>
  reading.state === "value" ? (reading.value ? "yes" : "no") : reading.state === "blank" ? "not recorded" : "problem";
const readFlag = (cell: unknown, key: FlagKey) => answerOf(readerOf(learnersTable.columns[key].kind)(cell));
const readConcern = (cell: unknown) => answerOf(words.readConcern(cell));
function readConsent(cell: unknown) {
  const reading = words.readConsent(cell);
  return reading.state === "value" ? reading.value : noConsent;
}

describe("what is recorded about contacting parents", () => {
  test.each(["Yes", " yes ", "Y", "TRUE", true, "Given", "granted.", "✓"])("%p is consent", (cell) => {
    expect(readConsent(cell)).toEqual({ given: true, note: "" });
  });

  test.each(["", "  ", null, undefined, false, "-", "N/A", "Unknown"])("%p is nothing recorded", (cell) => {
    expect(readConsent(cell)).toEqual({ given: false, note: "" });
  });

  test.each([
    "No",
    "N",
    "Withdrawn",
    "Refused",
    "no - withdrawn",
    "ask first",
    "x",
    "Yes - mother only",
    "not given",
    "#N/A",
  ])("%p is a No or a note, kept as it was typed", (cell) => {
    expect(readConsent(cell)).toEqual({ given: false, note: cell });
  });

  test("a number or a date is a note, and a long one is cut", () => {
    expect(readConsent(1)).toEqual({ given: false, note: "1" });
    expect(readConsent(new Date(2025, 8, 1))).toEqual({ given: false, note: "2025-09-01" });
    expect(readConsent("x".repeat(50_000)).note).toHaveLength(200);
  });
});

describe("a yes or no of who a learner is", () => {
  const answers = (key: FlagKey, cells: readonly unknown[]) => cells.map((cell) => [cell, readFlag(cell, key)]);
  const all = (cells: readonly unknown[], answer: string) => cells.map((cell) => [cell, answer]);

  test.each(["send", "eal", "disadvantage", "careExperienced"] as const)(
    "%s: words that every column shares",
    (key) => {
      const yes = ["Yes", "y", "TRUE", true, 1, "x", "✓", " yes "];
      const no = ["No", "N", "false", false, 0, "None", "nil", "n/a", "✗"];
      const notRecorded = [
        "",
        null,
        undefined,
        "Unknown",
        "N/K",
        "-",
        "Not known",
        "Prefer not to say",
        "Information refused",
      ];
      expect(answers(key, yes)).toEqual(all(yes, "yes"));
      expect(answers(key, no)).toEqual(all(no, "no"));
      expect(answers(key, notRecorded)).toEqual(all(notRecorded, "not recorded"));
      const others = [
        "ask the parents",
        "yes?",
        "dyslexia",
        "maybe",
        2,
        "#N/A",
        new Date(2025, 8, 1),
        "y".repeat(50_000),
      ];
      expect(answers(key, others)).toEqual(all(others, "problem"));
    },
  );

  test.each([
    [
      "send",
      ["K", "E", "SEN support", "EHCP", "K - SEN support", "SEND"],
      ["No SEN", "No SEND", "N - No SEN", "No special educational needs"],
    ],
    ["eal", ["EAL", "ESOL"], ["Not EAL", "non-EAL"]],
    ["disadvantage", ["Disadvantaged", "FSM", "Pupil Premium"], ["Not disadvantaged", "Non-PP"]],
    ["careExperienced", ["Care leaver", "LAC", "Looked-after"], ["Not care-experienced", "Not looked after"]],
  ] as const)("%s: the column's own words and codes", (key, yes, no) => {
    expect(answers(key, yes)).toEqual(all(yes, "yes"));
    expect(answers(key, no)).toEqual(all(no, "no"));
  });

  test("a code of one column is none in another, and two things at once are a problem", () => {
    expect([readFlag("K", "eal"), readFlag("EHCP", "disadvantage"), readFlag("K - No SEN", "send")]).toEqual(
      Array(3).fill("problem"),
    );
  });
});

describe("a concern", () => {
  test.each(["No", "No concerns", "None known", "nil", "n/a", "–", "-", "✗", 0, false])("%p is none", (cell) => {
    expect(readConcern(cell)).toBe("no");
  });

  test.each(["Yes", true, 1, "x", "seemed low on Tuesday", "no sleep", "Unknown"])("%p is one", (cell) => {
    expect(readConcern(cell)).toBe("yes");
  });

  test("nothing is not recorded; a number or a date is a problem", () => {
    expect(["", null, 2, new Date(2025, 8, 1)].map(readConcern)).toEqual([
      "not recorded",
      "not recorded",
      "problem",
      "problem",
    ]);
  });
});
