import { fullNumber, maximumBeside } from "./column-sums";
import type { ColumnSeen, Judgement } from "./judgement";

/**
 * Marks out of nobody says how many, beside their own percentages, or beside a column that says it in every row. That such a column is the
 * maximum, and not points that everybody was given, is a guess.
 */
export function withMaximaBeside(alone: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  const isOpen = (place: number) => {
    const { what, certainty, maximum } = alone[place] ?? {};
    return what === "mark" && certainty === "ask" && maximum === undefined;
  };
  const proved = (place: number) =>
    alone[place + 1]?.what === "percentage" ? maximumBeside(columns, place, place + 1) : undefined;
  const full = (place: number, beside: number) =>
    isOpen(place) && isOpen(beside) ? fullMarks(columns[place], columns[beside]) : undefined;
  // With one on either side, of which none is another's already, nobody knows which is its own.
  const said = (place: number): number | undefined =>
    full(place, place - 1) !== undefined && said(place - 2) === undefined ? undefined : full(place, place + 1);
  const beside = (place: number): Judgement["why"] => {
    return { from: "columns beside", found: columns[place]?.headings.join(" ") ?? "" };
  };
  return alone.map((judgement, place) => {
    if (!isOpen(place)) return judgement;
    const maximum = proved(place) ?? said(place);
    if (maximum !== undefined) {
      const certainty = proved(place) === undefined ? "likely" : "sure";
      return { what: "mark", certainty, maximum, why: beside(place + 1) };
    }
    return said(place - 1) === undefined
      ? judgement
      : { what: "other number", certainty: "sure", why: beside(place - 1) };
  });
}

/** What Teams and others write behind each piece of work, in every row. */
const fullMarksWords =
  /^(total |full )?(points|marks)( (possible|available))?$|^(max(imum)?|possible|available|out of)( (points|marks?|score))?$|^(\/|out of)\s*\d{1,4}$/i;

/** Whether a heading says that its numbers are what others are out of. */
export const saysFullMarks = (heading: string): boolean => fullMarksWords.test(heading.trim());

function fullMarks(marks: ColumnSeen | undefined, full: ColumnSeen | undefined): number | undefined {
  const heading = full?.headings[full.headings.length - 1]?.trim() ?? "";
  return saysFullMarks(heading) ? fullNumber(marks, full) : undefined;
}
