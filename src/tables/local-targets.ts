import { defineTable } from "./define-table";

export const localTargetsTable = defineTable(
  "Local targets",
  "The college's own expected grades, for qualifications without a national table.",
  {
    qualification: {
      header: "Qualification",
      aliases: ["Qual", "Award"],
      kind: "name",
      filledBy: "people",
      required: true,
      width: 190,
      note: "MEG: the qualification this row is for.",
    },
    subject: {
      header: "Subject",
      aliases: ["Subject name"],
      kind: "name",
      filledBy: "people",
      width: 150,
      note: "MEG: the subject this row is for; blank is every subject.",
    },
    from: {
      header: "From",
      aliases: ["From average GCSE", "Lowest", "Minimum"],
      kind: "number",
      filledBy: "people",
      width: 80,
      note: "MEG: the lowest average GCSE score of this row.",
    },
    to: {
      header: "To",
      aliases: ["To average GCSE", "Highest", "Maximum"],
      kind: "number",
      filledBy: "people",
      width: 80,
      note: "MEG: the highest average GCSE score of this row.",
    },
    grade: {
      header: "Grade",
      aliases: ["MEG", "Target grade", "Expected grade"],
      kind: "grade",
      filledBy: "people",
      width: 80,
      note: "MEG: the expected grade.",
    },
  },
);
