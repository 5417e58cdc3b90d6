import type { Polarity } from "../scorecard/polarity";

/** A column of the tracker that a target can be measured by. */
export interface Measure {
  readonly heading: string;
  readonly polarity: Extract<Polarity, "H" | "L">;
  readonly kind: "percent" | "number" | "grade";
}

/** Which way is better where a target's baseline does not tell: H is high, L is low. An attitude of 1 is the best. */
export const measures: readonly Measure[] = [
  { heading: "Attendance %", polarity: "H", kind: "percent" },
  { heading: "Punctuality %", polarity: "H", kind: "percent" },
  { heading: "Online engagement %", polarity: "H", kind: "percent" },
  { heading: "Average %", polarity: "H", kind: "percent" },
  { heading: "Working at", polarity: "H", kind: "grade" },
  { heading: "Gap to MEG", polarity: "H", kind: "number" },
  { heading: "Missing work", polarity: "L", kind: "number" },
  { heading: "Behaviour incidents", polarity: "L", kind: "number" },
  { heading: "Achievements", polarity: "H", kind: "number" },
  { heading: "Attitude to learning", polarity: "L", kind: "number" },
];

export const measureOf = (heading: string): Measure | undefined => measures.find((one) => one.heading === heading);
