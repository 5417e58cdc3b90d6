import { type Boundary, readBoundaries, workingAt as gradeAt } from "../domain/marks/grade-boundaries";
import { codeKey } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, longest } from "../records/cell";
import { distinct, numberColumn } from "../records/columns";
import { cellAt, type Cells } from "../records/ranges";
import { readRecords, rowReader } from "../records/read-records";
import { readName, readShort } from "../records/texts";
import { coursesTable } from "../tables/courses";
import { problemText, results, sideBySide } from "./cells";
import { tableArgument } from "./table-argument";

const words = functionMessages.marks;

/** The grade each percentage earns by the boundaries of its course in the Courses range. */
export function workingAt(percent: Cells, course: Cells, courses: Cells): Cells {
  const find = boundariesByCourse(courses);
  const { span, ranges } = sideBySide([percent, course]);
  const [percentRange, courseRange] = [ranges[0], ranges[1]] as [(typeof ranges)[0], (typeof ranges)[0]];
  const { values, problems } = numberColumn(percentRange, span, { kind: "number" });
  const { places, cells } = distinct(courseRange, span);
  const boundaries = cells.map(find);
  return results(span, (place) => {
    const value = values[place] as number;
    if (Number.isNaN(value)) {
      const found = problems.get(place);
      return found === undefined ? "" : problemText(words.percent, found);
    }
    // 0.72 may be 72% from a cell in percent format or less than one percent: not a thing to guess at.
    if (value > 0 && value <= 1) return words.fraction(value);
    if (value < 0 || value > 100) return problemText(words.percent, describe(cellAt(percentRange, span, place)));
    const found = boundaries[places[place] as number] as Boundary[] | string;
    return typeof found === "string" ? found : gradeAt(value, found);
  });
}

function boundariesByCourse(courses: Cells): (course: Cell) => Boundary[] | string {
  const table = tableArgument(courses, coursesTable, ["code", "gradeBoundaries"]);
  const reader = rowReader(table);
  const byCode = new Map<string, Boundary[] | string>();
  const written = new Map<string, Cell>();
  for (const { row, code } of readRecords(table, [], ["code"])) {
    const cell = reader.cellAt(row - 1, "gradeBoundaries");
    const key = codeKey(code);
    const isTwice = written.has(key) && written.get(key) !== cell;
    byCode.set(key, isTwice ? words.twice(describe(code)) : boundariesOf(code, cell));
    written.set(key, isTwice ? undefined : cell);
  }
  return (course) => {
    const name = readName(course);
    if (name.state === "blank") return problemText(words.course, describe(course));
    if (name.state === "problem") return words.unknownCourse(name.found);
    return byCode.get(codeKey(name.value)) ?? words.unknownCourse(describe(course));
  };
}

const readBoundariesText = readShort(longest.boundaries);

function boundariesOf(course: Cell, cell: Cell): Boundary[] | string {
  const text = readBoundariesText(cell);
  if (text.state === "blank") return words.noBoundaries(describe(course));
  if (text.state === "problem") return words.boundaries(describe(course), text.found);
  const read = readBoundaries(text.value);
  return "boundaries" in read ? read.boundaries : words.boundaries(describe(course), describe(read.unreadable));
}
