import { shareReaching } from "../../../src/domain/national/grade-shares";
import { targetSetter } from "../../../src/domain/targets/meg";
import {
  alevelRows,
  alevels,
  btecs,
  find,
  fromTo,
  gcses,
  keyStage2Rows,
  largestStep,
  middleOf,
  sharesAt,
} from "./chance-steps";

test("the share that reached a grade counts it and the better ones; the grade is read without its note", () => {
  const shares = [
    { grade: "A", percent: 20.5 },
    { grade: "B", percent: 30 },
    { grade: "U", percent: 49.5 },
  ];
  expect(["A", "B (prior above 9.00)", "U", "No baseline"].map((text) => shareReaching(shares, text))).toEqual([
    20.5,
    50.5,
    100,
    undefined,
  ]);
});

describe("the chances of each grade", () => {
  test("a twentieth of a GCSE grade moves none of an A level or BTEC by more than 3.5 points", () => {
    const steps = [
      ...alevels.map((subject) => [subject, largestStep(fromTo(0, 10.75, 0.05), "A level", subject)] as const),
      ...btecs.map((name) => [name, largestStep(fromTo(0, 10.75, 0.05), name, "Business")] as const),
    ];
    expect(steps.filter(([, step]) => step > 3.5)).toEqual([]);
    expect(steps.filter(([, step]) => step > 0).length).toBeGreaterThan(50);
  });

  test("half a point of a key stage 2 score moves none of a GCSE by more than 5.5 points", () => {
    const steps = gcses.map((subject) => [subject, largestStep(fromTo(80, 120, 0.5), "GCSE", subject)] as const);
    expect(steps.filter(([, step]) => step > 5.5)).toEqual([]);
    expect(steps.filter(([, step]) => step > 0).length).toBeGreaterThan(30);
  });

  test("the published shares of a band are met at its middle, and those of 9 at 9", () => {
    const grades = ["*", "A", "B", "C", "D", "E", "U"];
    let met = 0;
    for (const row of alevelRows) {
      const shares = sharesAt(middleOf(row["avg_gcse_band"]), "A level", row["subject"] ?? "");
      if (!shares || Number(row["n"]) < 20) continue;
      met += 1;
      for (const [place, grade] of grades.entries())
        expect(Math.abs((shares[place] ?? Number.NaN) - Number(row[`pct_${grade}`]))).toBeLessThanOrEqual(0.1);
    }
    expect(met).toBeGreaterThan(300);
    expect(sharesAt(115, "GCSE", "Mathematics")?.[0]).toBeCloseTo(
      Number(
        keyStage2Rows.find((row) => row["subject"] === "Mathematics" && row["ks2_group"] === "113.5 - 116.5")?.[
          "pct_9"
        ],
      ),
      0,
    );
  });

  test("all are between 0 and 100 and come to 100, at every start", () => {
    for (const subject of alevels)
      for (const start of fromTo(0, 10.75, 0.25)) {
        const shares = sharesAt(start, "A level", subject) ?? [100];
        expect(shares.every((share) => share >= 0 && share <= 100)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
      }
  });

  test("an A in Biology does not jump at a score of 8", () => {
    const [below, above] = [7.95, 8].map((start) => {
      const [best = 0, next = 0] = sharesAt(start, "A level", "Biology") ?? [];
      return best + next;
    });
    expect(Math.abs((above ?? 0) - (below ?? 0))).toBeLessThan(3.5);
  });

  test("a band with few learners is not leant on: beside it the last share that is known holds", () => {
    // Accounting: 51 learners from 8 to 9, one at 9.
    expect(sharesAt(8.95, "A level", "Accounting")).toEqual(sharesAt(8.5, "A level", "Accounting"));
    expect(find({ prior: 9, qualification: "A level", subject: "Accounting" })).toEqual({
      kind: "too few",
      entries: 1,
    });
  });

  test("each grade held before a resit is a point of its own", () => {
    expect(sharesAt(2.5, "GCSE resit", "Maths")).toBeUndefined();
    expect(sharesAt(3, "GCSE resit", "Maths")).toEqual([37.6, expect.closeTo(52.9, 9), 9.5]);
  });
});

/** DfE's published mean of a band less what the MEG expects there, in grades: all subjects by their entries, starts spread evenly. */
function biasOf(band: string): { readonly points: number; readonly grade: number } {
  const targets = targetSetter();
  const points: Readonly<Record<string, number>> = { "A*": 60, A: 50, B: 40, C: 30, D: 20, E: 10 };
  const starts = fromTo(middleOf(band) - 0.475, middleOf(band) + 0.475, 0.05);
  const bySubject = alevelRows.flatMap((row) => {
    if (row["avg_gcse_band"] !== band) return [];
    const found = starts.flatMap((prior) => {
      const target = targets.meg({ prior, qualification: "A level", subject: row["subject"] ?? "" });
      return target.kind === "grade" ? [{ points: target.points ?? 0, grade: points[target.grade] ?? 0 }] : [];
    });
    if (found.length < starts.length) return [];
    const lessThanPublished = (part: "points" | "grade") =>
      (Number(row["mean_points"]) - found.reduce((sum, one) => sum + one[part], 0) / found.length) / 10;
    return [{ entries: Number(row["n"]), points: lessThanPublished("points"), grade: lessThanPublished("grade") }];
  });
  const entries = bySubject.reduce((sum, one) => sum + one.entries, 0);
  const overAll = (part: "points" | "grade") =>
    bySubject.reduce((sum, one) => sum + one.entries * one[part], 0) / entries;
  return { points: overAll("points"), grade: overAll("grade") };
}

test.each(["3-<4", "4-<5", "5-<6", "6-<7", "7-<8", "8-<9"])(
  "the MEG lies where DfE's own matrix of 2025 lies, from weak starts to strong: %s",
  (band) => {
    const { points, grade } = biasOf(band);
    expect(points).toBeGreaterThan(-0.1);
    expect(points).toBeLessThan(0.05);
    // The nearest grade, and at least a pass: a little coarser.
    expect(Math.abs(grade)).toBeLessThan(0.12);
  },
);
