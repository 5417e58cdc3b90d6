import type { Rule } from "./rule";
import { averageMark } from "./rules/average-mark";
import { behaviourIncidents } from "./rules/behaviour-incidents";
import { externalConcern } from "./rules/external-concern";
import { gapToMeg } from "./rules/gap-to-meg";
import { lateness } from "./rules/lateness";
import { lowAttendance } from "./rules/low-attendance";
import { lowOnlineEngagement } from "./rules/low-online-engagement";
import { missingWork } from "./rules/missing-work";
import { poorAttitude } from "./rules/poor-attitude";
import { suddenFall } from "./rules/sudden-fall";
import { sustainedFall } from "./rules/sustained-fall";
import { teacherConcern } from "./rules/teacher-concern";
import { wellbeingConcern } from "./rules/wellbeing-concern";

/** Every rule, in the order in which reasons are given. None reads who a learner is: no sex, need, language, disadvantage or background. */
export const allRules: readonly Rule[] = [
  gapToMeg,
  averageMark,
  suddenFall,
  sustainedFall,
  missingWork,
  lowAttendance,
  lowOnlineEngagement,
  lateness,
  behaviourIncidents,
  poorAttitude,
  wellbeingConcern,
  externalConcern,
  teacherConcern,
];
