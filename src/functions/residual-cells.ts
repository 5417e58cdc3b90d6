import { noGradeIn } from "../domain/key-stage-4/key-stage-4-grade";
import { type Residual, residualFinder } from "../domain/value-added/residual";
import { outcomeMessages } from "../messages/outcome-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readGradeText } from "../records/texts";
import { problemText } from "./cells";
import { readLearner } from "./learner-cells";
import { noBenchmarkText } from "./no-benchmark-text";

/** DfE counts an N after 16 as a fail, other than by 16: it is asked for as U. */
const isNoResult = (text: string) => noGradeIn(text) !== undefined && !/^N(?![A-Z])/i.test(text.trim());

/** Reads one result after another: its residual, or the text of the cell; "" while there is no result. One per call of a function. */
export function residualReader() {
  const find = residualFinder();
  return (actual: Cell, prior: Cell, qualification: Cell, subject: Cell): Residual | string => {
    const grade = readGradeText(actual);
    if (isBlank(actual) || (grade.state === "value" && isNoResult(grade.value))) return "";
    if (grade.state === "problem") return problemText(outcomeMessages.valueAdded.actual, grade.found);
    const learner = readLearner(prior, qualification, subject);
    if (typeof learner === "string") return learner;
    const found = find(grade.state === "value" ? grade.value : "", learner);
    switch (found.kind) {
      case "residual":
        return found;
      case "unknown grade":
        return problemText(outcomeMessages.valueAdded.actual, describe(actual));
      case "outside":
        return outcomeMessages.valueAdded.outside(found.lowest, found.highest);
      case "no benchmark":
        return noBenchmarkText(found.reason);
    }
  };
}
