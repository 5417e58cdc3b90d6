import { actionCategories } from "../domain/interventions/action-types";
import { contactAnswers } from "../domain/interventions/action";
import { anything, text } from "./cell-schemas";
import { defineTable } from "./define-table";

export const actionStatuses = ["Open", "Closed"] as const;

/** Kept as text, so that nothing that was typed becomes a formula, a date or a number. */
const asText = { schema: text, kind: "typed", numberFormat: "@" } as const;
/** Text such as 2025-09-01: it sorts as it stands, and is the same day in every locale and time zone. */
const asDay = { schema: anything, kind: "typed", numberFormat: "@", width: 90 } as const;
const asNumber = { schema: anything, kind: "typed", numberFormat: "0", width: 80 } as const;

export const interventionsTable = defineTable(
  "Interventions",
  "One row per action logged for a learner from the sidebar. No safeguarding detail belongs here.",
  {
    recordId: {
      ...asText,
      header: "Record ID",
      aliases: ["Action ID"],
      required: true,
      width: 100,
      note: "Tells records apart, so that a save that is repeated is written once.",
    },
    version: {
      ...asNumber,
      header: "Version",
      aliases: [],
      width: 60,
      note: "Counts the changes to this record, from 1.",
    },
    status: {
      ...asText,
      header: "Status",
      aliases: ["State"],
      width: 80,
      note: "Open until it is reviewed and closed. The learner card counts the open ones.",
      validation: { kind: "list", values: actionStatuses },
    },
    learnerId: {
      ...asText,
      header: "Learner ID",
      aliases: ["Student ID"],
      required: true,
      width: 90,
      note: "Joins this row to the tracker's rows.",
    },
    learner: { ...asText, header: "Learner", aliases: ["Name"], width: 140, note: "For people." },
    course: {
      ...asText,
      header: "Course",
      aliases: ["Class"],
      width: 100,
      note: "The course of the row that was selected when the action was logged.",
    },
    category: {
      ...asText,
      header: "Category",
      aliases: [],
      width: 130,
      note: "For filtering: the kind of support in the college policy, 11.1 and 11.3.",
      validation: { kind: "list", values: actionCategories.map(({ category }) => category) },
    },
    type: { ...asText, header: "Type", aliases: [], width: 180, note: "The support itself, from the policy's list." },
    issue: { ...asText, header: "Issue", aliases: ["Concern"], width: 220, note: "What the action is about." },
    plan: { ...asText, header: "Action", aliases: ["What will be done"], width: 220, note: "What will be done." },
    owner: { ...asText, header: "Owner", aliases: ["Led by"], width: 140, note: "Who does it." },
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
      header: "Parent contact",
      aliases: ["Parents contacted"],
      width: 120,
      note: "Asked for under 18; for an adult only with consent.",
      validation: { kind: "list", values: contactAnswers },
    },
    contactOutcome: {
      ...asText,
      header: "Contact outcome",
      aliases: [],
      width: 160,
      note: "What came of it.",
    },
    loggedBy: {
      ...asText,
      header: "Logged by",
      aliases: [],
      width: 180,
      note: "The account that saved it, as far as Google tells it.",
    },
    loggedAt: {
      schema: anything,
      kind: "typed",
      numberFormat: "dd/mm/yyyy hh:mm",
      header: "Logged at",
      aliases: [],
      width: 120,
      note: "When it was saved.",
    },
  },
);

export type InterventionKey = (typeof interventionsTable)["keys"][number];
