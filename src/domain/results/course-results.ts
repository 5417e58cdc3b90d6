import type { Department } from "../department/department";
import { courseOf, type Enrolment } from "../department/enrolment";
import { finalResults, resultKey } from "../evidence/final-results";
import { groupBy } from "../numbers/group-by";
import { shareDifferenceInterval, shareInterval } from "../numbers/share-interval";
import type { Interval } from "../numbers/statistics";
import { gradeReader } from "../qualifications/grade-reader";
import type { Figure } from "../scorecard/indicator";
import { achievement } from "../scorecard/indicators/achievement";
import { highGradeRate } from "../scorecard/indicators/high-grade-rate";
import { passRate } from "../scorecard/indicators/pass-rate";
import { retention } from "../scorecard/indicators/retention";
import { workingGrades } from "../scorecard/indicators/working-grades";
import { normalise } from "../text/normalise";
import { endedLastYear } from "./last-year";
import { departmentScore, residualsOf } from "../value-added/enrolment-residuals";
import type { Score } from "../value-added/scores";

/** A share in per cent, with its 95% interval. */
interface Rate extends Figure {
  readonly interval: Interval;
}

/** How a course ended, as far as its final grades are in. */
export interface CourseResults {
  readonly course: string;
  /** Learners with a row in a tracker, those who have left included. */
  readonly learners: number;
  readonly grades: number;
  readonly retention: number | undefined;
  readonly pass: Rate | undefined;
  /** What similar learners nationally would come to. */
  readonly passNationally: number | undefined;
  readonly high: Rate | undefined;
  readonly highNationally: number | undefined;
  readonly achievement: number | undefined;
  readonly valueAdded: Score | undefined;
  /** Of the final grades with a MEG, those that reach it, the agreed one where there is one. */
  readonly reachedMeg: Rate | undefined;
  /** The same of forecasts. */
  readonly reachedForecast: Rate | undefined;
  /** How last year's learners ended the course; undefined while the workbook knows of none. */
  readonly lastYear: LastYear | undefined;
}

/** A change is this year's share less last year's, in percentage points, with its 95% interval. */
interface LastYear {
  readonly grades: number;
  readonly pass: Rate | undefined;
  readonly high: Rate | undefined;
  readonly passChange: Change | undefined;
  readonly highChange: Change | undefined;
}

interface Change {
  readonly value: number;
  readonly interval: Interval;
}

/** Every course with a final grade, in the order of their names. */
export function courseResults(department: Department): CourseResults[] {
  const results = finalResults(department);
  const isFinal = (one: Enrolment) => results.get(resultKey(one.learnerId, courseOf(one)))?.grade !== undefined;
  const here = groupBy(department.enrolments, courseOf);
  const left = groupBy(department.leavers, courseOf);
  const before = groupBy(endedLastYear(department), ({ course }) => normalise(course));
  return [...here]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([course, all]): CourseResults[] => {
      const enrolments = all.filter(isFinal);
      if (enrolments.length === 0) return [];
      const leavers = left.get(course) ?? [];
      const isOwn = (one: { readonly course: string }) => normalise(one.course) === normalise(course);
      const own: Department = {
        ...department,
        enrolments: all,
        leavers,
        outcomes: department.outcomes.filter(isOwn),
        snapshots: department.snapshots.filter(isOwn),
      };
      const ended = { ...own, enrolments };
      const [pass, high] = [passRate, highGradeRate].map(({ measure }) => rateOf(measure(ended)));
      return [
        {
          course,
          learners: all.length + leavers.length,
          grades: enrolments.length,
          retention: retention.measure(own)?.value,
          pass,
          passNationally: passRate.similar?.(ended),
          high,
          highNationally: highGradeRate.similar?.(ended),
          achievement: achievement.measure(own)?.value,
          valueAdded: departmentScore(residualsOf(enrolments)),
          reachedMeg: reached(ended, ({ agreedMeg, meg }) => agreedMeg || meg),
          reachedForecast: reached(ended, ({ forecast }) => forecast),
          lastYear: lastYearOf({ ...own, enrolments: before.get(normalise(course)) ?? [] }, pass, high),
        },
      ];
    });
}

function lastYearOf(ended: Department, pass: Rate | undefined, high: Rate | undefined): LastYear | undefined {
  const [passBefore, highBefore] = [passRate, highGradeRate].map(({ measure }) => rateOf(measure(ended)));
  if (!passBefore && !highBefore) return undefined;
  return {
    grades: ended.enrolments.length,
    pass: passBefore,
    high: highBefore,
    passChange: changeOf(pass, passBefore),
    highChange: changeOf(high, highBefore),
  };
}

const shareIn = ({ value, count }: Figure) => ({ yes: (value * count) / 100, count });

function changeOf(now: Rate | undefined, before: Rate | undefined): Change | undefined {
  if (!now || !before) return undefined;
  const { from, to } = shareDifferenceInterval(shareIn(now), shareIn(before));
  return { value: now.value - before.value, interval: { from: 100 * from, to: 100 * to } };
}

function rateOf(figure: Figure | undefined): Rate | undefined {
  if (!figure) return undefined;
  const { from, to } = shareInterval(shareIn(figure));
  return { ...figure, interval: { from: 100 * from, to: 100 * to } };
}

function reached(ended: Department, said: (enrolment: Enrolment) => string): Rate | undefined {
  const read = gradeReader();
  const compared = workingGrades(ended).flatMap(({ enrolment, qualification, grade }) => {
    const wanted = read(said(enrolment), qualification.grades);
    return wanted ? [grade.points >= wanted.points] : [];
  });
  const count = compared.length;
  return rateOf(count === 0 ? undefined : { value: (100 * compared.filter(Boolean).length) / count, count });
}
