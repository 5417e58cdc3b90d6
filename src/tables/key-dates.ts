import { dayFormat } from "./column";
import { defineTable } from "./define-table";
import { choice } from "./kind";

const keyDateKinds = ["Report", "Parents' evening", "Exams", "Other"] as const;

export const keyDatesTable = defineTable(
  "Key dates",
  "One row per report, parents' evening, exam time or other date of the year. Data points and progress reviews stand in Data points; Start here and My list name what is due of all of them.",
  {
    kind: {
      header: "What",
      aliases: ["Kind", "Type"],
      kind: choice(keyDateKinds, { "Parents evening": "Parents' evening", Reports: "Report", Exam: "Exams" }),
      filledBy: "people",
      width: 130,
      note: "Start here and My list name it.",
    },
    name: {
      header: "Name",
      aliases: ["Event", "Title"],
      kind: "name",
      filledBy: "people",
      required: true,
      width: 260,
      note: "Start here and My list name it.",
    },
    from: {
      header: "From",
      aliases: ["Date", "Day", "Starts", "Start"],
      kind: "day",
      filledBy: "people",
      required: true,
      width: 100,
      numberFormat: dayFormat,
      note: "The day, or the first of several. It is named from four weeks before (ours).",
    },
    until: {
      header: "Until",
      aliases: ["To", "Ends", "End"],
      kind: "day",
      filledBy: "people",
      width: 100,
      numberFormat: dayFormat,
      note: "The last day; blank where there is one only.",
    },
    forWhom: {
      header: "For whom",
      aliases: ["Who", "Groups", "Audience"],
      kind: "name",
      filledBy: "people",
      width: 200,
      note: "Courses, groups or colleagues, in words of your own; blank for everyone.",
    },
  },
);
