import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [] } as const;
const asShare = { kind: "number", filledBy: "add-on", aliases: [], numberFormat: "0.0", width: 115 } as const;
const asGrades = {
  kind: "number",
  filledBy: "add-on",
  aliases: [],
  numberFormat: "+0.00;-0.00;0.00",
  width: 130,
} as const;

export const forecastAccuracyTable = defineTable(
  "Forecast accuracy",
  "How near the grades said in advance came to the final grades, written by Evaluate the rule. One row for all, and per subject, course and teacher.",
  {
    said: { ...asText, header: "Said in advance", required: true, width: 135, note: "Agreed MEG, MEG or forecast." },
    by: { ...asText, header: "By", required: true, width: 80, note: "For filtering." },
    name: { ...asText, header: "Name", required: true, width: 260, note: "The subject, course or teacher." },
    says: {
      ...asText,
      header: "What it says",
      width: 160,
      note: "Higher or lower only where the whole interval is; nothing for fewer than ten grades. It rates no teacher.",
    },
    grades: {
      ...asShare,
      numberFormat: "0",
      header: "Final grades",
      note: "With a grade said in advance. Learners who left have none.",
    },
    exact: { ...asShare, header: "Exact %", note: "The final grade is the one said." },
    withinOne: {
      ...asShare,
      header: "Within one %",
      note: "At most one grade of the qualification apart, the exact ones included.",
    },
    mean: {
      ...asGrades,
      header: "Mean difference",
      note: "Final less said, in grades of the qualification: below 0 the final grades were lower than said.",
    },
    from: { ...asGrades, header: "From", note: "95% interval of the mean difference." },
    to: { ...asGrades, header: "To", note: "95% interval of the mean difference." },
  },
);
