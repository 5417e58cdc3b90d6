import * as z from "zod/mini";
import { contactAnswers } from "../../domain/interventions/action";
import { isCellText } from "../../domain/interventions/cell-text";
import { saveMessages } from "../../messages/save-messages";
import { actionSentences } from "../action-rules";
import { row, text } from "./shapes";
import { contactRule, openActions } from "./support";

const optionalNumber = z.nullable(z.number(saveMessages.number));

/** What the card took from the sheet. */
const cellText = text.check(z.refine(isCellText, saveMessages.cellText));

// Goes as soon as the form saves with saveActions.
/** An action to log. The client makes its ID, so that a save that is repeated is written once. */
const action = z
  .object({
    id: text.check(z.regex(/^ACT-[0-9a-f]{24}$/, saveMessages.recordId)),
    learnerId: cellText.check(z.minLength(1, saveMessages.learnerId)),
    learner: cellText,
    course: cellText,
    type: text,
    issue: text,
    plan: text,
    owner: text,
    start: text,
    measure: text,
    from: text,
    to: text,
    byWhen: text,
    review: text,
    sessions: optionalNumber,
    minutes: optionalNumber,
    cost: optionalNumber,
    fundingSource: text,
    contactRule,
    contact: z.enum(["", ...contactAnswers], saveMessages.contact),
    contactOutcome: text,
  })
  .check(({ value, issues }) => {
    for (const { field, sentence } of actionSentences(value))
      issues.push({ code: "custom", input: value, path: [field], message: sentence });
  });

const savedAction = z.object({
  sheet: text,
  row,
  /** Nothing was written now: an earlier try with this ID had been. */
  before: z.boolean(),
  loggedBy: text,
  /** Of the learner, with this one. */
  actions: openActions,
});

export const saveActionCall = { input: action, output: savedAction };

export type SavedAction = z.output<typeof savedAction>;
