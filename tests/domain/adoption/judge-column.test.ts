import { judgeColumn } from "../../../src/domain/adoption/judge-column";

const judge = (heading: string | readonly string[], cells: readonly unknown[], format = "") =>
  judgeColumn({ headings: [heading].flat(), cells, formats: cells.map(() => format) });

const kinds: readonly (readonly [string, string | readonly string[], readonly unknown[], string, object])[] = [
  [
    "shares shown as per cent",
    "Test 1",
    [0.48, 0.35, 0.22, "ABS"],
    "0%",
    { what: "percentage", maximum: 1, certainty: "sure" },
  ],
  ["shares with decimals", "Quiz", [0.725, "", 0.5], "0.0%", { what: "percentage", maximum: 1, certainty: "sure" }],
  ["numbers whose sign is only drawn", "Quiz", [72, 50, 31], '0"%"', { what: "percentage", maximum: 100 }],
  [
    "percentages as text",
    "Mock",
    ["72%", "48 %", "NS", ""],
    "",
    { what: "percentage", maximum: 100, certainty: "sure" },
  ],
  ["numbers under a sign", "Mock %", [48, 35, 41], "", { what: "percentage", maximum: 100, certainty: "sure" }],
  ["shares under a sign", "Mock %", [0.48, 0.35, 1], "", { what: "percentage", maximum: 1, certainty: "likely" }],
  ["one percentage among marks", "Test (50)", [40, "80%", 33], "", { what: "mark", maximum: 50 }],
  ["a sign above numbers over 100", "Mock %", [120, 90], "", { what: "mark", certainty: "ask" }],
  ["a share of the course", "Coursework (20%)", [80, 60], "", { what: "mark", certainty: "ask" }],
  ["a plain maximum", "Test /40", [12, 40, 0], "", { what: "mark", maximum: 40, certainty: "sure" }],
  ["a bracket that fits", "Test (50)", [12, 44], "", { what: "mark", maximum: 50, certainty: "likely" }],
  ["an item's number", "Essay 1 (3415068)", [20, 24, 18], "", { what: "mark", certainty: "ask" }],
  ["a year", "Mock 2025/26", [20, 24, 18], "", { what: "mark", certainty: "ask" }],
  ["a number of order", "Quiz (2)", [20, 24, 18], "", { what: "mark", certainty: "ask" }],
  ["marks above the maximum", "Test /20", [20, 24, 18], "", { what: "mark", certainty: "ask" }],
  ["marks alone", "Mock", [51, 31, 66], "", { what: "mark", certainty: "ask" }],
  ["numbers as text", "Test /40", ["12.50", " 31 ", "-"], "", { what: "mark", maximum: 40 }],
  ["a maximum in the upper row", ["Mock 1 /40", "Mark"], [12, 31], "", { what: "mark", maximum: 40 }],
  ["a % under an upper maximum", ["Mock 1 /40", "%"], [30, 77.5], "", { what: "percentage", maximum: 100 }],
  ["marks with their grades", "Mock 1 /50", ["34 (C)", "17 (E)", "47 - A"], "", { what: "fraction", certainty: "ask" }],
  [
    "grades with their marks",
    "Mock 1",
    ["C (34)", "Merit: 62%", "A* 47/50"],
    "",
    { what: "fraction", certainty: "ask" },
  ],
  [
    "marks and grades without a sign",
    "Mock 1 /50",
    ["34 C", "c. 20", "41 late"],
    "",
    { what: "fraction", certainty: "ask" },
  ],
  ["the same under no maximum", "Set", ["12 C", "12 B", "13 A"], "", { what: "text", certainty: "sure" }],
  ["shares with their grades", "Mock 1", ["68% (B)", "34% (E)", "ABS"], "", { what: "fraction", certainty: "ask" }],
  ["groups that begin with a number", "Form", ["12A", "12-B", "12 Oak"], "", { what: "text", certainty: "sure" }],
  ["letters", "Spring", ["A*", "B", "E", "U", "C"], "", { what: "grade", certainty: "sure" }],
  ["fine letters", "CWG", ["C2", "B3", "D1"], "", { what: "grade", certainty: "sure" }],
  ["fine numbers among whole ones", "Autumn 1", ["5+", "4-", 6, "5="], "", { what: "grade", certainty: "sure" }],
  ["9 to 1 under AP1", "AP1", [5, 4, 8, ""], "", { what: "grade", certainty: "sure" }],
  ["9 to 1 under nothing of the kind", "Homework", [5, 4, 8], "", { what: "mark", certainty: "ask" }],
  ["marks under AP1", "AP1", [45, 62, 38], "", { what: "other number", certainty: "ask" }],
  ["a grade test with its maximum", "Grade 8 theory /60", [5, 4, 8], "", { what: "mark", maximum: 60 }],
  ["BTEC letters", "Unit 2", ["P", "M", "D", "D*", "U"], "", { what: "grade", certainty: "sure" }],
  ["BTEC words", "Unit 2", ["Pass", "Merit", "Distinction"], "", { what: "grade", certainty: "sure" }],
  ["words of traffic lights", "RAG", ["Green", "Red", "Amber"], "", { what: "text" }],
  ["fractions", "Quiz 1", ["18/20", "9/20"], "", { what: "fraction", certainty: "ask" }],
  [
    "fractions that became days",
    "Quiz 1",
    [new Date(2026, 9, 8), "18/20", "9/20"],
    "",
    { what: "fraction", certainty: "ask" },
  ],
  ["days", "Joined", [new Date(2026, 9, 8), new Date(2026, 8, 1)], "", { what: "date" }],
  ["noughts and ones", "Homework 1", [0, 1, 1, 0], "", { what: "nought or one", certainty: "ask" }],
  ["noughts and ones out of 10", "Homework 1 /10", [0, 1, 1], "", { what: "mark", maximum: 10 }],
  [
    "attendance with its sign",
    "Attendance (%)",
    [95, 88],
    "",
    { what: "share", signal: "attendance", certainty: "sure" },
  ],
  ["attendance without", "Attendance", [95, 88], "", { what: "share", certainty: "likely" }],
  ["attendance above 100", "Attendance", [145, 150], "", { what: "sessions", certainty: "ask" }],
  ["an attitude without its direction", "ATL", [4, 1, 3], "", { what: "attitude", certainty: "ask" }],
  ["an attitude with it", "ATL (4 = best)", [4, 1], "", { what: "attitude", best: 4, certainty: "sure" }],
  ["behaviour points", "Behaviour points", [-12, 12, 0], "", { what: "points", certainty: "sure" }],
  ["numbers below zero", "Balance", [-2, 5], "", { what: "other number", certainty: "ask" }],
  ["key stage 2", "KS2 Prior", [104, 98], "", { what: "score" }],
  ["a test of key stage 2 work", "KS2 arithmetic test /40", [14, 38], "", { what: "mark", maximum: 40 }],
  ["a candidate number", "Cand No", [4001, 4002], "", { what: "id" }],
  ["a telephone", "Mobile", [7700900101], "", { what: "other number" }],
  ["large numbers", "Ref2", [1764412800, 1764412801], "", { what: "other number" }],
  ["comments", "Notes", ["Works hard", "", "Late"], "", { what: "text" }],
  ["nothing", "AP3", ["", null, "  "], "", { what: "nothing" }],
];

test.each(kinds)("%s", (_name, heading, cells, format, expected) => {
  expect(judge(heading, cells, format)).toMatchObject(expected);
});

test("where the sheet does not say out of what, no maximum is offered", () => {
  const judged = kinds.map(([, heading, cells, format]) => ({ heading, ...judge(heading, cells, format) }));
  const asked = judged.filter(({ what, certainty }) => what === "mark" && certainty === "ask");
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(({ maximum }) => maximum !== undefined)).toEqual([]);
});

test("a maximum is never below the highest mark", () => {
  for (const heading of ["Test /20", "Test (20)", "Test out of 20", "Test [Total Pts: 20]"])
    expect(judge(heading, [5, 21]).maximum).toBeUndefined();
});

test("a row of maxima comes before the number in the heading, unless a mark is above it", () => {
  const column = { headings: ["Test (812)"], cells: [24, 12] };
  expect(judgeColumn({ ...column, maximum: 30 })).toMatchObject({ maximum: 30, why: { from: "row of maxima" } });
  expect(judgeColumn({ ...column, maximum: 20 }).maximum).toBeUndefined();
});

test("each judgement says from what it was taken", () => {
  expect(judge("Test /40", [12]).why).toEqual({ from: "heading", found: "/40" });
  expect(judge("Test", [0.4], "0%").why).toEqual({ from: "number format", found: "%" });
  expect(judge("Mock", [12, 40]).why).toEqual({ from: "cells", found: "highest 40" });
});

test("cells of any length and kind are judged, at once", () => {
  const hostile = ["9".repeat(50_000), " ".repeat(50_000), Symbol("x"), {}, [], true, NaN, Infinity, -0];
  expect(() => judge("x".repeat(50_000), hostile)).not.toThrow();
});
