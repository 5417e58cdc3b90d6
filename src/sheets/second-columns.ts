import type { CellProblem } from "../domain/department/records";
import { departmentMessages } from "../messages/department-messages";
import { isBlank } from "../records/cell";
import { secondColumns } from "../tables/second-columns";
import type { Tab } from "./tabs";

const words = departmentMessages.secondColumn;

/** For Data checks: columns of the tabs beside the trackers that stand there twice and hold something. */
export const secondColumnProblems = (tabs: readonly Tab[]): CellProblem[] =>
  tabs.flatMap(({ table, grid, headerRow, positions }) => {
    if (!grid || headerRow === undefined) return [];
    const headings = grid.values[headerRow - 1] ?? [];
    return secondColumns(table.columns, headings, positions).flatMap(({ key, column }) => {
      if (grid.values.slice(headerRow).every((row) => isBlank(row[column]))) return [];
      const { header, kind } = table.columns[key] ?? { header: key, kind: "text" };
      const expected = words.expected[kind === "consent" ? "consent" : "other"];
      return [
        { tab: table.name, row: undefined, header: String(headings[column]), found: words.found(header), expected },
      ];
    });
  });
