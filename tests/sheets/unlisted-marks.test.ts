import { columnLetter } from "../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, linesOf, physicsTracker, repair, rowOf, setUpSheet, stateOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const column = (addon: Addon, heading: string) => rowOf(addon, 3).indexOf(heading);
const letter = columnLetter;

describe("a column of marks that Assessments does not list", () => {
  const averages = (addon: Addon) => {
    const place = letter(column(addon, "Average %"));
    return addon.shown(`Physics!${place}4:${place}6`).flat();
  };
  const test3 = [["Test 3"], [18], [12], [4]];

  /** Inserted beside the assessments, where no range of the sums reaches. */
  async function withInserted() {
    const addon = await physicsTracker();
    addon.workbook.insertColumns(addon.workbook.activeSheet(), 6, 1);
    await addon.type("Physics!G3", test3);
    return addon;
  }

  test("inside the range of the sums is asked about, and stays in them until it is listed", async () => {
    const sheet = [
      ["Student ID", "Surname", "T1 (20)", "T2 (20)"],
      [1, "Ash", 10, 20],
      [2, "Birch", 20, 20],
    ];
    const addon = await openAddon({ sheets: { Own: sheet } });
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    addon.workbook.insertColumns(addon.workbook.activeSheet(), 3, 1);
    await addon.type("Own!D1", [["Test 3"], [18], [""]]);
    const before = stateOf(addon);
    expect(linesOf(await repair(addon), "left")).toEqual([
      'Own, column D: "Test 3" holds marks, and Assessments does not list it, so nobody knows out of how many they are. Until it is listed the average says so. Select it and choose Set up, then Add an assessment, and say out of how many; or Use this sheet, to say that it is something else.',
    ]);
    expect(stateOf(addon).map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
    const averageOf = (row: number) =>
      addon.shown(`Own!A${row}:P${row}`)[0]?.[addon.shown("Own!A1:P1")[0]?.indexOf("Average %") ?? -1];
    expect(averageOf(2)).toContain("Test 3");
    expect(averageOf(3)).toBe("100.0");
  });

  test("at the side is asked about, since it is in no sum", async () => {
    const addon = await physicsTracker();
    addon.workbook.insertColumns(addon.workbook.activeSheet(), 0, 1);
    await addon.type("Physics!A3", test3);
    expect(linesOf(await repair(addon), "left").join()).toContain('"Test 3" holds marks');
    expect(averages(addon)).toEqual(["70.0", "36.7", "40.0"]);
  });

  test("counts as soon as it was said in the form out of how many it is", async () => {
    const addon = await withInserted();
    const found = await inspectSheet(addon);
    expect(found.questions).toEqual([expect.objectContaining({ about: "maximum", column: 6 })]);
    const plan = agreeing(found);
    const assessments = plan.assessments.map((one) => (one.heading === "Test 3" ? { ...one, maxMark: 20 } : one));
    await setUpSheet(addon, { ...plan, assessments });
    await addon.workbook.settled();
    // (90 + 90 + 50) / 3, (60 + 36.7) / 2, (20 + 40) / 2
    expect(averages(addon)).toEqual(["76.7", "48.3", "30.0"]);
    expect(linesOf(await repair(addon), "left")).toEqual([]);
  });

  test("that was left out in the form is not asked about again", async () => {
    const addon = await withInserted();
    const plan = agreeing(await inspectSheet(addon));
    await setUpSheet(addon, { ...plan, assessments: plan.assessments.filter(({ heading }) => heading !== "Test 3") });
    await addon.workbook.settled();
    expect(averages(addon)).toEqual(["70.0", "36.7", "40.0"]);
    expect(linesOf(await repair(addon), "left")).toEqual([]);
    expect((await inspectSheet(addon)).questions).toEqual([]);
  });
});
