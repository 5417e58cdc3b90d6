import { headingsOfFormula } from "./find-columns";
import { type Grid, isBlank } from "./grid";
import { columnLetter } from "./tracker-addresses";

/** What gives several cells side by side: tables fetched or turned round, cells in a row, and a row of cells worked on at once. */
const sideways = [
  /\b(?:TRANSPOSE|IMPORTRANGE|IMPORTDATA|IMPORTHTML|QUERY|HSTACK|TOROW|BYCOL|SPLIT|WRAPROWS|CHOOSECOLS)\s*\(/i,
  /\{[^;{}]*[,\\][^{}]*\}/,
  /(?:ARRAYFORMULA\s*\(.*|^=\s*)(?:'[^']*'!|\w+!)?\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?\1(?!\d)/i,
];

/**
 * A formula of somebody's own in the headings that gives the ones beside it too: "B3", where it stands; undefined where there is none. A heading of
 * ours written among them, or right of one that grows, would take them all away.
 */
export function arrayHeading(
  { formulas, values }: Pick<Grid, "formulas" | "values">,
  headerRow: number,
): string | undefined {
  const own = formulas[headerRow - 1] ?? [];
  const column = own.findIndex((formula, at) => {
    const isBeside = !isBlank(values[headerRow - 1]?.[at + 1]) && (own[at + 1] ?? "") === "";
    return (
      formula !== "" &&
      headingsOfFormula(formula).length === 0 &&
      isBeside &&
      sideways.some((pattern) => pattern.test(formula))
    );
  });
  return column < 0 ? undefined : `${columnLetter(column)}${headerRow}`;
}
