import { moveKinds } from "../domain/day-two/day-two";
import { dayFormat } from "./column";
import { defineTable } from "./define-table";
import { choice } from "./kind";
import { learnersTable } from "./learners";

const typed = { filledBy: "people", aliases: [] } as const;

export const movesTable = defineTable(
  "Moves",
  "One row per learner who changed set, course or tutor, with the day and what stood before. What is due of them follows it; who leaves is in Outcomes.",
  {
    learnerId: {
      ...learnersTable.columns.learnerId,
      note: "Joins this row to the tracker's rows and to the Snapshots.",
    },
    kind: {
      ...typed,
      header: "Changed",
      kind: choice(moveKinds),
      required: true,
      width: 90,
      note: "Set, course or tutor.",
    },
    course: {
      ...typed,
      header: "Course",
      kind: "name",
      width: 110,
      note: "Where the set changed, or the course that was left; blank for a tutor.",
    },
    before: { ...typed, header: "Before", kind: "name", width: 140, numberFormat: "@", note: "What stood there." },
    after: { ...typed, header: "Now", kind: "name", width: 140, numberFormat: "@", note: "What stands there since." },
    day: {
      ...typed,
      header: "From",
      kind: "day",
      width: 100,
      numberFormat: dayFormat,
      note: "The first day of the new one. One that lies ahead counts for nothing until it comes.",
    },
    loggedBy: { ...typed, header: "Recorded by", kind: "name", width: 180, note: "Who recorded it." },
  },
);
