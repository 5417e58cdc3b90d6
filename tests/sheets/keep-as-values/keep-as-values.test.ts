import type { Report } from "../../../src/api/calls/report";
import type { Answer } from "../../../src/api/contract";
import { type Addon, openAddon } from "../../support/addon";
import { at, closeWorkbooks } from "../../support/workbooks";
import { rowsIn } from "../records/desk";
import { lastReport, linesOf, physicsTracker, rowOf, stateOf } from "../trackers";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const id = "VAL-0123456789abcdef01234567";

async function keep(addon: Addon): Promise<Report> {
  const answer = (await addon.call("keepAsValues", { id })) as Answer;
  if (!answer.ok) throw new Error(answer.message);
  return answer.data as Report;
}

const cellsOf = (addon: Addon) => stateOf(addon).map(({ cells }) => cells);
/** The cells that show anything, each with its place. */
const shownIn = (addon: Addon, tab: string) =>
  (stateOf(addon).find(({ sheet }) => sheet.name === tab)?.cells ?? []).flatMap((row, r) =>
    row.flatMap(([value], c) => (value === null || value === "" ? [] : [[r + 1, c + 1, value] as const])),
  );
/** Without those of Start here, its links and the line of the year, which need no add-on. */
const formulasIn = (addon: Addon) =>
  stateOf(addon)
    .filter(({ sheet }) => sheet.name !== "Start here")
    .flatMap(({ cells }) => cells.flatMap((row) => row.map(([, formula]) => formula)))
    .filter(Boolean);
const columnOf = (addon: Addon, heading: string) => rowOf(addon, 3).indexOf(heading);

test("what the add-on works out becomes what it shows, typed cells stay, and one line of the audit says so", async () => {
  const addon = await physicsTracker();
  const before = ["Physics", "At risk"].map((tab) => shownIn(addon, tab));
  expect(formulasIn(addon).length).toBeGreaterThan(5);
  const { summary, lines } = await keep(addon);
  expect(summary).toMatch(/^\d+ columns are values now\.$/);
  expect(lines.map(({ kind, where }) => [kind, where])).toEqual([
    ["done", "At risk"],
    ["done", "Physics"],
    ["note", "Keep as values"],
  ]);
  expect(lines.at(-1)?.text).toContain("File ▸ Version history");
  expect(["Physics", "At risk"].map((tab) => shownIn(addon, tab))).toEqual(before);
  expect(formulasIn(addon)).toEqual([]);
  const audited = rowsIn(addon, "Audit").filter(({ record }) => record === id);
  expect(audited).toEqual([
    expect.objectContaining({ field: "Kept as values", after: expect.stringContaining("Risk tier") }),
  ]);
});

test("kept values stay when a mark changes", async () => {
  const addon = await physicsTracker();
  await keep(addon);
  const kept = shownIn(addon, "Physics");
  await addon.type("Physics!E4", [[1]]);
  const typed = kept.map((cell) => (cell[0] === 4 && cell[1] === 5 ? [4, 5, 1] : cell));
  expect(shownIn(addon, "Physics")).toEqual(typed);
});

test("a second time there is nothing to keep, and nothing is written", async () => {
  const addon = await physicsTracker();
  await keep(addon);
  const after = cellsOf(addon);
  expect((await keep(addon)).summary).toBe("Every computed column is kept as values already; nothing was changed.");
  expect(cellsOf(addon)).toEqual(after);
});

test.each([
  ["a heading that says Loading", (addon: Addon) => at(addon.workbook, "A3", "Physics"), "Loading..."],
  ["a cell that shows an error", (addon: Addon) => at(addon.workbook, "A5", "Physics"), "#ERROR!"],
])("with %s nothing is changed, and the place is named", async (_what, cell, shown) => {
  const addon = await physicsTracker();
  const column = columnOf(addon, "Risk tier");
  const read = addon.workbook.read.bind(addon.workbook);
  // What Sheets would show while it calculates: the engine itself never does.
  jest.spyOn(addon.workbook, "read").mockImplementation((area) => {
    const spot = { ...cell(addon), column };
    return read(area).map((row, r) =>
      row.map((view, c) =>
        area.sheet === spot.sheet && area.row + r === spot.row && area.column + c === spot.column
          ? { ...view, value: shown, display: shown }
          : view,
      ),
    );
  });
  const before = cellsOf(addon);
  await expect(keep(addon)).rejects.toThrow(
    /^Nothing was changed: Physics: Risk tier is still being worked out, or in error/,
  );
  expect(cellsOf(addon)).toEqual(before);
});

test("a column that begins to calculate right before it is kept has its formula again, and is named", async () => {
  const addon = await physicsTracker();
  const column = columnOf(addon, "Average %");
  const before = formulasIn(addon).find((formula) => String(formula).includes("WORKOUT"));
  const heading = { ...at(addon.workbook, "A3", "Physics"), column };
  let copies = 0;
  addon.host.faults.beforeCall = (name) => {
    // The register goes first, then the tracker's columns from the last to the first.
    if (name === "Range.copyTo" && ++copies === 2) addon.workbook.write(heading, [[{ value: "Loading..." }]]);
  };
  const { lines } = await keep(addon);
  addon.host.faults.beforeCall = undefined;
  expect(lines.filter(({ kind }) => kind === "left")).toEqual([
    { kind: "left", where: "Physics", text: expect.stringMatching(/^Average %, .*Areas began to calculate meanwhile/) },
  ]);
  expect(formulasIn(addon)).toEqual([before]);
  expect(rowOf(addon, 3)[column]).toBe("Average %");
});

test("Check and repair leaves kept values alone, says so, and puts a formula back where they were deleted", async () => {
  const addon = await physicsTracker();
  await keep(addon);
  const register = shownIn(addon, "At risk");
  await addon.menu("Check and repair");
  expect(linesOf(lastReport(addon), "left").join("\n")).toContain("Risk tier: the formula is gone");
  expect(linesOf(lastReport(addon), "left").join("\n")).toContain("At risk");
  expect(shownIn(addon, "At risk")).toEqual(register);
  const column = columnOf(addon, "Risk tier");
  addon.workbook.clearContents({ ...at(addon.workbook, "A3", "Physics"), column, rows: 4 });
  await addon.workbook.settled();
  await addon.menu("Check and repair");
  expect(formulasIn(addon).filter((formula) => String(formula).includes("RISKTIER"))).toHaveLength(1);
});

test("without a tracker, and while someone else saves, it says so", async () => {
  const empty = await openAddon();
  expect((await keep(empty)).summary).toBe("There is no tracker in this spreadsheet, so there is nothing to keep.");
  const addon = await physicsTracker();
  addon.host.faults.lockIsHeldElsewhere = true;
  await expect(keep(addon)).rejects.toThrow("Someone else is saving at this moment. Nothing was changed.");
});

test.each(["Range.copyTo", "SpreadsheetApp.flush"])(
  "a sort right before %s leaves nobody another learner's values: the formulas stand again, and the report says so",
  async (moment) => {
    const addon = await physicsTracker();
    const { host } = addon;
    const formulas = formulasIn(addon).filter((formula) => !String(formula).includes("LISTATRISK")).length;
    let sorted = 0;
    host.busy.whenever((call) => {
      const isNow = call === moment && host.busy.sheetAtHand === "Physics" && sorted === 0;
      if (!isNow) return undefined;
      sorted += 1;
      return { deed: "sorts", draw: () => 0 };
    });
    const { lines } = await keep(addon);
    host.busy.whenever(undefined);
    await addon.workbook.settled();
    expect(host.busy.done).toEqual(["sorts Physics"]);
    expect(lines.filter(({ kind, where }) => kind === "left" && where === "Physics").length).toBeGreaterThan(0);
    expect(formulas).toBeGreaterThan(0);
    const tier = columnOf(addon, "Risk tier");
    expect(addon.formulas("Physics!A3:AB3")[0]?.[tier]).toContain("RISKTIER");
  },
);
