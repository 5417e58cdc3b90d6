/** Between the arguments of a function: ";" where the decimal sign is a comma. */
export type Separator = "," | ";";

/** The tabs that a formula names whole. */
export type NamedTab = "Assessments" | "Courses" | "LocalTargets" | "Policy";

/** What a computed column can be worked out from: addresses in its formula, or the cells themselves. */
export interface TrackerParts<Value, Key extends string = string> {
  /** From the heading to the end, such as "J1:J": what begins at the heading still covers a row inserted right below it. Undefined when the tracker lacks it. */
  column(key: Key): Value | undefined;
  /** The headings of the assessments, such as "N1:R1"; one for each group that stands apart. */
  readonly headings: readonly Value[];
  /** The marks under them, from the headings' row on, such as "N1:R". */
  readonly marks: readonly Value[];
  /** A column of another tab, such as "'Plans'!C1:C"; none where the tab or the column is not known. */
  tabColumn(tab: string, key: string): Value[];
  named(tab: NamedTab): Value;
}

/** What a computed column's formula can name. */
export interface TrackerAddresses<Key extends string = string> extends TrackerParts<string, Key> {
  /** `MEG(J2:J, E2:E)` with the workbook's own separator; undefined when an argument is. */
  call(name: string, ...args: readonly (string | undefined)[]): string | undefined;
}

/** "A", "Z", "AA" for 0, 25, 26. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetter(before - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** 0, 25, 26 for "A", "z", "AA". */
export const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2:B90": the cells of a column, counted from 0, in rows counted from 1. */
export const columnCells = (column: number, firstRow: number, lastRow: number): string =>
  `${columnLetter(column)}${firstRow}:${columnLetter(column)}${lastRow}`;

/** A text as a formula writes it. */
export const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** A tab as it will stand: where its headings are, from 1, and its columns, from 0. */
export interface ListedTab {
  readonly name: string;
  readonly headerRow: number;
  readonly positions: ReadonlyMap<string, number>;
  /** Columns of consent beside the one that is read: a No in them holds. */
  readonly consents?: readonly number[];
}

/** A column of a tab by its key, with those that are read with it. */
export function columnsOfKey(
  { positions, consents = [] }: Pick<ListedTab, "positions" | "consents">,
  key: string,
): number[] {
  const column = positions.get(key);
  return column === undefined ? [] : key === "parentContactConsent" ? [column, ...consents] : [column];
}

/** A column of a tab from the headings' row to the end. */
export function columnAt({ name, headerRow }: Pick<ListedTab, "name" | "headerRow">, column: number): string {
  const letter = columnLetter(column);
  return `'${name.replace(/'/g, "''")}'!${letter}${headerRow}:${letter}`;
}

export interface TrackerLayout<Key extends string = string> {
  /** As the sheet numbers it, from 1. */
  readonly headerRow: number;
  /** Key → column, counted from 0. */
  readonly columns: ReadonlyMap<Key, number>;
  /** The columns of the assessments, counted from 0, ascending. */
  readonly assessments: readonly number[];
  /** The tabs beside the trackers, by name. */
  readonly tabs: ReadonlyMap<string, ListedTab>;
}

export function addressesIn<Key extends string>(
  { headerRow, columns, assessments, tabs }: TrackerLayout<Key>,
  separator: Separator,
): TrackerAddresses<Key> {
  const call = (name: string, args: readonly string[]) => `${name}(${args.join(separator === "," ? ", " : "; ")})`;
  const runs = runsOf(assessments).map(({ first, last }) => [columnLetter(first), columnLetter(last)] as const);
  return {
    column(key) {
      const index = columns.get(key);
      if (index === undefined) return undefined;
      const letter = columnLetter(index);
      return `${letter}${headerRow}:${letter}`;
    },
    headings: runs.map(([first, last]) => `${first}${headerRow}:${last}${headerRow}`),
    marks: runs.map(([first, last]) => `${first}${headerRow}:${last}`),
    tabColumn(name, key) {
      const tab = tabs.get(name);
      return tab === undefined ? [] : columnsOfKey(tab, key).map((column) => columnAt(tab, column));
    },
    named: (tab) => tab,
    call: (name, ...args) => (args.every((arg) => arg !== undefined) ? call(name, args) : undefined),
  };
}

/** Neighbouring columns as one group. */
export function runsOf(columns: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === column) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

/**
 * The formula that stands in the heading and spills heading and values: undefined when the tracker has no learner ID or the expression is
 * undefined. The expression is calculated for the heading's own row too, where the heading takes its place.
 */
export function standing<Key extends string>(
  header: string,
  expression: string | undefined,
  at: TrackerAddresses<Key | "learnerId">,
): string | undefined {
  const ids = at.column("learnerId");
  if (ids === undefined) return undefined;
  const isHeading = `ROW(${ids})-ROW(${ids.split(":")[0]})=0`;
  const choice = at.call("IF", isHeading, quoted(header), expression);
  return choice && `=ARRAYFORMULA(${choice})`;
}

/** The heading that a standing formula gives, also while it shows an error. */
export function headingOfFormula(formula: string): string | undefined {
  const pattern =
    /^=\s*ARRAYFORMULA\(\s*IF\(\s*ROW\([^()]*\)\s*-\s*ROW\([^()]*\)\s*=\s*0\s*[,;]\s*"((?:[^"]|"")*)"\s*[,;]/i;
  return pattern.exec(formula)?.[1]?.replace(/""/g, '"');
}
