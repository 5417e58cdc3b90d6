import { actionReviewSentences } from "../../src/api/action-review-rules";
import type { Support } from "../../src/api/calls/support";
import { contactAnswers } from "../../src/domain/interventions/action";
import { reviewDecisions, type ReviewDecision } from "../../src/domain/interventions/action-review";
import { taskFormMessages } from "../../src/messages/task-form-messages";
import { dayText } from "../parts/day-text";
import { beside, choice, choicesOf, date, facts, needed, paragraph } from "../forms/fields";
import type { Draft, Form } from "../forms/form";
import { textsIn, today } from "../forms/values";
import { outcomeChoices, outcomeIn } from "./outcome-choices";
import { savedAs } from "./saved";
import { targetStateText } from "./target-state";

const { common, actionReview: words } = taskFormMessages;

type OpenAction = Support["openActions"][number];

/** What came of an action, and whether it goes on. */
export function reviewAction(action: OpenAction, about: readonly string[], reviewed = today()): Form {
  const isToBeTold = action.contact === "Will be contacted";
  const reviewOf = ({ id, version, values }: Draft) => ({
    ...textsIn(["reviewed", "worked", "why", "review", "plan"], values),
    id,
    version,
    outcome: outcomeIn(values),
    decision: (values["decision"] ?? "") as ReviewDecision | "",
    ...(isToBeTold && { contact: (values["contact"] || action.contact) as (typeof contactAnswers)[number] }),
  });
  const { measure, from, to, byWhen } = action;

  return {
    key: `review ${action.id}`,
    title: words.title,
    about,
    begin: () => ({
      id: action.id,
      version: action.version,
      values: { reviewed, plan: action.plan, contact: action.contact },
      rows: [],
    }),
    parts: [
      facts(
        [words.action, action.type],
        [words.issue, action.issue],
        [words.agreed, action.plan],
        [words.owner, action.owner],
        [words.test, words.testOf(measure, from, to, dayText(byWhen))],
        [words.now, action.found && targetStateText(action)],
      ),
      choice("outcome", common.outcome, outcomeChoices, needed),
      paragraph("worked", words.worked),
      paragraph("why", words.why, needed),
      ...(isToBeTold ? [choice("contact", words.contact, choicesOf(contactAnswers))] : []),
      choice("decision", words.decision, choicesOf(reviewDecisions), needed),
      paragraph("plan", words.plan, { ...needed, shown: ({ decision }) => decision === "Change" }),
      beside(
        date("reviewed", words.reviewed, needed),
        date("review", common.nextReview, { ...needed, shown: ({ decision }) => decision !== "Close" }),
      ),
    ],
    buttons: [
      {
        label: common.saveReview,
        done: common.reviewSaved,
        problems: (draft) => actionReviewSentences(reviewOf(draft)),
        save: async (server, draft) => savedAs(await server.reviewAction(reviewOf(draft))),
      },
    ],
  };
}
