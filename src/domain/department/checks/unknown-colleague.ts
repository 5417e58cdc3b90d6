import { groupBy } from "../../numbers/group-by";
import type { CellProblem } from "../records";
import { colleagueFinder } from "../responsible";
import { isFollowedPlan, isOpenAction, isOpenConcern } from "../status";
import type { Check } from "./check";

const expected =
  "A name or address of the Staff tab; until then the tutor and the head of department have it in My list";

/** Open work that names somebody who is not in the Staff tab. Silent while that tab is not used. */
export const unknownColleague: Check = {
  title: "Not in Staff",
  find({ staff, actions, plans, concerns, learners, enrolments }) {
    if (staff.length === 0) return [];
    const find = colleagueFinder(staff);
    const lone = (tab: string, row: number, header: string, cell: string): CellProblem[] => {
      const { known, unknown } = find(cell);
      if (known.length > 0 && header === "Named staff") return [];
      const found = unknown.length > 0 ? unknown.join(", ") : "nobody";
      return known.length > 0 && unknown.length === 0 ? [] : [{ tab, row, header, found, expected }];
    };
    const learnerTutors = learners.map(({ row, tutor }) => ({ tab: "Learners", row, tutor }));
    const trackerTutors = enrolments.map(({ tracker: tab, row, tutor }) => ({ tab, row, tutor }));
    const tutors = [...learnerTutors, ...trackerTutors].flatMap(({ tab, row, tutor }) =>
      find(tutor).unknown.map((name) => ({ tab, row, name })),
    );
    return [
      ...actions.filter(isOpenAction).flatMap(({ row, owner }) => lone("Interventions", row, "Owner", owner)),
      ...plans.filter(isFollowedPlan).flatMap(({ row, staff: named }) => lone("Plans", row, "Named staff", named)),
      ...concerns.filter(isOpenConcern).flatMap(({ row, tutor }) => lone("Concerns", row, "Tutor", tutor)),
      // A name that is gone stands in many rows: once for each tab.
      ...[...groupBy(tutors, ({ tab, name }) => JSON.stringify([tab, name])).values()].map((own) => {
        const { tab = "", row, name = "" } = own[0] ?? {};
        const found = own.length > 1 ? `${name}, in ${own.length} rows` : name;
        return { tab, row, header: "Tutor", found, expected };
      }),
    ];
  },
};
