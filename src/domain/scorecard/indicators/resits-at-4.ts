import { shareOf } from "../figures";
import type { Indicator } from "../indicator";
import { isResit, similarShare, workingGrades } from "./working-grades";

const resits = (department: Parameters<Indicator["measure"]>[0]) =>
  workingGrades(department).filter(({ qualification }) => isResit(qualification));

export const resitsAt4: Indicator = {
  id: "resits-at-4",
  name: "GCSE resits at 4 or above %",
  definition:
    "Of the learners who take GCSE English or maths again, the share that works at grade 4 or above, or has reached it",
  source:
    "The trackers' column Working at and Outcomes; similar learners: DfE 16–18 English and maths progress, by the grade held",
  status: "Provisional",
  frequency: "T",
  polarity: "H",
  digits: 1,
  isOfEveryone: true,
  measure: (department) => shareOf(resits(department), ({ grade }) => grade.points >= 4),
  similar: (department) => similarShare(resits(department), (grade) => grade === "4 or above"),
  similarYear: "2024/25",
};
