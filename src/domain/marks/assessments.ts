import { codeKey } from "../text/normalise";

/** What a mark is worth. */
export interface Assessed {
  readonly code: string;
  /** "" when every course sits it. */
  readonly course: string;
  readonly maxMark: number | undefined;
  readonly weight: number | undefined;
  readonly date: string;
  /** Whether it is missing work when it is not submitted. */
  readonly countsAsMissing: boolean;
  /** Which cell of its row says something that cannot be read: by it alone nobody knows which mark is the latest, or what is missing. */
  readonly unread?: "date" | "countsAsMissing" | undefined;
}

/** An assessment; or those among which nobody can choose, since they are worth different things; or nothing. */
type Found<A> = { readonly assessment: A } | { readonly clash: readonly A[] } | undefined;

/**
 * Finds an assessment by its exact code and a learner's course: the course's own row, else one for every course. Without a course the code
 * has to say enough. Rows that say different things are never resolved by their order.
 */
export function assessmentFinder<A extends Assessed>(all: readonly A[]): (code: string, course: string) => Found<A> {
  const byCode = new Map<string, A[]>();
  for (const one of all) {
    const alike = byCode.get(codeKey(one.code));
    if (alike) alike.push(one);
    else byCode.set(codeKey(one.code), [one]);
  }
  return (code, course) => {
    const alike = byCode.get(codeKey(code)) ?? [];
    const ofCourse = (wanted: string) => alike.filter((one) => codeKey(one.course) === wanted);
    const own = ofCourse(codeKey(course));
    const meant = course === "" ? alike : own.length > 0 ? own : ofCourse("");
    const [assessment, ...others] = meant;
    if (!assessment) return undefined;
    return others.every((other) => isWorthTheSame(assessment, other)) ? { assessment } : { clash: meant };
  };
}

const isWorthTheSame = (one: Assessed, other: Assessed) =>
  one.maxMark === other.maxMark &&
  one.weight === other.weight &&
  one.date === other.date &&
  one.countsAsMissing === other.countsAsMissing;

/** Unless somebody has said: what carries weight, and practice that has a day by which it is due. */
export const missesByDefault = ({ weight, date }: Pick<Assessed, "weight" | "date">): boolean =>
  weight !== 0 || date !== "";
