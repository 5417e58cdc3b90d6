import { normalise } from "../text/normalise";

const longest = 60;
const maxima =
  /^(points|(points|marks?) (possible|available)|(possible|available|total|full|max(imum)?) (marks?|points?|scores?)|(marks? )?out of|maximum( (possible|available))?|total (marks?|points?) (possible|available)|uchafswm( marciau)?|(marciau|pwyntiau) (posibl|ar gael|llawn)|(marciau )?allan o)$/;
const others =
  /^(date( set| due)?|due date|deadline|manual posting|(class |group |set )?(average|avg|mean|median)( (mark|score))?|(highest|lowest|top|bottom)( (mark|score))?|minimum|total|totals|range|standard deviation|std dev|st dev|number of (students|learners)|student test|test student|(grade )?bounda(ry|ries)( [a-z0-9]{1,4})?|cyfartaledd( y)?( dosbarth)?|dyddiad|isaf|uchaf)$/;
const weights = /^(weights?|weightings?|pwysau|pwysoliad)( (pct|percent(age)?|of (the )?(course|total|unit|year)))?$/;
/** People are called Max, Mark and Marks: alone it says so only in the first rows under the headings, before everything else in its row. */
const near = 3;
const names = /^(max|marks?)$/;
const filling = /^\(read only\)$/i;

/**
 * A row of maxima ("Points Possible", "Out of"), of weights, one that is no learner's ("Class average", "Manual Posting", "Student, Test"), or a learner's.
 *
 * @param place below the headings, from 0
 */
export function rowKind(cells: readonly unknown[], place: number): "maxima" | "weights" | "no learner" | "learner" {
  const texts = cells.filter(
    (cell): cell is string => typeof cell === "string" && !filling.test(cell.slice(0, longest)),
  );
  const words = texts.filter((text) => text.trim() !== "" && Number.isNaN(Number(text)));
  const label = normalise((words[0] ?? "").slice(0, longest));
  const isFirst = cells.find((cell) => cell !== "" && cell !== null && cell !== undefined) === words[0];
  const isMaxima = maxima.test(label) || (names.test(label) && place < near && words.length === 1 && isFirst);
  if (isMaxima && cells.some((cell) => Number(cell) > 0)) return "maxima";
  if (weights.test(label)) return "weights";
  return isMaxima || others.test(label) ? "no learner" : "learner";
}
