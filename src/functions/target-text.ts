import type { Learner, Target } from "../domain/targets/meg";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe } from "../records/cell";
import { readLearner } from "./learner-cells";
import { noBenchmarkText } from "./no-benchmark-text";

/** A learner's target as one cell: the grade, or why there is none. `set` is asked only once the three cells can be read. */
export function targetText(prior: Cell, qualification: Cell, subject: Cell, set: (learner: Learner) => Target): string {
  const learner = readLearner(prior, qualification, subject);
  return typeof learner === "string" ? learner : wordsFor(set(learner), describe(prior));
}

function wordsFor(target: Target, prior: string): string {
  switch (target.kind) {
    case "grade":
      if (target.held) return functionMessages.meg.held(target.grade, target.held.end, target.held.prior);
      return target.instead ? functionMessages.meg.instead[target.instead](target.grade) : target.grade;
    case "unfit prior":
      return functionMessages.meg.unfitPrior[target.expected](prior);
    case "several targets":
      return functionMessages.meg.severalTargets(target.grades, prior);
    case "no benchmark":
      return noBenchmarkText(target.reason);
  }
}
