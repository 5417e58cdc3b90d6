import { measures } from "../domain/plans/measures";
import { defineTable } from "./define-table";
import { asDay, asNumber, asText, recordIdentity, recordLearner, recordOrigin } from "./record-columns";
import { choice } from "./kind";

export const planTargetsTable = defineTable(
  "Plan targets",
  "One row per measurable target of an Individual Support Plan. A target that is changed gets a new row; the plan says which ones hold.",
  {
    number: { ...asNumber, header: "Number", aliases: ["No"], width: 65, note: "Counts the plan's targets, from 1." },
    ...recordLearner,
    course: {
      ...asText,
      kind: "name",
      header: "Course",
      aliases: ["Class"],
      width: 100,
      note: "Blank when it is about all courses.",
    },
    measure: { ...asText, header: "Measure", aliases: [], width: 200, note: "What is looked at, in words." },
    signal: {
      ...asText,
      kind: choice(measures.map(({ heading }) => heading)),
      header: "Measured by",
      aliases: ["Signal"],
      width: 130,
      note: "A column of the tracker; such a target says by itself whether it is met.",
    },
    baseline: { ...asText, header: "From", aliases: ["Baseline"], width: 80, note: "Where it stood." },
    goal: { ...asText, header: "To", aliases: ["Goal"], width: 80, note: "Where it should be." },
    byWhen: { ...asDay, header: "By when", aliases: ["Due"], note: "By which day." },
    ...recordOrigin,
    ...recordIdentity,
    plan: {
      ...asText,
      header: "Plan",
      aliases: ["Plan ID"],
      required: true,
      width: 100,
      note: "The plan's Record ID.",
    },
  },
);

export type PlanTargetKey = (typeof planTargetsTable)["keys"][number];
