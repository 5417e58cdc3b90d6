import { type Addon, openAddon } from "../support/addon";
import { isFullRun, tell } from "../support/full-run";
import { threeLearners } from "../sheets/physics-sheet";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, kept, lastReport, setUpSheet } from "../sheets/trackers";
import { everyDeed, tryMeanwhile } from "./meanwhile";
import { choose } from "./writing-action";

jest.setTimeout(isFullRun("faults") ? 36_000_000 : 1_200_000);
afterEach(closeWorkbooks);

const update = (addon: Addon) => choose(addon, ["Department", "Update department tabs"], /up to date/);

/** Its Scorecard has indicators in an order of a person's own, with what they typed beside some, and a figure that has changed since. */
const open = kept(async () => {
  const addon = await openAddon({
    rows: 60,
    sheets: {
      Physics: threeLearners(),
    },
  });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await update(addon);
  const { workbook } = addon;
  const [, head = []] = addon.values("Scorecard!A1:X2");
  const sheet = workbook.sheets().find(({ name }) => name === "Scorecard")?.id ?? "";
  const { rows, columns } = workbook.extent(sheet);
  const type = (row: number, heading: string, value: string | number) =>
    workbook.typeAsUser({ sheet, row, column: head.indexOf(heading), rows: 1, columns: 1 }, [[{ value }]]);
  workbook.sort({ sheet, row: 2, column: 0, rows: rows - 2, columns }, [{ column: 0, ascending: false }]);
  for (let row = 2; row < rows; row += 2) {
    type(row, "Commentary", `Why ${row}.`);
    type(row, "Baseline", 90 + row);
    type(row, "Target", 99);
  }
  await workbook.settled();
  await update(addon);
  await addon.type("Physics!H3:H3", [[60]]);
  await workbook.settled();
  return addon;
});

test("While the department tabs are updated, a person is at work: each indicator keeps its own figures and commentary", async () => {
  const found: Record<string, number> = {};
  const failures: string[] = [];
  for (const deed of everyDeed) {
    const act = async (addon: Addon) => ((await update(addon)) ? "" : lastReport(addon).summary);
    const result = await tryMeanwhile(
      { open, act, tabs: { Scorecard: ["Indicator"] }, cellByCell: true, atOwnTabs: true, comesBack: true, sample: 5 },
      deed,
    );
    found[deed] = result.tried;
    failures.push(...result.failures);
  }
  tell(`While the department tabs are updated: ${JSON.stringify(found)} moments tried.`);
  expect(failures).toEqual([]);
});

test.each(["sorts", "inserts a row", "inserts a column"] as const)(
  "At any moment while the department tabs are updated, a person %s: nothing lands beside another indicator",
  async (deed) => {
    const act = async (addon: Addon) => ((await update(addon)) ? "" : lastReport(addon).summary);
    const action = { open, act, tabs: { Scorecard: ["Indicator"] }, cellByCell: true, atOwnTabs: true, oneIn: 23 };
    const { tried, failures } = await tryMeanwhile(action, deed);
    tell(`At any moment while the department tabs are updated, a person ${deed}: ${tried} moments tried.`);
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(4);
  },
);
