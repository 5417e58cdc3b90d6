import { isEnglish, isMaths, type SubjectGrade, threshold as reaches } from "../domain/key-stage-4/threshold";
import { findMeasure, type ThresholdMeasure, thresholdMeasures } from "../domain/key-stage-4/threshold-measures";
import { outcomeMessages } from "../messages/outcome-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readText } from "../records/texts";
import { type Cells, toRows } from "../records/ranges";
import { mapRows } from "./cells";
import { isProblem, readResult } from "./key-stage-4-cell";

const words = {
  yes: outcomeMessages.keyStage4.yes,
  no: outcomeMessages.keyStage4.no,
  "not yet": outcomeMessages.keyStage4.notYet,
};

/** Yes, No or Not yet for each row of grades; blank where a row has none. The subjects are the headings above the grades. */
export function threshold(grades: Cells, measure: Cells, subjects?: Cells): Cells {
  const wanted = measureIn(measure);
  const titles = (isBlank(subjects) ? [] : (toRows(subjects)[0] ?? [])).map(titleIn);
  demandSubjects(wanted, titles);
  return mapRows([grades], (row) => {
    const results: SubjectGrade[] = [];
    for (const [index, result] of row.map(readResult).entries()) {
      if (isProblem(result)) return result.problem;
      if (result) results.push({ subject: titles[index] ?? "", grade: result });
    }
    return results.length === 0 ? "" : words[reaches(results, wanted)];
  });
}

function measureIn(cell: Cell): ThresholdMeasure {
  const text = readText(cell);
  const found = text.state === "value" ? findMeasure(text.value) : undefined;
  const names = thresholdMeasures.map(({ name }) => name);
  if (!found) throw new Error(outcomeMessages.keyStage4.measure(names, describe(cell)));
  return found;
}

function demandSubjects({ name, englishAndMaths }: ThresholdMeasure, titles: readonly string[]): void {
  if (englishAndMaths === undefined) return;
  if (titles.length === 0) throw new Error(outcomeMessages.keyStage4.subjects(name));
  if (!titles.some(isEnglish)) throw new Error(outcomeMessages.keyStage4.noSubject("English"));
  if (!titles.some(isMaths)) throw new Error(outcomeMessages.keyStage4.noSubject("maths"));
}

function titleIn(cell: Cell): string {
  const text = readText(cell);
  return text.state === "value" ? text.value : "";
}
