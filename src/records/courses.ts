import { longest } from "../domain/text/cleaned";
import { type Boundary, readBoundaries } from "../domain/marks/grade-boundaries";
import { codeKey } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import type { coursesTable } from "../tables/courses";
import { type Cell, describe } from "./cell";
import type { CellTable } from "./cell-table";
import { readRecords, rowReader } from "./read-records";
import { readShort } from "./texts";

const words = functionMessages.marks;
const readBoundariesText = readShort(longest.boundaries);

/** Each course's grade boundaries by its exact code, or a sentence that says what is wrong with them. */
export function boundariesByCourse(
  table: CellTable<(typeof coursesTable)["columns"]>,
): (course: string) => readonly Boundary[] | string {
  const reader = rowReader(table);
  const byCode = new Map<string, readonly Boundary[] | string>();
  const written = new Map<string, Cell>();
  // Many courses share their boundaries.
  const read = new Map<string, ReturnType<typeof readBoundaries>>();
  for (const { row, code } of readRecords(table, [], ["code"])) {
    const cell = reader.cellAt(row - 1, "gradeBoundaries");
    const key = codeKey(code);
    const isTwice = written.has(key) && written.get(key) !== cell;
    byCode.set(key, isTwice ? words.twice(describe(code)) : boundariesOf(code, cell, read));
    written.set(key, isTwice ? undefined : cell);
  }
  return (course) => byCode.get(codeKey(course)) ?? words.unknownCourse(describe(course));
}

function boundariesOf(
  course: string,
  cell: Cell,
  known: Map<string, ReturnType<typeof readBoundaries>>,
): readonly Boundary[] | string {
  const text = readBoundariesText(cell);
  if (text.state === "blank") return words.noBoundaries(describe(course));
  if (text.state === "problem") return words.boundaries(describe(course), text.found);
  const read = known.get(text.value) ?? readBoundaries(text.value);
  known.set(text.value, read);
  return "boundaries" in read ? read.boundaries : words.boundaries(describe(course), describe(read.unreadable));
}
