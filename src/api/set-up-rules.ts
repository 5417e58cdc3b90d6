// Rules of a set-up plan, for the form while it is filled in and for the server when it arrives.
import { formMessages } from "../messages/set-up-messages";

/** Ours: far above any real paper, low enough to catch a slip of the hand. */
const largest = 10_000;

export const isMaxMark = (value: number) => value > 0 && value <= largest;
export const isWeight = (value: number) => value >= 0 && value <= largest;

interface UsedColumn {
  readonly heading: string;
  readonly key: string;
}

/** What is wrong with a plan as a whole, in sentences. */
export function wholePlanProblems({ columns }: { readonly columns: readonly UsedColumn[] }): string[] {
  const headings = new Map<string, string[]>();
  for (const { key, heading } of columns) headings.set(key, [...(headings.get(key) ?? []), heading]);
  const twice = [...headings.values()].filter((used) => used.length > 1);
  return [...(headings.has("learnerId") ? [] : [formMessages.noLearnerId]), ...twice.map(formMessages.usedTwice)];
}
