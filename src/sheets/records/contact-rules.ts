import { dayOf } from "../../domain/calendar/calendar-date";
import { actionProblems } from "../../domain/interventions/action";
import { actionMessages } from "../../messages/action-messages";
import { saveMessages } from "../../messages/record-messages";
import { learnersTable } from "../../tables/learners";
import { aboutLearner, contactRuleOf } from "../learners/about-learner";
import { idsIn } from "../../records/read-records";
import { idFinder, sameId } from "../../records/texts";
import { readCells } from "./read-log";
import type { LoggedAction } from "./save-actions";

/**
 * Whether parents may or must be told is looked up again: a date of birth or a consent may have changed since the form was opened. An
 * action that tells nobody and was answered is right at every age. @throws Error with a sentence for the first learner where it is not
 */
export function demandContactRules(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  actions: readonly LoggedAction[],
  now = new Date(),
): void {
  const asked = actions.filter(({ contact }) => contact !== "Not contacted");
  if (asked.length === 0) return;
  const learners = readCells(spreadsheet, learnersTable);
  const find = idFinder(idsIn(learners, "learnerId"));
  for (const action of asked) {
    const about = aboutLearner(learners, sameId(find, action.learnerId));
    const contactRule = contactRuleOf(about, dayOf(now));
    const problem = actionProblems({ ...action, contactRule }).find(({ field }) => field === "contact");
    if (problem) throw new Error(saveMessages.contactRule(action.learner || action.learnerId, sentenceOf(contactRule)));
  }
}

const sentenceOf = (rule: ReturnType<typeof contactRuleOf>) => {
  if (rule === "under 18") return actionMessages.missing.contact;
  return rule.startsWith("age unknown") ? actionMessages.noAge : actionMessages.noConsent;
};
