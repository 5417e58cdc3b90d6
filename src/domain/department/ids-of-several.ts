import { groupBy } from "../numbers/group-by";
import { codeKey, normalise } from "../text/normalise";
import { courseOf, type Enrolment } from "./enrolment";

type Row = Pick<Enrolment, "tracker" | "learnerId" | "surname" | "firstName" | "knownAs">;

/**
 * The IDs that stand beside different names in one tracker, each with the names: a spreadsheet that has rounded long numbers to 1.23457E+09, or a
 * column copied down. They tell nobody apart, and no row may be read as another's.
 */
export function sharedIds(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const inTracker = groupBy(rows, ({ tracker, learnerId }) => JSON.stringify([tracker, learnerId]));
  const shared = new Map<string, string[]>();
  for (const [first, ...others] of inTracker.values()) {
    if (!first || !others.some((other) => isAnother(first, other))) continue;
    const names = [first, ...others].map(({ firstName, surname }) => `${firstName} ${surname}`.trim());
    shared.set(first.learnerId, [...new Set([...(shared.get(first.learnerId) ?? []), ...names])]);
  }
  return shared;
}

/** Another surname, or plainly another first name: Jo may be Joanne. */
function isAnother(one: Row, other: Row): boolean {
  const [surname, otherSurname] = [normalise(one.surname), normalise(other.surname)];
  if (surname === "" || otherSurname === "") return false;
  if (surname !== otherSurname) return true;
  const names = [one.firstName, one.knownAs].map(normalise).filter(Boolean);
  const otherNames = [other.firstName, other.knownAs].map(normalise).filter(Boolean);
  if (names.length === 0 || otherNames.length === 0) return false;
  return !names.some((name) => otherNames.some((another) => name.startsWith(another) || another.startsWith(name)));
}

/** What tells a row's learner apart: the ID, and the name too where the ID does not. */
export const personKey = ({ learnerId, surname, firstName }: Row, shared: ReadonlyMap<string, unknown>): string =>
  shared.has(learnerId) ? JSON.stringify([learnerId, normalise(surname), normalise(firstName)]) : learnerId;

/** Rows of a learner on a course that an earlier row has already, each with that row: "ph1" and "PH1" are one course. */
export function twiceOnACourse<One extends Pick<Enrolment, "tracker" | "learnerId" | "course">>(
  enrolments: readonly One[],
): (readonly [again: One, first: One])[] {
  const first = new Map<string, One>();
  return enrolments.flatMap((enrolment) => {
    const key = JSON.stringify([enrolment.learnerId.toUpperCase(), codeKey(courseOf(enrolment))]);
    const before = first.get(key);
    if (before) return [[enrolment, before] as const];
    first.set(key, enrolment);
    return [];
  });
}

/** Rows of one learner together; where an ID stands for several, by name too, so that nobody stands there for another's row. */
export const byPerson = <One extends Row>(
  rows: readonly One[],
  shared: ReturnType<typeof sharedIds>,
): Map<string, One[]> => groupBy(rows, (row) => personKey(row, shared));
