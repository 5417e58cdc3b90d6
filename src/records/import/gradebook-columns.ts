import { highestOf } from "../../domain/adoption/cell-profile";
import { maximumBeside, numberIn } from "../../domain/adoption/column-sums";
import { saysPercent } from "../../domain/adoption/heading-words";
import type { ColumnSeen } from "../../domain/adoption/judgement";
import { saysFullMarks } from "../../domain/adoption/maxima-beside";
import { rowKind } from "../../domain/adoption/row-kind";
import { writtenNumber } from "../../domain/numbers/written-number";
import type { ExportColumn, ExportHeadings } from "./find-export-columns";
import { isBlank } from "../cell";
import { doubtOf } from "../marks";
import { codeOf, type FillableWork, isMarkKey } from "./mark-targets";
import { whoseUses } from "./targets";

const rowsUnderHeadings = 4;

/** A learning platform puts the points under the headings, beside dates and averages. */
export function asGradebook(
  { row, columns }: Pick<ExportHeadings, "row" | "columns">,
  below: readonly (readonly string[])[],
): ExportHeadings {
  const whose = columns.filter(({ use }) => whoseUses.has(use)).map(({ column }) => column);
  // Without a label, where a row of nobody has nothing but numbers.
  const isOfNumbers = (cells: readonly string[]) =>
    whose.length > 0 &&
    whose.every((column) => isBlank(cells[column])) &&
    cells.every((cell) => isBlank(cell) || (writtenNumber(cell)?.amount ?? 0) > 0);
  const maxima = below
    .slice(0, rowsUnderHeadings)
    .find((cells, place) => rowKind(cells, place) === "maxima" || (place === 0 && isOfNumbers(cells)));
  const isOfMarks = columns.some(({ use }) => isMarkKey(use));
  const seen = (isOfMarks ? columns : []).map(({ column, heading }) => ({
    headings: [heading],
    cells: below.map((cells) => cells[column] ?? ""),
  }));
  const maximumOf = (column: number, place: number) =>
    writtenNumber(maxima?.[column] ?? "")?.amount ?? maximumFrom(columns, seen, place) ?? 0;
  return {
    row,
    columns: columns.map((one, place) => {
      const most = one.use === "" || isMarkKey(one.use) ? maximumOf(one.column, place) : 0;
      return most > 0 ? { ...one, fileMaximum: most } : one;
    }),
    hasMarks: maxima !== undefined || isOfMarks,
  };
}

/**
 * Each column of marks with the maximum of its assessment; one that is out of something else in the file is not read, whoever chose it.
 *
 * @param below the learners' rows, which may be many: asked for only where there are marks
 */
export const withMaxima = (
  { columns, ...headings }: ExportHeadings,
  work: readonly FillableWork[],
  below: () => readonly (readonly string[])[],
): ExportHeadings => ({
  ...headings,
  hasMarks: headings.hasMarks || columns.some(({ use }) => isMarkKey(use)),
  columns: columns.map((one) => {
    const { use, fileMaximum } = one;
    if (!isMarkKey(use)) return one;
    const maximum = work.find(({ code }) => code === codeOf(use))?.maxMark;
    if (maximum === undefined) return { ...one, use: "" as const };
    const isOther = fileMaximum !== undefined && fileMaximum !== maximum;
    const numbers = below().map((cells) => [readNumberOf(cells[one.column])]);
    const above =
      doubtOf(numbers, 0, maximum) === "another maximum" ? numbers.filter(([mark]) => Number(mark) > maximum) : [];
    return {
      ...one,
      maximum,
      ...(above.length > 0 && { above: above.length }),
      use: isOther || above.length > 0 ? ("" as const) : use,
    };
  }),
});

/** What marks are out of by the column beside them: "Out of", or their own percentages. */
function maximumFrom(columns: readonly ExportColumn[], seen: readonly ColumnSeen[], place: number): number | undefined {
  if (!isMarkKey(columns[place]?.use ?? "")) return undefined;
  const isOpen = (at: number) => columns[at]?.use === "";
  const headingAt = (at: number) => columns[at]?.heading ?? "";
  const beside = [place + 1, place - 1].filter(isOpen);
  const full = beside.find((at) => saysFullMarks(headingAt(at)));
  if (full !== undefined) return highestOf((seen[full]?.cells ?? []).flatMap((cell) => numberIn(cell) ?? []));
  const shares = beside.find((at) => saysPercent(headingAt(at)));
  return shares === undefined ? undefined : maximumBeside(seen, place, shares);
}

/** A percentage with its sign is no mark out of anything. */
function readNumberOf(cell = ""): number | "" {
  const written = writtenNumber(cell);
  return written && !written.percent ? written.amount : "";
}
