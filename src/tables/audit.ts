import { dayFormat } from "./column";
import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "people", numberFormat: "@" } as const;

export const auditTable = defineTable(
  "Audit",
  "One row per change that the sidebar made to a record. Rows are only ever added.",
  {
    when: {
      header: "When",
      aliases: [],
      kind: "moment",
      filledBy: "people",
      required: true,
      width: 120,
      numberFormat: `${dayFormat} hh:mm`,
      note: "When the change was made.",
    },
    who: { ...asText, header: "Who", aliases: [], width: 180, note: "The account, as far as Google tells it." },
    record: {
      ...asText,
      header: "Record",
      aliases: [],
      required: true,
      width: 120,
      note: "The record's ID in its own tab.",
    },
    version: {
      kind: "count",
      filledBy: "people",
      numberFormat: "0",
      header: "Version",
      aliases: [],
      width: 60,
      note: "The record's version that the change made.",
    },
    field: { ...asText, header: "Field", aliases: [], width: 110, note: "The column that changed." },
    before: {
      ...asText,
      header: "Before",
      aliases: [],
      width: 120,
      note: "What stood there, in quotation marks; empty where nothing did.",
    },
    after: {
      ...asText,
      header: "After",
      aliases: [],
      width: 120,
      note: "What stands there since, in quotation marks.",
    },
    learnerId: {
      ...asText,
      kind: "id",
      header: "Learner ID",
      aliases: [],
      width: 90,
      note: "Whom the record is about; empty for a setting or an import.",
    },
  },
);
