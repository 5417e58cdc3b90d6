import type { SheetInspection } from "../../src/api/calls/inspect-sheet";
import type { SetUpOutcome } from "../../src/api/calls/preview-set-up";
import type { SheetPlan } from "../../src/api/calls/set-up-sheet";
import type { Report } from "../../src/tables/report";
import type { CellValue, Snapshot } from "../../preview/engine/workbook";
import { type Addon, openAddon } from "../support/addon";

/** The report that the last menu action put into the sidebar. */
export function lastReport(addon: Addon): Report {
  const page = addon.sidebars[addon.sidebars.length - 1]?.html ?? "";
  const attribute = /data-start="([^"]*)"/.exec(page)?.[1] ?? "";
  const start = JSON.parse(attribute.replaceAll("&quot;", '"').replaceAll("&amp;", "&")) as {
    view: string;
    data: Report;
  };
  expect(start.view).toBe("report");
  return start.data;
}

export const linesOf = ({ lines }: Report, kind: "done" | "left") =>
  lines.filter((line) => line.kind === kind).map(({ where, text }) => `${where}: ${text}`);

export async function inspectSheet(addon: Addon): Promise<SheetInspection> {
  const answer = (await addon.call("inspectSheet")) as { ok: boolean; data: SheetInspection; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.data;
}

/** What someone who agrees with every guess would send. */
export function agreeing({ sheet, headerRow, columns, questions }: SheetInspection): SheetPlan {
  const constants = Object.fromEntries(
    questions.flatMap((question) => (question.about === "learnerId" ? [] : [[question.about, question.guess]])),
  );
  return {
    sheet,
    headerRow,
    columns: columns
      .filter(({ use }) => use !== "" && use !== "assessment")
      .map(({ column, heading, use }) => ({ column, heading, key: use })),
    assessments: columns
      .filter(({ use }) => use === "assessment")
      .map(({ column, heading, maxMark = 100, weight = 1 }) => ({ column, heading, maxMark, weight })),
    constants,
  };
}

/** Where the form says that the tier goes. */
export const placeOf = async (addon: Addon, plan: SheetPlan) =>
  ((await addon.call("previewSetUp", plan)) as { data: SetUpOutcome }).data.tierPlace;

/** What the form sends once it has shown what would come out, and nothing was unticked. */
export async function asForeseen(addon: Addon, chosen?: SheetPlan): Promise<SheetPlan> {
  const plan = chosen ?? agreeing(await inspectSheet(addon));
  const at = (await placeOf(addon, plan))?.at;
  return { ...plan, ...(at && { tierAt: at }) };
}

export async function setUpSheet(addon: Addon, plan: SheetPlan): Promise<Report> {
  const answer = (await addon.call("setUpSheet", plan)) as { ok: boolean; data: Report; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.data;
}

/** What Check and repair reports. */
export async function repair(addon: Addon): Promise<Report> {
  await addon.menu("Check and repair");
  return lastReport(addon);
}

/** Opens a workbook that is set up once for all tests of a file, each time as it was then. */
export function kept(make: () => Promise<Addon>): () => Promise<Addon> {
  let snapshot: Promise<Snapshot> | undefined;
  const take = async () => (await make()).workbook.snapshot();
  return async () => {
    snapshot ??= take();
    return openAddon({ snapshot: structuredClone(await snapshot) });
  };
}

/** `ownSheet` as its owner has it after agreeing with every guess. */
export const physicsTracker = kept(async () => {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return addon;
});

/** The cells of a row of the sheet in view, as far as the sheet goes. */
export function rowOf({ workbook }: Addon, row: number) {
  const sheet = workbook.sheets().find(({ id }) => id === workbook.activeSheet());
  if (!sheet) throw new Error("No sheet is in view.");
  const area = { sheet: sheet.id, row: row - 1, column: 0, rows: 1, columns: sheet.columns };
  return (workbook.read(area)[0] ?? []).map(({ value }) => value);
}

/** Everything about a workbook that a person could see or lose. */
export function stateOf({ workbook }: Addon) {
  return workbook.sheets().map((sheet) => {
    const { rows, columns } = workbook.extent(sheet.id);
    const area = { sheet: sheet.id, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return {
      sheet,
      cells: workbook.read(area).map((row) => row.map(({ value, formula, pattern }) => [value, formula, pattern])),
      formats: workbook.formatRules(sheet.id),
      validation: workbook.validationRules(sheet.id),
      protections: workbook
        .protections()
        .filter((protection) => protection.sheet === sheet.id)
        .map((protection) => ({ ...protection, id: undefined })),
      filter: workbook.filter(sheet.id)?.area,
      names: workbook.namedRanges(),
    };
  });
}

/** A made-up department's own sheet: merged title, two header rows, other words, another order, columns of its own. */
export const ownSheet: readonly (readonly CellValue[])[] = [
  ["Year 12 A level Physics, 2025-26"],
  ["", "", "", "", "Autumn", "", "", "", "", ""],
  ["Forename", "Last name", "Student ID", "Avg GCSE", "Test 1 (50)", "Comment", "Mock (60)", "Att", "House", "Set"],
  ["Sam", "Ash", 101, 6.2, 45, "good start", 30, 91, "Red", "P1"],
  ["Jo", "Birch", 102, 5.1, "ABS", "", 22, 79, "Blue", "P1"],
  ["Al", "Cole", 103, "", 20, "joined late", "NS", 0.95, "Red", "P2"],
];
