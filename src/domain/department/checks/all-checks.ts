import type { Check } from "./check";
import { columnDoubt, lowAgreedGrade, lowPrior, tierNotRead, unreadableCell } from "./cells";
import { brokenDataPoint, endedYear, recordDays } from "./days";
import { duplicateCode, duplicateEnrolment, outcomeTwice, sharedId } from "./doubles";
import { blankWeight, farMark, missingMark, noMaximum, rawBoundaries } from "./marks";
import { outcomeWithoutLearner, unknownCourse, unknownDataPoint, unknownLearner } from "./unknown";
import { markBeforeStart } from "./mark-before-start";
import { noBaseline, noDateOfBirth, noMeg, noTutor } from "./not-recorded";
import { outcomeNotAGrade } from "./outcome-not-a-grade";
import { unknownColleague } from "./unknown-colleague";

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
  noBaseline,
  noMeg,
  noDateOfBirth,
  noTutor,
];
