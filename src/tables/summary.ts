import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on" } as const;
const asCount = { kind: "count", filledBy: "add-on", numberFormat: "0", width: 105 } as const;
const asGrades = { kind: "number", filledBy: "add-on", numberFormat: "+0.00;-0.00;0.00", width: 110 } as const;
const tierNote = "Of all and of a tutor the learners, each over all courses as in At risk; else the enrolments.";

export const summaryTable = defineTable(
  "Summary",
  "One row per course, group, teacher and tutor, written by Update department tabs.",
  {
    kind: { ...asText, header: "By", aliases: [], required: true, width: 80, note: "For filtering." },
    name: {
      ...asText,
      header: "Name",
      aliases: [],
      required: true,
      width: 140,
      note: "The course, group, teacher or tutor.",
    },
    learners: { ...asCount, header: "Learners", aliases: [], note: "Each learner once." },
    enrolments: {
      ...asCount,
      header: "Enrolments",
      aliases: [],
      note: "Learners on courses: what the bands count, and of a course, group or teacher the tiers.",
    },
    red: { ...asCount, header: "Red", aliases: [], note: tierNote },
    amber: { ...asCount, header: "Amber", aliases: [], note: tierNote },
    onTrack: { ...asCount, header: "On track", aliases: [], note: tierNote },
    notEnough: { ...asCount, header: "Not enough data", aliases: [], width: 150, note: tierNote },
    exceeding: { ...asCount, header: "Exceeding", aliases: [], note: "Progress band." },
    expected: { ...asCount, header: "Expected", aliases: [], note: "Progress band." },
    satisfactory: { ...asCount, header: "Satisfactory", aliases: [], width: 105, note: "Progress band." },
    limited: { ...asCount, header: "Limited", aliases: [], note: "Progress band." },
    gap: { ...asGrades, header: "Average gap", aliases: [], note: "To the MEG, in grades; - is below." },
    valueAdded: {
      ...asGrades,
      header: "Value added",
      aliases: [],
      note: "Of the working-at grades against similar learners nationally, in grades, by DfE's 16–18 method.",
    },
    from: { ...asGrades, header: "From", aliases: [], note: "95% interval of the value added." },
    to: { ...asGrades, header: "To", aliases: [], note: "95% interval; blank where DfE publishes no spread." },
    results: { ...asCount, header: "Grades counted", aliases: [], width: 125, note: "Grades behind the value added." },
    nationally: {
      ...asText,
      header: "Nationally",
      aliases: [],
      width: 90,
      note: "Above or Below only when the whole interval is.",
    },
    missing: {
      ...asCount,
      header: "Missing marks",
      aliases: [],
      width: 120,
      note: "Still blank after their deadline.",
    },
    overdue: {
      ...asCount,
      header: "Overdue reviews",
      aliases: [],
      width: 130,
      note: "Open actions and plans past their review date.",
    },
  },
);
