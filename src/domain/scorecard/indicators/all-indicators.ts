import type { Indicator } from "../indicator";
import { achievement } from "./achievement";
import { atRiskWithAction } from "./at-risk-with-action";
import { attendance } from "./attendance";
import { daysToFirstAction } from "./days-to-first-action";
import { highGradeRate } from "./high-grade-rate";
import { keyStage4Indicators } from "./key-stage-4";
import { passRate } from "./pass-rate";
import { resitsAt4 } from "./resits-at-4";
import { retention } from "./retention";
import { reviewsOnTime } from "./reviews-on-time";
import { valueAdded } from "./value-added";

/** The indicators that the workbook measures, in the order of the Scorecard tab; people's own stand below. */
export const allIndicators: readonly Indicator[] = [
  attendance,
  retention,
  passRate,
  achievement,
  highGradeRate,
  valueAdded,
  resitsAt4,
  ...keyStage4Indicators,
  atRiskWithAction,
  reviewsOnTime,
  daysToFirstAction,
];
