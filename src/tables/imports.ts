import { dayFormat } from "./column";
import { defineTable } from "./define-table";

const byAddon = { filledBy: "add-on", aliases: [] } as const;

export const importsTable = defineTable(
  "Imports",
  "One row per column that an import has filled, with the day its figures are of. The card says that day, and Data checks says when it is long ago.",
  {
    tab: { ...byAddon, kind: "name", header: "Tab", required: true, width: 150, note: "As the tab is named." },
    column: {
      ...byAddon,
      kind: "name",
      header: "Column",
      required: true,
      width: 180,
      note: "The add-on's name of it.",
    },
    asOf: {
      ...byAddon,
      kind: "day",
      header: "As of",
      numberFormat: dayFormat,
      width: 100,
      note: "The day that the person who imported them gave. Correct it here where it is wrong.",
    },
    import: { ...byAddon, kind: "text", header: "Import", numberFormat: "@", width: 120, note: "As in Audit." },
    before: {
      ...byAddon,
      kind: "day",
      header: "As of, before",
      numberFormat: dayFormat,
      width: 110,
      note: "What Undo this import puts back.",
    },
  },
);
