import { showsShare } from "../domain/adoption/cell-profile";
import type { Mark } from "../domain/department/enrolment";
import type { CellProblem } from "../domain/department/records";
import { groupBy } from "../domain/numbers/group-by";
import { inWords } from "../domain/numbers/tidy";
import { codeKey } from "../domain/text/normalise";
import { departmentMessages as words } from "../messages/department-messages";
import type { tracker } from "../tables/tracker";
import type { MarksColumn } from "../tables/tracker-view";
import { type Cell, describe } from "./cell";
import type { CellTable } from "./cell-table";
import { doubtOf, readMark } from "./marks";
import { readName } from "./texts";

type Columns = (typeof tracker)["columns"];

/** The marks of a row; of those that cannot be read, problems. */
export function marksReader(
  { name, rows, headerRow, positions }: CellTable<Columns>,
  assessments: readonly MarksColumn[],
  problems: CellProblem[],
) {
  const courseColumn = positions.get("course") ?? -1;
  const byCourse = groupBy(rows.slice(headerRow), (row) => row[courseColumn] ?? "");
  const columns = assessments.map((one) => {
    const doubts = new Map(
      [...byCourse].map(([course, own]) => [course, doubtOf(own, one.column, maxMarkOf(one, course))]),
    );
    return { ...one, doubts };
  });
  return (index: number): Mark[] =>
    columns.map(({ column, code, doubts, ...one }) => {
      const [cell, course] = [rows[index]?.[column], rows[index]?.[courseColumn] ?? ""];
      const maxMark = maxMarkOf(one, course);
      const mark = readMark(cell, maxMark, doubts.get(course));
      if ("outcome" in mark) return { assessment: code, outcome: mark.outcome };
      problems.push({ tab: name, row: index + 1, header: code, found: describe(cell), expected: words.mark(maxMark) });
      return { assessment: code, outcome: undefined };
    });
}

/** Marks that their format shows as percentages: what Sheets makes of 50% where a mark belongs. By the number alone nobody can tell. */
export function percentsAmongMarks(
  { name, rows, headerRow, positions }: CellTable<Columns>,
  assessments: readonly MarksColumn[],
  formatAt: (row: number, column: number) => string,
): CellProblem[] {
  const courseColumn = positions.get("course") ?? -1;
  return rows.slice(headerRow).flatMap((cells, index) =>
    assessments.flatMap(({ column, code, ...one }) => {
      const mark = cells[column];
      const maximum = maxMarkOf(one, cells[courseColumn] ?? "");
      if (typeof mark !== "number" || mark === 0 || maximum === undefined || maximum <= 1) return [];
      const row = headerRow + index;
      if (!showsShare(formatAt(row, column))) return [];
      const found = words.percent.found(`${inWords(mark * 100)}%`, describe(mark));
      return [{ tab: name, row: row + 1, header: code, found, expected: words.percent.expected(maximum) }];
    }),
  );
}

/** What a mark of the row's course is out of. */
function maxMarkOf({ maxMark, byCourse }: Pick<MarksColumn, "maxMark" | "byCourse">, course: Cell): number | undefined {
  if (byCourse === undefined) return maxMark;
  const name = readName(course);
  const key = name.state === "value" ? codeKey(name.value) : "";
  return byCourse.get(byCourse.has(key) ? key : "");
}
