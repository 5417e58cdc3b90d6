import { progressBands, type Standing } from "../domain/progress/similar-starts";
import { codeKey } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readNumber } from "../records/numbers";
import { readName } from "../records/texts";
import type { Cells } from "../records/ranges";
import { mapCells, problemText } from "./cells";
import { readPolicy } from "./policy-argument";

/** Each learner's progress against the others on the same course with a similar start; blank where mark or start is. */
export function progressBand(marks: Cells, starts: Cells, courses?: Cells, policy?: Cells): Cells {
  const rules = readPolicy(policy);
  const oneCourse = isBlank(courses);
  const standings: Standing[] = [];
  // First every cell is read to its standing or its text; then all standings are compared; then each takes its band.
  const read = mapCells([marks, starts, courses], (mark, start, course) => {
    const standing = readStanding(mark, start, oneCourse ? "one" : course);
    if (typeof standing === "string") return standing;
    return standings.push(standing) - 1;
  });
  const bands = progressBands(standings, rules);
  return mapCells([read], (place) => (typeof place === "number" ? bands[place] : place));
}

function readStanding(markCell: Cell, startCell: Cell, courseCell: Cell): Standing | string {
  const mark = readNumber(markCell);
  const start = readNumber(startCell);
  const course = readName(courseCell);
  if (mark.state === "problem") return problemText(functionMessages.progress.mark, mark.found);
  if (start.state === "problem") return problemText(functionMessages.progress.start, start.found);
  if (mark.state === "blank" || start.state === "blank") return "";
  if (course.state !== "value") return problemText(functionMessages.progress.course, describe(courseCell));
  return { course: codeKey(course.value), start: start.value, mark: mark.value };
}
