import { inWords } from "../numbers/tidy";
import type { Verdict } from "./rule";

type Limits = { amber: number; severe: number };

/** Most cells are clear: one verdict serves them all. */
const clear: Verdict = { verdict: "clear" };

/** A percentage that must not be below its lines; `near` is how close above the amber line is worth a mention. */
export function below(
  what: string,
  value: number | undefined,
  { amber, severe }: Limits,
  near = 0,
): Verdict | undefined {
  if (value === undefined) return undefined;
  if (value >= amber + near) return clear;
  if (value >= amber)
    return { verdict: "clear", approaching: () => `${what} ${inWords(value)}% (line ${inWords(amber)}%)` };
  const verdict = value < severe ? "severe" : "amber";
  const limit = value < severe ? severe : amber;
  return { verdict, reason: () => `${what} ${inWords(value, limit)}% (below ${inWords(limit)}%)` };
}

/** A number that must not reach its lines. `words` says the value; the line that was reached is added. */
export function atLeast(
  value: number | undefined,
  { amber, severe }: Limits,
  words: (value: number, limit: number) => string,
): Verdict | undefined {
  if (value === undefined) return undefined;
  if (value >= severe) return { verdict: "severe", reason: () => words(value, severe) };
  return value >= amber ? { verdict: "amber", reason: () => words(value, amber) } : clear;
}

/** A concern that a person has raised: at least Amber, and by itself no more than that. */
export function raised(what: string, value: number | undefined): Verdict | undefined {
  if (value === undefined) return undefined;
  return value > 0 ? { verdict: "amber", reason: () => what } : clear;
}
