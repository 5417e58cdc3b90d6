import { migrationMessages as words } from "../../messages/menu-messages";
import { auditTable } from "../../tables/audit";
import { isBlank } from "../../records/cell";
import { done } from "../repair";
import { tabOf } from "../workbook";
import type { Migration } from "./migration";

/** Records could not be changed before this version, so every line of the audit until then is about a record's first. */
export const auditVersions: Migration = {
  version: 1,
  repairs(workbook) {
    const { grid, sheet, headerRow, positions } = tabOf(workbook, auditTable.name);
    const [record, version] = [positions.get("record"), positions.get("version")];
    if (!grid || !sheet || headerRow === undefined || record === undefined) return [];
    // The column may be one that Check and repair is about to add, to the right of all others.
    const added = auditTable.keys.filter((key) => !positions.has(key)).indexOf("version");
    const at = version ?? Math.max(...grid.values.map((row) => row.length)) + added;
    const lines = grid.values.slice(headerRow);
    const isOld = (row: readonly unknown[]) =>
      !isBlank(row[record]) && (version === undefined || isBlank(row[version]));
    const old = lines.filter(isOld).length;
    if (old === 0) return [];
    const cells = lines.map((row) => [isOld(row) ? 1 : (row[version ?? -1] ?? "")]);
    const write = () => void sheet.getRange(headerRow + 1, at + 1, cells.length, 1).setValues(cells);
    return [done(auditTable.name, words.auditVersions(old), write)];
  },
};
