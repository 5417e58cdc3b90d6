import { dayFormat } from "./column";
import { defineTable } from "./define-table";

export const dataPointsTable = defineTable("Data points", "One row per agreed data-entry point.", {
  name: {
    header: "Data point",
    aliases: ["Data entry point", "Data drop", "Name"],
    kind: "name",
    filledBy: "people",
    required: true,
    width: 120,
    note: "Named in the Assessments tab.",
  },
  opens: {
    header: "Opens",
    aliases: ["Opens on", "Start", "From"],
    kind: "day",
    filledBy: "people",
    width: 100,
    numberFormat: dayFormat,
    note: "For people: from when marks are entered.",
  },
  deadline: {
    header: "Deadline",
    aliases: ["Due", "Closes", "Closes on", "To"],
    kind: "day",
    filledBy: "people",
    width: 100,
    numberFormat: dayFormat,
    note: "For people: by when marks are complete.",
  },
  reviewPeriod: {
    header: "Review period",
    aliases: ["Review", "Period"],
    kind: "name",
    filledBy: "people",
    width: 140,
    note: "For people: the progress review that uses these marks.",
  },
});
