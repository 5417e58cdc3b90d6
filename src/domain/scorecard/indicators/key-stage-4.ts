import type { Department } from "../../department/department";
import { type KeyStage4Grade, readKeyStage4Grade } from "../../key-stage-4/key-stage-4-grade";
import { bestOfEach, type SubjectGrade, threshold } from "../../key-stage-4/threshold";
import { findMeasure } from "../../key-stage-4/threshold-measures";
import { qualificationFinder } from "../../qualifications/find-qualification";
import { shareOf } from "../figures";
import type { Indicator, Published } from "../indicator";

/** Each learner's GCSEs: the grades worked at here and those of English and maths that the Learners tab holds. */
function resultsByLearner({ enrolments, learners }: Department): Map<string, SubjectGrade[]> {
  const find = qualificationFinder();
  const results = new Map<string, SubjectGrade[]>();
  const add = (learnerId: string, subject: string, grade: KeyStage4Grade | undefined) => {
    if (!grade) return;
    const own = results.get(learnerId);
    if (own) own.push({ subject, grade });
    else results.set(learnerId, [{ subject, grade }]);
  };
  for (const { learnerId, qualification, subject, workingAt } of enrolments) {
    if (/GCSE/.test(find(qualification)?.name ?? "")) add(learnerId, subject, readKeyStage4Grade(workingAt));
  }
  const enrolled = new Set(enrolments.map(({ learnerId }) => learnerId));
  for (const { learnerId, gcseEnglish, gcseMaths } of learners) {
    if (!enrolled.has(learnerId)) continue;
    add(learnerId, "English", readKeyStage4Grade(gcseEnglish));
    add(learnerId, "Maths", readKeyStage4Grade(gcseMaths));
  }
  return new Map([...results].map(([learnerId, own]) => [learnerId, bestOfEach(own)]));
}

const five = 5;

/** Learners whose five or more GCSEs this workbook holds, or whose English and maths for a measure of those two alone. */
function share(department: Department, name: string) {
  const measure = findMeasure(name);
  if (!measure) return undefined;
  const reached = [...resultsByLearner(department).values()]
    .filter((results) => results.flatMap(({ grade }) => grade.levels).length >= (measure.count === 0 ? 2 : five))
    .map((results) => threshold(results, measure))
    .filter((answer) => answer !== "not yet");
  return shareOf(reached, (answer) => answer === "yes");
}

const ofFive = "Of the learners with five or more GCSEs in this workbook, the share with";
const ofTwo = "Of the learners with a grade in GCSE English and maths, held or worked at, the share with";

function keyStage4(id: string, name: string, measure: string, definition: string, national?: Published): Indicator {
  return {
    id,
    name,
    definition,
    source: "The trackers' column Working at and the Learners tab's GCSE English and GCSE maths",
    status: "Provisional",
    frequency: "A",
    polarity: "H",
    digits: 1,
    measure: (department) => share(department, measure),
    ...(national && { national }),
  };
}

const basics4 = { value: 65, year: "2023/24, state-funded" };
const basics5 = { value: 45.9, year: "2023/24, state-funded" };

export const keyStage4Indicators: readonly Indicator[] = [
  keyStage4(
    "five-good",
    "5+ A*–C incl. English and maths %",
    "5+ A*–C incl. English and maths",
    `${ofFive} five at C/4 or better, English and maths among them`,
  ),
  keyStage4("level-1", "Level 1 %", "Level 1", `${ofFive} five at G/1 or better`),
  keyStage4("level-2", "Level 2 %", "Level 2", `${ofFive} five at C/4 or better`),
  keyStage4("basics-4", "Basics 9–4 %", "Basics 9–4", `${ofTwo} 4 or better in both`, basics4),
  keyStage4("basics-5", "Basics 9–5 %", "Basics 9–5", `${ofTwo} 5 or better in both`, basics5),
];
