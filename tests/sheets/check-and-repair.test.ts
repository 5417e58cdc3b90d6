import { columnLetter } from "../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../support/addon";
import { at, closeWorkbooks } from "../support/workbooks";
import { linesOf, physicsTracker, repair, rowOf, stateOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const column = (addon: Addon, heading: string) => rowOf(addon, 3).indexOf(heading);
const letter = columnLetter;
const typed = (addon: Addon) => addon.values("Physics!A1:J6");

test("a workbook without a tracker is told how to start", async () => {
  const addon = await openAddon({ sheets: { Mine: [["a"]] } });
  const before = stateOf(addon);
  expect((await repair(addon)).summary).toMatch(/^There is no tracker in this workbook yet/);
  expect(stateOf(addon)).toEqual(before);
});

test("colours that were lost, split or copied are rebuilt, and other people's rules are kept in order", async () => {
  const addon = await physicsTracker();
  const sheet = addon.workbook.activeSheet();
  const ours = addon.workbook.formatRules(sheet);
  const theirs = [1, 2].map((value) => ({
    areas: [at(addon.workbook, `A${3 + value}:A9`, "Physics")],
    condition: { kind: "number", test: "greater", value } as const,
    style: { background: "#00ff00" },
  }));
  const split = { ...ours[0], areas: [at(addon.workbook, "P5:P6", "Physics")] } as (typeof ours)[number];
  addon.workbook.setFormatRules(sheet, [theirs[0]!, ...ours.slice(0, 5), split, theirs[1]!]);
  const report = await repair(addon);
  expect(linesOf(report, "done").join()).toContain("The colours are rebuilt");
  expect(addon.workbook.formatRules(sheet)).toEqual([...theirs, ...ours]);
});

test("a wiped number format, validation, protection, filter, freeze and name come back, each with a line", async () => {
  const addon = await physicsTracker();
  const before = stateOf(addon);
  const { workbook } = addon;
  const sheet = workbook.activeSheet();
  const average = letter(column(addon, "Average %"));
  workbook.clearFormats(at(workbook, `${average}4:${average}5`, "Physics"));
  workbook.setValidation(at(workbook, "E4:E5", "Physics"), null);
  for (const { id } of workbook.protections()) workbook.removeProtection(id);
  workbook.removeFilter(sheet);
  workbook.freeze(sheet, 0, 0);
  workbook.removeNamedRange("Policy");
  await workbook.settled();
  const done = linesOf(await repair(addon), "done").join("\n");
  for (const words of [
    "number format",
    "entries are checked",
    "warning protects",
    "filter",
    "frozen",
    "The name Policy",
  ]) {
    expect(done).toContain(words);
  }
  expect(stateOf(addon).map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
  expect(stateOf(addon)[0]).toMatchObject({ filter: before[0]?.filter, protections: before[0]?.protections });
});

test("settings missing from the Policy tab are added, and typed values stay", async () => {
  const addon = await physicsTracker();
  await addon.type("Policy!B2", [["2024-09-01"]]);
  const { workbook } = addon;
  const policy = workbook.sheets().find(({ name }) => name === "Policy")?.id ?? "";
  workbook.deleteRows(policy, 3, 1);
  await workbook.settled();
  const missing = addon.values("Policy!A4")[0]?.[0];
  const report = await repair(addon);
  expect(linesOf(report, "done").join()).toMatch(/Added the settings [a-z.]+; the others keep their values\./);
  expect(addon.values("Policy!A4")[0]?.[0]).toBe(missing);
  expect(addon.shown("Policy!B2")[0]?.[0]).toContain("2024");
});

test("a setting that cannot be right is named, and so is a row that cannot be read", async () => {
  const addon = await physicsTracker();
  const row = addon.values("Policy!A1:A40").findIndex(([key]) => key === "attendance.amber") + 1;
  await addon.type(`Policy!B${row}`, [["ninety"]]);
  await addon.type("Assessments!E2", [["fifty"]]);
  const left = linesOf(await repair(addon), "left").join("\n");
  expect(left).toContain('attendance.amber must be a number from 0 to 100; found "ninety"');
  expect(left).toContain('Assessments, row 2: Max mark: Expected a number; found "fifty".');
});

test("nothing that was typed is ever changed", async () => {
  const addon = await physicsTracker();
  const before = typed(addon);
  addon.workbook.setFormatRules(addon.workbook.activeSheet(), []);
  addon.workbook.clearContents(at(addon.workbook, "P3:Z3", "Physics"));
  await addon.workbook.settled();
  await repair(addon);
  expect(typed(addon)).toEqual(before);
});
