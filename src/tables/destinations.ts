import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [] } as const;

export const destinationsTable = defineTable(
  "Destinations",
  "One row per learner with their next step, written by Update department tabs. Type destinations and guidance into the Learners tab.",
  {
    tutorGroup: { ...asText, header: "Tutor group", width: 90, note: "For filtering by tutors." },
    tutor: { ...asText, header: "Tutor", width: 110, note: "Who talks with the learner." },
    learnerId: {
      ...asText,
      header: "Learner ID",
      required: true,
      width: 90,
      note: "The learner's row in the Learners tab.",
    },
    learner: { ...asText, header: "Learner", required: true, width: 150, note: "First name and surname." },
    intended: { ...asText, header: "Intended destination", width: 150, note: "As typed in the Learners tab." },
    neetRisk: {
      ...asText,
      header: "At risk of NEET",
      width: 90,
      note: "Yes from as many signs as neet.signs in the Policy tab says, while no actual destination is known. The rule is ours.",
    },
    signs: { ...asText, header: "Why", width: 300, note: "The signs. No need, background or benefit is read." },
    guidance: {
      ...asText,
      header: "Careers guidance",
      width: 110,
      note: "Due when there was none since the academic year began; due again after guidance.weeks for a learner at risk of NEET.",
    },
    guidanceOn: { ...asText, header: "Careers guidance on", width: 110, note: "The last talk, from the Learners tab." },
    actual: { ...asText, header: "Actual destination", width: 150, note: "As typed in the Learners tab." },
    intendedKind: {
      ...asText,
      header: "Intended kind",
      width: 170,
      note: "The next steps of the college policy (13.1).",
    },
    actualKind: { ...asText, header: "Actual kind", width: 170, note: "The next steps of the college policy (13.1)." },
  },
);
