import type { Outcome, Work } from "../domain/marks/outcome";
import { normalise } from "../domain/text/normalise";
import { readCode, readMark } from "../records/marks";
import { readRecords, rowReader } from "../records/read-records";
import { assessmentsTable } from "../tables/assessments";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank } from "../records/cell";
import { numberIn, readNumber } from "../records/numbers";
import { readName } from "../records/texts";
import { type Cells, mapRows, problemText } from "./cells";
import { tableArgument } from "./table-argument";

type Assessment = { maximum: number | undefined; weight: number | undefined; date: string | undefined };
type Column = { header: string; index: number; assessment: Assessment | undefined };
type Entry = { readonly outcome: Outcome } | { readonly problem: string } | undefined;

/**
 * Calls `each` with every row's work, in the order of the assessments' dates, or of the columns where a date is missing. A row with a mark
 * that cannot be right gives the problems in place of a result, naming each column and what was found there; `width` is how many cells a
 * row of results has.
 */
export function mapWork(
  headers: Cells,
  marks: Cells,
  assessments: Cells,
  each: (work: Work[]) => Cell,
  width = 1,
): Cells {
  const find = assessmentFinder(assessments);
  let latest: { headings: Cell[]; columns: Column[] } | undefined;
  return mapRows([headers, marks], (headings = [], row = []) => {
    if (latest?.headings !== headings) latest = { headings, columns: inOrder(headings.map(find)) };
    const work: Work[] = [];
    const problems: string[] = [];
    for (const column of latest.columns) {
      const entry = readEntry(row[column.index], column);
      if (entry === undefined) continue;
      if ("problem" in entry) problems.push(entry.problem);
      else work.push({ weight: column.assessment?.weight ?? 1, outcome: entry.outcome });
    }
    if (problems.length === 0) return each(work);
    return width === 1 ? problems.join("; ") : [problems.join("; "), ...Array<Cell>(width - 1).fill("")];
  });
}

function inOrder(columns: Column[]): Column[] {
  const known = columns.filter(({ assessment }) => assessment);
  if (known.some(({ assessment }) => assessment?.date === undefined)) return columns;
  const dateOf = ({ assessment }: Column) => assessment?.date ?? "";
  return columns.sort((one, other) =>
    dateOf(one) < dateOf(other) ? -1 : dateOf(one) > dateOf(other) ? 1 : one.index - other.index,
  );
}

/** A blank weight counts as 1, so that weights can be left out altogether; a weight of 0 is practice that counts for nothing. */
function assessmentFinder(cells: Cells): (heading: Cell, index: number) => Column {
  const table = tableArgument(cells, assessmentsTable, ["code", "maxMark"]);
  const reader = rowReader(table);
  const byCode = new Map<string, Assessment>();
  for (const { row, code, maxMark, date } of readRecords(table, [], ["code"])) {
    const weight = reader.read(row - 1, "weight");
    byCode.set(normalise(code), {
      maximum: maxMark !== undefined && maxMark > 0 ? maxMark : undefined,
      weight: weight.state === "blank" ? 1 : weight.state === "value" && weight.value >= 0 ? weight.value : undefined,
      date: date === "" ? undefined : date,
    });
  }
  return (heading, index) => {
    const header = readName(heading);
    if (header.state !== "value") return { header: "", index, assessment: undefined };
    return { header: header.value, index, assessment: byCode.get(normalise(header.value)) };
  };
}

function readEntry(cell: Cell, { header, assessment }: Column): Entry {
  if (!assessment) {
    // A column of notes among the marks is left alone; a mark or code without an assessment would be lost silently.
    const isMark = readCode(cell) !== undefined || readNumber(cell).state === "value";
    return isMark && header !== "" ? { problem: functionMessages.marks.unknownAssessment(header) } : undefined;
  }
  if (isBlank(cell)) return { outcome: { kind: "not yet" } };
  if (assessment.weight === undefined) return { problem: functionMessages.marks.weight(header) };
  const { maximum } = assessment;
  const mark = readMark(cell, maximum);
  if ("outcome" in mark) return mark;
  switch (mark.fault) {
    case "not a mark":
      return { problem: problemText(header, describe(cell)) };
    case "perhaps a percentage":
      return { problem: functionMessages.marks.perhapsShare(header, describe(cell), maximum ?? 100) };
    case "no maximum":
      return { problem: functionMessages.marks.maximum(header) };
    case "above the maximum":
      return {
        problem: functionMessages.marks.aboveMaximum(
          header,
          describe(cell),
          numberIn(String(cell))?.percent ? 100 : (maximum ?? 100),
        ),
      };
  }
}
