import { planStatuses } from "../domain/plans/plan";
import { defineTable } from "./define-table";
import { asDay, asOutcome, asText, recordIdentity, recordLearner, recordOrigin } from "./record-columns";
import { choice } from "./kind";

/** The five parts of policy 11.2.1: concerns, targets, support, staff, and timeline with review dates. */
export const plansTable = defineTable(
  "Plans",
  "One row per Individual Support Plan, as it stands now. No safeguarding detail belongs here.",
  {
    status: {
      ...asText,
      kind: choice(planStatuses),
      header: "Status",
      aliases: ["State"],
      width: 80,
      note: "A draft may be incomplete; an active plan has all five parts; a closed one has an outcome and a reason.",
    },
    ...recordLearner,
    concerns: {
      ...asText,
      header: "Concerns and risk factors",
      aliases: ["Concerns"],
      width: 260,
      note: "What the plan answers to.",
    },
    targets: {
      ...asText,
      header: "Targets",
      aliases: [],
      width: 70,
      note: "The numbers of this plan's rows in the Plan targets tab that hold now.",
    },
    interventions: {
      ...asText,
      header: "Agreed interventions",
      aliases: ["Interventions and support"],
      width: 260,
      note: "What is done for the learner.",
    },
    staff: { ...asText, header: "Named staff", aliases: ["Staff"], width: 180, note: "Who does it." },
    start: { ...asDay, header: "Start", aliases: ["Started"], note: "When it begins." },
    review: {
      ...asDay,
      header: "Review date",
      aliases: ["Next review"],
      note: "The next review. The tracker and My list show it.",
    },
    end: { ...asDay, header: "End", aliases: ["Ends"], note: "By when it is to have worked." },
    progress: {
      ...asText,
      header: "Progress",
      aliases: ["Progress so far"],
      width: 220,
      note: "What the latest review found.",
    },
    outcome: {
      ...asOutcome,
      header: "Outcome",
      aliases: [],
      note: "When closed: -2 much worse, 0 no change, +2 much better.",
    },
    why: { ...asText, header: "Why", aliases: ["Reason"], width: 220, note: "When closed: why." },
    ...recordOrigin,
    ...recordIdentity,
  },
);

export type PlanKey = (typeof plansTable)["keys"][number];
