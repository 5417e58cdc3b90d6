import { measures as riskMeasures } from "../risk/measures";
import type { Polarity } from "../scorecard/polarity";

/** A column of the tracker that a target can be measured by. */
export interface Measure {
  readonly heading: string;
  /** Which way is better where a target's baseline does not tell: H is high, L is low. An attitude of 1 is the best. */
  readonly polarity: Extract<Polarity, "H" | "L">;
  readonly kind: "percent" | "number" | "grade";
}

/** What the risk rule judges by, and what it does not. */
export const measures: readonly Measure[] = [
  { heading: "Working at", polarity: "H", kind: "grade" },
  ...riskMeasures
    .filter(({ inPlans }) => inPlans)
    .map(({ heading, highIsGood, kind }): Measure => ({
      heading,
      polarity: highIsGood ? "H" : "L",
      kind: kind === "share" || heading.endsWith("%") ? "percent" : "number",
    })),
  { heading: "Achievements", polarity: "H", kind: "number" },
];

export const measureOf = (heading: string): Measure | undefined => measures.find((one) => one.heading === heading);
