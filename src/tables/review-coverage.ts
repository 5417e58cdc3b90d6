import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [], width: 110 } as const;
const asCount = { kind: "count", filledBy: "add-on", aliases: [], width: 95, numberFormat: "0" } as const;

export const reviewCoverageTable = defineTable(
  "Review coverage",
  "One row per review period that has opened and tutor: who has had the progress review, and who is still to have it. Written by Update department tabs.",
  {
    reviewPeriod: { ...asText, header: "Review period", required: true, width: 160, note: "From the Data points tab." },
    dataPoint: { ...asText, header: "Data point", note: "Whose marks the review uses." },
    state: { ...asText, header: "State", note: "Open, due this week, or closed." },
    deadline: { ...asText, header: "Deadline", width: 90, note: "The last day." },
    tutor: { ...asText, header: "Tutor", required: true, width: 130, note: "All tutors together come first." },
    learners: { ...asCount, header: "Learners", note: "The tutor's learners in the trackers." },
    reviewed: { ...asCount, header: "Reviewed", note: "With a review held between this opening day and the next." },
    notYet: { ...asCount, header: "Not yet", note: "Without one." },
    coverage: { ...asCount, header: "Coverage %", width: 105, note: "Reviewed, of all." },
    waiting: { ...asText, header: "Still to be reviewed", width: 420, note: "Their names." },
  },
);
