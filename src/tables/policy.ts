import { dayFormat } from "./column";
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
      required: true,
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
      wrapped: true,
      note: "What the setting does and where its first value comes from.",
    },
    next: {
      header: "Next value",
      aliases: ["Value then", "New value"],
      kind: "text",
      filledBy: "people",
      whenFilled: true,
      width: 110,
      note: "What Value is to be from the day beside it on. What if…, Update department tabs or Take snapshot writes it there, with a line of Audit.",
    },
    from: {
      header: "From",
      aliases: ["Holds from", "From day"],
      kind: "day",
      filledBy: "people",
      whenFilled: true,
      width: 100,
      numberFormat: dayFormat,
      note: "The first day on which the next value holds. Blank: Value always holds.",
    },
  },
);

/** The rows that say how old the workbook is; no settings of the rule. */
export const versionKey = "schema.version";
export const addonVersionKey = "addon.version";
