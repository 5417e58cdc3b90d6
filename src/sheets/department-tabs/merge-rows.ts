import { groupBy } from "../../domain/numbers/group-by";
import { isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import type { Tab } from "../tabs";
import type { TabCell } from "../write-cells";
import type { DepartmentTab, TabRow } from "./department-tab";

/** What people typed in the tab, by the identity of its rows. */
interface Typed {
  readonly identity: TabRow;
  readonly cells: ReadonlyMap<string, TabCell>;
}

/**
 * The rows as computed, each with what people typed beside it; below them the rows that only people have: their identity is computed no
 * longer, but what they typed stays.
 */
export function mergeRows(
  { table, identity = [], ticked }: Pick<DepartmentTab, "table" | "identity" | "ticked">,
  rows: readonly TabRow[],
  present: Tab,
): Readonly<Record<string, TabCell | undefined>>[] {
  const isTyped = (key: string) => table.columns[key]?.filledBy === "people";
  const typedKeys = table.keys.filter(isTyped);
  if (typedKeys.length === 0) return [...rows];
  const keyOf = (row: TabRow) => JSON.stringify(identity.map((key) => textOf(row[key])));
  // Rows that people gave one name are joined in their order, so that none is lost.
  const left = groupBy(typedIn(present, typedKeys, identity), (typed) => keyOf(typed.identity));
  const merged = rows.map((row) => {
    const typed = left.get(keyOf(row))?.shift();
    // A computed row may suggest what a person has not typed yet.
    return { ...row, ...Object.fromEntries(typed?.cells ?? []) };
  });
  if (ticked !== undefined) {
    const isSeenTo = (row: Readonly<Record<string, unknown>>) => row[ticked] !== undefined;
    return [...merged.filter((row) => !isSeenTo(row)), ...merged.filter(isSeenTo)];
  }
  return [
    ...merged,
    ...[...left.values()].flat().map((typed) => ({ ...typed.identity, ...Object.fromEntries(typed.cells) })),
  ];
}

function typedIn(
  { grid, headerRow, positions }: Tab,
  typedKeys: readonly string[],
  identity: readonly string[],
): Typed[] {
  if (!grid || headerRow === undefined) return [];
  return grid.values.slice(headerRow).flatMap((row, index) => {
    const cell = (key: string) => row[positions.get(key) ?? -1];
    const formulaOf = (key: string) => grid.formulas[headerRow + index]?.[positions.get(key) ?? -1] ?? "";
    const cells = new Map(
      typedKeys.flatMap((key): [string, TabCell][] => {
        const formula = formulaOf(key);
        if (formula !== "") return [[key, { formula }]];
        return isBlank(cell(key)) ? [] : [[key, cell(key) as TabCell]];
      }),
    );
    if (cells.size === 0) return [];
    return [{ identity: Object.fromEntries(identity.map((key) => [key, textOf(cell(key))])), cells }];
  });
}
