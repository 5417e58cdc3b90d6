import { departmentScore, residualsOf } from "../../value-added/enrolment-residuals";
import type { Indicator } from "../indicator";

export const valueAdded: Indicator = {
  id: "value-added",
  name: "Value added (grades)",
  definition:
    "How far the working-at grades, final grades in their place once they are in, lie above what similar learners nationally reached, by DfE's 16–18 method; GCSEs and resits only where nothing else is taken",
  source: "The trackers' columns Working at and Average GCSE, and Outcomes; DfE value-added model 2025R",
  status: "Provisional",
  frequency: "T",
  polarity: "H",
  digits: 2,
  isOfEveryone: true,
  measure: ({ enrolments }) => {
    const score = departmentScore(residualsOf(enrolments));
    return score && { value: score.grades, count: score.learners };
  },
  national: { value: 0, year: "2025" },
};
