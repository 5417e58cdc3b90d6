import { type Chances, chancesFinder } from "../domain/targets/chances";
import { outcomeMessages } from "../messages/outcome-messages";
import { type Cell, isBlank } from "../records/cell";
import { readName } from "../records/texts";
import { type Cells, toRows } from "../records/ranges";
import { mapRows } from "./cells";
import { readLearner } from "./learner-cells";
import { noBenchmarkText } from "./no-benchmark-text";

/**
 * A row for each learner: without `grades` texts such as "A* 12%", best grade first; with a row of grades as headings the percentages
 * below them, blank where the qualification has no such grade.
 */
export function megChances(prior: Cells, qualification: Cells, subject: Cells, grades?: Cells): Cells {
  const find = chancesFinder();
  const headings = isBlank(grades) ? undefined : toRows(grades)[0]?.map(gradeKey);
  return mapRows([prior, qualification, subject], (priors, qualifications, subjects) => {
    const learner = readLearner(priors[0], qualifications[0], subjects[0]);
    if (typeof learner === "string") return [learner];
    const chances = find(learner);
    return chances.kind === "shares" ? cellsFor(chances, headings) : [reasonText(chances, learner.qualification)];
  });
}

function cellsFor({ shares }: Extract<Chances, { kind: "shares" }>, headings: readonly string[] | undefined): Cell[] {
  const rounded = shares.map(({ grade, percent }) => ({ grade, percent: Math.round(percent * 10) / 10 }));
  if (!headings) return rounded.map(({ grade, percent }) => outcomeMessages.chances.share(grade, percent));
  return headings.map((heading) => rounded.find(({ grade }) => gradeKey(grade) === heading)?.percent ?? "");
}

function reasonText(chances: Exclude<Chances, { kind: "shares" }>, qualification: string): string {
  if (chances.kind === "no benchmark") return noBenchmarkText(chances.reason);
  if (chances.kind === "too few") return outcomeMessages.chances.tooFew(chances.entries);
  return outcomeMessages.chances.notPublished(qualification);
}

function gradeKey(cell: Cell): string {
  const text = readName(cell);
  return text.state === "value" ? text.value.toUpperCase().replace(/\s+/g, "") : "";
}
