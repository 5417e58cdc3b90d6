import type { Area } from "../workbook";
import type { Corner, Edge, Reference } from "./reference";
import { parseReference, printReference, sheetOf } from "./reference";
import { tokens } from "./tokens";

/** Rows or columns that came (count > 0) or went (count < 0) before the row or column `at`. */
export interface Change {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** Of those that came: whether they are dressed like the one before them or the one behind. */
  readonly like?: "before" | "behind";
}

/** First and last of a stretch after the change; undefined when all of it went. `last` may be Infinity. */
export function shiftStretch(first: number, last: number, { at, count }: Change): [number, number] | undefined {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  if (first >= at && last < end) return undefined;
  return [first < at ? first : Math.max(first + count, at), last < at ? last : last >= end ? last + count : at - 1];
}

export function shiftArea(area: Area, change: Change): Area | undefined {
  if (area.sheet !== change.sheet) return area;
  const size = change.axis === "row" ? "rows" : "columns";
  const shifted = shiftStretch(area[change.axis], area[change.axis] + area[size] - 1, change);
  return shifted && { ...area, [change.axis]: shifted[0], [size]: shifted[1] - shifted[0] + 1 };
}

/** The area of a rule, which new rows at its edge belong to when they are dressed like its first or its last. */
export function growArea(area: Area, change: Change): Area | undefined {
  const { sheet, axis, at, count, like } = change;
  const isAtEdge = like === "behind" ? area.row === at : like === "before" && area.row + area.rows === at;
  if (area.sheet === sheet && axis === "row" && isAtEdge) return { ...area, rows: area.rows + count };
  return shiftArea(area, change);
}

/**
 * The formula after the change.
 * @param touches whether a reference without a sheet's name (undefined), or with one, is to the changed sheet
 */
export function shiftFormula(formula: string, change: Change, touches: (sheet: string | undefined) => boolean): string {
  return mapReferences(formula, (reference) =>
    touches(sheetOf(reference)) ? shiftReference(reference, change) : reference,
  );
}

/** A formula of a rule, which is written for a cell: what is written without "$" and level with that cell stays level. */
export function shiftRuleFormula(
  formula: string,
  change: Change,
  touches: (sheet: string | undefined) => boolean,
  anchor: { before: number; after: number },
): string {
  const level = (edge: Edge | undefined): boolean => edge !== undefined && !edge.fixed && edge.at === anchor.before;
  return mapReferences(formula, (reference) => {
    if (!touches(sheetOf(reference))) return reference;
    const edge = reference.start[change.axis];
    if (reference.end || !level(edge)) return shiftReference(reference, change);
    return { ...reference, start: { ...reference.start, [change.axis]: { at: anchor.after, fixed: false } } };
  });
}

/** The formula in a cell so many rows further down, as after copying: what is written without "$" goes along. */
export function moveFormula(formula: string, rows: number): string {
  const moved = (corner: Corner): Corner =>
    corner.row && !corner.row.fixed ? { ...corner, row: { ...corner.row, at: corner.row.at + rows } } : corner;
  return mapReferences(formula, (reference) => {
    const start = moved(reference.start);
    const end = reference.end && moved(reference.end);
    return (start.row?.at ?? 0) < 0 || (end?.row?.at ?? 0) < 0 ? undefined : { ...reference, start, end };
  });
}

function shiftReference(reference: Reference, change: Change): Reference | undefined {
  const { start, end = start } = reference;
  const first = start[change.axis];
  if (!first) return reference;
  const last = end[change.axis];
  const shifted = shiftStretch(first.at, last?.at ?? Number.POSITIVE_INFINITY, change);
  if (!shifted) return undefined;
  const moved = (corner: Corner, at: number): Corner => {
    const edge = corner[change.axis];
    return edge ? { ...corner, [change.axis]: { ...edge, at } } : corner;
  };
  return {
    ...reference,
    start: moved(start, shifted[0]),
    end: reference.end && moved(reference.end, shifted[1]),
  };
}

function mapReferences(formula: string, map: (reference: Reference) => Reference | undefined): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      const reference = kind === "reference" ? parseReference(text) : undefined;
      if (!reference) return text;
      const mapped = map(reference);
      return mapped ? printReference(mapped) : `${reference.prefix}#REF!`;
    })
    .join("");
}
