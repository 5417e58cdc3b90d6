import { isError, type Grid, isBlank } from "./grid";
import type { TrackerKey } from "./tracker";
import { columnLetter, columnNumber } from "./tracker-addresses";

/** A column beside the names, counted from 0: one that comes there, or one that stands there empty. */
export interface BesideNames {
  readonly column: number;
  readonly comes: boolean;
}

/** Where the tier of a sheet that is set up goes, or why it goes to the right with the others. */
export type TierPlace = BesideNames | { readonly column: undefined; readonly why: string };

/** Who a row is about; what stands side by side at the sheet's left is kept in sight. */
const whoKeys = new Set<TrackerKey>(["learnerId", "surname", "firstName", "knownAs"]);

/** The column, counted from 0, right behind the first run of columns that say who a row is about. */
export function besideNames(columns: readonly { readonly column: number; readonly key: TrackerKey }[]): number {
  const who = new Set(columns.flatMap(({ column, key }) => (whoKeys.has(key) ? [column] : [])));
  let place = Math.min(...who);
  while (who.has(place)) place += 1;
  return place;
}

/** What takes no notice of a column of words among numbers, and what may stand around it. */
const sums = new Set("AVERAGE COUNT LARGE MAX MEDIAN MIN PERCENTRANK QUARTILE RANK SMALL STDEV SUM".split(" "));
const around = new Set("ARRAYFORMULA IF IFERROR IFNA ROUND".split(" "));

/** A2:F90, A:F and, over all columns, 2:3. */
const range =
  /(?:('(?:[^']|'')+'|[^\s'"!,;:()=+*/&<>{}^-]+)!)?(?:\$?([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})(?![A-Z(])|\$?\d+:\$?\d+)/gi;

/**
 * Whether a formula of somebody's own would say something else once a column came into a sheet before `place`: it counts columns by number, as
 * VLOOKUP does, over a range from left to right of there, or makes addresses of text. `on` is the sheet that it stands on.
 */
export function counts(formula: string, { sheet, place, on }: { sheet: string; place: number; on: string }): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""');
  const functions = [...bare.matchAll(/([A-Z][A-Z0-9._]*)\s*\(/gi)].map(([, name = ""]) => name.toUpperCase());
  if (functions.some((name) => name === "INDIRECT" || name === "OFFSET")) return true;
  const isSum = functions.some((name) => sums.has(name));
  if (isSum && functions.every((name) => sums.has(name) || around.has(name)) && !bare.includes("{")) return false;
  return [...bare.matchAll(range)].some(([, name, first = "A", last = "ZZZ"]) => {
    const named = name?.replace(/^'|'$/g, "").replace(/''/g, "'") ?? on;
    return named === sheet && columnNumber(first) < place && place <= columnNumber(last);
  });
}

/** Several cells side by side of one formula: what comes between them takes them all away. */
const givesSeveral = /[:{]|\b(?:SPLIT|IMPORT\w+|SEQUENCE)\s*\(/i;

/** A formula that may give the cells right of `place` too: "B3", where it stands. */
export function spillsAcross(
  { formulas, values }: Pick<Grid, "formulas" | "values">,
  place: number,
): string | undefined {
  for (const [row, cells] of formulas.entries()) {
    const isGiven = (column: number) => !isBlank(values[row]?.[column]) && (cells[column] ?? "") === "";
    const from = cells.findIndex((formula, column) => {
      if (column >= place || !(givesSeveral.test(formula) || isError(values[row]?.[column]))) return false;
      for (let at = column + 1; at <= place; at++) if (!isGiven(at)) return false;
      return formula !== "";
    });
    if (from >= 0) return `${columnLetter(from)}${row + 1}`;
  }
  return undefined;
}
