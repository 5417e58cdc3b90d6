import { addMonths } from "../../calendar/add-months";
import { dayInWords } from "../../calendar/day-in-words";
import { farthest } from "../../records/field-checks";
import type { CellProblem } from "../records";
import { isFollowedPlan, isOpenAction } from "../status";
import type { Check } from "./check";

export const brokenDataPoint: Check = {
  title: "Data point without a window",
  find: ({ dataPoints }) =>
    dataPoints.flatMap(({ row, name, opens, deadline }) => {
      const at = { tab: "Data points", row };
      if (deadline === "")
        return [{ ...at, header: "Deadline", found: `nothing for ${name}`, expected: "The day by which marks are in" }];
      if (opens <= deadline) return [];
      const found = `${deadline}, before it opens on ${opens}`;
      return [{ ...at, header: "Deadline", found, expected: "A day on or after the one it opens" }];
    }),
};

/** Ages, data points and the figures of the year are counted from it: one that has run out makes all of them a year old. */
export const endedYear: Check = {
  title: "Academic year has ended",
  find: ({ policy, today }) => {
    const start = policy["year.start"];
    if (today < addMonths(start, 12)) return [];
    const expected =
      "A day within the last twelve months: change it, and the dates of Data points, when the new year is set up";
    return [{ tab: "Policy", row: undefined, header: "year.start", found: start, expected }];
  },
};

/** Ours: outside them a day of birth is a slip, such as one of this year, by which an adult's parents would be told. */
const ages = { from: 5, to: 90 };

export const oddBirthday: Check = {
  title: "Date of birth that cannot be",
  find({ learners, today }) {
    const [latest, earliest] = [addMonths(today, -12 * ages.from), addMonths(today, -12 * ages.to)];
    return learners
      .filter(({ dateOfBirth: born }) => born && (born > latest || born < earliest))
      .map(({ row, dateOfBirth: found }) => {
        const expected = `The day on which somebody between ${ages.from} and ${ages.to} was born`;
        return { tab: "Learners", row, header: "Date of birth", found: dayInWords(found), expected };
      });
  },
};

interface Day {
  readonly header: string;
  readonly day: string;
}

/** A move that was typed for a day that has not come: until then it counts for nothing. */
export const moveAhead: Check = {
  title: "Move that lies ahead",
  find: ({ moves, today }) =>
    moves
      .filter(({ day }) => day > today)
      .map(({ row, day }) => ({
        tab: "Moves",
        row,
        header: "From",
        found: dayInWords(day),
        expected: "A day up to today; until it comes nothing follows from it",
      })),
};

/** Days of open actions and plans that cannot be meant: nobody is helped by what has ended, has not begun, or is to be looked at in years. */
export const recordDays: Check = {
  title: "Date that cannot be",
  find({ actions, plans, today }) {
    const found = (tab: string, row: number, start: string, others: readonly Day[]): CellProblem[] => {
      const of = ({ header, day }: Day, why: string, expected: string): CellProblem[] => [
        { tab, row, header, found: `${dayInWords(day)}${why}`, expected },
      ];
      if (start !== "" && start > addMonths(today, farthest))
        return of({ header: "Start", day: start }, "", `A day within ${farthest} months from today`);
      return others
        .filter(({ day }) => day !== "")
        .flatMap((one) => {
          if (start !== "" && one.day < start)
            return of(one, `, before the start on ${dayInWords(start)}`, "The start or a later day");
          if (one.day > addMonths(today > start ? today : start, farthest))
            return of(one, "", `A day within ${farthest} months`);
          return [];
        });
    };
    return [
      ...actions.filter(isOpenAction).flatMap(({ row, start, review, byWhen }) =>
        found("Interventions", row, start, [
          { header: "By when", day: byWhen },
          { header: "Review date", day: review },
        ]),
      ),
      ...plans.filter(isFollowedPlan).flatMap(({ row, start, review, end }) => {
        const days = found("Plans", row, start, [
          { header: "Review date", day: review },
          { header: "End", day: end },
        ]);
        if (days.length > 0) return days;
        const at = { tab: "Plans", row };
        if (start === "") return [{ ...at, header: "Start", found: "nothing", expected: "The day on which it begins" }];
        if (end !== "" && end < today)
          return [
            { ...at, header: "End", found: `${dayInWords(end)}, which has passed`, expected: "A later end, or Closed" },
          ];
        if (end === "" || review <= end) return [];
        const why = `${dayInWords(review)}, after its end on ${dayInWords(end)}`;
        return [{ ...at, header: "Review date", found: why, expected: "A day up to the plan's end" }];
      }),
    ];
  },
};
