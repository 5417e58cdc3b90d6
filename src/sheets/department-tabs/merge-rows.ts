import { groupBy } from "../../domain/numbers/group-by";
import { isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import type { TabDefinition } from "../../tables/define-table";
import type { Tab } from "../tabs";
import type { TabCell } from "../write-cells";
import type { DepartmentTab, TabRow } from "./department-tab";

/** A row as it is to stand; without keys where nothing is to stand. */
export type MergedRow = Readonly<Record<string, TabCell | undefined>>;

/** What stands in a row of the tab: what tells it apart, and what people typed. */
interface Standing {
  readonly identity: TabRow;
  readonly cells: ReadonlyMap<string, TabCell>;
}

/** The columns that people fill. */
export const typedIn = (table: TabDefinition) => table.keys.filter((key) => table.columns[key]?.filledBy === "people");

/** What tells a row apart, as one text; "" where nothing does. */
export const identityOf = (identity: readonly string[], cell: (key: string) => unknown): string => {
  const texts = identity.map((key) => textOf(cell(key) as TabCell | undefined));
  return texts.every((text) => text === "") ? "" : JSON.stringify(texts);
};

/**
 * The rows below the headings: what is computed beside what people typed, each row where it stands, whoever sorted it; rows that are new come
 * below the last. A row that is computed no longer keeps what people typed.
 */
export function mergeRows(
  { table, identity = [] }: Pick<DepartmentTab, "table" | "identity">,
  rows: readonly TabRow[],
  present: Tab,
): readonly MergedRow[] {
  const typedKeys = typedIn(table);
  if (typedKeys.length === 0) return rows;
  // Rows that people gave one name are joined in their order, so that none is lost.
  const left = groupBy(rows, (row) => identityOf(identity, (key) => row[key]));
  const merged = standingIn(present, typedKeys, identity).map((row): MergedRow => {
    if (!row) return {};
    const computed = left.get(identityOf(identity, (key) => row.identity[key]))?.shift();
    // A computed row may suggest what a person has not typed yet.
    return { ...row.identity, ...computed, ...Object.fromEntries(row.cells) };
  });
  return [...merged, ...[...left.values()].flat()];
}

/** Each row completed by what people typed beside it; nothing beside one that is new. */
export function completedRows(
  { table, identity = [], completed }: Pick<DepartmentTab, "table" | "identity" | "completed">,
  rows: readonly TabRow[],
  present: Tab,
): readonly TabRow[] {
  if (!completed) return rows;
  const idOf = (row: TabRow) => identityOf(identity, (key) => row[key]);
  const beside = new Map(
    standingIn(present, typedIn(table), identity).flatMap((row) => (row ? [[idOf(row.identity), row.cells]] : [])),
  );
  return rows.map((row) => completed(row, beside.get(idOf(row)) ?? new Map()));
}

function standingIn(
  { grid, headerRow, positions }: Tab,
  typedKeys: readonly string[],
  identity: readonly string[],
): (Standing | undefined)[] {
  if (!grid || headerRow === undefined) return [];
  const found = grid.values.slice(headerRow).map((row, index): Standing | undefined => {
    const cell = (key: string) => row[positions.get(key) ?? -1];
    const formulaOf = (key: string) => grid.formulas[headerRow + index]?.[positions.get(key) ?? -1] ?? "";
    const cells = new Map(
      typedKeys.flatMap((key): [string, TabCell][] => {
        const formula = formulaOf(key);
        if (formula !== "") return [[key, { formula }]];
        return isBlank(cell(key)) ? [] : [[key, cell(key) as TabCell]];
      }),
    );
    const isThere = cells.size > 0 || identityOf(identity, cell) !== "";
    return isThere
      ? { identity: Object.fromEntries(identity.map((key) => [key, textOf(cell(key))])), cells }
      : undefined;
  });
  return found.slice(0, found.map((row) => row !== undefined).lastIndexOf(true) + 1);
}
