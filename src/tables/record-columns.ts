import { dayFormat } from "./column";

// What the tabs of records share: each row is one record, saved from the sidebar.

/** Kept as text, so that nothing that was typed becomes a formula, a date or a number. */
export const asText = { kind: "text", filledBy: "people", numberFormat: "@" } as const;
/** Text such as 2025-09-01: it sorts as it stands, and is the same day in every locale and time zone. */
export const asDay = { kind: "day", filledBy: "people", numberFormat: "@", width: 90 } as const;
export const asNumber = { kind: "number", filledBy: "people", numberFormat: "0", width: 80 } as const;

/** What tells a record apart: for the add-on, and so behind everything that people read. */
export const recordIdentity = {
  recordId: {
    ...asText,
    kind: "id",
    header: "Record ID",
    aliases: [],
    required: true,
    width: 100,
    note: "Tells records apart, so that a save that is repeated is written once.",
  },
  version: {
    ...asNumber,
    header: "Version",
    aliases: [],
    width: 60,
    note: "Counts the changes to this record, from 1. The Audit tab keeps what stood there before.",
  },
} as const;

/** Whom a record is about. */
export const recordLearner = {
  learnerId: {
    ...asText,
    kind: "id",
    header: "Learner ID",
    aliases: ["Student ID"],
    required: true,
    width: 90,
    note: "Joins this row to the tracker's rows.",
  },
  learner: { ...asText, header: "Learner", aliases: ["Name"], width: 140, note: "For people." },
} as const;

/** Who made a record, and when. Who changed it since is in the Audit tab. */
export const recordOrigin = {
  loggedBy: {
    ...asText,
    header: "Logged by",
    aliases: [],
    width: 180,
    note: "The account that first saved it, as far as Google tells it.",
  },
  loggedAt: {
    kind: "moment",
    filledBy: "people",
    numberFormat: `${dayFormat} hh:mm`,
    header: "Logged at",
    aliases: [],
    width: 120,
    note: "When it was first saved.",
  },
} as const;

/** −2 to +2, after a review. */
export const asOutcome = {
  kind: "number",
  filledBy: "people",
  numberFormat: "+0;-0;0",
  width: 70,
  validation: { kind: "number", minimum: -2, maximum: 2 },
} as const;
