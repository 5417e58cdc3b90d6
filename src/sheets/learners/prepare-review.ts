import { qualificationFinder } from "../../domain/qualifications/find-qualification";
import { measureText } from "../../domain/risk/measures";
import { tidy } from "../../domain/numbers/tidy";
import { reviewMessages as words } from "../../messages/review-messages";
import type { RecordRow } from "../../tables/record-rows";
import type { ReviewKey } from "../../tables/reviews";
import type { TrackerKey } from "../../tables/tracker";
import { headerOf } from "../tracker-on-sheet";
import { cellAt, type EnrolmentRow, textAt } from "./enrolment-rows";

/** A progress review as it can begin: the sheet's figures in words, and what lasts from the review before. Wellbeing is left to be asked. */
export function prepareReview(rows: readonly EnrolmentRow[], last: RecordRow<ReviewKey> | undefined) {
  const subjects = subjectsOf(rows);
  return {
    subjects,
    performance: subjects.map(performanceIn).join("\n"),
    attendance: perCourse(rows, ["attendance", "punctuality", "online"]),
    behaviour: perCourse(rows, ["behaviour", "achievements"]),
    effort: perCourse(rows, ["attitude", "missingWork"]),
    wellbeing: "",
    goal: last?.text("goal") ?? "",
    targets: last?.text("targets") ?? "",
  };
}

function subjectsOf(rows: readonly EnrolmentRow[]) {
  const find = qualificationFinder();
  return rows.map(({ on, row }) => {
    const cell = (key: TrackerKey) => cellAt(on, row, key);
    const text = (key: TrackerKey) => textAt(on, row, key);
    return {
      sheet: on.name,
      course: text("course"),
      subject: text("subject"),
      qualification: text("qualification"),
      baseline: cell("prior"),
      meg: cell("meg"),
      agreedMeg: cell("agreedMeg"),
      agreedBy: text("agreedBy"),
      agreedWhy: text("agreedWhy"),
      aspiration: cell("aspiration"),
      workingAt: cell("workingAt"),
      forecast: cell("forecast"),
      average: cell("average"),
      gap: cell("gap"),
      band: cell("band"),
      grades: find(text("qualification"))?.grades.map(({ name }) => name) ?? [],
    };
  });
}

type Subject = ReturnType<typeof subjectsOf>[number];

const shown = (cell: string | number) => (typeof cell === "number" ? String(tidy(Math.round(cell * 10) / 10)) : cell);
const signed = (cell: string | number) => (typeof cell === "number" && cell > 0 ? `+${shown(cell)}` : shown(cell));

/** "Physics: baseline 5.1, MEG C, working at D, -1 grades to the MEG" */
function performanceIn(subject: Subject): string {
  const part = (cell: string | number, say: (text: string) => string, text = shown) =>
    cell === "" ? [] : [say(text(cell))];
  const parts = [
    ...part(subject.baseline, words.baseline),
    ...part(subject.meg, words.meg),
    ...part(subject.agreedMeg, words.agreed),
    ...part(subject.aspiration, words.aspiration),
    ...part(subject.workingAt, words.workingAt),
    ...part(subject.forecast, words.forecast),
    ...part(subject.average, words.average),
    ...part(subject.gap, words.gap, signed),
    ...part(subject.band, (band) => band),
  ];
  const name = subject.subject || subject.course || subject.sheet;
  return `${name}: ${parts.length > 0 ? parts.join(", ") : words.nothing}`;
}

/** A line for each course that has any of the columns filled. */
function perCourse(rows: readonly EnrolmentRow[], keys: readonly TrackerKey[]): string {
  const lines = rows.flatMap(({ on, row }) => {
    const known = keys.flatMap((key) => {
      const cell = cellAt(on, row, key);
      return cell === "" ? [] : [`${headerOf(key)} ${measureText(headerOf(key), cell)}`];
    });
    const name = textAt(on, row, "subject") || textAt(on, row, "course") || on.name;
    return known.length > 0 ? [`${name}: ${known.join(", ")}`] : [];
  });
  return lines.join("\n");
}
