import { nearestQualification, qualificationFinder } from "../domain/qualifications/find-qualification";
import { gradeReader } from "../domain/qualifications/grade-reader";
import { gradeGap as gapBetween } from "../domain/targets/grade-gap";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank, type Reading } from "../records/cell";
import { readGradeText, readName } from "../records/texts";
import { type Cells, mapCells, problemText } from "./cells";

/**
 * How many grades each learner stands above (+) or below (-) the target; blank while either grade is not known. A target that could not be
 * worked out is said at once, not only when there is a grade to hold against it.
 */
export function gradeGap(current: Cells, target: Cells, qualification: Cells): Cells {
  const [find, readGrade] = [qualificationFinder(), gradeReader()];
  return mapCells([current, target, qualification], (currentCell, targetCell, qualificationCell) => {
    if (isNotKnown(targetCell)) return "";
    const name = readName(qualificationCell);
    if (name.state !== "value") return problemText(functionMessages.meg.qualification, describe(qualificationCell));
    const found = find(name.value);
    if (!found) return functionMessages.meg.noScale(name.value, nearestQualification(name.value));
    const grade = (text: Reading<string>) => (text.state === "value" ? readGrade(text.value, found.grades) : undefined);
    // A target may carry a note in brackets.
    const [now, aim] = [grade(readGradeText(currentCell)), grade(readName(targetCell))];
    if (!now && !isBlank(currentCell)) return problemText(functionMessages.meg.current, describe(currentCell));
    if (!aim) return problemText(functionMessages.meg.target, describe(targetCell));
    return now ? gapBetween(now, aim, found.grades) : "";
  });
}

/** A MEG cell without a grade says why in words; that is a gap not yet known, not a mistake. */
function isNotKnown(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === "string" && /^No (?:baseline|benchmark)/.test(cell));
}
