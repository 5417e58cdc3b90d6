import type { Policy } from "../policy/settings";
import type { Area } from "./measure";
import { type KnownMeasure, measures } from "./measures";
import { readReason } from "./reasons";
import { type Tier, unknownTier } from "./tiers";
import { isFlagged, worstTier } from "./worst-tier";

interface OnCourse {
  readonly tier: Tier | undefined;
  readonly reasons: readonly string[];
}

/** A learner over all courses. `areas` are those that raise a concern, named where it takes them together to make the learner Red. */
export interface LearnerTier {
  /** Undefined for a learner without a course. */
  readonly tier: Tier | undefined;
  readonly areas: readonly Area[];
}

/** How what a measure's reasons say begins: its own words with a number in the place of {n}. */
const patterns = measures.map((measure) => {
  const { shape } = measure;
  const says = shape.is === "raised" ? [shape.says] : [shape.says.value, ...(shape.says.one ? [shape.says.one] : [])];
  const forms = says.map((words) => words.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace("{n}", "-?[\\d.,]+"));
  return { area: measure.area, pattern: new RegExp(`^(?:${forms.join("|")})(?: \\(|$)`) };
}) satisfies readonly { area: KnownMeasure["area"]; pattern: RegExp }[];

function areaOf(reason: string): Area | undefined {
  const { is, says } = readReason(reason);
  return is === "severe" || is === "amber" ? patterns.find(({ pattern }) => pattern.test(says))?.area : undefined;
}

/**
 * A learner is more than the worst course: a concern in attendance on one course and one about missing work on another are two areas. Each
 * course keeps the tier of its own.
 */
export function learnerTier(courses: readonly OnCourse[], policy: Pick<Policy, "red.domains">): LearnerTier {
  // A course whose tier cannot be read may be the worst of all: it is never covered by another that is on track.
  const worst = worstTier(courses.map(({ tier }) => tier ?? unknownTier));
  if (worst !== "Amber") return { tier: worst, areas: [] };
  const flagged = courses.filter(({ tier }) => isFlagged(tier));
  const areas = [...new Set(flagged.flatMap(({ reasons }) => reasons.flatMap((reason) => areaOf(reason) ?? [])))];
  return areas.length >= policy["red.domains"] ? { tier: "Red", areas } : { tier: "Amber", areas: [] };
}
