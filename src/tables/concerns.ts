import { concernStatuses } from "../domain/concerns/concern";
import { defineTable } from "./define-table";
import { asDay, asText, recordIdentity, recordLearner, recordOrigin } from "./record-columns";
import { choice } from "./kind";

/** Policy 9.2.2: a subject teacher talks with the learner, sets a short-term target and tells the tutor. */
export const concernsTable = defineTable(
  "Concerns",
  "One row per concern that a teacher raised with a tutor. No safeguarding detail belongs here.",
  {
    status: {
      ...asText,
      kind: choice(concernStatuses),
      header: "Status",
      aliases: ["State"],
      width: 80,
      note: "Open until the tutor has answered.",
    },
    ...recordLearner,
    course: {
      ...asText,
      kind: "name",
      header: "Course",
      aliases: ["Class"],
      width: 100,
      note: "The course that it is about.",
    },
    concern: { ...asText, header: "Concern", aliases: ["Issue"], width: 260, note: "What the teacher saw." },
    target: {
      ...asText,
      header: "Short-term target",
      aliases: ["Target"],
      width: 220,
      note: "What the teacher agreed with the learner.",
    },
    byWhen: { ...asDay, header: "By when", aliases: ["Due"], note: "By which day." },
    raisedBy: { ...asText, kind: "name", header: "Raised by", aliases: ["Teacher"], width: 140, note: "The teacher." },
    tutor: {
      ...asText,
      kind: "name",
      header: "Tutor",
      aliases: [],
      width: 140,
      note: "Whom it was raised with. My list shows it.",
    },
    answer: { ...asText, header: "Tutor's answer", aliases: ["Answer"], width: 220, note: "What the tutor will do." },
    answeredOn: {
      ...asDay,
      header: "Answered on",
      aliases: [],
      note: "My list shows the answer to the teacher for two weeks.",
    },
    ...recordOrigin,
    ...recordIdentity,
  },
);
