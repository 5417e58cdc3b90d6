import { number, text } from "./cell-schemas";
import { defineTable } from "./define-table";

export const localTargetsTable = defineTable(
  "Local targets",
  "The college's own expected grades, for qualifications without a national table.",
  {
    qualification: {
      header: "Qualification",
      aliases: ["Qual", "Award"],
      schema: text,
      kind: "typed",
      required: true,
      width: 190,
      note: "MEG: the qualification this row is for.",
    },
    subject: {
      header: "Subject",
      aliases: ["Subject name"],
      schema: text,
      kind: "typed",
      width: 150,
      note: "MEG: the subject this row is for; blank is every subject.",
    },
    from: {
      header: "From",
      aliases: ["From average GCSE", "Lowest", "Minimum"],
      schema: number,
      kind: "typed",
      width: 80,
      note: "MEG: the lowest average GCSE score of this row.",
    },
    to: {
      header: "To",
      aliases: ["To average GCSE", "Highest", "Maximum"],
      schema: number,
      kind: "typed",
      width: 80,
      note: "MEG: the highest average GCSE score of this row.",
    },
    grade: {
      header: "Grade",
      aliases: ["MEG", "Target grade", "Expected grade"],
      schema: text,
      kind: "typed",
      width: 80,
      note: "MEG: the expected grade.",
    },
  },
);
