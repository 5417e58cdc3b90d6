import { isoText } from "../domain/calendar/calendar-date";
import type { Outcome, Work } from "../domain/marks/outcome";
import { normalise } from "../domain/text/normalise";
import { functionMessages } from "../messages/function-messages";
import {
  asDate,
  asNumber,
  asText,
  type Cell,
  type Cells,
  describe,
  isBlank,
  isPercent,
  mapRows,
  problemText,
} from "./cells";
import { notYet, readCode, readMarkCell } from "./mark-cell";
import { readTable } from "./table-argument";

type Assessment = { maximum: number | undefined; weight: number | undefined; date: string | undefined };
type Column = { header: string; index: number; assessment: Assessment | undefined };
type Entry = { outcome: Outcome } | { problem: string } | undefined;

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
  const headings = {
    code: ["Assessment", "Assessment code", "Code", "Column", "Test"],
    maximum: ["Max mark", "Maximum mark", "Out of", "Max", "Total marks", "Marks available"],
    weight: ["Weight", "Weighting", "Weight %"],
    date: ["Date", "Assessment date", "Due", "Due date", "Sat on"],
  };
  const byCode = new Map<string, Assessment>();
  for (const { code, maximum, weight, date } of readTable(cells, headings, {
    name: "Assessments",
    required: ["code", "maximum"],
  })) {
    const [name, most, share, day] = [asText(code), asNumber(maximum), asNumber(weight), asDate(date)];
    if (name.state !== "value") continue;
    byCode.set(normalise(name.value), {
      maximum: most.state === "value" && most.value > 0 ? most.value : undefined,
      weight: share.state === "blank" ? 1 : share.state === "value" && share.value >= 0 ? share.value : undefined,
      date: day.state === "value" ? isoText(day.value) : undefined,
    });
  }
  return (heading, index) => {
    const header = asText(heading);
    if (header.state !== "value") return { header: "", index, assessment: undefined };
    return { header: header.value, index, assessment: byCode.get(normalise(header.value)) };
  };
}

function readEntry(cell: Cell, { header, assessment }: Column): Entry {
  if (!assessment) {
    // A column of notes among the marks is left alone; a mark or code without an assessment would be lost silently.
    const isMark = readCode(cell) !== undefined || asNumber(cell).state === "value";
    return isMark && header !== "" ? { problem: functionMessages.marks.unknownAssessment(header) } : undefined;
  }
  if (isBlank(cell)) return notYet;
  if (assessment.weight === undefined) return { problem: functionMessages.marks.weight(header) };
  const { maximum } = assessment;
  const mark = readMarkCell(cell, maximum);
  if ("outcome" in mark) return mark;
  switch (mark.fault) {
    case "not a mark":
      return { problem: problemText(header, describe(cell)) };
    case "no maximum":
      return { problem: functionMessages.marks.maximum(header) };
    case "above the maximum":
      return {
        problem: functionMessages.marks.aboveMaximum(header, describe(cell), isPercent(cell) ? 100 : (maximum ?? 100)),
      };
  }
}
