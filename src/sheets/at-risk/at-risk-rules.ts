import type { AtRiskKey } from "../../tables/at-risk";
import { columnLetter, quoted } from "../../tables/tracker-addresses";
import type { Shade } from "../formatting/palette";
import type { FormatRule } from "../formatting/rule";

const words: readonly (readonly [AtRiskKey, Shade, string])[] = [
  ["tier", "red", "Red"],
  ["tier", "amber", "Amber"],
  ["tier", "muted", "Not enough data"],
  ["tier", "green", "On track"],
  ["openAction", "amber", "No action yet"],
  ["overdue", "late", "Overdue"],
  ["turn", "blue", "This week"],
  ["show", "muted", "Quiet"],
];

/** Colours of the register; a word is always there as well. */
export function atRiskRules(positions: ReadonlyMap<AtRiskKey, number>): FormatRule[] {
  const exact = words.map(([key, shade, word]) => {
    const column = positions.get(key) ?? 0;
    return { column, columns: 1, shade, when: `${columnLetter(column)}2=${quoted(word)}` };
  });
  const column = positions.get("change") ?? 0;
  return [...exact, { column, columns: 1, shade: "amber", when: `LEFT(${columnLetter(column)}2)="W"` }];
}
