import type { Check } from "./check";
import { blankWeight } from "./blank-weight";
import { brokenDataPoint } from "./broken-data-point";
import { columnDoubt } from "./column-doubt";
import { duplicateCode } from "./duplicate-code";
import { duplicateEnrolment } from "./duplicate-enrolment";
import { endedYear } from "./ended-year";
import { farMark } from "./far-mark";
import { lowAgreedGrade } from "./low-agreed-grade";
import { lowPrior } from "./low-prior";
import { markBeforeStart } from "./mark-before-start";
import { missingMark } from "./missing-mark";
import { noMaximum } from "./no-maximum";
import { outcomeNotAGrade } from "./outcome-not-a-grade";
import { outcomeTwice } from "./outcome-twice";
import { outcomeWithoutLearner } from "./outcome-without-learner";
import { rawBoundaries } from "./raw-boundaries";
import { recordDays } from "./record-days";
import { sharedId } from "./shared-id";
import { tierNotRead } from "./tier-not-read";
import { unknownColleague } from "./unknown-colleague";
import { unknownCourse } from "./unknown-course";
import { unknownDataPoint } from "./unknown-data-point";
import { unknownLearner } from "./unknown-learner";
import { unreadableCell } from "./unreadable-cell";

/** Every check, in the order in which Data checks lists what they found. */
export const allChecks: readonly Check[] = [
  unreadableCell,
  columnDoubt,
  tierNotRead,
  lowPrior,
  lowAgreedGrade,
  sharedId,
  duplicateEnrolment,
  duplicateCode,
  unknownLearner,
  unknownColleague,
  unknownCourse,
  unknownDataPoint,
  noMaximum,
  blankWeight,
  rawBoundaries,
  brokenDataPoint,
  endedYear,
  recordDays,
  outcomeWithoutLearner,
  outcomeNotAGrade,
  outcomeTwice,
  farMark,
  markBeforeStart,
  missingMark,
];
