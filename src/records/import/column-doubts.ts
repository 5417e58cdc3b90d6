import { fullNumber } from "../../domain/adoption/column-sums";
import type { ColumnUse } from "../../domain/import/import-file";
import { writtenNumber } from "../../domain/numbers/written-number";
import { headingKey } from "../../domain/text/heading-key";
import { codeKey } from "../../domain/text/normalise";
import type { ExportColumn } from "./find-export-columns";
import { knownHeading } from "./known-headings";
import { isMarkKey } from "./mark-targets";
import { allTargets } from "./targets";

/** What exports write for nothing: never a value, and never a reason to clear a cell. */
export const nothing = /^\s*(?:|-+|–|—|n\/?a|none|null|no data|not available|#n\/a|#div\/0!)\s*$/i;

type Below = readonly (readonly string[])[];

/** A column that may be another one, or one of several, is not read until somebody says what it is. */
export const withDoubts = (columns: readonly ExportColumn[], below: Below): ExportColumn[] =>
  besideAsides(withoutCounts(oneOfEach(columns, below), below));

/** Of several columns of one thing the one that is filled; where they say different things, none. */
function oneOfEach(columns: readonly ExportColumn[], below: Below): ExportColumn[] {
  const found = [...columns];
  const cellsOf = ({ column }: ExportColumn) => below.map((cells) => (cells[column] ?? "").trim());
  for (const { column, use } of columns) {
    const taken = found[column];
    if (!taken || taken.use !== use || !isFigure(use)) continue;
    const all = [taken, ...rivalsOf(taken, found)];
    const filled = all.filter((one) => cellsOf(one).some((cell) => !nothing.test(cell)));
    const isDifferent = new Set(filled.map((one) => cellsOf(one).join("\n"))).size > 1;
    const own = filled[0] ?? taken;
    for (const one of all) {
      const others = filled.filter((other) => other !== one).map(({ heading }) => heading);
      found[one.column] =
        isDifferent && filled.includes(one)
          ? { ...one, use: "", doubt: "several", doubted: use, others }
          : { ...one, use: one === own && !isDifferent ? use : "" };
    }
  }
  return found;
}

const isFigure = (use: ColumnUse) =>
  use === "attended" || use === "possible" || isMarkKey(use) || allTargets.some(({ key }) => key === use);

/** Columns that are as good as the one that was taken: by the same heading, and for rates by any that is known; for one known but for its brackets, all such. */
function rivalsOf(taken: ExportColumn, columns: readonly ExportColumn[]): ExportColumn[] {
  const own = knownHeading(taken.heading);
  const isRate = allTargets.some(({ key, isShare }) => key === taken.use && isShare);
  return columns.filter((one) => {
    if (one.column === taken.column || (one.use !== "" && one.use !== taken.use) || one.heading === "") return false;
    // "Test 2 (50)" and "Test 2 (60)" are two pieces of work.
    if (isMarkKey(taken.use)) return codeKey(one.heading) === codeKey(taken.heading);
    if (headingKey(one.heading) === headingKey(taken.heading)) return true;
    const known = knownHeading(one.heading);
    if (!own || own.use !== taken.use || known?.use !== taken.use || known.aside === "other") return false;
    return own.isWhole ? isRate && known.isWhole && known.aside === "same" : !known.isWhole;
  });
}

/** "Attendance (target)": the heading of a column that the file has not otherwise, with words beside it that may make it another. */
function besideAsides(columns: readonly ExportColumn[]): ExportColumn[] {
  const settled = new Set(columns.flatMap(({ use, doubted }) => [use, doubted ?? use]));
  return columns.map((one) => {
    const known = knownHeading(one.heading);
    if (one.use !== "" || one.doubt || !known || known.aside === "same" || settled.has(known.use)) return one;
    return { ...one, doubt: "aside", doubted: known.use };
  });
}

/** A percentage that may be a count, or marks of presence. */
function withoutCounts(columns: readonly ExportColumn[], below: Below): ExportColumn[] {
  const hasPossible = columns.some(({ use }) => use === "possible");
  const seen = columns.map(({ column, heading }) => ({
    headings: [heading],
    cells: below.map((cells) => cells[column] ?? ""),
  }));
  // The same number beside every learner, whatever its heading.
  const isBesideFull = (place: number) =>
    [place - 1, place + 1].some((other) => columns[other]?.use === "" && fullNumber(seen[place], seen[other]));
  return columns.map((one, place) => {
    if (!allTargets.some(({ key, isShare }) => key === one.use && isShare)) return one;
    const numbers = below.flatMap((cells) => writtenNumber(cells[one.column] ?? "") ?? []);
    if (numbers.some(({ percent }) => percent) || /%|percent|pct/i.test(one.heading)) return one;
    const isFlag = numbers.length > 0 && numbers.every(({ amount }) => amount === 0 || amount === 1);
    if (isFlag) return { ...one, use: "", doubt: "nothing but 0 and 1", doubted: one.use };
    const isCount = one.use === "attendance" && (hasPossible || isBesideFull(place));
    return isCount ? { ...one, use: "", doubt: "counts", doubted: one.use } : one;
  });
}
