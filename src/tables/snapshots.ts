import { tiers } from "../domain/risk/tiers";
import { defineTable } from "./define-table";
import { choice } from "./kind";

/** Written as text: a grade such as "+1" or "=" must not become a formula, nor "1-2" a day. */
const asText = { kind: "text", filledBy: "people", numberFormat: "@", width: 90 } as const;
const asName = { ...asText, kind: "name" } as const;
const asGrade = { ...asText, kind: "grade" } as const;
const asNumber = { kind: "number", filledBy: "people", numberFormat: "0.0", width: 80 } as const;

export const snapshotsTable = defineTable(
  "Snapshots",
  "One row per learner and course for each data point that was kept with Take snapshot: what the tracker said on that day.",
  {
    dataPoint: {
      ...asName,
      header: "Data point",
      aliases: [],
      required: true,
      width: 120,
      note: "A row of the Data points tab.",
    },
    takenOn: {
      ...asText,
      kind: "moment",
      header: "Taken on",
      aliases: [],
      note: "The day on which it was kept. First flagged and direction of travel come from it.",
    },
    learnerId: {
      ...asText,
      kind: "id",
      header: "Learner ID",
      aliases: ["Student ID"],
      required: true,
      note: "Joins this row to the tracker's rows.",
    },
    course: {
      ...asName,
      header: "Course",
      aliases: [],
      width: 110,
      note: "The course; the tab's name for a tracker without courses.",
    },
    group: { ...asName, header: "Group", aliases: [], width: 70, note: "For summaries by group." },
    teacher: { ...asName, header: "Teacher", aliases: [], width: 100, note: "For summaries by teacher." },
    meg: { ...asGrade, header: "MEG", aliases: [], width: 105, note: "For history." },
    agreedMeg: { ...asGrade, header: "Agreed MEG", aliases: [], width: 80, note: "For history." },
    average: { ...asNumber, header: "Average %", aliases: [], note: "For history, travel and impact." },
    workingAt: { ...asGrade, header: "Working at", aliases: [], width: 80, note: "For history." },
    forecast: { ...asGrade, header: "Forecast", aliases: [], width: 80, note: "For history." },
    gap: {
      ...asNumber,
      numberFormat: "+0;-0;0",
      centred: true,
      header: "Gap to MEG",
      aliases: [],
      note: "For history, travel and summaries.",
    },
    band: { ...asText, header: "Progress band", aliases: [], centred: true, note: "For summaries." },
    tier: {
      ...asText,
      kind: choice(tiers),
      header: "Risk tier",
      aliases: [],
      width: 115,
      centred: true,
      note: "For first flagged and newly changed tiers.",
    },
    overall: {
      ...asText,
      kind: choice(tiers),
      header: "Over all courses",
      aliases: ["Learner's tier"],
      whenFilled: true,
      note: "The learner's own tier on that day; At risk compares with it. Take snapshot adds the column.",
    },
    lines: {
      ...asText,
      header: "Judged by",
      aliases: ["Lines"],
      whenFilled: true,
      width: 160,
      note: "The settings of the rule on that day, as far as they are not the usual ones: the day is never judged by later ones.",
    },
    reasons: { ...asText, header: "Reasons", aliases: [], width: 320, note: "For history." },
    attendance: {
      ...asNumber,
      header: "Attendance %",
      aliases: [],
      note: "For history and travel; online engagement where that is lower.",
    },
    punctuality: { ...asNumber, header: "Punctuality %", aliases: [], note: "For history." },
    missingWork: { ...asNumber, numberFormat: "0", header: "Missing work", aliases: [], note: "For history." },
  },
);
