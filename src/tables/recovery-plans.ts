import { dayFormat } from "./column";
import { allIndicators } from "../domain/scorecard/indicators/all-indicators";
import { defineTable } from "./define-table";
import { choice } from "./kind";

const asText = { kind: "text", filledBy: "people", numberFormat: "@" } as const;
const asDay = {
  kind: "day",
  filledBy: "people",
  width: 100,
  numberFormat: dayFormat,
} as const;

export const recoveryPlansTable = defineTable(
  "Recovery plans",
  "One row per action that puts a red indicator of the Scorecard right. What concerns the whole plan is typed in its first row.",
  {
    indicator: {
      ...asText,
      validation: { kind: "list", values: allIndicators.map(({ name }) => name) },
      header: "Indicator",
      aliases: ["Performance indicator"],
      required: true,
      width: 210,
      note: "As in the Scorecard; all rows that name it are one plan.",
    },
    performance: {
      ...asText,
      header: "Performance",
      aliases: [],
      width: 120,
      note: "The figure that calls for the plan; the Scorecard's when left empty.",
    },
    target: { ...asText, header: "Target", aliases: ["Targets"], width: 100, note: "The Scorecard's when left empty." },
    why: {
      ...asText,
      header: "Why under-performing",
      aliases: ["Why", "Reasons"],
      width: 260,
      note: "Why the indicator is under-performing.",
    },
    action: {
      ...asText,
      header: "Action",
      aliases: ["Action to be taken"],
      width: 300,
      note: "What is required to put it back on track.",
    },
    lead: { ...asText, header: "Lead", aliases: ["Owner"], width: 130, note: "Who does it." },
    completion: { ...asDay, header: "Completion date", aliases: ["Complete by"], note: "By when it is done." },
    status: {
      ...asText,
      kind: choice(["Not started", "In hand", "Done"]),
      header: "Status",
      aliases: [],
      width: 90,
      note: "Where the action stands.",
    },
    started: { ...asDay, header: "Plan started", aliases: ["Started"], note: "From when the six months count." },
    lastReview: { ...asDay, header: "Last review", aliases: ["Reviewed"], note: "When the plan was last reviewed." },
    nextReview: {
      ...asDay,
      header: "Next review",
      aliases: ["Review"],
      note: "At the latest six months after the start or the last review; the Scorecard says when it is not.",
    },
  },
);
