import { type CellProfile, highestOf, profileOf } from "./cell-profile";
import { type WrittenMaximum, writtenMaximum } from "./heading-maximum";
import { isAim, type Said, saidByWords, saysOtherwise, saysPercent, saysWork } from "./heading-words";
import type { ColumnSeen, Judgement } from "./judgement";

/** All that one column says of itself, read once. */
export interface Evidence {
  readonly heading: string;
  /** The heading above it, "" where there is none. */
  readonly upper: string;
  readonly profile: CellProfile;
  readonly said: Said | undefined;
  readonly written: WrittenMaximum | undefined;
  readonly percent: boolean;
  readonly given: number | undefined;
  readonly highest: number;
}

/** Judges by one kind of sign; undefined when it says nothing. */
export type Step = (evidence: Evidence) => Judgement | undefined;

/** The lower heading says what the numbers are; what it leaves open the upper one says. */
export function evidenceOf({ headings, cells, formats, maximum }: ColumnSeen): Evidence {
  const rows = headings.filter((heading) => heading.trim() !== "");
  const lower = rows[rows.length - 1] ?? "";
  const upper = rows.length > 1 ? (rows[0] ?? "") : "";
  const profile = profileOf(cells, formats);
  return {
    heading: lower,
    upper,
    profile,
    said: saidOfBoth(lower, upper),
    written: writtenMaximum(lower) ?? writtenMaximum(upper),
    percent: saysPercent(lower),
    given: maximum,
    highest: highestOf(profile.numbers),
  };
}

/** A section above says what its columns are, but not of what is work by its own heading: there it can only make it another one's. */
function saidOfBoth(lower: string, upper: string): Said | undefined {
  const [own, above] = [saidByWords(lower), saidByWords(upper)];
  if (own)
    return own.what === "share" && saysOtherwise(upper) ? { what: "rate", found: upper.trim(), isOpen: true } : own;
  // "Year 12" above marks says when they were.
  if (!above || above.what === "other number") return undefined;
  const isWork = saysWork(lower) || writtenMaximum(lower) !== undefined;
  const isAnothers = above.isOpen === true || above.what === "gap" || (above.what === "grade" && isAim(above.found));
  return isWork && !isAnothers ? undefined : above;
}

export const byCells = (what: Judgement["what"], certainty: Judgement["certainty"], found: string): Judgement => ({
  what,
  certainty,
  why: { from: "cells", found },
});
export const byHeading = (what: Judgement["what"], certainty: Judgement["certainty"], found: string): Judgement => ({
  what,
  certainty,
  why: { from: "heading", found },
});
