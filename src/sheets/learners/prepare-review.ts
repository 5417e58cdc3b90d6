import { courseOf } from "../../domain/department/enrolment";
import { qualificationFinder } from "../../domain/qualifications/find-qualification";
import { measureText } from "../../domain/risk/measures";
import { tidy } from "../../domain/numbers/tidy";
import { reviewMessages as words } from "../../messages/record-messages";
import type { TrackerKey } from "../../tables/tracker";
import { headerOf } from "../tracker-on-sheet";
import type { CourseRow } from "./course-rows";
import type { ReviewRow } from "./read-support";

/** A progress review as it can begin: the sheet's figures in words, and what lasts from the review before. Wellbeing is left to be asked. */
export function prepareReview(rows: readonly CourseRow[], last: ReviewRow | undefined) {
  const subjects = subjectsOf(rows);
  return {
    subjects,
    performance: subjects.map(performanceIn).join("\n"),
    attendance: perCourse(rows, ["attendance", "punctuality", "online"]),
    behaviour: perCourse(rows, ["behaviour", "achievements"]),
    effort: perCourse(rows, ["attitude", "missingWork"]),
    wellbeing: "",
    goal: last?.goal ?? "",
    targets: last?.targets ?? "",
  };
}

function subjectsOf(rows: readonly CourseRow[]) {
  const find = qualificationFinder();
  return rows.map(({ enrolment: { tracker: sheet, course, subject, qualification }, shown }) => ({
    sheet,
    course,
    subject,
    qualification,
    baseline: shown("prior"),
    meg: shown("meg"),
    agreedMeg: shown("agreedMeg"),
    agreedBy: String(shown("agreedBy")),
    agreedWhy: String(shown("agreedWhy")),
    aspiration: shown("aspiration"),
    workingAt: shown("workingAt"),
    forecast: shown("forecast"),
    average: shown("average"),
    gap: shown("gap"),
    band: shown("band"),
    grades: find(qualification)?.grades.map(({ name }) => name) ?? [],
  }));
}

type Subject = ReturnType<typeof subjectsOf>[number];

const rounded = (cell: string | number) => (typeof cell === "number" ? String(tidy(Math.round(cell * 10) / 10)) : cell);
const signed = (cell: string | number) => (typeof cell === "number" && cell > 0 ? `+${rounded(cell)}` : rounded(cell));

/** "Physics: baseline 5.1, MEG C, working at D, -1 grades to the MEG" */
function performanceIn(subject: Subject): string {
  const part = (cell: string | number, say: (text: string) => string, text = rounded) =>
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
function perCourse(rows: readonly CourseRow[], keys: readonly TrackerKey[]): string {
  const lines = rows.flatMap(({ enrolment, shown }) => {
    const known = keys.flatMap((key) => {
      const cell = shown(key);
      return cell === "" ? [] : [`${headerOf(key)} ${measureText(headerOf(key), cell)}`];
    });
    const name = enrolment.subject || courseOf(enrolment);
    return known.length > 0 ? [`${name}: ${known.join(", ")}`] : [];
  });
  return lines.join("\n");
}
