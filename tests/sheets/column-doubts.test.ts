import { columnLetter } from "../../src/tables/tracker-addresses";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { lastReport, linesOf, physicsTracker, rowOf } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const place = (addon: Addon, heading: string) => columnLetter(rowOf(addon, 3).indexOf(heading));
const under = (addon: Addon, heading: string) =>
  addon.values(`Physics!${place(addon, heading)}4:${place(addon, heading)}6`).flat();
const show = ({ workbook }: Addon, tab: string) =>
  workbook.activateSheet(workbook.sheets().find(({ name }) => name === tab)?.id ?? "");

async function repair(addon: Addon) {
  show(addon, "Physics");
  await addon.menu("Check and repair");
  await addon.workbook.settled();
  return lastReport(addon);
}

/** What Data checks says of columns: heading, found, expected. */
async function doubts(addon: Addon) {
  await addon.menu("Department", "Update department tabs");
  await addon.workbook.settled();
  show(addon, "Physics");
  return addon
    .values("Data checks!A3:F40")
    .filter(([check]) => check === "Column and formula disagree")
    .map(([, , , ...cells]) => cells);
}

describe("a heading that somebody renames", () => {
  test("stays known by the formulas that read it, is named, and keeps its red through a repair", async () => {
    const addon = await physicsTracker();
    const before = [under(addon, "Risk tier"), under(addon, "Reasons")];
    expect(before[1]?.[1]).toContain("Attendance 79%");
    await addon.type("Physics!H3", [["Att. Autumn"]]);
    expect([under(addon, "Risk tier"), under(addon, "Reasons")]).toEqual(before);
    const named = [
      [
        "Att. Autumn",
        'Column H: "Att. Autumn" is read as Attendance %, as the formulas of the tracker do',
        expect.stringContaining("The heading Attendance %"),
      ],
    ];
    expect(await doubts(addon)).toEqual(named);
    expect(lastReport(addon).lines).toContainEqual(expect.objectContaining({ kind: "note", where: "Physics" }));
    const report = await repair(addon);
    expect(linesOf(report, "done")).toEqual([]);
    expect(linesOf(report, "left")).toEqual([expect.stringContaining('"Att. Autumn" is read as Attendance %')]);
    expect([under(addon, "Risk tier"), under(addon, "Reasons")]).toEqual(before);
    expect(await doubts(addon)).toEqual(named);
  });

  test("to that of another measure is that measure, and what nobody is judged by any more is said", async () => {
    const addon = await physicsTracker();
    await addon.type("Physics!H3", [["Punctuality %"]]);
    expect(linesOf(await repair(addon), "left").join()).toContain(
      'The formulas read this column as Attendance % until now; it is headed "Punctuality %" and is read as Punctuality %. Nobody is judged by Attendance % any more.',
    );
  });

  test.each(["C", "D", "H"])("in column %s changes no tier by a repair", async (column) => {
    const addon = await physicsTracker();
    const results = () => ["MEG", "Risk tier", "Average %", "Reasons"].map((heading) => under(addon, heading));
    const before = results();
    await addon.type(`Physics!${column}3`, [["Something of mine"]]);
    await repair(addon);
    expect(results()).toEqual(before);
  });
});

test("a second column of a measure is named, since one of them is not read", async () => {
  const addon = await physicsTracker();
  await addon.type("Physics!I3", [["Attendance"], [50], [50], [50]]);
  expect(await doubts(addon)).toEqual([
    ["Attendance", 'Column I: "Attendance" is not read: column H is read in its place', expect.any(String)],
  ]);
});

describe("marks typed to the right of the last ones", () => {
  async function withMarks(addon: Addon) {
    addon.workbook.insertColumns(addon.workbook.activeSheet(), 7, 1);
    await addon.type("Physics!H3", [["Test 3"], [2], [1], [0]]);
  }

  test("are named at once where Assessments does not list them", async () => {
    const addon = await physicsTracker();
    await withMarks(addon);
    expect(await doubts(addon)).toEqual([
      [
        "Test 3",
        'Column H: "Test 3" holds marks, and Assessments does not list it',
        expect.stringContaining("Out of how many"),
      ],
    ]);
  });

  test("are named at once where no formula reaches them yet, until a repair makes them", async () => {
    const addon = await physicsTracker();
    await withMarks(addon);
    const row = addon.values("Assessments!A1:A20").filter(([code]) => code !== null).length + 1;
    const headings = addon.values("Assessments!A1:H1").flat();
    await addon.type(`Assessments!A${row}`, [
      headings.map((heading) => (heading === "Assessment" ? "Test 3" : heading === "Max mark" ? 50 : "")),
    ]);
    expect(await doubts(addon)).toEqual([
      [
        "Test 3",
        `Column H: "Test 3" is listed in Assessments, but the tracker's formulas do not reach it`,
        "Run Check and repair",
      ],
    ]);
    await repair(addon);
    expect(await doubts(addon)).toEqual([]);
  });
});

describe("a tier pasted as values", () => {
  test("over the formula is named, since it stays what it was", async () => {
    const addon = await physicsTracker();
    const tier = place(addon, "Risk tier");
    await addon.type(`Physics!${tier}3`, [["Risk tier"], ["Green"], ["Green"], ["Green"]]);
    const named = [
      [
        "Risk tier",
        `Column ${tier}: 3 typed values (${tier}4 "Green", ${tier}5 "Green", ${tier}6 "Green") in place of the formula: nothing keeps them right`,
        "The formula: delete what was pasted there and run Check and repair",
      ],
    ];
    expect(await doubts(addon)).toEqual(named);
    for (const { id } of addon.workbook.protections()) addon.workbook.removeProtection(id);
    expect(linesOf(await repair(addon), "left").join()).toContain("Risk tier: the formula is gone and 3 cells");
    expect(await doubts(addon)).toEqual(named);
  });

  test("into one of its cells is named, since the formula fills none of them", async () => {
    const addon = await physicsTracker();
    const tier = place(addon, "Risk tier");
    await addon.type(`Physics!${tier}5`, [["Green"]]);
    expect(await doubts(addon)).toEqual([
      [
        "Risk tier",
        expect.stringMatching(`^Column ${tier}: shows #[A-Z!]+: ${tier}5 "Green" in its way$`),
        "Run Check and repair, which says what is in the way",
      ],
    ]);
  });
});

test("a tracker that is as it should be has no doubt", async () => {
  const addon = await physicsTracker();
  expect(await doubts(addon)).toEqual([]);
});
