import { type Boundary, workingAt as gradeAt } from "../domain/marks/grade-boundaries";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe } from "../records/cell";
import { distinct, numberColumn } from "../records/columns";
import { cellAt, type Cells } from "../records/ranges";
import { boundariesByCourse } from "../records/courses";
import { readName } from "../records/texts";
import { coursesTable } from "../tables/courses";
import { problemText, results, sideBySide } from "./cells";
import { tableArgument } from "./table-argument";

const words = functionMessages.marks;

/** The grade each percentage earns by the boundaries of its course in the Courses range. */
export function workingAt(percent: Cells, course: Cells, courses: Cells): Cells {
  const boundariesOf = boundariesByCourse(tableArgument(courses, coursesTable, ["code", "gradeBoundaries"]));
  const find = (cell: Cell): readonly Boundary[] | string => {
    const name = readName(cell);
    if (name.state === "blank") return problemText(words.course, describe(cell));
    return name.state === "problem" ? words.unknownCourse(name.found) : boundariesOf(name.value);
  };
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
    const found = boundaries[places[place] as number] as readonly Boundary[] | string;
    return typeof found === "string" ? found : gradeAt(value, found);
  });
}
