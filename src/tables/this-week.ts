import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [], width: 110 } as const;

export const thisWeekTable = defineTable(
  "This week",
  "What has happened since the last week that was kept: who became Red or Amber on a course and why, concerns, overdue reviews, support begun and ended, who improved. Written by Update department tabs.",
  {
    news: { ...asText, header: "News", required: true, width: 140, note: "For filtering." },
    learnerId: { ...asText, header: "Learner ID", required: true, width: 80, note: "Whom it is about." },
    learner: { ...asText, header: "Learner", width: 140, note: "For people." },
    tutor: { ...asText, header: "Tutor", note: "For filtering by tutors." },
    subject: { ...asText, header: "Subject", note: "For filtering by subjects." },
    was: {
      ...asText,
      header: "Was",
      width: 115,
      note: "The tier when the last week was kept; of a line without a subject, over all courses.",
    },
    now: { ...asText, header: "Now", width: 115, note: "The tier now." },
    why: { ...asText, header: "Why", width: 360, note: "The reasons of the tier, or whose concern or support it is." },
    day: { ...asText, header: "Day", width: 90, note: "Since when, or on which day." },
  },
);
