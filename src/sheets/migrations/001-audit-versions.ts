import { migrationMessages as words } from "../../messages/menu-messages";
import { auditTable } from "../../tables/audit";
import { isBlank } from "../../records/cell";
import type { Grid } from "../../tables/grid";
import { done } from "../repair";
import { positionsAfterSetUp, readTab } from "../tabs";
import { tabOf } from "../workbook";
import { putCells } from "../writing/put-cells";
import type { SheetRead } from "../writing/rows-of-sheet";
import type { Migration } from "./migration";

/** Records could not be changed before this version, so every line of the audit until then is about a record's first. */
export const auditVersions: Migration = {
  version: 1,
  repairs(workbook) {
    const { sheet, headerRow: isRead } = tabOf(workbook, auditTable.name);
    if (!sheet || isRead === undefined) return [];
    // Of a workbook only the Audit's first lines are read.
    const tab = readTab(sheet, auditTable, { formulaRows: 0 });
    const { grid, headerRow, positions } = tab;
    const [record, version] = [positions.get("record"), positions.get("version")];
    if (!grid || headerRow === undefined || record === undefined) return [];
    // The column may be one that Check and repair is about to add, to the right of all others.
    const column = positionsAfterSetUp(tab).get("version") ?? 0;
    const isOld = (row: readonly unknown[]) =>
      !isBlank(row[record]) && (version === undefined || isBlank(row[version]));
    const edits = grid.values.flatMap((row, index) =>
      index >= headerRow && isOld(row) ? [{ row: index, column, before: "", after: 1 }] : [],
    );
    if (edits.length === 0) return [];
    const headings = Object.assign([...(grid.values[headerRow - 1] ?? [])], {
      [column]: headingIn(grid, headerRow, version),
    });
    const values = grid.values.map((row, index) => (index === headerRow - 1 ? headings : row)) as SheetRead["values"];
    const idColumns = told.flatMap((key) => positions.get(key) ?? []);
    const on = { sheet, name: auditTable.name, values, formulas: grid.formulas, headerRow, idColumns };
    return [done(auditTable.name, words.auditVersions(edits.length), () => void putCells(on, edits))];
  },
};

/** What a line says, which tells it apart. */
const told = ["record", "field", "before", "after", "when"] as const;

const headingIn = ({ values }: Grid, headerRow: number, column: number | undefined): unknown =>
  column === undefined ? auditTable.columns.version.header : values[headerRow - 1]?.[column];
