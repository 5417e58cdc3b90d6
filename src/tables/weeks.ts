import { tiers } from "../domain/risk/tiers";
import { defineTable } from "./define-table";
import { choice } from "./kind";

const asText = { kind: "text", filledBy: "add-on", aliases: [], numberFormat: "@", width: 90 } as const;
const asNumber = { kind: "number", filledBy: "add-on", aliases: [], numberFormat: "0.0", width: 80 } as const;

/** Apart from the Snapshots, which formulas read: these rows are many, and only actions read the last of them. */
export const weeksTable = defineTable(
  "Weeks",
  "One row per learner and course for each week that was kept with Take snapshot: a few figures of that day. This week compares with the last week before this one.",
  {
    takenOn: {
      ...asText,
      kind: "day",
      header: "Taken on",
      required: true,
      note: "The last day of its week on which it was kept.",
    },
    learnerId: {
      ...asText,
      kind: "id",
      header: "Learner ID",
      required: true,
      note: "Joins this row to the tracker's rows.",
    },
    course: {
      ...asText,
      kind: "name",
      header: "Course",
      width: 110,
      note: "The course; the tab's name for a tracker without courses.",
    },
    tier: {
      ...asText,
      kind: choice(tiers),
      header: "Risk tier",
      width: 115,
      note: "For who became Red or Amber, and who improved.",
    },
    overall: {
      ...asText,
      kind: choice(tiers),
      header: "Over all courses",
      width: 115,
      note: "The learner's own tier.",
    },
    gap: { ...asNumber, numberFormat: "+0;-0;0", header: "Gap to MEG", note: "For history." },
    average: { ...asNumber, header: "Average %", note: "For history." },
    attendance: {
      ...asNumber,
      header: "Attendance %",
      note: "For trends; online engagement where that is lower.",
    },
    punctuality: { ...asNumber, header: "Punctuality %", note: "For trends." },
    attitude: { ...asNumber, header: "Attitude to learning", note: "For trends." },
    behaviour: { ...asNumber, numberFormat: "0", header: "Behaviour incidents", note: "For trends." },
  },
);
