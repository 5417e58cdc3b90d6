import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column, whats } from "./columns";

const one = [12, 18, 7, 15, 20];
const two = [21, 27, 11, 25, 29];
const sums = one.map((mark, row) => mark + (two[row] ?? 0));

test("the sum of the work before it is a total under any heading", () => {
  const judged = judgeColumns([column("P1 /20", ...one), column("P2 /30", ...two), column("Combined /50", ...sums)]);
  expect(judged[2]).toEqual({
    what: "total",
    certainty: "sure",
    why: { from: "columns beside", found: "P1 /20 + P2 /30" },
  });
});

test("one row that is no sum makes it work of its own", () => {
  const [first = 0, ...others] = sums;
  expect(whats(column("P1 /20", ...one), column("P2 /30", ...two), column("P3 /50", first + 1, ...others))[2]).toBe(
    "mark",
  );
});

test("a row that is not complete says nothing for or against", () => {
  expect(whats(column("P1 /20", ...one, "ABS"), column("P2 /30", ...two, 9), column("Both /50", ...sums, 9))[2]).toBe(
    "total",
  );
});

test("a second total is of the work since the first, or of all of it", () => {
  const three = [5, 9, 2, 7, 10];
  const four = [3, 3, 1, 4, 5];
  const late = three.map((mark, row) => mark + (four[row] ?? 0));
  const all = sums.map((mark, row) => mark + (late[row] ?? 0));
  const before = [column("P1 /20", ...one), column("P2 /30", ...two), column("A /50", ...sums)];
  const after = [column("P3 /10", ...three), column("P4 /5", ...four)];
  expect(whats(...before, ...after, column("B /15", ...late))[5]).toBe("total");
  expect(whats(...before, ...after, column("Everything /65", ...all))[5]).toBe("total");
});

test("the percentages of the marks before them are the same work again, rounded or not", () => {
  const exact = one.map((mark) => (mark / 20) * 100);
  const rounded = two.map((mark) => Math.round((mark / 30) * 100));
  expect(whats(column("P1 /20", ...one), column("%", ...exact))).toEqual(["mark", "repeat"]);
  expect(whats(column("P2 /30", ...two), column("P2 %", ...rounded))).toEqual(["mark", "repeat"]);
});

test("percentages of another piece of work stay work", () => {
  expect(whats(column("P1 /20", ...one), column("Mock %", 55, 81, 40, 77, 95))).toEqual(["mark", "percentage"]);
});

test("a mean needs more rows than a sum, because marks out of 10 come near it by chance", () => {
  const three = [5, 9, 2, 7, 10, 6, 8, 3];
  const four = [7, 9, 4, 9, 10, 8, 6, 5];
  const means = three.map((mark, row) => (mark + (four[row] ?? 0)) / 2);
  expect(whats(column("A /10", ...three), column("B /10", ...four), column("C /10", ...means))[2]).toBe("average");
  const few = (marks: readonly number[]) => marks.slice(0, 5);
  expect(whats(column("A /10", ...few(three)), column("B /10", ...few(four)), column("C /10", ...few(means)))[2]).toBe(
    "mark",
  );
});

test("columns of one heading are asked about, those under different upper headings are not", () => {
  const twins = judgeColumns([column("Mark", ...one), column("Mark", ...two)]);
  expect(twins.map(({ certainty }) => certainty)).toEqual(["ask", "ask"]);
  const named = judgeColumns([column(["Mock 1 /20", "Mark"], ...one), column(["Mock 2 /30", "Mark"], ...two)]);
  expect(named.map(({ certainty, maximum }) => [certainty, maximum])).toEqual([
    ["sure", 20],
    ["sure", 30],
  ]);
});

test("attendance beside possible sessions is a count, with its sign a rate", () => {
  const possible = column("Possible Attendances", 50, 50, 48);
  expect(whats(column("Attendance", 45, 50, 40), possible)).toEqual(["sessions", "possible sessions"]);
  expect(whats(possible, column("Attendance %", 90, 100, 83))).toEqual(["possible sessions", "share"]);
});

test("marks whose maximum stands nowhere have it from their own percentages beside them", () => {
  const judged = judgeColumns([column("Test 1 mark", 30, 16, 20, 36), column("Test 1 %", 75, 40, 50, 90)]);
  expect(judged[0]).toMatchObject({ what: "mark", certainty: "sure", maximum: 40, why: { from: "columns beside" } });
  expect(judged[1]).toMatchObject({ what: "repeat" });
});

test("percentages of other work, or of too few learners, say nothing of the maximum", () => {
  expect(judgeColumns([column("Test 1", 30, 16, 20, 36), column("Mock %", 71, 44, 50, 90)])[0]).not.toHaveProperty(
    "maximum",
  );
  expect(judgeColumns([column("Test 1", 30, 16, 20), column("Test 1 %", 75, 40, 50)])[0]).not.toHaveProperty("maximum");
});

test("the percentage of a total, or of all the marks before it, is no work of its own", () => {
  const questions = [column("Q1 [5]", 4, 2, 4, 1), column("Q2 [8]", 5, 3, 6, 2), column("Q3 [12]", 10, 4, 9, 3)];
  expect(whats(...questions, column("Total [25]", 19, 9, 19, 6), column("%", 76, 36, 76, 24)).slice(3)).toEqual([
    // Of questions the paper is the work.
    "mark",
    "repeat",
  ]);
  expect(whats(...questions, column("%", 76, 36, 76, 24))[3]).toBe("repeat");
  expect(whats(column("Paper total", 19, 9, 18, 6), column("%", 76, 36, 72, 24))).toEqual(["mark", "repeat"]);
});

test.each(["Current average", "Running total", "Average to date"])("%s is worked out", (heading) => {
  expect(["average", "total"]).toContain(whats(column("T1 /20", ...one), column(heading, 55, 61, 40, 70, 82))[1]);
});

test.each([
  ["Attendance", "Possible"],
  ["Attendance", "Sessions"],
  ["Att", "Poss"],
  ["Attendance", "Out of"],
  ["Present", "Possible"],
  ["Lessons attended", "Lessons held"],
  ["Hours attended", "Planned hours"],
  ["Presenoldeb", "Sesiynau"],
])("%s beside %s is a count, and asked about", (some, all) => {
  const [judged] = judgeColumns([column(some, 45, 40, 38), column(all, 50, 50, 50)]);
  expect(judged).toMatchObject({ what: "sessions", certainty: "ask" });
});

test("counts of sessions are asked about no more where the rate stands beside them", () => {
  const judged = judgeColumns([column("Sessions attended", 45, 40, 38), column("Attendance %", 90, 80, 76)]);
  expect(judged.map(({ certainty }) => certainty)).toEqual(["sure", "sure"]);
});

test("sessions in one cell, attended of possible, are no marks", () => {
  expect(judgeColumns([column("Attended / possible", "45/50", "38/50")])[0]).toMatchObject({ what: "sessions" });
});

test("a share of the sessions attended is a rate of attendance", () => {
  expect(judgeColumns([column("% of sessions attended", 95, 88)])[0]).toMatchObject({
    what: "share",
    signal: "attendance",
  });
});

test.each(["Homework %", "HW %", "Moodle %", "Prep (%)"])("%s may be what came in, so it is asked about", (heading) => {
  expect(judgeColumns([column(heading, 80, 100, 65)])[0]).toMatchObject({ what: "rate", certainty: "ask" });
});

test("a numbered homework in per cent is a piece of work", () => {
  expect(whats(column("Homework 3 %", 80, 100, 65))).toEqual(["percentage"]);
});

test("in a class of two or three a sum or a mean of the columns before is asked about", () => {
  const few = [column("P1 /20", 12, 18, 7), column("P2 /30", 21, 27, 11)];
  expect(judgeColumns([...few, column("Whole thing", 33, 45, 18)])[2]).toMatchObject({
    what: "total",
    certainty: "ask",
  });
  expect(judgeColumns([...few, column("Whole thing", 16.5, 22.5, 9)])[2]).toMatchObject({
    what: "average",
    certainty: "ask",
  });
  expect(judgeColumns([...few, column("Paper 3", 33, 45, 19)])[2]).toMatchObject({ what: "mark", certainty: "ask" });
});

test("numbers in brackets that count on from column to column say which piece it is, not out of how many", () => {
  const judged = judgeColumns([
    column("HW (11)", 8, 10, 5),
    column("HW (12)", 7, 9, 4),
    column("Test (50)", 31, 44, 20),
  ]);
  expect(judged.map(({ certainty, maximum }) => [certainty, maximum])).toEqual([
    ["ask", undefined],
    ["ask", undefined],
    ["likely", 50],
  ]);
  expect(judgeColumns([column("Quiz (20)", 12, 18), column("Quiz (20)", 9, 17)]).map(({ maximum }) => maximum)).toEqual(
    [20, 20],
  );
});

test("points in every row behind a piece of work are its maximum, as Teams exports them", () => {
  const all = (points: number) => one.map(() => points);
  const judged = judgeColumns([
    column("Cells quiz", ...one),
    column("Points", ...all(20)),
    column("Enzymes", ...two),
    column("Points", ...all(40)),
  ]);
  expect(judged.map(({ what, certainty, maximum }) => [what, certainty, maximum])).toEqual([
    ["mark", "likely", 20],
    ["other number", "sure", undefined],
    ["mark", "likely", 40],
    ["other number", "sure", undefined],
  ]);
});

test.each([
  ["a second piece of work", [12, 18, 7, 15, 20], [19, 20, 20, 20, 20]],
  ["fewer than somebody has", [12, 18, 7, 15, 21], [20, 20, 20, 20, 20]],
])("points that are %s are asked about", (_, marks, points) => {
  const judged = judgeColumns([column("Quiz", ...marks), column("Points", ...points)]);
  expect(judged.map(({ what, certainty }) => [what, certainty])).toEqual([
    ["mark", "ask"],
    ["mark", "ask"],
  ]);
});

test.each([
  [
    ["Unit 1 raw /60", "Unit 1 UMS /90"],
    ["mark", "repeat"],
  ],
  [
    ["Unit 1 /60", "Unit 1 scaled (90)"],
    ["mark", "repeat"],
  ],
  [
    ["Unit 1 UMS /90", "Unit 2 UMS /90"],
    ["mark", "mark"],
  ],
  [
    ["Unit 1 raw /60", "Unit 2 UMS /90"],
    ["mark", "mark"],
  ],
  [
    ["Unit 1 raw", "Unit 1 uniform mark"],
    ["mark", "repeat"],
  ],
  [
    ["Unit 1 raw", "Unit 2 UMS"],
    ["mark", "mark"],
  ],
])("converted marks are work of their own only where the raw ones are not there: %j", (headings, expected) => {
  const [first = "", second = ""] = headings;
  expect(whats(column(first, 44, 22, 57, 18, 36), column(second, 68, 36, 86, 31, 57))).toEqual(expected);
});

test("without anything between them each piece of work has the points behind it", () => {
  const all = (points: number) => one.map(() => points);
  const judged = judgeColumns([
    column("Quiz", ...one),
    column("Points", ...all(20)),
    column("Test", ...one),
    column("Max", ...all(40)),
  ]);
  expect(judged.map(({ what, maximum }) => [what, maximum])).toEqual([
    ["mark", 20],
    ["other number", undefined],
    ["mark", 40],
    ["other number", undefined],
  ]);
});

test("where the maximum stands before its work, the next one's is not taken for it: marks of 40 would be of 20", () => {
  const all = (points: number) => one.map(() => points);
  const judged = judgeColumns([
    column("Max", ...all(40)),
    column("Quiz", ...one),
    column("Max", ...all(20)),
    column("Test", ...one),
  ]);
  expect(judged.map(({ what, certainty, maximum }) => [what, certainty, maximum])).toEqual(
    judged.map(() => ["mark", "ask", undefined]),
  );
});

test("uniform marks have a total of their own beside the raw ones", () => {
  const raw = [60, 40, 50, 70, 36];
  const ums = [78, 55, 66, 90, 48];
  const other = [50, 30, 40, 55, 28];
  const otherUms = [66, 44, 55, 72, 40];
  const overall = ums.map((mark, row) => mark + (otherUms[row] ?? 0));
  expect(
    whats(
      column("Paper 1 raw /80", ...raw),
      column("Paper 1 UMS /100", ...ums),
      column("Paper 2 raw /80", ...other),
      column("Paper 2 UMS /100", ...otherUms),
      column("Overall UMS /200", ...overall),
    ),
  ).toEqual(["mark", "repeat", "mark", "repeat", "total"]);
});

test.each(["/50", "Out of 50"])(
  "a column of nothing but %s behind marks is their maximum, and no full marks",
  (heading) => {
    const judged = judgeColumns([
      column("Essay", 20, 41, 33),
      column(heading, 50, 50, 50),
      column("Mock", 12, 30, 31),
      column("/60", 60, 60, 60),
    ]);
    expect(judged.map(({ what, maximum }) => [what, maximum])).toEqual([
      ["mark", 50],
      ["other number", undefined],
      ["mark", 60],
      ["other number", undefined],
    ]);
    expect(judgeColumns([column("Essay (20)", 20, 12), column(heading, 50, 50)])[1]?.certainty).toBe("ask");
    expect(judgeColumns([column(["Essay", heading], 20, 41, 33)])[0]).toMatchObject({ what: "mark", maximum: 50 });
  },
);
