import { columnLetter } from "../../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { kept, lastReport, linesOf, physicsTracker, rowOf, stateOf } from "../trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

async function sentences(addon: Addon, name: string, input: unknown): Promise<readonly string[]> {
  const answer = (await addon.call(name, input)) as { ok: boolean; data: { sentences: string[] }; message: string };
  if (!answer.ok) throw new Error(answer.message);
  await addon.workbook.settled();
  return answer.data.sentences;
}

const column = (addon: Addon, heading: string, row = 1) => rowOf(addon, row).indexOf(heading);
const under = (addon: Addon, heading: string, first: number, last: number, row = 1) => {
  const letter = columnLetter(column(addon, heading, row));
  return addon.shown(`${letter}${first}:${letter}${last}`).flat();
};
async function repair(addon: Addon) {
  await addon.menu("Check and repair");
  await addon.workbook.settled();
  return lastReport(addon);
}

const boundaries = "A* 80, A 70, B 60, C 50, D 40, E 30";

/** A new tracker with two courses listed and one learner on the first. */
const tracker = kept(async () => {
  const addon = await openAddon();
  await addon.menu("Set up", "New tracker here");
  await addon.type("Courses!A2", [
    ["MA1", "A level", "Mathematics", "", boundaries],
    ["PH1", "A level", "Physics", "", boundaries],
  ]);
  await addon.type("Learners!A2", [["101", "Ash", "Sam"]]);
  await addon.type("A2", [[101, "Ash", "Sam"]]);
  await addon.type("E2", [["MA1", "A level", "Mathematics", "", "", "", 7]]);
  await addon.type("Q2", [[40, 60]]);
  return addon;
});

const test5 = { tracker: "Sheet1", title: "Test 5", maxMark: 40, weight: 2, course: "", date: "2026-11-20" };

describe("an assessment", () => {
  test("moves a rule of somebody's own with its column", async () => {
    const addon = await physicsTracker();
    const id = addon.workbook.sheets().find(({ name }) => name === "Physics")?.id ?? "";
    const house = addon.values("Physics!A3:Z3")[0]?.indexOf("House") ?? -1;
    const areas = [{ sheet: id, row: 3, column: house, rows: 3, columns: 1 }];
    const cell = (at: number) => `=${columnLetter(at)}4="Red"`;
    const theirs = {
      areas,
      condition: { kind: "formula" as const, formula: cell(house) },
      style: { background: "#ffcccc" },
    };
    addon.workbook.setFormatRules(id, [theirs, ...addon.workbook.formatRules(id)]);
    await sentences(addon, "addAssessment", { ...test5, tracker: "Physics", title: "Test 3" });
    expect(addon.values("Physics!A3:Z3")[0]?.indexOf("House")).toBe(house + 1);
    const [first] = addon.workbook.formatRules(id);
    expect(first?.areas).toMatchObject([{ row: 3, column: house + 1 }]);
    expect(first?.condition).toEqual({ kind: "formula", formula: cell(house + 1) });
  });

  test("that is added by the menu stands beside its like, is listed, and counts at once", async () => {
    const addon = await tracker();
    await addon.menu("Set up", "Add an assessment…");
    expect(addon.sidebars[addon.sidebars.length - 1]?.html).toContain("add-assessment");
    expect(await sentences(addon, "addAssessment", test5)).toEqual([
      '"Test 5" stands in Sheet1, column U, out of 40, weight 2. Type its marks below the heading: the average counts them.',
    ]);
    expect(column(addon, "Test 5")).toBe(column(addon, "Mock") + 1);
    await addon.type("U2", [[40]]);
    // (40 + 60 + 2 x 100) / 4
    expect(under(addon, "Average %", 2, 2)).toEqual(["75.0"]);
    const [row] = addon.shown("Assessments!A6:G6");
    expect(row).toEqual(["Test 5", "Test 5", "", "", "40", "2", "2026-11-20"]);
    expect((await repair(addon)).lines).toEqual([]);
  });

  test("that is added twice stands once", async () => {
    const addon = await tracker();
    await sentences(addon, "addAssessment", test5);
    const before = stateOf(addon).map(({ cells }) => cells);
    expect((await sentences(addon, "addAssessment", test5))[1]).toBe(
      "It stood there already; only what was missing was added.",
    );
    expect(stateOf(addon).map(({ cells }) => cells)).toEqual(before);
  });

  test("that somebody has typed a heading for is asked about, then counts as the form says", async () => {
    const addon = await physicsTracker();
    addon.workbook.insertColumns(addon.workbook.activeSheet(), 6, 1);
    await addon.type("Physics!G3", [["Test 3"], [18], [12], [4]]);
    expect(linesOf(await repair(addon), "left").join()).toContain(
      "Select it and choose Set up, then Add an assessment",
    );
    addon.select("G3");
    await addon.menu("Set up", "Add an assessment…");
    expect(addon.sidebars[addon.sidebars.length - 1]?.html).toContain("heading&quot;:&quot;Test 3&quot;");
    const width = rowOf(addon, 3).filter((cell) => cell !== "").length;
    await sentences(addon, "addAssessment", { ...test5, tracker: "Physics", title: "Test 3", maxMark: 20, weight: 1 });
    expect(rowOf(addon, 3).filter((cell) => cell !== "")).toHaveLength(width);
    expect(under(addon, "Average %", 4, 6, 3)).toEqual(["76.7", "48.3", "30.0"]);
    expect((await repair(addon)).lines).toEqual([]);
  });

  test("in a sheet that is full to its last column moves the others whole", async () => {
    const addon = await physicsTracker();
    const before = rowOf(addon, 3);
    await sentences(addon, "addAssessment", { ...test5, tracker: "Physics" });
    expect(rowOf(addon, 3)).toEqual([...before.slice(0, 7), "Test 5", ...before.slice(7)]);
    expect((await repair(addon)).lines).toEqual([]);
  });

  test("that is typed and listed by hand counts after Check and repair", async () => {
    const addon = await physicsTracker();
    addon.workbook.insertColumns(addon.workbook.activeSheet(), 6, 1);
    await addon.type("Physics!G3", [["Test 3"], [18], [12], [4]]);
    await addon.type("Assessments!A4", [["Test 3", "", "", "", 20, 1]]);
    await repair(addon);
    expect(under(addon, "Average %", 4, 6, 3)).toEqual(["76.7", "48.3", "30.0"]);
  });

  test.each([
    ["Attendance", "is read as Attendance %"],
    ["Mock", 'Assessments lists "Mock" in row 5 already, out of 100'],
  ])("called %s is refused, and nothing is changed", async (title, sentence) => {
    const addon = await tracker();
    const before = stateOf(addon);
    await expect(sentences(addon, "addAssessment", { ...test5, title })).rejects.toThrow(sentence);
    expect(stateOf(addon)).toEqual(before);
  });

  test("without a maximum is refused by the server too", async () => {
    const addon = await tracker();
    await expect(sentences(addon, "addAssessment", { ...test5, maxMark: null })).rejects.toThrow("out of how many");
  });
});

const birch = {
  tracker: "Sheet1",
  learnerId: "102",
  surname: "Birch",
  firstName: "Jo",
  course: "ph1",
  qualification: "",
  subject: "",
};

describe("a learner", () => {
  test("who is added by the menu has a row with what Courses says, and one in Learners", async () => {
    const addon = await tracker();
    await addon.menu("Set up", "Add a learner or a course…");
    expect((await sentences(addon, "addLearner", birch))[0]).toBe("Jo Birch stands in Sheet1, row 3.");
    expect(addon.shown("A3:G3")).toEqual([["102", "Birch", "Jo", "Not enough data", "PH1", "A level", "Physics"]]);
    expect(addon.shown("Learners!A3:C3")).toEqual([["102", "Birch", "Jo"]]);
    await addon.type("K3", [[6.5]]);
    expect(under(addon, "MEG", 3, 3)).not.toEqual([""]);
    expect(linesOf(await repair(addon), "left")).toEqual([]);
  });

  test("comes below a row of Learners that somebody has begun a moment before", async () => {
    const addon = await tracker();
    let isTyped = false;
    addon.host.busy.whenever((call) => {
      if (isTyped || addon.host.busy.sheetAtHand !== "Learners" || call !== "Range.setNumberFormats") return undefined;
      isTyped = true;
      const sheet = addon.workbook.sheets().find(({ name }) => name === "Learners")?.id ?? "";
      addon.workbook.typeAsUser({ sheet, row: 2, column: 1, rows: 1, columns: 1 }, [[{ value: "Begun" }]]);
      return undefined;
    });
    await sentences(addon, "addLearner", birch);
    expect(isTyped).toBe(true);
    const learners = addon.shown("Learners!A2:C5");
    expect(learners).toContainEqual(["", "Begun", ""]);
    expect(learners).toContainEqual([birch.learnerId, birch.surname, birch.firstName]);
  });

  test("who takes another course has one more row, and one in Learners still", async () => {
    const addon = await tracker();
    await sentences(addon, "addLearner", { ...birch, learnerId: "0101", surname: "Ash", firstName: "Sam" });
    expect(addon.shown("B2:E3").map(([surname, , , course]) => [surname, course])).toEqual([
      ["Ash", "MA1"],
      ["Ash", "PH1"],
    ]);
    expect(addon.shown("Learners!A2:A4").flat()).toEqual(["101", "", ""]);
  });

  test("is on one course once, whatever its case", async () => {
    const addon = await tracker();
    const before = stateOf(addon).map(({ cells }) => cells);
    const twin = { ...birch, learnerId: "101", surname: "Ash", firstName: "Sam", course: "ma1" };
    expect(await sentences(addon, "addLearner", twin)).toEqual([
      "101 is on MA1 already, in Sheet1, row 2. Nothing was added.",
    ]);
    expect(stateOf(addon).map(({ cells }) => cells)).toEqual(before);
  });

  test("with an ID that stands for somebody else is refused", async () => {
    const addon = await tracker();
    const before = stateOf(addon);
    await expect(sentences(addon, "addLearner", { ...birch, learnerId: "101" })).rejects.toThrow(
      "101 stands for Sam Ash in Sheet1, row 2.",
    );
    expect(stateOf(addon)).toEqual(before);
  });

  test("on a course that is not listed lists it, once its qualification and subject are given", async () => {
    const addon = await tracker();
    await expect(sentences(addon, "addLearner", { ...birch, course: "CH1" })).rejects.toThrow("Courses does not list");
    await sentences(addon, "addLearner", { ...birch, course: "CH1", qualification: "A level", subject: "Chemistry" });
    expect(addon.shown("Courses!A4:C4")).toEqual([["CH1", "A level", "Chemistry"]]);
    expect(addon.shown("E3:G3")).toEqual([["CH1", "A level", "Chemistry"]]);
  });

  test("who is typed with ID, name and course gets the rest by Check and repair", async () => {
    const addon = await tracker();
    await addon.type("A3", [[102, "Birch", "Jo"]]);
    await addon.type("E3", [["PH1"]]);
    await addon.type("K3", [[6.5]]);
    await addon.type("Q3", [[80, 70]]);
    const done = linesOf(await repair(addon), "done").join("\n");
    expect(done).toContain('Qualification: "A level" from Courses for one learner.');
    expect(done).toContain("One learner of the trackers is listed");
    expect(addon.shown("E3:G3")).toEqual([["PH1", "A level", "Physics"]]);
    expect(addon.shown("Learners!A3:C3")).toEqual([["102", "Birch", "Jo"]]);
    expect(under(addon, "Average %", 3, 3)).toEqual(["75.0"]);
    expect(under(addon, "MEG", 3, 3)).toEqual(under(addon, "MEG", 3, 3).filter((grade) => /^[A-E]\*?$/.test(grade)));
    expect(linesOf(await repair(addon), "done")).toEqual([]);
  });
});

describe("a learner who has left", () => {
  /** Of this academic year: an end of an earlier one is another course. */
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const left = { learnerId: "101", day: "2026-11-20", courses: ["MA1"] };

  test("has the day in Outcomes and a line in the audit, and is in no list of what is due", async () => {
    const addon = await tracker();
    addon.select("A2");
    await addon.menu("Set up", "Learner has left…");
    expect(addon.sidebars[addon.sidebars.length - 1]?.html).toContain("leaver");
    expect((await sentences(addon, "learnerLeft", left))[0]).toBe("Outcomes, row 2: left MA1 on 2026-11-20.");
    expect(addon.shown("Outcomes!A2:D2")).toEqual([["101", "MA1", "", "2026-11-20"]]);
    expect(addon.shown("Audit!C2:H2")).toEqual([["Outcomes", "", "Withdrawn on, MA1", "", "2026-11-20", "101"]]);
    await sentences(addon, "learnerLeft", left);
    expect(addon.shown("Outcomes!A3:D3")).toEqual([["", "", "", ""]]);
    expect(addon.shown("Audit!C3")).toEqual([[""]]);
  });

  test("on another day than Outcomes says is asked about, and nothing is changed", async () => {
    const addon = await tracker();
    await sentences(addon, "learnerLeft", left);
    const before = stateOf(addon);
    await expect(sentences(addon, "learnerLeft", { ...left, day: "2026-11-21" })).rejects.toThrow("Outcomes, row 2");
    expect(stateOf(addon)).toEqual(before);
  });

  test("is no longer to be shown in At risk", async () => {
    const addon = await tracker();
    await addon.type(`${columnLetter(column(addon, "Attendance %"))}2`, [[60]]);
    const shown = () => {
      const [headings = [], cells = []] = addon.shown("At risk!A1:Z2");
      return [cells[0], cells[headings.indexOf("Show")]];
    };
    expect(shown()).toEqual(["101", "Show"]);
    await sentences(addon, "learnerLeft", { ...left, day: yesterday });
    expect(shown()).toEqual(["101", "Left"]);
  });

  test.each([
    ["recorded by the menu", (addon: Addon) => sentences(addon, "learnerLeft", { ...left, day: yesterday })],
    ["typed into Outcomes", (addon: Addon) => addon.type("Outcomes!A2", [["101", "MA1", "", `'${yesterday}`]])],
  ])("on a day %s is waited for in Review coverage no more", async (_name, leave) => {
    const addon = await tracker();
    await addon.menu("Department", "Update department tabs");
    const waiting = () => addon.shown("Review coverage!A3:J6").flat();
    expect(waiting().join()).toContain("Sam Ash");
    await leave(addon);
    await addon.menu("Department", "Update department tabs");
    expect(waiting().join()).not.toContain("Sam Ash");
  });
});
