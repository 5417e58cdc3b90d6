import type { NoBenchmark } from "../domain/targets/benchmark";
import type { Target } from "../domain/targets/meg";
import { functionMessages } from "../messages/function-messages";
import { asNumber, asText, type Cell, describe, isBlank, problemText } from "./cells";

type Learner = { prior: number; qualification: string; subject: string };

/** A learner's target as one cell: the grade, or why there is none. `set` is asked only once the three cells can be read. */
export function targetText(prior: Cell, qualification: Cell, subject: Cell, set: (learner: Learner) => Target): string {
  if ([prior, qualification, subject].every(isBlank)) return "";
  const [score, name, title] = [asNumber(prior), asText(qualification), asText(subject)];
  if (score.state === "blank") return functionMessages.meg.noBaseline;
  if (score.state === "problem") return problemText(functionMessages.meg.prior, score.found);
  if (name.state !== "value") return problemText(functionMessages.meg.qualification, describe(qualification));
  if (title.state === "problem") return problemText(functionMessages.meg.subject, title.found);
  const target = set({
    prior: score.value,
    qualification: name.value,
    subject: title.state === "value" ? title.value : "",
  });
  return wordsFor(target, describe(prior));
}

function wordsFor(target: Target, prior: string): string {
  switch (target.kind) {
    case "grade":
      if (target.held) return functionMessages.meg.held(target.grade, target.held.end, target.held.prior);
      return target.instead ? functionMessages.meg.instead[target.instead](target.grade) : target.grade;
    case "unfit prior":
      return functionMessages.meg.unfitPrior[target.expected](prior);
    case "no benchmark":
      return reasonText(target.reason);
  }
}

function reasonText(reason: NoBenchmark): string {
  switch (reason.why) {
    case "unknown qualification":
      return functionMessages.meg.unknown(reason.text, undefined, reason.nearest);
    case "unknown subject":
      if (reason.text === "") return functionMessages.meg.noSubject;
      return functionMessages.meg.unknown(reason.text, reason.qualification, reason.nearest);
    case "no signal":
      return functionMessages.meg.noSignal(reason.qualification, reason.subject);
    case "mixed scales":
      return functionMessages.meg.mixedScales(reason.qualification, reason.subject);
    case "no national table":
      return functionMessages.meg.noTable(reason.qualification);
    case "not a resit subject":
      return functionMessages.meg.notResit(reason.text);
  }
}
