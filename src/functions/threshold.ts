import { isEnglish, isMaths, isNoResult } from "../domain/key-stage-4/subject-heading";
import { isGraded, type SubjectResult, threshold as reaches } from "../domain/key-stage-4/threshold";
import { findMeasure, type ThresholdMeasure, thresholdMeasures } from "../domain/key-stage-4/threshold-measures";
import { outcomeMessages } from "../messages/outcome-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readName } from "../records/texts";
import { type Cells, toRows } from "../records/ranges";
import { mapRows } from "./cells";
import { isProblem, readResult } from "./key-stage-4-cell";

const words = {
  yes: outcomeMessages.keyStage4.yes,
  no: outcomeMessages.keyStage4.no,
  "not yet": outcomeMessages.keyStage4.notYet,
};

/** Yes, No or Not yet for each row of grades; blank where a row has none. The subjects are the headings above the grades, in one row or two. */
export function threshold(grades: Cells, measure: Cells, subjects?: Cells): Cells {
  const wanted = measureIn(measure);
  const titles = isBlank(subjects) ? [] : titlesIn(toRows(subjects));
  demandSubjects(wanted, titles);
  demandResults(titles, toRows(grades));
  return mapRows([grades], (row) => {
    const results: SubjectResult[] = [];
    for (const [index, cell] of row.entries()) {
      const subject = titles[index] ?? "";
      const result = readResult(cell, subject);
      if (isProblem(result)) return result.problem;
      if (result) results.push({ subject, grade: result });
    }
    return results.some(isGraded) ? words[reaches(results, wanted)] : "";
  });
}

function measureIn(cell: Cell): ThresholdMeasure {
  const text = readName(cell);
  const found = text.state === "value" ? findMeasure(text.value) : undefined;
  const names = thresholdMeasures.map(({ name }) => name);
  if (!found) throw new Error(outcomeMessages.keyStage4.measure(names, describe(cell)));
  return found;
}

/** A forecast that stood among the results would be counted, and in a column by itself as a second sitting. */
function demandResults(titles: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const other = titles.find((title, column) => isNoResult(title) && rows.some((row) => !isBlank(row[column] ?? "")));
  if (other !== undefined) throw new Error(outcomeMessages.keyStage4.noResult(other));
}

function demandSubjects({ name, englishAndMaths }: ThresholdMeasure, titles: readonly string[]): void {
  if (englishAndMaths === undefined) return;
  if (titles.length === 0) throw new Error(outcomeMessages.keyStage4.subjects(name));
  if (!titles.some(isEnglish)) throw new Error(outcomeMessages.keyStage4.noSubject("English"));
  if (!titles.some(isMaths)) throw new Error(outcomeMessages.keyStage4.noSubject("maths"));
}

/** A second row may tell the sittings of one subject apart; the subject then may stand above the first of them only, as a merged cell does. */
function titlesIn([above = [], below = []]: readonly (readonly Cell[])[]): string[] {
  let subject = "";
  return above.map((cell, column) => {
    const [own, sitting] = [titleIn(cell), titleIn(below[column] ?? "")];
    if (own !== "" || sitting === "") subject = own;
    return `${subject} ${sitting}`.trim();
  });
}

function titleIn(cell: Cell): string {
  const text = readName(cell);
  return text.state === "value" ? text.value : "";
}
