import { dayFormat } from "./column";
import { dataChecksTable } from "./data-checks";
import { defineTable } from "./define-table";

const { columns: checked } = dataChecksTable;
const typed = { filledBy: "people" } as const;

export const lookedAtTable = defineTable(
  "Looked at",
  "One row per line of Data checks that somebody has looked at and that is right as it is: it is not listed again until the value changes. Copy the line from Data checks and put your name behind it; delete the row to have it listed again.",
  {
    check: { ...checked.check, ...typed, note: "As Data checks says it." },
    tab: { ...checked.tab, ...typed, note: "As Data checks says it." },
    row: { ...checked.row, ...typed, note: "Compared only where the line is about no learner." },
    header: { ...checked.header, ...typed, note: "As Data checks says it." },
    found: { ...checked.found, ...typed, note: "What stood there: when something else does, the line comes back." },
    expected: { ...checked.expected, ...typed, note: "For people; it is not compared." },
    who: { ...checked.who, ...typed, note: "For people; it is not compared." },
    learnerId: { ...checked.learnerId, ...typed, note: "Whom the line is about, wherever the row stands by now." },
    by: {
      kind: "name",
      ...typed,
      header: "Looked at by",
      aliases: ["By", "Initials"],
      width: 150,
      note: "Your name: without one the line counts for nothing.",
    },
    on: {
      kind: "day",
      ...typed,
      header: "On",
      aliases: ["Date"],
      numberFormat: dayFormat,
      width: 100,
      note: "For people: when.",
    },
  },
);
