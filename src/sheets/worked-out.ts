import { once } from "../domain/once";
import { messageOf } from "../domain/text/message-of";
import { aspiration } from "../functions/aspiration";
import { meg } from "../functions/meg";
import { riskTier } from "../functions/risk";
import { workOut } from "../functions/work-out";
import { departmentMessages } from "../messages/department-messages";
import type { Cell } from "../records/cell";
import { type Cells, toRows } from "../records/ranges";
import { assessmentsTable } from "../tables/assessments";
import { coursesTable } from "../tables/courses";
import { interventionsTable } from "../tables/interventions";
import { localTargetsTable } from "../tables/local-targets";
import { plansTable } from "../tables/plans";
import { policyTable } from "../tables/policy";
import { reviewsTable } from "../tables/reviews";
import type { TrackerKey } from "../tables/tracker";
import { columnsOfKey, type NamedTab, type TrackerParts } from "../tables/tracker-addresses";
import { type ComputedKey, computedKeys, diagnosticOf, type Pair, pairsFor, startOf } from "../tables/tracker-formulas";
import { headingList, isWorkedOut, type WorkedOutKey } from "../tables/worked-out";
import { Told } from "./fault-sentence";
import { headerOf, type TrackerOnSheet } from "./tracker-on-sheet";
import { consentsIn, isEmpty } from "./tabs";
import type { Workbook } from "./workbook";

type Tabs = Pick<Workbook, "tabs">;

/**
 * A tracker with what its formulas show once they are calculated, by the same calls over what people typed. Sheets calculates at its own pace:
 * an action that took what a formula shows at the moment would keep "Loading…", or a blank, for good. Columns that are not our formulas stay as
 * they are.
 */
export function workedOut(on: TrackerOnSheet, workbook: Tabs): TrackerOnSheet {
  const ours = new Map(
    on.view.found.flatMap(({ key, by, column }) =>
      by === "formula" && isComputed(key) && wasRead(key, workbook) ? [[key, column] as const] : [],
    ),
  );
  if (ours.size === 0) return on;
  demandPolicy(on, ours.get("tier"), workbook);
  const { headerRow } = on.view.layout;
  const made = calculated(on, new Set(ours.keys()), workbook);
  const values = on.grid.values.map((row, index) => {
    if (index < headerRow - 1) return row;
    const cells = [...row];
    for (const [key, column] of ours)
      cells[column] = index === headerRow - 1 ? headerOf(key) : (made(key, index - headerRow + 1) ?? "");
    return cells;
  });
  return { ...on, grid: { ...on.grid, values } };
}

/** A formula that read the Policy shows an error without it, while the sums would take the usual lines. */
function demandPolicy({ name, grid, view }: TrackerOnSheet, tier: number | undefined, { tabs }: Tabs): void {
  const policy = tabs.find(({ table }) => table.name === policyTable.name);
  if (tier === undefined || (policy && !isEmpty(policy))) return;
  const formula = grid.formulas[view.layout.headerRow - 1]?.[tier] ?? "";
  if (/policy|#REF!/i.test(formula)) throw new Told(departmentMessages.noTiers(name, departmentMessages.noPolicy));
}

const isComputed = (key: TrackerKey): key is ComputedKey => (computedKeys as readonly string[]).includes(key);

/** Who needs no records reads none of their tabs. */
function wasRead(key: ComputedKey, { tabs }: Tabs): boolean {
  const needed = { openActions: [interventionsTable], nextReview: [interventionsTable, plansTable, reviewsTable] };
  return ((needed as Partial<Record<ComputedKey, readonly { name: string }[]>>)[key] ?? []).every(({ name }) =>
    tabs.some(({ table }) => table.name === name),
  );
}

const flat = (pairs: readonly Pair<Cells>[]) => pairs.flatMap(([name, cells]) => [name, cells]);

/** A cell of a column that is ours, by its row counted from the headings. */
function calculated(on: TrackerOnSheet, ours: ReadonlySet<ComputedKey>, workbook: Tabs) {
  const target = once(() =>
    shown(() => meg(...startOf(typed), "", typed.named("LocalTargets"), typed.named("Policy"), ...diagnosticOf(typed))),
  );
  const typed = partsOn(on, workbook, (key) => (key === "meg" && ours.has(key) ? headed(key, target()) : undefined));
  const block = [...ours].filter(isWorkedOut);
  const blockCells = once(() =>
    orNothing(() => workOut(headingList(block), ...flat(pairsFor(block, typed, on.theirs)))),
  );
  const alone: Readonly<Record<Exclude<ComputedKey, WorkedOutKey>, () => Cell[]>> = {
    meg: target,
    aspiration: once(() => shown(() => aspiration(...startOf(typed), typed.named("LocalTargets")))),
    tier: once(() => tiersOf(on.name, () => riskTier(...flat(pairsFor(["tier"], typed, on.theirs))))),
  };
  return (key: ComputedKey, row: number): Cell =>
    isWorkedOut(key) ? blockCells()[row]?.[block.indexOf(key)] : alone[key]()[row];
}

/** The tracker and its tabs as cells, in place of their addresses. */
function partsOn(
  on: TrackerOnSheet,
  { tabs }: Tabs,
  ourColumn: (key: TrackerKey) => Cells,
): TrackerParts<Cells, TrackerKey> {
  const { headerRow, columns, assessments } = on.view.layout;
  const rows = on.grid.values.slice(headerRow - 1);
  const tabOf = (name: string) => tabs.find(({ table }) => table.name === name);
  return {
    column(key) {
      const at = columns.get(key);
      return at === undefined
        ? undefined
        : (ourColumn(key) ??
            headed(
              key,
              rows.map((row) => row[at]),
            ));
    },
    headings: assessments.length > 0 ? [[assessments.map((at) => rows[0]?.[at] ?? "")]] : [],
    marks: assessments.length > 0 ? [rows.map((row) => assessments.map((at) => row[at] ?? ""))] : [],
    tabColumn(name, key) {
      const tab = tabOf(name);
      const columns = tab ? columnsOfKey({ positions: tab.positions, consents: consentsIn(tab) }, key) : [];
      const values = (tab?.grid?.values ?? []).slice((tab?.headerRow ?? 1) - 1);
      return columns.map((at) => values.map((row) => [row[at] ?? ""]));
    },
    named: (name) => tabOf(tabsNamed[name])?.grid?.values,
  };
}

const tabsNamed: Readonly<Record<NamedTab, string>> = {
  Assessments: assessmentsTable.name,
  Courses: coursesTable.name,
  LocalTargets: localTargetsTable.name,
  Policy: policyTable.name,
};

/** Under its own heading, whatever a person has written there. */
const headed = (key: TrackerKey, cells: readonly Cell[]): Cells =>
  cells.map((cell, index) => [index === 0 ? headerOf(key) : (cell ?? "")]);

/** Without a tier nothing that is kept, listed or counted of a tracker would be right. @throws Told with what stands in the way */
function tiersOf(tracker: string, make: () => Cells): Cell[] {
  try {
    return toRows(make()).map(([cell]) => cell ?? "");
  } catch (error) {
    throw new Told(departmentMessages.noTiers(tracker, messageOf(error)));
  }
}

/** A call that is wrong as a whole shows nothing below its heading. */
function orNothing(make: () => Cells): readonly (readonly Cell[])[] {
  try {
    return toRows(make());
  } catch {
    return [];
  }
}

const shown = (make: () => Cells): Cell[] => orNothing(make).map(([cell]) => cell ?? "");
