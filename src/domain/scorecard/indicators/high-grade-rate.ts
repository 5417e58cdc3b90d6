import type { Qualification } from "../../qualifications/qualification";
import { shareOf } from "../figures";
import type { Indicator } from "../indicator";
import { isResit, similarShare, type WorkingGrade, workingGrades } from "./working-grades";

/** The lowest grade that counts as high: the first of these that the scale has. */
const lowestHigh = ["7", "7-7", "DDD", "DD", "Distinction", "B", "D"];

/** Grades of the scale from the best down to the lowest high one; "B" and not "D" where the scale has both. */
export function highGrades({ grades, name }: Qualification): string[] {
  const names = grades.map((grade) => grade.name);
  const lowest = name.includes("IGCSE") ? "A" : lowestHigh.find((grade) => names.includes(grade));
  return lowest === undefined ? [] : names.slice(0, names.indexOf(lowest) + 1);
}

const entered = (department: Parameters<Indicator["measure"]>[0]) =>
  workingGrades(department).filter(
    ({ qualification }) => !isResit(qualification) && highGrades(qualification).length > 0,
  );

const isHigh = (grade: string, { qualification }: WorkingGrade) => highGrades(qualification).includes(grade);

export const highGradeRate: Indicator = {
  id: "high-grade-rate",
  name: "High grades %",
  definition:
    "Of the grades that learners work at, final grades in their place once they are in, the share that is A*–B, a Distinction or better in every part, or GCSE 7–9; without resits. Which grades are high is ours",
  source: "The trackers' column Working at and Outcomes; similar learners: DfE 16–18 transition matrices",
  status: "Provisional",
  frequency: "T",
  polarity: "H",
  digits: 1,
  isOfEveryone: true,
  measure: (department) => shareOf(entered(department), (graded) => isHigh(graded.grade.name, graded)),
  similar: (department) => similarShare(entered(department), isHigh),
  similarYear: "2025",
};
