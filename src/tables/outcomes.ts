import { dayFormat } from "./column";
import { defineTable } from "./define-table";
import { learnersTable } from "./learners";

export const outcomesTable = defineTable(
  "Outcomes",
  "One row per learner and course when it has ended: the final grade, or the day on which the learner left. Scorecard, Summary and My list follow it.",
  {
    learnerId: {
      ...learnersTable.columns.learnerId,
      note: "Joins this row to the tracker's rows and to the Snapshots.",
    },
    course: {
      header: "Course",
      aliases: ["Course code", "Class", "Course ID"],
      kind: "name",
      filledBy: "people",
      required: true,
      width: 110,
      note: "As in the tracker; the tab's name for a tracker without courses.",
    },
    finalGrade: {
      header: "Final grade",
      aliases: ["Grade achieved", "Achieved grade", "Final result", "Result", "Actual grade", "Outcome grade"],
      kind: "grade",
      filledBy: "people",
      width: 90,
      // As text: a sheet makes a day of the grade 4-3.
      numberFormat: "@",
      note: "A grade of the qualification, or of the course's Grade boundaries; U or Fail for no award; Transferred or Incomplete where it goes on. Blank while it is not known.",
    },
    withdrawnOn: {
      header: "Withdrawn on",
      aliases: ["Withdrawal date", "Date withdrawn", "Left on", "Leaving date", "Date left"],
      kind: "day",
      filledBy: "people",
      width: 110,
      numberFormat: dayFormat,
      note: "For a learner who left the course before its end, or moved to another (Transferred as the final grade): off the course from that day.",
    },
  },
);
