import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [], width: 110 } as const;
const asCount = { kind: "count", filledBy: "add-on", aliases: [], width: 95, numberFormat: "0" } as const;

/** Per cent; ours. */
export const allButIn = 90;

export const marksDueTable = defineTable(
  "Marks due",
  "Who has not entered marks: one row per group and assessment of a data point that has opened, with marks still missing. Written by Update department tabs.",
  {
    state: { ...asText, header: "State", required: true, note: "Overdue, due this week, or open." },
    dataPoint: { ...asText, header: "Data point", note: "By which data point the marks are due." },
    deadline: { ...asText, header: "Deadline", required: true, width: 90, note: "The last day." },
    teacher: { ...asText, header: "Teacher", note: "Whom to ask." },
    course: { ...asText, header: "Course", width: 90, note: "For filtering." },
    group: { ...asText, header: "Group", width: 80, note: "The teaching group." },
    assessment: { ...asText, header: "Assessment", width: 130, note: "The column of the tracker." },
    tab: { ...asText, header: "Tab", note: "The tracker." },
    learners: { ...asCount, header: "Learners", note: "How many marks are expected." },
    missing: { ...asCount, header: "Missing", note: "How many cells are blank; ABS, NS and EX are entries." },
    entered: { ...asCount, header: "Entered %", note: `How much of the group is in; amber below ${allButIn} (ours).` },
  },
);
