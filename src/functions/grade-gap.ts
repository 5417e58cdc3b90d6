import { nearestQualification, qualificationFinder } from "../domain/qualifications/find-qualification";
import { gradeReader } from "../domain/qualifications/grade-reader";
import { gradeGap as gapBetween } from "../domain/targets/grade-gap";
import { functionMessages } from "../messages/function-messages";
import { asText, type Cell, type Cells, describe, isBlank, mapCells, problemText } from "./cells";

/**
 * How many grades each learner stands above (+) or below (-) the target; blank while either grade is not known. A target that could not be
 * worked out is said at once, not only when there is a grade to hold against it.
 */
export function gradeGap(current: Cells, target: Cells, qualification: Cells): Cells {
  const [find, readGrade] = [qualificationFinder(), gradeReader()];
  return mapCells([current, target, qualification], (currentCell, targetCell, qualificationCell) => {
    if (isNotKnown(targetCell)) return "";
    const name = asText(qualificationCell);
    if (name.state !== "value") return problemText(functionMessages.meg.qualification, describe(qualificationCell));
    const found = find(name.value);
    if (!found) return functionMessages.meg.noScale(name.value, nearestQualification(name.value));
    const grade = (cell: Cell) => {
      const text = asText(cell);
      return text.state === "value" ? readGrade(text.value, found.grades) : undefined;
    };
    const [now, aim] = [grade(currentCell), grade(targetCell)];
    if (!now && !isBlank(currentCell)) return problemText(functionMessages.meg.current, describe(currentCell));
    if (!aim) return problemText(functionMessages.meg.target, describe(targetCell));
    return now ? gapBetween(now, aim, found.grades) : "";
  });
}

/** A MEG cell without a grade says why in words; that is a gap not yet known, not a mistake. */
function isNotKnown(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === "string" && /^No (?:baseline|benchmark)/.test(cell));
}
