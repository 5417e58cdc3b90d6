import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on" } as const;

export const dataChecksTable = defineTable(
  "Data checks",
  "One row per thing in the data that should be looked at, written by Update department tabs. Nothing is corrected by itself. What is right as it is: copy the row into Looked at, with your name.",
  {
    check: { ...asText, header: "Check", aliases: [], required: true, width: 150, note: "What was looked for." },
    tab: { ...asText, header: "Tab", aliases: [], required: true, width: 120, note: "Where it stands." },
    row: {
      kind: "count",
      filledBy: "add-on",
      header: "Row",
      aliases: [],
      width: 60,
      numberFormat: "0",
      note: "The row on the day of the check; blank for something about the whole tab.",
    },
    header: { ...asText, header: "Heading", aliases: [], width: 130, note: "The column." },
    found: { ...asText, header: "Found", aliases: [], width: 240, note: "What stands there." },
    expected: { ...asText, header: "Expected", aliases: [], width: 260, note: "What should stand there." },
    who: { ...asText, header: "Who can fix it", aliases: [], width: 160, note: "For filtering: whom to ask." },
    learnerId: {
      kind: "id",
      filledBy: "add-on",
      header: "Learner ID",
      aliases: [],
      width: 90,
      note: "Whom it is about, where the row is a learner's.",
    },
  },
);
