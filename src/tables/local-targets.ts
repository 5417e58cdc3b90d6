import { defineTable } from "./define-table";
import { choice } from "./kind";

/** College policy 7.1.2: where there is no UK prior attainment, internal assessments and interviews are the baseline. */
export const localStarts = ["Prior attainment", "Diagnostic or interview"] as const;

export const localTargetsTable = defineTable(
  "Local targets",
  "The college's own expected grades: for qualifications without a national table, and for learners who start from a diagnostic or an interview.",
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
    startsFrom: {
      header: "Starts from",
      aliases: ["Start", "Measured by"],
      kind: choice(localStarts, { Diagnostic: "Diagnostic or interview", Interview: "Diagnostic or interview" }),
      filledBy: "people",
      width: 170,
      note: "MEG: what From and To are scores of. Blank is prior attainment; a diagnostic counts for who has none.",
    },
  },
);
