import { targetSetter } from "../domain/targets/meg";
import type { Cells } from "../records/ranges";
import { mapDistinct } from "./cells";
import { readLocalTargets } from "../records/local-targets";
import { localTargetsTable } from "../tables/local-targets";
import { tableArgument } from "./table-argument";
import { targetText } from "./target-text";

/** The aspirational grade of each learner. */
export function aspiration(prior: Cells, qualification: Cells, subject: Cells, localTargets?: Cells): Cells {
  const targets = targetSetter(
    readLocalTargets(tableArgument(localTargets, localTargetsTable, ["qualification", "grade"])),
  );
  return mapDistinct([prior, qualification, subject], (priorCell, qualificationCell, subjectCell) =>
    targetText(priorCell, qualificationCell, subjectCell, (learner) => targets.aspiration(learner)),
  );
}
