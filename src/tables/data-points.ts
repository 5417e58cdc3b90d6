import { date, text } from "./cell-schemas";
import { defineTable } from "./define-table";

export const dataPointsTable = defineTable("Data points", "One row per agreed data-entry point.", {
  name: {
    header: "Data point",
    aliases: ["Data entry point", "Data drop", "Name"],
    schema: text,
    kind: "typed",
    required: true,
    width: 120,
    note: "Named in the Assessments tab.",
  },
  opens: {
    header: "Opens",
    aliases: ["Opens on", "Start", "From"],
    schema: date,
    kind: "typed",
    width: 100,
    numberFormat: "dd/mm/yyyy",
    note: "For people: from when marks are entered.",
    validation: { kind: "date" },
  },
  deadline: {
    header: "Deadline",
    aliases: ["Due", "Closes", "Closes on", "To"],
    schema: date,
    kind: "typed",
    width: 100,
    numberFormat: "dd/mm/yyyy",
    note: "For people: by when marks are complete.",
    validation: { kind: "date" },
  },
  reviewPeriod: {
    header: "Review period",
    aliases: ["Review", "Period"],
    schema: text,
    kind: "typed",
    width: 140,
    note: "For people: the progress review that uses these marks.",
  },
});
