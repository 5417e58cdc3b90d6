import type { Qualification } from "./qualification";

/** A level is passed or not; the level passed is the result. DfE's matrix implies 3.5 for level 2 and 2 for level 1: inferred, not published. */
export const functionalSkills: Qualification = {
  name: "Functional Skills",
  aliases: [
    "Functional Skills English",
    "Functional Skills Maths",
    "Essential Skills",
    "Functional Skills Level 1",
    "Functional Skills Level 2",
    "Functional Skills Entry Level",
  ],
  grades: [
    { name: "Level 2", points: 3.5, aliases: ["L2"] },
    { name: "Level 1", points: 2, aliases: ["L1"] },
    { name: "Entry 3", points: 0.75, aliases: ["E3", "Entry Level 3"] },
    { name: "Entry 2", points: 0.5, aliases: ["E2", "Entry Level 2"] },
    { name: "Entry 1", points: 0.25, aliases: ["E1", "Entry Level 1"] },
    { name: "Fail", points: 0, aliases: ["F", "U"] },
  ],
  pointsSource: "16–18 English and maths progress points",
  baseline: { kind: "local" },
};
