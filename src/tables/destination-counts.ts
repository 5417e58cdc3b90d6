import { defineTable } from "./define-table";

const asCount = { kind: "count", filledBy: "add-on", aliases: [], width: 120, numberFormat: "0" } as const;

export const destinationCountsTable = defineTable(
  "Destinations by group",
  "One row per tutor group and one for all, written by Update department tabs.",
  {
    tutorGroup: {
      kind: "text",
      filledBy: "add-on",
      aliases: [],
      required: true,
      header: "Tutor group",
      width: 110,
      note: "From the Learners tab.",
    },
    learners: { ...asCount, header: "Learners", required: true, note: "Those of the group who stand in a tracker." },
    higherEducation: { ...asCount, header: "Intend higher education", note: "Intended destinations of this kind." },
    apprenticeship: {
      ...asCount,
      header: "Intend an apprenticeship or training",
      note: "Intended destinations of this kind.",
    },
    furtherStudy: { ...asCount, header: "Intend further study", note: "Intended destinations of this kind." },
    employment: { ...asCount, header: "Intend employment", note: "Intended destinations of this kind." },
    other: { ...asCount, header: "Intend something else", note: "Intended destinations of no listed kind." },
    notKnown: { ...asCount, header: "Intention not known", note: "Nothing recorded, or undecided." },
    actualKnown: { ...asCount, header: "Actual known", note: "Learners whose actual destination is recorded." },
    asIntended: { ...asCount, header: "As intended", note: "Of those: the kind they intended." },
    neetRisk: { ...asCount, header: "At risk of NEET", note: "With those who are NEET." },
    guidanceDue: { ...asCount, header: "Guidance due", note: "Learners whose careers guidance is due, or due again." },
  },
);
