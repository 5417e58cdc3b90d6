import type { Check } from "./check";
import { columnDoubt, lowAgreedGrade, lowPrior, percentAsMark, tierNotRead, unreadableCell } from "./cells";
import { brokenDataPoint, endedYear, moveAhead, oddBirthday, recordDays } from "./days";
import { duplicateCode, duplicateEnrolment, outcomeTwice, sharedId } from "./doubles";
import { blankWeight, farMark, lessMissing, missingMark, mixedWeights, noMaximum, rawBoundaries } from "./marks";
import { concernElsewhere, outcomeWithoutLearner, unknownCourse, unknownDataPoint, unknownLearner } from "./unknown";
import { leftAndHere } from "./left-and-here";
import { markBeforeStart } from "./mark-before-start";
import { noBaseline, noDateOfBirth, noMeg, noTutor } from "./not-recorded";
import { oldFigures } from "./old-figures";
import { outcomeNotAGrade } from "./outcome-not-a-grade";
import { recordOfNobody } from "./record-of-nobody";
import { unknownColleague } from "./unknown-colleague";

/** Every check, in the order in which Data checks lists what they found. */
export const allChecks: readonly Check[] = [
  unreadableCell,
  columnDoubt,
  percentAsMark,
  oldFigures,
  tierNotRead,
  lowPrior,
  lowAgreedGrade,
  sharedId,
  duplicateEnrolment,
  duplicateCode,
  unknownLearner,
  recordOfNobody,
  unknownColleague,
  unknownCourse,
  concernElsewhere,
  unknownDataPoint,
  noMaximum,
  blankWeight,
  mixedWeights,
  rawBoundaries,
  brokenDataPoint,
  endedYear,
  recordDays,
  moveAhead,
  oddBirthday,
  outcomeWithoutLearner,
  outcomeNotAGrade,
  outcomeTwice,
  leftAndHere,
  farMark,
  markBeforeStart,
  lessMissing,
  missingMark,
  noBaseline,
  noMeg,
  noDateOfBirth,
  noTutor,
];
