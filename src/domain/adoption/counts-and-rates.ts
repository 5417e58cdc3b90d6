import { fullNumber, isShareOfNumbers } from "./column-sums";
import { normalise } from "../text/normalise";
import { otherwise } from "./word-lists";
import { type ColumnSeen, isWork, type Judgement } from "./judgement";

/** "Clinics attended": sessions of another kind. */
const isOtherwise = (heading: string) => new RegExp(`\\b(?:${otherwise})`).test(normalise(heading));

/** Ours: how far off a count may stand from its rate. */
const near = 3;

/** "Present" 45, "Possible" 50 or "Absent" 5, and "%" 90: the last is a rate of the counts, and no mark whatever stands above it. */
export function rateOfCounts(
  judgement: Judgement,
  place: number,
  alone: readonly Judgement[],
  columns: readonly ColumnSeen[],
): Judgement | undefined {
  if (judgement.what !== "percentage") return undefined;
  // Numbers out of nobody knows what may be counts as well.
  const mayCount = (one: Judgement) => !isWork(one) || (one.certainty === "ask" && one.maximum === undefined);
  const counts = alone.flatMap((one, at) =>
    at !== place && Math.abs(at - place) <= near && mayCount(one) ? [at] : [],
  );
  const some = counts.find((part) =>
    counts.some((other) => part !== other && isShareOfNumbers(columns, part, other, place)),
  );
  const count = some === undefined ? undefined : alone[some];
  if (some === undefined || !count) return undefined;
  const why = { from: "columns beside" as const, found: columns[some]?.headings.join(" ") ?? "" };
  return count.what === "sessions" && !isOtherwise(why.found)
    ? { what: "share", signal: count.signal ?? "attendance", certainty: "sure", why }
    : { what: "rate", certainty: "ask", why };
}

/** "Attendance" 45 beside "Possible" 50 is a count, and so it is beside one number that nobody is above. */
export function counted(
  judgement: Judgement,
  place: number,
  alone: readonly Judgement[],
  columns: readonly ColumnSeen[],
): Judgement | undefined {
  if (judgement.what !== "share" || judgement.certainty !== "likely") return undefined;
  const isPossible = (at: number) =>
    alone[at]?.what === "possible sessions" ||
    (alone[at]?.maximum === undefined && fullNumber(columns[place], columns[at]) !== undefined);
  const found = [place - 1, place + 1].find(isPossible);
  if (found === undefined) return undefined;
  const why = { from: "columns beside" as const, found: columns[found]?.headings.join(" ") ?? "" };
  return { ...judgement, what: "sessions", certainty: "ask", why };
}

const isOfAttendance = ({ signal = "attendance" }: Judgement) => signal === "attendance";

/** Counts of sessions stay as they are where the rate itself stands in the sheet. */
export function settled(judged: readonly Judgement[]): Judgement[] {
  const isRate = ({ what, signal, certainty }: Judgement) =>
    what === "share" && signal === "attendance" && certainty !== "ask";
  return judged.some(isRate)
    ? judged.map((one) => (one.what === "sessions" && isOfAttendance(one) ? { ...one, certainty: "sure" } : one))
    : [...judged];
}
