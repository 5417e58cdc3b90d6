import type { Department } from "../department/department";
import { placeOf, previousDepartment } from "../department/department-at";
import { courseOf } from "../department/enrolment";
import type { ScorecardEntry } from "../department/records";
import { roundTo } from "../numbers/round-to";
import { normalise } from "../text/normalise";
import type { Figure, Indicator } from "./indicator";
import { allIndicators } from "./indicators/all-indicators";
import { judge, type Judgement } from "./judge";
import { type RecoveryPlan, recoveryPlans } from "./recovery-plan";

/** Why a figure is not held against the one before; "" where it can be. */
type Incomparable = "" | "other learners" | "recorded for fewer";

/** Ours: of the learners on courses then and now, four of five are the same, and so for those with a figure. */
const leastAlike = 0.8;

/** A mean over everyone says where it travels only while it is of the same people, and recorded for as many of them. */
function incomparable(now: Department, then: Department, current: Figure, previous: Figure): Incomparable {
  const placesIn = ({ enrolments }: Department) =>
    new Set(enrolments.map((enrolment) => placeOf(enrolment.learnerId, courseOf(enrolment))));
  const [places, before] = [placesIn(now), placesIn(then)];
  const both = [...before].filter((place) => places.has(place)).length;
  if (both < leastAlike * Math.max(places.size, before.size)) return "other learners";
  const [fewer, more] = [current.count, previous.count].sort((one, other) => one - other);
  return (fewer ?? 0) < leastAlike * (more ?? 0) ? "recorded for fewer" : "";
}

/** A line of the scorecard with everything it shows. */
export interface ScorecardLine extends Judgement {
  readonly name: string;
  /** Undefined for an indicator of people's own. */
  readonly indicator: Indicator | undefined;
  readonly entry: ScorecardEntry | undefined;
  readonly current: number | undefined;
  /** The learners or results behind it; undefined for a figure that people typed. */
  readonly count: number | undefined;
  readonly previous: number | undefined;
  /** Why the direction of travel is not rated. */
  readonly unrated: Incomparable;
  readonly similar: number | undefined;
  readonly plan: RecoveryPlan | undefined;
}

/**
 * Every ready indicator, measured now and at the data point before, and those that people added. A figure that people typed
 * comes before the measured one, so that final results can take the place of provisional ones.
 */
export function scorecard(department: Department, indicators = allIndicators): ScorecardLine[] {
  const before = previousDepartment(department);
  const entries = new Map(department.scorecard.map((entry) => [normalise(entry.indicator), entry]));
  const plans = recoveryPlans(department);
  const ready = indicators.map((indicator) => {
    const entry = entries.get(normalise(indicator.name));
    const measured = indicator.measure(department);
    // People compare what they see: a figure is judged as it is shown.
    const current = entry?.ownFigure ?? roundTo(measured?.value, indicator.digits);
    const then = before && indicator.measure(before);
    const previous = entry?.ownPrevious ?? roundTo(then?.value, indicator.digits);
    const isMeasured = entry?.ownFigure === undefined && entry?.ownPrevious === undefined;
    const isCompared = indicator.isOfEveryone && isMeasured && measured && then;
    const unrated = isCompared ? incomparable(department, before, measured, then) : "";
    const count = entry?.ownFigure === undefined ? measured?.count : undefined;
    const similar = roundTo(indicator.similar?.(department), indicator.digits);
    return lineOf(indicator.name, indicator, entry, { current, previous, unrated, count, similar }, plans);
  });
  const known = new Set(indicators.map(({ name }) => normalise(name)));
  const own = department.scorecard
    .filter(({ indicator }) => indicator !== "" && !known.has(normalise(indicator)))
    .map((entry) => {
      const { indicator: name, ownFigure: current, ownPrevious: previous } = entry;
      const figures = { current, previous, unrated: "", count: undefined, similar: undefined } as const;
      return lineOf(name, undefined, entry, figures, plans);
    });
  return inTheirOrder([...ready, ...own]);
}

/** As they stand in the tab, sorted by people perhaps, so that what people write beside a row stays beside it; new ones at the end. */
function inTheirOrder(lines: readonly ScorecardLine[]): ScorecardLine[] {
  const placed = lines.filter(({ entry }) => entry !== undefined);
  const added = lines.filter(({ entry }) => entry === undefined);
  return [...placed.sort((one, other) => (one.entry?.row ?? 0) - (other.entry?.row ?? 0)), ...added];
}

type Figures = Pick<ScorecardLine, "current" | "previous" | "unrated" | "count" | "similar">;

function lineOf(
  name: string,
  indicator: Indicator | undefined,
  entry: ScorecardEntry | undefined,
  figures: Figures,
  plans: ReadonlyMap<string, RecoveryPlan>,
): ScorecardLine {
  const { current, previous } = figures;
  const { baseline, target, tolerance, commentary = "", action = "" } = entry ?? {};
  const polarity = entry?.polarity || (indicator?.polarity ?? "");
  const judgement = judge({ current, previous, baseline, target, tolerance, polarity, commentary, action });
  const travel = figures.unrated === "" ? judgement.travel : "";
  return { name, indicator, entry, ...figures, ...judgement, travel, plan: plans.get(normalise(name)) };
}
