import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on" } as const;
const asCount = { kind: "count", filledBy: "add-on", numberFormat: "0", width: 100 } as const;
const asChange = { kind: "number", filledBy: "add-on", numberFormat: "+0.0;-0.0;0.0", width: 130 } as const;

export const impactTable = defineTable(
  "Impact",
  "One row per kind of support and measure, written by Update department tabs: those who had it beside learners with the same start and mark who did not.",
  {
    category: { ...asText, header: "Category", aliases: [], required: true, width: 190, note: "For filtering." },
    type: { ...asText, header: "Type", aliases: [], required: true, width: 290, note: "The kind of support." },
    measure: { ...asText, header: "Measure", aliases: [], width: 110, note: "What is compared, in percentage points." },
    had: { ...asCount, header: "Had it", aliases: [], note: "Learners on courses who had it." },
    matched: {
      ...asCount,
      header: "Compared",
      aliases: [],
      note: "Of these, those with a similar learner beside them.",
    },
    change: { ...asChange, header: "Their change", aliases: [], note: "Since the snapshot before it began." },
    similar: { ...asChange, header: "Similar learners", aliases: [], note: "The change of those who did not have it." },
    difference: { ...asChange, header: "Difference", aliases: [], note: "Theirs less that of similar learners." },
    from: { ...asChange, header: "From", aliases: [], note: "95% interval of the difference." },
    to: { ...asChange, header: "To", aliases: [], note: "95% interval of the difference." },
    says: { ...asText, header: "What it says", aliases: [], required: true, width: 240, note: "In words." },
  },
);
