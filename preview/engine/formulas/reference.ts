import { columnLetters, columnNumber } from "../a1";

/** One side of a range along one axis; an open side has none. */
export interface Edge {
  readonly at: number;
  readonly fixed: boolean;
}

export interface Corner {
  readonly column: Edge | undefined;
  readonly row: Edge | undefined;
}

/** "'My tab'!$A2:F": rows or columns may be missing on both sides (A:D, 2:3) or at the end (A2:F). */
export interface Reference {
  /** As written with its "!"; "" when it names no sheet. */
  readonly prefix: string;
  readonly start: Corner;
  /** undefined for a single cell. */
  readonly end: Corner | undefined;
}

const corner = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d+))?$/i;

function parseCorner(text: string): Corner | undefined {
  const match = corner.exec(text);
  if (!match) return undefined;
  const [, columnFixed, letters, rowFixed, digits] = match;
  return {
    column: letters === undefined ? undefined : { at: columnNumber(letters), fixed: columnFixed === "$" },
    row: digits === undefined ? undefined : { at: Number(digits) - 1, fixed: rowFixed === "$" },
  };
}

/** @returns undefined for what is no reference, a broken one ("Sheet!#REF!") too */
export function parseReference(text: string): Reference | undefined {
  const body = text.slice(text.lastIndexOf("!") + 1);
  const [startText = "", endText] = body.split(":");
  const start = parseCorner(startText);
  const end = endText === undefined ? undefined : parseCorner(endText);
  if (!start || (endText !== undefined && !end)) return undefined;
  return { prefix: text.slice(0, text.length - body.length), start, end };
}

const printEdge = (edge: Edge | undefined, name: (at: number) => string): string =>
  edge ? `${edge.fixed ? "$" : ""}${name(edge.at)}` : "";

const printCorner = ({ column, row }: Corner): string =>
  printEdge(column, columnLetters) + printEdge(row, (at) => String(at + 1));

export function printReference({ prefix, start, end }: Reference): string {
  return prefix + printCorner(start) + (end ? `:${printCorner(end)}` : "");
}

/** "'My tab'!" → "My tab"; undefined when no sheet is named. */
export function sheetOf({ prefix }: Reference): string | undefined {
  if (prefix === "") return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A2:F: begins at a row and has no last one. */
export const isOpen = ({ start, end }: Reference): boolean => start.row !== undefined && end !== undefined && !end.row;
