import type { ImportTarget, TargetKey } from "./import-target";
import { achievements } from "./targets/achievements";
import { attendance } from "./targets/attendance";
import { averageGcse } from "./targets/average-gcse";
import { behaviour } from "./targets/behaviour-incidents";
import { diagnosticEnglish } from "./targets/diagnostic-english";
import { diagnosticMaths } from "./targets/diagnostic-maths";
import { gcseEnglish } from "./targets/gcse-english";
import { gcseMaths } from "./targets/gcse-maths";
import { online } from "./targets/online-engagement";
import { punctuality } from "./targets/punctuality";

/** Every column that an export can fill. */
export const allTargets: readonly ImportTarget[] = [
  attendance,
  punctuality,
  online,
  behaviour,
  achievements,
  averageGcse,
  gcseEnglish,
  gcseMaths,
  diagnosticEnglish,
  diagnosticMaths,
];

export function targetOf(key: TargetKey): ImportTarget {
  const target = allTargets.find((one) => one.key === key);
  if (!target) throw new Error(`There is no import target ${key}.`);
  return target;
}
