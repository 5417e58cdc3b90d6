import { closeWorkbooks } from "../support/workbooks";
import { asked, columnOf, open, outcome, physics, shown } from "./strange-sheet";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

describe("marks in per cent", () => {
  test("are themselves, whether shown so or typed with a space", async () => {
    const addon = await open(
      `${physics},Test 1,Test 2,Attendance\n1,Ash,A level,Physics,6,85%,72%,95%\n2,Birch,A level,Physics,6,62%,58%,88%\n3,Cole,A level,Physics,6,40 %,ABS,91%`,
    );
    expect(await outcome(addon, "Average %", "Risk tier")).toEqual([
      ["78.5", "On track"],
      ["60.0", "Amber"],
      ["40.0", "Amber"],
    ]);
  });

  test("one among marks out of 50 is never 1.6 of 100", async () => {
    const addon = await open(
      `${physics},Test 1 (50),Attendance\n1,Ash,A level,Physics,6,40,95\n2,Birch,A level,Physics,6,80%,92\n3,Cole,A level,Physics,6,33,92`,
    );
    const [first, second, third] = await outcome(addon, "Average %", "Risk tier");
    expect([first, third]).toEqual([
      ["80.0", "On track"],
      ["66.0", "On track"],
    ]);
    expect(second?.[0]).toContain("percentage");
    expect(second?.[1]).toBe("Not enough data");
  });

  test.each(["Mock %", "% Mock", "Mock (pct)", "Mock percentage", "Mock per cent", "Ffug arholiad canran"])(
    "are out of 100 under %s, however low the class",
    async (heading) => {
      const addon = await open(
        `${physics},${heading},Attendance\n1,Ash,A level,Physics,6,48,95\n2,Birch,A level,Physics,6,35,95`,
      );
      expect(await outcome(addon, "Average %", "Risk tier")).toEqual([
        ["48.0", "Amber"],
        ["35.0", "Red"],
      ]);
    },
  );
});

test.each([
  "Essay 1 (3415068)",
  "Mock 2025/26",
  "Quiz (2)",
  "Paper 1 (2024)",
  "Test 12/10",
  "9702/22",
  "Homework 3",
  "Unit 4 [part 2]",
])("%s gives no maximum, so it is asked, and no guess is offered", async (heading) => {
  const addon = await open(
    `${physics},${heading}\n1,Ash,A level,Physics,6,20\n2,Birch,A level,Physics,6,24\n3,Cole,A level,Physics,6,18`,
  );
  const found = await inspectSheet(addon);
  expect(columnOf(found, heading)).toMatchObject({ use: "assessment", certainty: "ask" });
  expect(columnOf(found, heading)).not.toHaveProperty("maxMark");
  expect(found.questions).toContainEqual(expect.objectContaining({ about: "maximum", column: 5 }));
});

test("a maximum below the highest mark is none", async () => {
  const found = await inspectSheet(await open(`${physics},Test (20)\n1,Ash,A level,Physics,6,24`));
  expect(columnOf(found, "Test (20)")).toMatchObject({ certainty: "ask" });
});

describe("what is worked out from the marks is no mark", () => {
  test("a total beside its parts", async () => {
    const addon = await open(
      `${physics},Test 1 (20),Test 2 (30),Total (50),Attendance\n1,Ash,A level,Physics,6,10,24,34,95\n2,Birch,A level,Physics,6,18,9,27,92`,
    );
    expect(await outcome(addon, "Average %")).toEqual([["65.0"], ["60.0"]]);
  });

  test.each([
    "Course total (Real)",
    "Total",
    "Sum",
    "Final Score",
    "Unposted Current Score",
    "Average",
    "Cyfanswm",
    "Rank",
  ])("%s stays as it is", async (heading) => {
    const found = await inspectSheet(
      await open(
        `${physics},Quiz: Week 1 (Real),Quiz: Mock (Real),${heading}\n1,Ash,A level,Physics,6,8,9,17\n2,Birch,A level,Physics,6,6,7.5,13.5`,
      ),
    );
    expect(columnOf(found, heading)).toMatchObject({ use: "", certainty: "sure" });
  });
});

test("grades of assessment points are grades worked at, the last of them now, and KS2 scores are no marks", async () => {
  const addon = await open(
    "UPN,Surname,Qualification,Subject,KS2 Prior,Target Grade,AP1,AP2,Attendance\nA1,Ash,GCSE,Maths,104,6,5,5,95\nA2,Birch,GCSE,Maths,98,4,4,4,96\nA3,Cole,GCSE,Maths,110,8,8,7,97",
  );
  const found = await inspectSheet(addon);
  expect(columnOf(found, "KS2 Prior")?.use).toBe("");
  expect(["AP1", "AP2"].map((heading) => columnOf(found, heading)?.use)).toEqual(["", "workingAt"]);
  expect(await outcome(addon, "Risk tier")).toEqual([["On track"], ["On track"], ["On track"]]);
  expect(addon.shown("M!A1:Y1")[0]).not.toContain("Average %");
});

test("of columns of one heading it is asked which is which, and each gets a name of its own", async () => {
  const addon = await open(
    `${physics},Mark,Mark,Mark,Attendance\n1,Ash,A level,Physics,6,10,12,14,95\n2,Birch,A level,Physics,6,9,13,11,94`,
  );
  const found = await inspectSheet(addon);
  expect(asked(found).filter((about) => about === "heading")).toHaveLength(3);
  const marks = [10, 15, 15].map((maxMark, place) => ({ column: 5 + place, heading: "Mark", maxMark, weight: 1 }));
  await setUpSheet(addon, { ...agreeing(found), assessments: marks });
  await addon.workbook.settled();
  expect(shown(addon, "Average %")).toEqual([["91.1"], ["83.3"]]);
  expect(addon.shown("M!F1:H1")).toEqual([["Mark 1", "Mark 2", "Mark 3"]]);
  expect(addon.values("M!F2:H3")).toEqual([
    [10, 12, 14],
    [9, 13, 11],
  ]);
  const again = await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  expect(again.lines).toEqual([]);
});

test.each([
  ["Name,Test 1,Test 2,Mock\nAsh,10,12,40\nBirch,9,14,38", ["learnerId", "maximum", "maximum", "maximum"], 3],
  ["Nm,Quiz\nAsh,10\nBirch,9", ["learnerId", "maximum"], 1],
  ["Week 1 list,,\nWho,Out of 20 quiz,Comment\nAsh,10,late\nBirch,9,", ["learnerId"], 1],
  ["Enw,Prawf 1 (20)\nAled,10\nBethan,14", ["learnerId"], 1],
  ["12A,Ash,10\n12A,Birch,14", ["learnerId", "maximum"], 1],
])("a sheet with fewer than two known headings is asked about column by column: %j", async (csv, questions, marks) => {
  const found = await inspectSheet(await open(csv));
  expect(asked(found)).toEqual(questions);
  expect(found.columns.filter(({ use }) => use === "assessment")).toHaveLength(marks);
  expect(found.columns[0]?.samples.length).toBeGreaterThan(0);
});

test("a sheet of learners' names is set up once somebody says which column tells them apart", async () => {
  const addon = await open('Name,Test 1 (20),Test 2 (20)\n"Ash",10,12\nBirch,9,14\nCole,18,19');
  const found = await inspectSheet(addon);
  const plan = agreeing(found);
  const columns = [{ column: 0, heading: "Name", key: "learnerId" }];
  await setUpSheet(addon, { ...plan, columns });
  await addon.workbook.settled();
  expect(shown(addon, "Average %")).toEqual([["55.0"], ["57.5"], ["92.5"]]);
});

test.each([
  ["Attendance,Possible Attendances", "45,50"],
  ["Attendance,Possible", "45,50"],
  ["Possible sessions,Attendance", "50,45"],
  ["Presenoldeb,Possible", "45,50"],
  ["Attendance,Notes", "145,x"],
])("counts of sessions under %s are asked about, never taken for per cent", async (headings, cells) => {
  const found = await inspectSheet(await open(`Student ID,Surname,Test (20),${headings}\n1,Ash,12,${cells}`));
  expect(asked(found)).toContain("attendance");
  expect(found.columns.some(({ use }) => use === "attendance")).toBe(false);
});

test.each(["Behaviour points", "Behavior pts", "House points", "Negative points", "Conduct points"])(
  "%s are no incidents and no marks",
  async (heading) => {
    const addon = await open(
      `${physics},${heading},Attendance\n1,Ash,A level,Physics,6,-12,95\n2,Birch,A level,Physics,6,12,95\n3,Cole,A level,Physics,6,0,95`,
    );
    const reasons = (await outcome(addon, "Reasons")).flat().join();
    expect(reasons).not.toMatch(/Behaviour|incidents/);
    expect(addon.shown("M!A1:Y1")[0]).not.toContain("Average %");
  },
);

describe("the attitude scale", () => {
  const sheet = (heading: string) =>
    `${physics},${heading},Attendance\n1,Ash,A level,Physics,6,4,95\n2,Birch,A level,Physics,6,1,95`;

  test.each(["ATL", "Attitude to learning", "Effort", "ATL (1-4)", "Ymdrech"])(
    "under %s is asked for its direction",
    async (heading) => {
      const [question] = (await inspectSheet(await open(sheet(heading)))).questions;
      expect(question).toEqual({ about: "attitude", column: 5, text: expect.stringContaining("best") });
    },
  );

  test.each([
    ["4 is best", "On track", "Red"],
    ["1 is best", "Red", "On track"],
  ] as const)("%s makes the learner with 4 %s and the one with 1 %s", async (attitude, four, one) => {
    const addon = await open(sheet("ATL"));
    await setUpSheet(addon, { ...agreeing(await inspectSheet(addon)), constants: { attitude } });
    await addon.workbook.settled();
    expect(shown(addon, "Risk tier")).toEqual([[four], [one]]);
    expect(shown(addon, "Reasons").flat().join()).toContain(
      attitude === "4 is best"
        ? "Severe: Attitude to learning 1 (4 is best; 1 or worse)"
        : "Severe: Attitude to learning 4 (1 is best; 4 or worse)",
    );
    // Kept in the Policy: a second look does not ask.
    expect(asked(await inspectSheet(addon))).toEqual([]);
  });

  test("is taken from a heading that says it, as a guess", async () => {
    const [question] = (await inspectSheet(await open(sheet("ATL (4 = best)")))).questions;
    expect(question).toMatchObject({ about: "attitude", guess: "4 is best" });
  });
});

test("marks that are texts or have become dates are named, and every sentence says what is missing", async () => {
  const addon = await open(
    `${physics},Quiz 1 /10,Quiz 2 /20\n1,Ash,A level,Physics,6,8/10,18/20\n2,Birch,A level,Physics,6,6/10,12/20`,
  );
  const found = await inspectSheet(addon);
  expect(found.questions.filter(({ about }) => about === "marks").map(({ column }) => column)).toEqual([5, 6]);
  expect(found.lacks).not.toHaveLength(0);
  for (const sentence of found.lacks) expect(sentence).toMatch(/it needs \S.*\S\.$/);
  expect(found.lacks).toContain("Risk tier is left out: it needs marks, attendance or another signal.");
});

test.each([
  ["Homework 1", [0, 1, 1]],
  ["Handed in", [1, 1, 1]],
  ["HW", [0, 0, 0]],
])("nothing but noughts and ones under %s is asked about and not taken for marks", async (heading, cells) => {
  const rows = cells.map((cell, place) => `${place + 1},Ash,${cell}`).join("\n");
  const found = await inspectSheet(await open(`Student ID,Surname,${heading}\n${rows}`));
  expect(columnOf(found, heading)).toMatchObject({ use: "", certainty: "ask" });
  expect(asked(found)).toEqual(["marks"]);
});

test("words of a traffic light are not the risk tier", async () => {
  const addon = await open("Student ID,Surname,RAG,Attendance\n1,Ash,Green,75\n2,Birch,Red,96");
  expect((await outcome(addon, "Risk tier")).flat()[0]).toBe("Red");
});
