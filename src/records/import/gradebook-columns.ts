import { rowKind } from "../../domain/adoption/row-kind";
import { writtenNumber } from "../../domain/numbers/written-number";
import type { ExportHeadings } from "./find-export-columns";
import { codeOf, type FillableWork, isMarkKey } from "./mark-targets";

const rowsUnderHeadings = 4;

/** A learning platform puts the points under the headings, beside dates and averages. */
export function asGradebook(
  { row, columns }: Pick<ExportHeadings, "row" | "columns">,
  below: readonly (readonly string[])[],
): ExportHeadings {
  const maxima = below.slice(0, rowsUnderHeadings).find((cells, place) => rowKind(cells, place) === "maxima");
  const maximumOf = (column: number) => writtenNumber(maxima?.[column] ?? "")?.amount ?? 0;
  return {
    row,
    columns: columns.map((one) => {
      const most = one.use === "" || isMarkKey(one.use) ? maximumOf(one.column) : 0;
      return most > 0 ? { ...one, fileMaximum: most } : one;
    }),
    hasMarks: maxima !== undefined || columns.some(({ use }) => isMarkKey(use)),
  };
}

/** Each column of marks with the maximum of its assessment; one that is out of something else in the file is not read, whoever chose it. */
export const withMaxima = (
  { columns, ...headings }: ExportHeadings,
  work: readonly FillableWork[],
): ExportHeadings => ({
  ...headings,
  hasMarks: headings.hasMarks || columns.some(({ use }) => isMarkKey(use)),
  columns: columns.map((one) => {
    const { use, fileMaximum } = one;
    if (!isMarkKey(use)) return one;
    const maximum = work.find(({ code }) => code === codeOf(use))?.maxMark;
    if (maximum === undefined) return { ...one, use: "" as const };
    const isOther = fileMaximum !== undefined && fileMaximum !== maximum;
    return { ...one, maximum, use: isOther ? ("" as const) : use };
  }),
});
