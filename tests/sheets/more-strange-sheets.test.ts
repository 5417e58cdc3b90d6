import { closeWorkbooks } from "../support/workbooks";
import { columnOf, open, outcome, physics } from "./strange-sheet";
import { inspectSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

test.each([
  ["Mock", "85%", "40%", ["85.0", "40.0"]],
  ["Quiz /20", "90%", "35%", ["90.0", "35.0"]],
  ["Test 1 (50)", "62.5%", "48 %", ["62.5", "48.0"]],
  ["Paper 1 %", "100%", "9%", ["100.0", "9.0"]],
  ["Essay", " 72 %", "0%", ["72.0", "0.0"]],
  ["Assessment 3 [30]", "7%", "8%", ["7.0", "8.0"]],
])("marks with a sign of per cent are percentages under %s: %s and %s", async (heading, one, other, right) => {
  const addon = await open(`${physics},${heading}\n1,Ash,A level,Physics,6,${one}\n2,Birch,A level,Physics,6,${other}`);
  expect((await outcome(addon, "Average %")).flat()).toEqual(right);
});

test.each([
  ["KS2 Prior", "104,98,110"],
  ["KS2 Maths SS", "104,98,110"],
  ["CAT Mean", "112,96,101"],
  ["CAT4 Non-verbal", "112,96,101"],
  ["FFT20", "6,4,8"],
  ["Reading age", "14.2,12.9,15.1"],
  ["UCAS points", "112,96,120"],
])("%s is a score of something else, no mark of this course", async (heading, cells) => {
  const rows = cells.split(",").map((cell, place) => `A${place + 1},Ash${place},GCSE,Maths,${cell},${30 + place},95`);
  const found = await inspectSheet(
    await open(`UPN,Surname,Qualification,Subject,${heading},Test (50),Attendance\n${rows.join("\n")}`),
  );
  expect(columnOf(found, heading)?.use).not.toBe("assessment");
  expect(found.columns.filter(({ use }) => use === "assessment").map((one) => one.heading)).toEqual(["Test (50)"]);
});

test.each(["AP1,AP2", "DC1,DC2", "AP 1,AP 2", "Term 1 WAG,Term 2 WAG", "Autumn grade,Spring grade"])(
  "grades of %s are worked at, the later one now, and no marks",
  async (headings) => {
    const found = await inspectSheet(
      await open(
        `UPN,Surname,Qualification,Subject,Target Grade,${headings},Attendance\nA1,Ash,GCSE,Maths,6,5,5,95\nA2,Birch,GCSE,Maths,4,4,4,96\nA3,Cole,GCSE,Maths,8,8,7,97`,
      ),
    );
    expect(found.columns.filter(({ use }) => use === "assessment")).toEqual([]);
    expect(headings.split(",").map((heading) => columnOf(found, heading)?.use)).toEqual(["", "workingAt"]);
  },
);

test.each([
  "Autumn 1,Autumn 2",
  "Data drop 1,Data drop 2",
  "Unit 1,Unit 2",
  "Term 1,Term 2",
  "Assessment point 1,Assessment point 2",
])(
  "numbers up to 9 under %s may be grades or marks, so each is asked about and none has a maximum",
  async (headings) => {
    const found = await inspectSheet(
      await open(
        `UPN,Surname,Qualification,Subject,Target Grade,${headings},Attendance\nA1,Ash,GCSE,Maths,6,5,5,95\nA2,Birch,GCSE,Maths,4,4,4,96\nA3,Cole,GCSE,Maths,8,8,7,97`,
      ),
    );
    for (const heading of headings.split(",")) {
      expect(columnOf(found, heading)?.certainty).toBe("ask");
      expect(columnOf(found, heading)).not.toHaveProperty("maxMark");
    }
  },
);

test.each(["Mark", "%", "Score", "Quiz (10)", "Test 1", "Mock %"])(
  "two columns headed %s: it is asked which is which",
  async (heading) => {
    const found = await inspectSheet(
      await open(
        `${physics},${heading},${heading},Attendance\n1,Ash,A level,Physics,6,7,9,95\n2,Birch,A level,Physics,6,9,8,94`,
      ),
    );
    const twins = found.columns.filter((one) => one.column === 5 || one.column === 6);
    const asked = new Set(found.questions.map(({ column }) => column));
    for (const { column, certainty } of twins)
      expect({ column, isAsked: certainty === "ask" || asked.has(column) }).toEqual({ column, isAsked: true });
  },
);

test.each([
  ["Quiz 1 /10", "8/10", "6/10"],
  ["Quiz 1", "18/20", "12/20"],
  ["Mock (60)", "45/60", "31/60"],
  ["Essay", "7 / 10", "9 / 10"],
  ["Test out of 25", "20/25", "25/25"],
])(
  "marks written as fractions under %s are asked about, and every sentence has an end",
  async (heading, one, other) => {
    const found = await inspectSheet(
      await open(`${physics},${heading}\n1,Ash,A level,Physics,6,${one}\n2,Birch,A level,Physics,6,${other}`),
    );
    expect(columnOf(found, heading)?.certainty).toBe("ask");
    expect(JSON.stringify(found)).not.toMatch(/needs \.|needs "/);
  },
);

describe("the weights of a row of their own", () => {
  const learners = "1,Ash,A level,Physics,6,50,15\n2,Birch,A level,Physics,6,50,12\n3,Cole,A level,Physics,6,33,50";
  test.each([
    ["below the headings", `${physics},Essay (50),Exam (60)\n,Weight,,,,20,80\n${learners}`],
    ["above the headings", `,,,,Weighting,20,80\n${physics},Essay (50),Exam (60)\n${learners}`],
    [
      "beside what heads other columns",
      `,,,,Weight,20,80,This year\n${physics},Essay (50),Exam (60),Attendance\n${learners}`,
    ],
    ["behind a title", `Autumn term,,,,Weight,20,80\n${physics},Essay (50),Exam (60)\n${learners}`],
    ["above a row of maxima", `,,,,Weight,20,80\n,,,,Out of,50,60\n${physics},Essay,Exam\n${learners}`],
    ["beside one of maxima", `${physics},Essay,Exam\n,Out of,,,,50,60\n,Weight,,,,0.2,0.8\n${learners}`],
  ])("%s are those of the work", async (_where, csv) => {
    const found = await inspectSheet(await open(csv));
    const work = found.columns.filter(({ use }) => use === "assessment");
    expect(work.map(({ maxMark, certainty }) => [maxMark, certainty])).toEqual([
      [50, "guess"],
      [60, "guess"],
    ]);
    expect((work[1]?.weight ?? 0) / (work[0]?.weight ?? 0)).toBeCloseTo(4);
  });

  test("are asked about where nothing says that they are weights", async () => {
    const found = await inspectSheet(await open(`,,,,,0.2,0.8\n${physics},Essay (50),Exam (60)\n${learners}`));
    expect(found.questions.map(({ about }) => about)).toEqual(["weight", "weight"]);
  });

  test("those of maxima above the headings are the work's", async () => {
    const found = await inspectSheet(await open(`,,,,Out of,50,60\n${physics},Essay,Exam\n${learners}`));
    expect(found.columns.filter(({ use }) => use === "assessment").map(({ maxMark }) => maxMark)).toEqual([50, 60]);
  });
});
