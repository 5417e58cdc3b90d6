import { courseOf, type Enrolment } from "../enrolment";
import { groupBy } from "../../numbers/group-by";
import type { Check } from "./check";

const lacksMeg = ({ meg, agreedMeg }: Enrolment) =>
  agreedMeg === "" && (meg === "" || /^no (benchmark|baseline)/i.test(meg));

/** Without a start nothing can be expected. Silent where nobody on the course has one: it does without. */
export const noBaseline: Check = {
  title: "No baseline",
  find({ enrolments }) {
    return [...groupBy(enrolments, courseOf).values()].flatMap((own) => {
      if (own.every(({ prior }) => prior === undefined)) return [];
      return own
        .filter((one) => one.prior === undefined && lacksMeg(one) && one.unread.length === 0)
        .map(({ tracker: tab, row, learnerId }) => ({
          tab,
          row,
          header: "Average GCSE",
          found: `nothing for ${learnerId}`,
          expected: "A starting score; or an agreed MEG, from a diagnostic or an interview (college policy 7.1.2)",
        }));
    });
  },
};

/** A start, and no expected grade, where others on the course have one: the nation has no benchmark for it, and nobody has agreed one. */
export const noMeg: Check = {
  title: "No MEG",
  find: ({ enrolments }) =>
    [...groupBy(enrolments, courseOf).values()]
      .filter((own) => !own.every(lacksMeg))
      .flatMap((own) =>
        own
          .filter((one) => one.prior !== undefined && lacksMeg(one))
          .map(({ tracker: tab, row, meg, learnerId }) => ({
            tab,
            row,
            header: "Agreed MEG",
            found: `${meg || "nothing"} for ${learnerId}`,
            expected: "A grade agreed with the learner, or a local target",
          })),
      ),
};

/** Whether parents are contacted hangs on it. Silent where it is recorded of nobody. */
export const noDateOfBirth: Check = {
  title: "No date of birth",
  find: ({ learners, enrolments }) => {
    if (learners.every(({ dateOfBirth }) => dateOfBirth === "")) return [];
    const here = new Set(enrolments.map(({ learnerId }) => learnerId));
    return learners
      .filter(({ learnerId, dateOfBirth }) => dateOfBirth === "" && here.has(learnerId))
      .map(({ row, learnerId }) => ({
        tab: "Learners",
        row,
        header: "Date of birth",
        found: `nothing for ${learnerId}`,
        expected: "A day; until then nobody knows whether parents or carers may be contacted",
      }));
  },
};

/** Nobody sees to a learner without a tutor. Silent where nobody has one. */
export const noTutor: Check = {
  title: "No tutor",
  find({ learners, enrolments }) {
    const ofRows = new Map(enrolments.map(({ learnerId, tutor }) => [learnerId, tutor]));
    for (const { learnerId, tutor } of enrolments) if (tutor !== "") ofRows.set(learnerId, tutor);
    const lacks = ({ learnerId, tutor }: { learnerId: string; tutor: string }) =>
      tutor === "" && ofRows.get(learnerId) === "";
    if (![...ofRows.values()].some((tutor) => tutor !== "") && learners.every(({ tutor }) => tutor === "")) return [];
    return learners.filter(lacks).map(({ row, learnerId }) => ({
      tab: "Learners",
      row,
      header: "Tutor",
      found: `nothing for ${learnerId}`,
      expected: "The tutor's name, as in Staff",
    }));
  },
};
