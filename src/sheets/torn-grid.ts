import { isErrorText } from "../records/cell";
import { headingsOfFormula } from "../tables/find-columns";
import { type Grid, headingRows, isBlank, textOf } from "../tables/grid";

/**
 * Whether formulas and values were read at two moments, between which somebody inserted a column or took one away: where a formula of ours gives a
 * heading, another stands among the values. One that is calculating or in error tells nothing.
 */
export function isTorn({ formulas, values }: Pick<Grid, "formulas" | "values">): boolean {
  return formulas.slice(0, headingRows).some((row, at) =>
    row.some((formula, column) => {
      const [given] = formula === "" ? [] : headingsOfFormula(formula);
      const shown = values[at]?.[column];
      return given !== undefined && !isBlank(shown) && textOf(shown) !== given && !isErrorText(textOf(shown));
    }),
  );
}
