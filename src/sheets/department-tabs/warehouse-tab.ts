import { textOf } from "../../records/texts";
import { auditTable } from "../../tables/audit";
import { policyTable, versionKey } from "../../tables/policy";
import { columnLetter } from "../../tables/tracker-addresses";
import { warehouseTable, warehouseTables } from "../../tables/warehouse";
import { noteIn } from "../migrations/policy-notes";
import type { DepartmentOnSheets } from "../read-department";
import { tabOf } from "../workbook";
import type { DepartmentTab, TabRow } from "./department-tab";

type Read = Pick<DepartmentOnSheets, "workbook" | "trackers">;

/** Only a workbook whose head of department has added a tab of that name has it written. */
export const warehouseTabs = (read: Read): DepartmentTab[] =>
  read.workbook.sheets.has(warehouseTable.name)
    ? [{ table: warehouseTable, rows: ({ today }) => rowsOf(read, today) }]
    : [];

function rowsOf({ workbook, trackers }: Read, madeAt: string): TabRow[] {
  const version = Number(textOf(noteIn(tabOf(workbook, policyTable.name), versionKey)) || NaN);
  const row = (tab: string, headerRow: number, cells: readonly unknown[] = []): TabRow => {
    const texts = cells.map(textOf);
    const headings = texts.slice(
      0,
      texts.reduce((width, heading, at) => (heading === "" ? width : at + 1), 1),
    );
    return {
      tab,
      range: `A${headerRow}:${columnLetter(headings.length - 1)}`,
      headings: headings.map(inList).join(","),
      version: Number.isNaN(version) ? undefined : version,
      madeAt,
    };
  };
  return [
    ...trackers.map(({ name, grid, view }) => row(name, view.layout.headerRow, grid.values[view.layout.headerRow - 1])),
    ...warehouseTables.flatMap(({ name }) => {
      const { grid, headerRow, sheet } = tabOf(workbook, name);
      // This very update makes it.
      if (name === auditTable.name && !sheet) return [row(name, 1, auditTable.headers)];
      return headerRow === undefined ? [] : [row(name, headerRow, grid?.values[headerRow - 1])];
    }),
  ];
}

/** As .csv has it: a heading with a comma, a line or a quotation mark in it stands between quotation marks. */
const inList = (heading: string) => (/[",\n\r]/.test(heading) ? `"${heading.replace(/"/g, '""')}"` : heading);
