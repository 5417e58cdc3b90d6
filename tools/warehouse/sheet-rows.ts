import { tableIn } from "../../src/records/cell-table";
import { normalise } from "../../src/domain/text/normalise";
import { ownTabs } from "../../src/tables/all-tables";
import type { TabDefinition, Table } from "../../src/tables/define-table";
import { tracker } from "../../src/tables/tracker";
import { sourceKeys, type TravellingTab, travellingTabs } from "./travels";
import type { Place, SourceRows } from "./warehouse";
import type { Sheet } from "./workbook-sheets";

const byName = new Map(
  travellingTabs.filter(({ source }) => source !== "trackers").map((tab) => [normalise(tab.table.name), tab]),
);
const others = new Set([...ownTabs].map(normalise));
const trackers = travellingTabs.find(({ source }) => source === "trackers") as TravellingTab;

/** What of a sheet travels: of a tab that stays, or that is none of ours, nothing. */
export function rowsOf({ name, rows }: Sheet, place: Omit<Place, "tab">): SourceRows[] {
  const known = byName.get(normalise(name));
  if (known) return [{ ...place, tab: name, source: known.source, rows: recordsIn(rows, known, known.table) }];
  if (others.has(normalise(name))) return [];
  const cells = tableIn(rows, tracker);
  // A tracker without an ID names nobody.
  if (!cells.positions.has("learnerId") || cells.positions.size < 3) return [];
  return [{ ...place, tab: name, source: trackers.source, rows: recordsIn(rows, trackers, tracker) }];
}

function recordsIn(rows: Sheet["rows"], tab: TravellingTab, table: TabDefinition): Record<string, string>[] {
  const { headerRow, positions } = tableIn(rows, table as Table);
  if (headerRow === 0) return [];
  const columns = sourceKeys(tab).flatMap((key) => {
    const column = positions.get(key);
    return column === undefined ? [] : [{ key, column }];
  });
  return rows
    .slice(headerRow)
    .map((row) => Object.fromEntries(columns.map(({ key, column }) => [key, textOf(row[column])])))
    .filter((record) => Object.values(record).some((text) => text !== ""));
}

/** A cell as a source table has it: a day as 2025-09-01, a number with a point. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "object") return JSON.stringify(cell);
  return String(cell as string | number | boolean);
}
