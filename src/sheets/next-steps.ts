import { doubtfulRows } from "../domain/adoption/doubtful-rows";
import { whatComes } from "../domain/adoption/what-comes";
import { courseOf } from "../domain/department/enrolment";
import { sharedIds, twiceOnACourse } from "../domain/department/ids-of-several";
import { adoptionMessages, setUpMessages as words } from "../messages/set-up-messages";
import { boundariesByCourse } from "../records/courses";
import { readEnrolments } from "../records/enrolments";
import { readName } from "../records/texts";
import { computed } from "../tables/computed-columns";
import { coursesTable } from "../tables/courses";
import type { ReportLine } from "../tables/report";
import { rowsSeen } from "../tables/rows-seen";
import { tracker } from "../tables/tracker";
import { cellsOn, type TrackerOnSheet } from "./tracker-on-sheet";
import { cellsIn, type Workbook } from "./workbook";

/** Ours: nobody reads more. */
const mostTwins = 10;

/** What a tracker still lacks after set-up, each with where it is put right. */
export function nextSteps(on: TrackerOnSheet, workbook: Workbook): ReportLine[] {
  const used = new Set<string>([
    ...on.view.layout.columns.keys(),
    ...(on.assessments.length > 0 ? ["assessment"] : []),
  ]);
  const byNeeds = new Map<string, string[]>();
  const { lacks } = whatComes(used, computed);
  const lacking = new Set(lacks.map(({ header }) => header));
  for (const { header, needs } of lacks) {
    // What only waits for another of these comes with it.
    if (needs.every((need) => lacking.has(need))) continue;
    const need = needs.filter((one) => !lacking.has(one)).join(" and ");
    byNeeds.set(need, [...(byNeeds.get(need) ?? []), header]);
  }
  const steps = [...byNeeds].map(([need, headers]): ReportLine => {
    return {
      kind: "next",
      where: words.none(headers),
      text: (isAsked(need) ? words.needs : words.needsColumn)(need),
      step: "set-up",
    };
  });
  return [...doubtfulOn(on), ...withoutOwnIds(on), ...onCourseTwice(on), ...steps, ...withoutBoundaries(on, workbook)];
}

/** Of the whole sheet; any other column somebody has to have. */
const isAsked = (need: string) =>
  [tracker.columns.qualification, tracker.columns.subject].some(({ header }) => need.includes(header));

/** Rows that have a tier and look like no learner's, and those that have none for want of an ID. */
function doubtfulOn({ name, grid, view }: TrackerOnSheet): ReportLine[] {
  const { headerRow, columns, assessments } = view.layout;
  const found = doubtfulRows(rowsSeen(grid, headerRow, columns, assessments));
  return (["no learner", "no ID", "nobody's", "left"] as const).flatMap((what): ReportLine[] => {
    const rows = found[what];
    return rows.length === 0 ? [] : [{ kind: "next", where: name, text: adoptionMessages.aboutRows[what](rows) }];
  });
}

function withoutOwnIds(on: TrackerOnSheet): ReportLine[] {
  const shared = sharedIds(readEnrolments(cellsOn(on), [], [], undefined, { withUnreadIds: true }));
  const { header } = tracker.columns.learnerId;
  return [...shared].map(([id, names]) => ({
    kind: "next",
    where: `${on.name}, ${header}`,
    text: words.ownIds(id, names),
    step: "set-up",
  }));
}

/** Which of the two rows counts, only a person can say; rows of several learners with one ID are another matter. */
export function onCourseTwice(on: TrackerOnSheet): ReportLine[] {
  const enrolments = readEnrolments(cellsOn(on), [], []);
  const shared = sharedIds(enrolments);
  const { header } = tracker.columns.learnerId;
  return twiceOnACourse(enrolments.filter(({ learnerId }) => !shared.has(learnerId)))
    .slice(0, mostTwins)
    .map(([again, first]) => ({
      kind: "next",
      where: `${on.name}, ${header}`,
      text: words.twiceOnCourse(again.learnerId, courseOf(again), first.row, again.row),
    }));
}

/** The grade worked at comes from the course's own boundaries. */
function withoutBoundaries(on: TrackerOnSheet, workbook: Workbook): ReportLine[] {
  if (!on.formulas.has("workingAt")) return [];
  const boundariesOf = boundariesByCourse(cellsIn(workbook, coursesTable));
  const { rows, headerRow, positions } = cellsOn(on);
  const place = positions.get("course") ?? -1;
  const courses = new Set(
    rows.slice(headerRow).flatMap((row) => {
      const course = readName(row[place]);
      return course.state === "value" ? [course.value] : [];
    }),
  );
  const lacking = [...courses].filter((course) => typeof boundariesOf(course) === "string");
  if (lacking.length === 0) return [];
  return [{ kind: "next", where: coursesTable.name, text: words.boundaries(lacking) }];
}

/** A new tracker: what has to be typed, and where. */
export const firstSteps = (sheet: string): ReportLine[] =>
  words.firstSteps(sheet).map(({ where, text }) => ({ kind: "next", where, text }));
