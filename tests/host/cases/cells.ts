import { cellCases, formatPage } from "../../../src/sheets/diagnostics/cell-cases";
import type { HostCase } from "./host-case";

/** The cases that Diagnostics runs in a live sheet. */
export const writtenCells: readonly HostCase[] = cellCases.map(({ format, given, value, shown }) => ({
  behaviour: `${JSON.stringify(given)} in a cell of the format ${JSON.stringify(format)} shows ${JSON.stringify(shown)}`,
  source: formatPage,
  steps: [
    ({ sheet }) => {
      const cell = sheet.getRange("A1");
      if (format !== "") cell.setNumberFormat(format);
      cell.setValue(given);
      const found = cell.getValue() as unknown;
      return [Object.prototype.toString.call(found) === "[object Date]" ? value : found, cell.getDisplayValue()];
    },
  ],
  expected: [value, shown],
}));
