import { findMethod, type MegMethod, megMethods, targetSetter } from "../domain/targets/meg";
import { functionMessages } from "../messages/function-messages";
import { describe, isBlank } from "../records/cell";
import { readName } from "../records/texts";
import type { Cells } from "../records/ranges";
import { mapDistinct } from "./cells";
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
): Cells {
  const chosen = isBlank(method) ? methodNamed(readPolicy(policy)["meg.method"]) : methodNamed(method);
  const targets = targetSetter(
    readLocalTargets(tableArgument(localTargets, localTargetsTable, ["qualification", "grade"])),
  );
  return mapDistinct([prior, qualification, subject], (priorCell, qualificationCell, subjectCell) =>
    targetText(priorCell, qualificationCell, subjectCell, (learner) => targets.meg(learner, chosen)),
  );
}

function methodNamed(cell: Cells): MegMethod {
  const text = readName(cell);
  const found = text.state === "value" ? findMethod(text.value) : undefined;
  if (!found) throw new Error(functionMessages.meg.method(megMethods, describe(cell)));
  return found;
}
