import { defineTable } from "./define-table";

export const policyTable = defineTable(
  "Policy",
  "One row per setting. The functions receive the whole tab as an argument, so that a change is noticed at once.",
  {
    setting: {
      header: "Setting",
      aliases: ["Key", "Name"],
      kind: "text",
      filledBy: "people",
      required: true,
      width: 210,
      note: "The setting's name; do not change it.",
    },
    value: {
      header: "Value",
      aliases: ["Threshold", "Set to"],
      kind: "text",
      filledBy: "people",
      width: 110,
      note: "Change this: every tier, reason, band and colour follows.",
    },
    unit: {
      header: "Unit",
      aliases: ["Units"],
      kind: "text",
      filledBy: "people",
      width: 130,
      note: "What the value counts.",
    },
    meaning: {
      header: "Meaning",
      aliases: ["Description", "Notes"],
      kind: "text",
      filledBy: "people",
      width: 520,
      note: "What the setting does and where its first value comes from.",
    },
  },
);

/** The rows that say how old the workbook is; no settings of the rule. */
export const versionKey = "schema.version";
export const addonVersionKey = "addon.version";
