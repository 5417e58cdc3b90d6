import { headingRows } from "../../domain/adoption/heading-rows";
import { saysPercent } from "../../domain/adoption/heading-words";
import { writtenMaximum } from "../../domain/adoption/heading-maximum";
import { asideOf } from "../../domain/import/heading-aside";
import { writtenNumber } from "../../domain/numbers/written-number";
import { normalise } from "../../domain/text/normalise";
import { isBlank } from "../cell";
import type { ExportColumn, ExportHeadings } from "./find-export-columns";
import { isMarkKey } from "./mark-targets";
import { allTargets, whoseUses } from "./targets";

type Rows = readonly (readonly string[])[];
type Found = Pick<ExportHeadings, "row" | "columns">;

/** What stands above and below each heading and belongs to it: "Last year" over "Attendance %", "%" or "/60" under "Mock". */
function textsBeside(rows: Rows, { row, columns }: Found): string[][] {
  const upper = rows[row - 2] ?? [];
  const merged = headingRows(rows[row - 1] ?? [], upper);
  const below = rows[row] ?? [];
  const isOfNobody = columns.every(
    ({ column, use }) =>
      !whoseUses.has(use) || isBlank(below[column]) || writtenNumber(below[column] ?? "") === undefined,
  );
  const isTexts = isOfNobody && below.every((cell) => writtenNumber(cell) === undefined);
  return columns.map(({ column }) => {
    const [above = "", own] = merged[column] ?? [];
    return [own === undefined ? (upper[column] ?? "") : above, isTexts ? (below[column] ?? "") : ""].filter(
      (text) => !isBlank(text),
    );
  });
}

/** A column that by a second row of headings is another figure is not read until somebody says what it is; a maximum there is its marks'. */
export function withSecondHeadings(rows: Rows, found: Found): ExportColumn[] {
  const beside = textsBeside(rows, found);
  return found.columns.map((one, place) => {
    const { use, heading } = one;
    const texts = beside[place] ?? [];
    const target = allTargets.find(({ key }) => key === use);
    const isOther = (text: string) =>
      isMarkKey(use)
        ? saysPercent(text)
        : target !== undefined && asideOf(`${heading} (${text})`, normalise(heading), target.key) === "other";
    if (texts.some(isOther)) return { ...one, use: "", doubt: "aside", doubted: use };
    const maximum = use === "" || isMarkKey(use) ? texts.map(writtenMaximum).find((text) => text?.isPlain) : undefined;
    return maximum ? { ...one, fileMaximum: maximum.maximum } : one;
  });
}
