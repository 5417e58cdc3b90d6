import { defineTable } from "./define-table";

export const startHereTable = defineTable("Start here", "One row per tab of the workbook, in the order of use.", {
  tab: {
    header: "Tab",
    aliases: [],
    kind: "text",
    filledBy: "add-on",
    required: true,
    width: 230,
    note: "Click it to go there. A tab that is not there yet is made when it is first needed.",
  },
  about: {
    header: "What it is for",
    aliases: [],
    kind: "text",
    filledBy: "add-on",
    required: true,
    width: 620,
    note: "For people; no sum uses it.",
  },
  usedBy: {
    header: "Who uses it",
    aliases: [],
    kind: "text",
    filledBy: "add-on",
    width: 220,
    note: "The tabs of the same people have the same colour.",
  },
});
