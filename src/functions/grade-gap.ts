import { gapFinder, noPassText } from "../domain/targets/grade-gap";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import type { Cells } from "../records/ranges";
import { readGradeText, readName } from "../records/texts";
import { mapDistinct, problemText } from "./cells";

/**
 * How many grades each learner stands above (+) or below (-) the target; blank while either grade is not known. A target that could not be
 * worked out is said at once, not only when there is a grade to hold against it.
 */
export const gradeGap = (current: Cells, target: Cells, qualification: Cells): Cells =>
  gaps(current, target, qualification, false);

/** @param isTyped of grades that people type a slip is told without a target too; why one is not worked out stands in its own column */
export function gaps(current: Cells, target: Cells, qualification: Cells, isTyped: boolean): Cells {
  const find = gapFinder();
  return mapDistinct([current, target, qualification], (currentCell, targetCell, qualificationCell) => {
    if (isNotKnown(targetCell)) return withoutTarget(currentCell, qualificationCell, find, isTyped);
    const isSlip = typeof targetCell === "string" && functionMessages.cells.tellsNearest(targetCell);
    const name = readName(qualificationCell);
    if (name.state !== "value") return problemText(functionMessages.meg.qualification, describe(qualificationCell));
    const [now, aim] = [readGradeText(currentCell), readGradeText(targetCell)];
    if (now.state === "problem") return problemText(functionMessages.meg.current, now.found);
    if (isSlip) return functionMessages.cells.see([functionMessages.meg.name]);
    if (aim.state !== "value") return problemText(functionMessages.meg.target, describe(targetCell));
    const gap = find(now.state === "value" ? now.value : "", aim.value, name.value);
    if ("grades" in gap) return gap.grades;
    switch (gap.lacks) {
      case "no current":
      case "pass":
        return "";
      case "scale":
        return functionMessages.meg.noScale(name.value, gap.nearest);
      case "current":
        return problemText(functionMessages.meg.current, describe(currentCell));
      case "target":
        return problemText(functionMessages.meg.target, describe(targetCell));
    }
  });
}

/** Blank, but for a grade that is below any target, or none. */
function withoutTarget(
  currentCell: Cell,
  qualificationCell: Cell,
  find: ReturnType<typeof gapFinder>,
  isTyped: boolean,
): string {
  const [now, name] = [readGradeText(currentCell), readName(qualificationCell)];
  if (now.state === "problem" && isTyped) return problemText(functionMessages.meg.current, now.found);
  if (now.state !== "value") return "";
  const gap = find(now.value, undefined, name.state === "value" ? name.value : "");
  if (!("lacks" in gap)) return "";
  if (gap.lacks === "current" && isTyped) return problemText(functionMessages.meg.current, describe(currentCell));
  return gap.lacks === "pass" ? noPassText(now.value) : "";
}

/** A MEG cell without a grade says why in words; that is a gap not yet known, not a mistake. */
const isNotKnown = (cell: Cell): boolean =>
  isBlank(cell) ||
  (typeof cell === "string" && /^No (?:baseline|benchmark)/.test(cell) && !functionMessages.cells.tellsNearest(cell));
