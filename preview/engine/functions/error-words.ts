import type { Engine } from "../engine";
import type { Spills } from "../spills";
import type { CellValue } from "../workbook";
import { scriptError } from "./script-function";

/** Why a formula shows an error, worded as Sheets does where it says anything; undefined when it shows none. */
export function errorNote(
  engine: Engine,
  spills: Spills,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
  formula: string,
): string | undefined {
  if (typeof value !== "string" || !value.startsWith("#")) return undefined;
  if (value === scriptError || value === "#NAME?") return engine.errors.at(sheet, row, column);
  if (value !== "#REF!") return undefined;
  const obstacle = spills.obstacle(sheet, row, column);
  if (obstacle) return `Array result was not expanded because it would overwrite data in ${obstacle}.`;
  return formula.includes("#REF!") ? "Reference does not exist" : undefined;
}
