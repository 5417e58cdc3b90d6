import { type Boundary, readBoundaries, workingAt as gradeAt } from "../domain/marks/grade-boundaries";
import { normalise } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readNumber } from "../records/numbers";
import { readRecords, rowReader } from "../records/read-records";
import { readName, readText } from "../records/texts";
import { coursesTable } from "../tables/courses";
import type { Cells } from "../records/ranges";
import { mapCells, problemText } from "./cells";
import { tableArgument } from "./table-argument";

/** The grade each percentage earns by the boundaries of its course in the Courses range. */
export function workingAt(percent: Cells, course: Cells, courses: Cells): Cells {
  const boundaries = boundariesByCourse(courses);
  return mapCells([percent, course], (percentCell, courseCell) => {
    const reading = readNumber(percentCell);
    if (reading.state === "blank") return "";
    if (reading.state === "problem") return problemText(functionMessages.marks.percent, reading.found);
    // 0.72 may be 72% from a cell in percent format or less than one percent: not a thing to guess at.
    if (reading.value > 0 && reading.value <= 1) return functionMessages.marks.fraction(reading.value);
    if (reading.value < 0 || reading.value > 100)
      return problemText(functionMessages.marks.percent, describe(percentCell));
    const found = boundaries(courseCell);
    return typeof found === "string" ? found : gradeAt(reading.value, found);
  });
}

function boundariesByCourse(courses: Cells): (course: Cell) => Boundary[] | string {
  const table = tableArgument(courses, coursesTable, ["code", "gradeBoundaries"]);
  const reader = rowReader(table);
  const byCode = new Map(
    readRecords(table, [], ["code"]).map(({ row, code }) => [
      normalise(code),
      boundariesOf(code, reader.cellAt(row - 1, "gradeBoundaries")),
    ]),
  );
  const find = (course: Cell) =>
    isBlank(course)
      ? problemText(functionMessages.marks.course, describe(course))
      : (byCode.get(nameOf(course)) ?? functionMessages.marks.unknownCourse(describe(course)));
  const found = new Map<Cell, Boundary[] | string>();
  return (course) => {
    const known = found.get(course) ?? find(course);
    found.set(course, known);
    return known;
  };
}

function boundariesOf(course: Cell, cell: Cell): Boundary[] | string {
  const text = readText(cell);
  if (text.state === "blank") return functionMessages.marks.noBoundaries(describe(course));
  if (text.state === "problem") return functionMessages.marks.boundaries(describe(course), text.found);
  const read = readBoundaries(text.value);
  return "boundaries" in read
    ? read.boundaries
    : functionMessages.marks.boundaries(describe(course), describe(read.unreadable));
}

function nameOf(cell: Cell): string {
  const text = readName(cell);
  return text.state === "value" ? normalise(text.value) : "";
}
