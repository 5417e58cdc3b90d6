import { columnNumber, headingOfFormula } from "./tracker-addresses";
import { headingsOfCall } from "./worked-out";

/** Columns of its own sheet that one of our formulas reads, counted from 0, under the name by which it passes them on. */
export interface ColumnRead {
  readonly name: string;
  readonly column: number;
}

const area = String.raw`\$?([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})\$?\d*(?![\w(!])`;
const pair = new RegExp(String.raw`"((?:[^"]|"")*)"\s*[,;]\s*(?:HSTACK\(\s*)?${area}`, "gi");
/** MEG and ASPIRATION take the start, the qualification and the subject by their places. */
const start = new RegExp(String.raw`\b(?:MEG|ASPIRATION)\(\s*${area}\s*[,;]\s*${area}\s*[,;]\s*${area}`, "gi");
const startNames = ["Average GCSE", "Qualification", "Subject"];

/** Nothing for a formula that is not ours. */
export function columnsRead(formula: string): ColumnRead[] {
  if (headingOfFormula(formula) === undefined && headingsOfCall(formula).length === 0) return [];
  const named = [...formula.matchAll(pair)].flatMap(([, name = "", first = "", last = ""]) =>
    span(name.replace(/""/g, '"'), first, last),
  );
  const placed = [...formula.matchAll(start)].flatMap((found) =>
    startNames.flatMap((name, at) => span(name, found[1 + at * 2] ?? "", found[2 + at * 2] ?? "")),
  );
  return [...named, ...placed];
}

const span = (name: string, first: string, last: string): ColumnRead[] => {
  const from = columnNumber(first);
  return Array.from({ length: Math.max(0, columnNumber(last) - from + 1) }, (_, at) => ({ name, column: from + at }));
};
