import { anyMonth } from "../calendar/month-words";
import { normalise } from "../text/normalise";
import { rowKind } from "./row-kind";

/** One row below the headings, with what stands in its columns as text. */
export interface RowSeen {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** What the row is of: a course, a subject or a qualification. */
  readonly course: string;
  readonly cells: readonly unknown[];
  /** What is read as nothing, each under its heading. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
}

/** Rows that somebody should look at before they count, each as "7 (Average)". */
export interface DoubtfulRows {
  /** They have an ID and so a tier, and look like a label, a note or a line of figures. */
  readonly "no learner": readonly string[];
  /** They have a name and no ID, and so no tier. */
  readonly "no ID": readonly string[];
  /** They have marks and neither ID nor name, as where one cell is merged over a learner's courses. */
  readonly "nobody's": readonly string[];
  /** They say that the learner has left. */
  readonly left: readonly string[];
}

/** Ours: of the rows with anything in them so many have a name, or an ID with digits, before one without is noticed. */
const mostAlike = 0.5;

const leaving = new RegExp(
  `^(?:withdrawn|withdrew|left|leaver|leavers|w ?d|transferred(?: out)?|dropped out|wedi gadael)(?: (?:on|course|college))*(?: \\d+| (?:${anyMonth})[a-z]*)*$`,
);
const saysLeft = /\b(?:status|left|leaver|leaving|withdrawn|withdrawal|enrolment|enrolled)\b/;
const leftInName = /\b(?:withdrawn|leaver)\b|\(left\b|^left\s*[-–:]/i;

export function doubtfulRows(rows: readonly RowSeen[]): DoubtfulRows {
  const learners = rows.filter(({ id }) => id !== "");
  const full = learners.filter(isMore);
  const areMost = (some: readonly RowSeen[]) => some.length > 0 && some.length >= mostAlike * full.length;
  const hasNames = areMost(full.filter(({ name }) => name !== ""));
  const hasDigits = areMost(full.filter(({ id }) => /\d/.test(id)));
  const isNone = ({ id, name, cells }: RowSeen) =>
    rowKind(cells, rows.length) !== "learner" || (name === "" && (hasNames || (hasDigits && !/\d/.test(id))));
  const none = learners.filter(isNone);
  const isNamed = (one: RowSeen) =>
    one.id === "" && one.name !== "" && isMore(one) && rowKind(one.cells, rows.length) === "learner";
  return {
    "no learner": none.map(({ row, id, name }) => shown(row, name || id)),
    "no ID": rows.filter(isNamed).map(({ row, name }) => shown(row, name)),
    "nobody's": rows.filter((one, at) => isNobodys(one, at, rows)).map(({ row, course }) => shown(row, course)),
    left: learners
      .filter((one) => !none.includes(one) && hasLeft(one))
      .map(({ row, name, id }) => shown(row, name || id)),
  };
}

/** Ours. */
const longestShown = 40;
const shown = (row: number, text: string) => (text === "" ? String(row) : `${row} (${text.slice(0, longestShown)})`);

/** Figures alone may be a class's, unless they stand between learners. */
function isNobodys({ id, name, course, cells, others }: RowSeen, at: number, rows: readonly RowSeen[]): boolean {
  if (id !== "" || name !== "" || !cells.some((cell) => typeof cell === "number")) return false;
  if (rowKind(cells, at) !== "learner") return false;
  const isLearner = (one: RowSeen) => one.id !== "";
  const isBetween = rows.slice(0, at).some(isLearner) && rows.slice(at + 1).some(isLearner);
  return course !== "" || others.length > 0 || isBetween;
}

/** A title or a note has nothing beside it. */
const isMore = ({ cells }: RowSeen) => cells.filter((cell) => String((cell ?? "") as string).trim() !== "").length > 2;

function hasLeft({ name, others }: RowSeen): boolean {
  const says = ({ heading, text }: RowSeen["others"][number]) => {
    const word = normalise(text.slice(0, longestShown));
    // "Left" alone may be a hand.
    return leaving.test(word) && (word !== "left" || saysLeft.test(normalise(heading.slice(0, longestShown))));
  };
  return leftInName.test(name) || others.some(says);
}
