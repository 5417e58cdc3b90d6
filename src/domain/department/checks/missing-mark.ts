import { dueMarks } from "../data-points/due-marks";
import type { Check } from "./check";

/** Past the deadline a blank is missing. A group without a single mark is one line: its teacher has not entered them yet. */
export const missingMark: Check = {
  title: "Missing mark",
  find: (department) =>
    dueMarks(department)
      .filter(({ deadline }) => deadline < department.today)
      .flatMap(({ tracker: tab, assessment: header, group, deadline, due, missing }) => {
        const expected = `A mark, ABS, NS or EX by ${deadline}`;
        const all = missing.length === due && due > 1;
        if (all) return [{ tab, row: missing[0]?.row, header, found: `nothing for all ${due} of ${group}`, expected }];
        return missing.map(({ row }) => ({ tab, row, header, found: "nothing", expected }));
      }),
};
