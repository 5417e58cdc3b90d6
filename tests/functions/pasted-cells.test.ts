import { averageMark } from "../../src/functions/marks";
import { gradeGap } from "../../src/functions/grade-gap";
import { meg } from "../../src/functions/meg";
import { openActions } from "../../src/functions/open-actions";
import { riskReasons } from "../../src/functions/risk";
import { riskTier } from "../../src/functions/risk";
import { threshold } from "../../src/functions/threshold";
import { valueAddedScores } from "../../src/functions/value-added-scores";
import { workingAt } from "../../src/functions/working-at";
import { isBlank, isErrorText } from "../../src/records/cell";
import { readDay, readMoment } from "../../src/records/days";
import { readNumber, readShare } from "../../src/records/numbers";
import { readName } from "../../src/records/texts";

// Far from any limit of time: each took half a minute or more when the length of a text was not looked at first.
jest.setTimeout(20_000);

const padded = (text: string, length: number) => text.padEnd(length);

describe("a text that is longer than its kind has room for", () => {
  test("a number, share or date of up to 64 characters is read, a longer one is a problem that says its length", () => {
    for (const read of [readNumber, readShare]) {
      expect(read(padded("86", 64))).toEqual({ state: "value", value: 86 });
      expect(read(padded("86", 65))).toEqual({ state: "problem", found: `"${padded("86", 29)}…" (65 characters)` });
    }
    expect([readDay(padded("2025-09-01", 64)).state, readMoment(padded("2025-09-01", 65)).state]).toEqual([
      "value",
      "problem",
    ]);
  });

  test("a name of up to 200 characters is read, and nothing longer counts as blank or as an error", () => {
    expect([readName("n".repeat(200)).state, readName("n".repeat(201)).state]).toEqual(["value", "problem"]);
    expect([isBlank(" ".repeat(200)), isBlank(" ".repeat(201)), isErrorText(padded("#N/A", 65))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("in a column it is said in its own cell, and the others keep their results", () => {
    const long = "1".repeat(50_000);
    expect(gradeGap([["B"], ["B".repeat(65)]], "C", "A level")).toEqual([
      [1],
      [`Current?  found "${"B".repeat(29)}…" (65 characters)`],
    ]);
    const marks = [
      ["Assessment", "Max mark"],
      ["Mock", 60],
    ];
    expect(averageMark([["Mock"]], [[30], [long]], marks)).toEqual([
      [50],
      [`Mock?  found "${"1".repeat(29)}…" (50000 characters)`],
    ]);
    expect(meg([[6], [6]], [["A level"], [long]], "Physics")).toEqual([
      ["D"],
      [expect.stringContaining("(50000 characters)")],
    ]);
    expect(threshold([[5], ["5".padEnd(65)]], "Level 1")).toEqual([
      ["No"],
      [expect.stringContaining("(65 characters)")],
    ]);
    expect(
      openActions(padded("102", 201), [
        ["Learner ID", "Review date"],
        ["102", "2026-01-01"],
      ]),
    ).toContain("(201 characters)");
  });

  test("as a signal it is not read, so the row is not green", () => {
    const pairs = ["Gap to MEG", 0, "Attendance %", 95, "Punctuality %", padded("99", 65)];
    expect(riskTier(...pairs)).toBe("Not enough data");
    expect(riskReasons(...pairs)).toContain("(65 characters)");
  });

  test("grade boundaries have room for 2,000 characters", () => {
    const courses = (text: string) => [
      ["Course", "Grade boundaries"],
      ["PH", text],
    ];
    expect(workingAt(65, "PH", courses(padded("A 70, B 60", 2_000)))).toBe("B");
    expect(workingAt(65, "PH", courses(padded("A 70, B 60", 2_001)))).toContain("(2001 characters)");
    expect(workingAt(65, "PH", courses(`A${" ".repeat(1_990)}x`))).toContain("Boundaries of");
  });
});

describe("whatever is pasted, a function answers", () => {
  test("50,000 digits and an x, or signs that stand for whole phrases, are a problem of their own cell", () => {
    for (const cell of [`${"1".repeat(49_999)}x`, "\ufdfa".repeat(50_000), " ".repeat(50_000)]) {
      expect(riskTier("Attendance %", [[cell], [70]])).toEqual([["Not enough data"], ["Red"]]);
      expect(meg(6, "A level", [[cell], ["Physics"]])).toEqual([
        [expect.stringContaining("(50000 characters)")],
        ["D"],
      ]);
    }
  });

  test("100 different comments among the subjects, and 2,000 subjects that nobody knows", () => {
    const comments = Array.from({ length: 100 }, (_, row) => [
      `${row} ${"spoke with home about the essay ".repeat(6)}`,
    ]);
    expect(meg(6, "A level", comments)).toHaveLength(100);
    const subjects = Array.from({ length: 2_000 }, (_, row) => [`Subject number ${row}`]);
    const scores = valueAddedScores(
      subjects.map(() => ["B"]),
      6,
      "A level",
      subjects,
    );
    expect(JSON.stringify(scores.at(-1))).toContain("2000");
  });
});
