import { type Boundary, readBoundaries, workingAt as gradeAt } from "../domain/marks/grade-boundaries";
import { normalise } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import { asNumber, asText, type Cell, type Cells, describe, longest, mapCells, problemText } from "./cells";
import { readTable } from "./table-argument";

/** The grade each percentage earns by the boundaries of its course in the Courses range. */
export function workingAt(percent: Cells, course: Cells, courses: Cells): Cells {
  const boundaries = boundariesByCourse(courses);
  return mapCells([percent, course], (percentCell, courseCell) => {
    const reading = asNumber(percentCell);
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
  const headings = {
    code: ["Course", "Course code", "Code", "Class", "Course ID"],
    text: ["Grade boundaries", "Boundaries", "Grade thresholds"],
  };
  const rows = readTable(courses, headings, { name: "Courses", required: ["code", "text"] });
  const byCode = new Map(rows.map(({ code, text }) => [nameOf(code), boundariesOf(code, text)]));
  const found = new Map<string, Boundary[] | string>();
  return (course) => {
    const text = asText(course);
    if (text.state === "blank") return problemText(functionMessages.marks.course, describe(course));
    if (text.state === "problem") return functionMessages.marks.unknownCourse(text.found);
    const known =
      found.get(text.value) ??
      byCode.get(normalise(text.value)) ??
      functionMessages.marks.unknownCourse(describe(course));
    found.set(text.value, known);
    return known;
  };
}

function boundariesOf(course: Cell, cell: Cell): Boundary[] | string {
  const text = asText(cell, longest.boundaries);
  if (text.state === "blank") return functionMessages.marks.noBoundaries(describe(course));
  if (text.state === "problem") return functionMessages.marks.boundaries(describe(course), text.found);
  const read = readBoundaries(text.value);
  return "boundaries" in read
    ? read.boundaries
    : functionMessages.marks.boundaries(describe(course), describe(read.unreadable));
}

function nameOf(cell: Cell): string {
  const text = asText(cell);
  return text.state === "value" ? normalise(text.value) : "";
}
