import { shareOf } from "../figures";
import type { Indicator } from "../indicator";
import { isResit, similarShare, workingGrades } from "./working-grades";

const entered = (department: Parameters<Indicator["measure"]>[0]) =>
  workingGrades(department).filter(({ qualification }) => !isResit(qualification));

export const passRate: Indicator = {
  id: "pass-rate",
  name: "Pass rate %",
  definition:
    "Of the grades that learners work at, final grades in their place once they are in, the share that is a pass on its scale; without resits",
  source: "The trackers' column Working at and Outcomes; similar learners: DfE 16–18 transition matrices",
  status: "Provisional",
  frequency: "T",
  polarity: "H",
  digits: 1,
  isOfEveryone: true,
  measure: (department) => shareOf(entered(department), ({ grade }) => grade.points > 0),
  similar: (department) =>
    similarShare(entered(department), (grade, { qualification }) =>
      qualification.grades.some(({ name, points }) => name === grade && points > 0),
    ),
  similarYear: "2025",
};
