import { fullNumber, maximumBeside } from "./column-sums";
import type { ColumnSeen, Judgement } from "./judgement";

/** Marks out of nobody says how many, beside their own percentages, or beside a column that says it in every row. */
export function withMaximaBeside(alone: readonly Judgement[], columns: readonly ColumnSeen[]): Judgement[] {
  const isOpen = ({ what, certainty, maximum }: Judgement) =>
    what === "mark" && certainty === "ask" && maximum === undefined;
  const nameOf = (place: number) => columns[place]?.headings.join(" ") ?? "";
  const maximumIn = (place: number) => {
    const next = alone[place + 1];
    if (next?.what === "percentage") return maximumBeside(columns, place, place + 1);
    return next && isOpen(next) ? fullMarks(columns[place], columns[place + 1]) : undefined;
  };
  const maxima = alone.map((judgement, place) => (isOpen(judgement) ? maximumIn(place) : undefined));
  const beside = (place: number): Judgement["why"] => ({ from: "columns beside", found: nameOf(place) });
  return alone.map((judgement, place) => {
    const maximum = maxima[place];
    if (maximum !== undefined) return { what: "mark", certainty: "sure", maximum, why: beside(place + 1) };
    const isMaximum = isOpen(judgement) && maxima[place - 1] !== undefined;
    return isMaximum ? { what: "other number", certainty: "sure", why: beside(place - 1) } : judgement;
  });
}

/** What Teams and others write behind each piece of work, in every row. */
const fullMarksWords =
  /^(total |full )?(points|marks)( (possible|available))?$|^(max(imum)?|possible|available|out of)( (points|marks?|score))?$/i;

function fullMarks(marks: ColumnSeen | undefined, full: ColumnSeen | undefined): number | undefined {
  const heading = full?.headings[full.headings.length - 1]?.trim() ?? "";
  return fullMarksWords.test(heading) ? fullNumber(marks, full) : undefined;
}
