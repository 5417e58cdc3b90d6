import { actionReviewSentences } from "../../src/api/action-review-rules";
import type { Support } from "../../src/api/calls/support";
import { contactAnswers } from "../../src/domain/interventions/action";
import { reviewDecisions, type ReviewDecision } from "../../src/domain/interventions/action-review";
import { dayText } from "../parts/day-text";
import { beside, choice, choicesOf, date, facts, paragraph } from "../forms/fields";
import type { Draft, Form } from "../forms/form";
import { textsIn, today } from "../forms/values";
import { outcomeChoices, outcomeIn } from "./outcome-choices";
import { savedAs } from "./saved";

type OpenAction = Support["openActions"][number];

/** What came of an action, and whether it goes on. */
export function reviewAction(action: OpenAction, about: string, reviewed = today()): Form {
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
    title: "Review an action",
    about,
    begin: () => ({
      id: action.id,
      version: action.version,
      values: { reviewed, plan: action.plan, contact: action.contact },
      rows: [],
    }),
    parts: [
      facts(
        ["Action", action.type],
        ["Issue", action.issue],
        ["What was agreed", action.plan],
        ["Who", action.owner],
        ["Success test", `${measure} from ${from} to ${to} by ${dayText(byWhen)}`],
      ),
      choice("outcome", "What came of it", outcomeChoices),
      paragraph("worked", "What worked (optional)"),
      paragraph("why", "Why it worked, or did not"),
      ...(isToBeTold ? [choice("contact", "Parents or carers", choicesOf(contactAnswers))] : []),
      choice("decision", "Decision", choicesOf(reviewDecisions)),
      paragraph("plan", "What will be done from now on", { shown: ({ decision }) => decision === "Change" }),
      beside(
        date("reviewed", "Reviewed on"),
        date("review", "Next review", { shown: ({ decision }) => decision !== "Close" }),
      ),
    ],
    buttons: [
      {
        label: "Save review",
        done: "Review saved",
        problems: (draft) => actionReviewSentences(reviewOf(draft)),
        save: async (server, draft) => savedAs(await server.reviewAction(reviewOf(draft))),
      },
    ],
  };
}
