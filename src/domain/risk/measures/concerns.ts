import type { Measure } from "../measure";

const concern = {
  area: "human concern",
  kind: "concern",
  filledBy: "people",
  highIsGood: false,
  inPlans: false,
} as const;

/** What somebody is worried about. No detail belongs in these columns. */
export const concernMeasures = [
  {
    ...concern,
    id: "wellbeing",
    heading: "Wellbeing concern",
    spellings: ["Wellbeing", "Well-being", "Well-being concern", "Welfare concern"],
    name: "wellbeing concern",
    finds: "Concern about wellbeing or personal circumstances",
    shape: { is: "raised", says: "Wellbeing concern" },
    width: 85,
    note: "Risk tier: a Yes is at least Amber. Write no detail here.",
  },
  {
    ...concern,
    id: "external",
    heading: "External concern",
    spellings: [
      "Agency concern",
      "Parent concern",
      "Parental concern",
      "Parent or agency concern",
      "External agency concern",
    ],
    name: "external concern",
    finds: "Concern raised by an agency or by parents or carers",
    shape: { is: "raised", says: "External concern" },
    width: 80,
    note: "Risk tier: a parent or an agency is concerned. Write no detail here.",
  },
  {
    ...concern,
    id: "teacherConcern",
    heading: "Teacher concern",
    spellings: ["Staff concern", "Tutor concern", "Cause for concern", "Concern"],
    name: "teacher concern",
    finds: "Concern raised by a teacher",
    shape: { is: "raised", says: "Teacher concern" },
    width: 80,
    note: "Risk tier: the teacher is concerned.",
  },
] as const satisfies readonly Measure[];
