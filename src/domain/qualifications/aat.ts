import type { Qualification } from "./qualification";

/** Points only order the grades here: they are the lowest weighted percentages of Kaplan's published table, not DfE points. */
export const aat: Qualification = {
  name: "AAT",
  aliases: [
    "AAT Accounting",
    "AAT Level 2",
    "AAT Level 3",
    "AAT Level 4",
    "AAT Diploma in Accounting",
    "AAT Foundation",
    "AAT Advanced",
    "AAT Professional",
    "AAT Foundation Diploma",
    "AAT Advanced Diploma",
    "AAT Professional Diploma",
  ],
  grades: [
    { name: "Distinction", points: 90, aliases: ["D", "Dist"] },
    { name: "Merit", points: 80, aliases: ["M"] },
    { name: "Pass", points: 70, aliases: ["P"] },
    { name: "Unclassified", points: 0, aliases: ["U", "Fail", "F"] },
  ],
  pointsSource: "lowest weighted percentage of each grade (Kaplan support pages)",
  baseline: { kind: "local" },
};
