import { diagnosticGrades, findMethod, type MegMethod, megMethods, targetSetter } from "../domain/targets/meg";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { readName } from "../records/texts";
import type { Cells } from "../records/ranges";
import { readNumber } from "../records/numbers";
import { mapDistinct, problemText } from "./cells";
import { readLearner } from "./learner-cells";
import { readLocalTargets } from "../records/local-targets";
import { localTargetsTable } from "../tables/local-targets";
import { tableArgument } from "./table-argument";
import { readPolicy } from "./policy-argument";
import { targetText } from "./target-text";

/** The minimum expected grade of each learner. `method` is one cell; left out, the setting meg.method decides. */
export function meg(
  prior: Cells,
  qualification: Cells,
  subject: Cells,
  method?: Cells,
  localTargets?: Cells,
  policy?: Cells,
  diagnostic?: Cells,
): Cells {
  const chosen = isBlank(method) ? methodNamed(readPolicy(policy)["meg.method"]) : methodNamed(method);
  const table = tableArgument(localTargets, localTargetsTable, ["qualification", "grade"]);
  const targets = targetSetter(readLocalTargets(table));
  const byPrior = (...[priorCell, qualificationCell, subjectCell]: Cell[]) =>
    targetText(priorCell, qualificationCell, subjectCell, (learner) => targets.meg(learner, chosen));
  if (isBlank(diagnostic)) return mapDistinct([prior, qualification, subject], byPrior);
  const byDiagnostic = diagnosticText(table);
  return mapDistinct([prior, qualification, subject, diagnostic], (priorCell, qualificationCell, subjectCell, score) =>
    isBlank(priorCell) && !isBlank(score)
      ? byDiagnostic(score, qualificationCell, subjectCell)
      : byPrior(priorCell, qualificationCell, subjectCell),
  );
}

/** Who has no prior attainment starts from a diagnostic or an interview, by the college's own table alone; the cell says so. */
function diagnosticText(table: Parameters<typeof readLocalTargets>[0]) {
  const gradesOf = diagnosticGrades(readLocalTargets(table, "Diagnostic or interview"));
  return (score: Cell, qualification: Cell, subject: Cell): string => {
    if (readNumber(score).state === "problem") return problemText(functionMessages.meg.diagnostic, describe(score));
    const learner = readLearner(score, qualification, subject);
    if (typeof learner === "string") return learner;
    const grades = gradesOf(learner);
    if (grades.length > 1) return functionMessages.meg.severalTargets(grades, describe(score));
    const [grade] = grades;
    return grade === undefined
      ? functionMessages.meg.noDiagnosticRow(learner.prior)
      : functionMessages.meg.fromDiagnostic(grade);
  };
}

function methodNamed(cell: Cells): MegMethod {
  const text = readName(cell);
  const found = text.state === "value" ? findMethod(text.value) : undefined;
  if (!found) throw new Error(functionMessages.meg.method(megMethods, describe(cell)));
  return found;
}
