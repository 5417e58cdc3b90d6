import { actionCategories } from "../domain/interventions/action-types";
import { contactAnswers } from "../domain/interventions/action";
import { reviewDecisions } from "../domain/interventions/action-review";
import { defineTable } from "./define-table";
import { asDay, asNumber, asOutcome, asText, recordIdentity, recordLearner, recordOrigin } from "./record-columns";
import { choice } from "./kind";

export const actionStatuses = ["Open", "Closed"] as const;

export const interventionsTable = defineTable(
  "Interventions",
  "One row per action logged for a learner from the sidebar. No safeguarding detail belongs here.",
  {
    status: {
      ...asText,
      kind: choice(actionStatuses),
      header: "Status",
      aliases: ["State"],
      width: 80,
      note: "Open until it is reviewed and closed. The learner card counts the open ones.",
    },
    ...recordLearner,
    course: {
      ...asText,
      kind: "name",
      header: "Course",
      aliases: ["Class"],
      width: 100,
      note: "The course of the row that was selected when the action was logged.",
    },
    category: {
      ...asText,
      kind: choice(actionCategories.map(({ category }) => category)),
      header: "Category",
      aliases: [],
      width: 240,
      note: "For filtering: the kind of support in the college policy, 11.1 and 11.3.",
    },
    type: { ...asText, header: "Type", aliases: [], width: 290, note: "The support itself, from the policy's list." },
    issue: { ...asText, header: "Issue", aliases: ["Concern"], width: 220, note: "What the action is about." },
    plan: { ...asText, header: "Action", aliases: ["What will be done"], width: 220, note: "What will be done." },
    owner: { ...asText, kind: "name", header: "Owner", aliases: ["Led by"], width: 140, note: "Who does it." },
    start: { ...asDay, header: "Start", aliases: ["Started"], note: "When it begins." },
    measure: { ...asText, header: "Measure", aliases: [], width: 130, note: "Success test: what is looked at." },
    from: { ...asText, header: "From", aliases: ["Baseline"], width: 80, note: "Success test: where it stands now." },
    to: { ...asText, header: "To", aliases: ["Goal"], width: 80, note: "Success test: where it should be." },
    byWhen: { ...asDay, header: "By when", aliases: ["Due"], note: "Success test: by which day." },
    review: {
      ...asDay,
      header: "Review date",
      aliases: ["Review", "Next review"],
      note: "Shown on the learner card; past it, an open action is overdue.",
    },
    sessions: { ...asNumber, header: "Sessions", aliases: [], note: "How many, where there are sessions." },
    minutes: { ...asNumber, header: "Minutes each", aliases: ["Minutes"], note: "The length of a session." },
    cost: { ...asNumber, numberFormat: "0.00", header: "Cost", aliases: [], note: "In the college's currency." },
    fundingSource: {
      ...asText,
      header: "Funding source",
      aliases: ["Funding"],
      width: 120,
      note: "Where the money comes from, such as a bursary.",
    },
    contact: {
      ...asText,
      kind: choice(contactAnswers),
      header: "Parent contact",
      aliases: ["Parents contacted"],
      width: 120,
      note: "Asked for under 18; for an adult only with consent.",
    },
    contactOutcome: {
      ...asText,
      header: "Contact outcome",
      aliases: [],
      width: 160,
      note: "What came of it.",
    },
    outcome: {
      ...asOutcome,
      header: "Outcome",
      aliases: ["Impact"],
      note: "At the latest review: -2 much worse, 0 no change, +2 much better.",
    },
    worked: { ...asText, header: "What worked", aliases: [], width: 200, note: "At the latest review." },
    why: { ...asText, header: "Why", aliases: ["Reason"], width: 200, note: "Why it worked, or did not." },
    decision: {
      ...asText,
      kind: choice(reviewDecisions),
      header: "Decision",
      aliases: [],
      width: 90,
      note: "At the latest review: to go on, to change the action, or to close it.",
    },
    reviewed: { ...asDay, header: "Reviewed on", aliases: ["Reviewed"], note: "The latest review." },
    ...recordOrigin,
    ...recordIdentity,
    recordId: { ...recordIdentity.recordId, aliases: ["Action ID"] },
  },
);

export type InterventionKey = (typeof interventionsTable)["keys"][number];
