import { anything, text } from "./cell-schemas";
import { defineTable } from "./define-table";

/** Written as text: a grade such as "+1" or "=" must not become a formula, nor "1-2" a day. */
const asText = { schema: text, kind: "typed", numberFormat: "@", width: 90 } as const;
const asNumber = { schema: anything, kind: "typed", numberFormat: "0.0", width: 80 } as const;

export const snapshotsTable = defineTable(
  "Snapshots",
  "One row per learner and course for each data point that was kept with Take snapshot: what the tracker said on that day.",
  {
    dataPoint: {
      ...asText,
      header: "Data point",
      aliases: [],
      required: true,
      width: 120,
      note: "A row of the Data points tab.",
    },
    takenOn: {
      ...asText,
      header: "Taken on",
      aliases: [],
      note: "The day on which it was kept. First flagged and direction of travel come from it.",
    },
    learnerId: {
      ...asText,
      header: "Learner ID",
      aliases: ["Student ID"],
      required: true,
      note: "Joins this row to the tracker's rows.",
    },
    course: {
      ...asText,
      header: "Course",
      aliases: [],
      width: 110,
      note: "The course; the tab's name for a tracker without courses.",
    },
    group: { ...asText, header: "Group", aliases: [], width: 70, note: "For summaries by group." },
    teacher: { ...asText, header: "Teacher", aliases: [], width: 100, note: "For summaries by teacher." },
    meg: { ...asText, header: "MEG", aliases: [], width: 70, note: "For history." },
    agreedMeg: { ...asText, header: "Agreed MEG", aliases: [], width: 80, note: "For history." },
    average: { ...asNumber, header: "Average %", aliases: [], note: "For history, travel and impact." },
    workingAt: { ...asText, header: "Working at", aliases: [], width: 80, note: "For history." },
    forecast: { ...asText, header: "Forecast", aliases: [], width: 80, note: "For history." },
    gap: {
      ...asNumber,
      numberFormat: "+0;-0;0",
      header: "Gap to MEG",
      aliases: [],
      note: "For history, travel and summaries.",
    },
    band: { ...asText, header: "Progress band", aliases: [], note: "For summaries." },
    tier: { ...asText, header: "Risk tier", aliases: [], note: "For first flagged and newly changed tiers." },
    reasons: { ...asText, header: "Reasons", aliases: [], width: 320, note: "For history." },
    attendance: { ...asNumber, header: "Attendance %", aliases: [], note: "For history and travel." },
    punctuality: { ...asNumber, header: "Punctuality %", aliases: [], note: "For history." },
    missingWork: { ...asNumber, numberFormat: "0", header: "Missing work", aliases: [], note: "For history." },
  },
);
