import { idKey } from "../../src/records/texts";
import type { WorkbookRead } from "./read-files";

/** Ours: of so many rows of the smaller one in the other too, it is the same department once more. */
const nearlyAll = 0.8;

/** The learners and courses of the trackers, with what tells two departments apart that write no course. */
const placesIn = ({ sources }: WorkbookRead): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ source, tab, rows }) =>
      source === "trackers"
        ? rows.flatMap(({ learnerId = "", course = "", qualification, subject, group }) =>
            learnerId === ""
              ? []
              : [JSON.stringify([idKey(learnerId), course.toLowerCase() || tab, qualification, subject, group])],
          )
        : [],
    ),
  );

/** Pairs of workbooks of one year with the same learners on the same courses: counted twice they would make every figure wrong. */
export function copies(workbooks: readonly WorkbookRead[]): (readonly [string, string])[] {
  const known = workbooks.map((workbook) => ({ ...workbook, places: placesIn(workbook) }));
  return known.flatMap((one, index) =>
    known.slice(index + 1).flatMap((other) => {
      if (one.academicYear !== other.academicYear) return [];
      const [few, many] = one.places.size < other.places.size ? [one.places, other.places] : [other.places, one.places];
      const shared = [...few].filter((place) => many.has(place)).length;
      return few.size > 0 && shared >= nearlyAll * few.size ? [[one.file, other.file] as const] : [];
    }),
  );
}
