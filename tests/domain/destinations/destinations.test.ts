import type { Enrolment } from "../../../src/domain/department/enrolment";
import type { Learner } from "../../../src/domain/department/records";
import { countDestinations } from "../../../src/domain/destinations/count-destinations";
import { destinationKind } from "../../../src/domain/destinations/destination-kinds";
import { guidanceState, listDestinations } from "../../../src/domain/destinations/list-destinations";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { departmentOf, enrolmentOf, learnerOf } from "../../support/department";

const learner = (learnerId: string, over: Partial<Learner> = {}) =>
  learnerOf({ learnerId, firstName: learnerId, surname: "", ...over });
const enrolment = (learnerId: string, over: Partial<Enrolment> = {}) =>
  enrolmentOf({ learnerId, tier: "On track", signals: { attendance: 95 }, ...over });
const department = (learners: readonly Learner[], enrolments: readonly Enrolment[]) =>
  departmentOf({ learners, enrolments, today: "2026-03-31" });

test.each([
  ["University", "Higher education"],
  ["Degree apprenticeship", "Apprenticeship or training"],
  ["Level 3 at the college", "Further study"],
  ["Part-time job", "Employment"],
  ["the theatre", "Other"],
  ["Undecided", "Not known"],
  ["", "Not known"],
  ["NEET", "Not in education, employment or training"],
])("%p is %s", (text, kind) => {
  expect(destinationKind(text)).toBe(kind);
});

test("two signs make a learner at risk of NEET, one does not; a known actual destination ends it", () => {
  const list = listDestinations(
    department(
      [
        learner("a"),
        learner("b"),
        learner("c", { actualDestination: "Job" }),
        learner("d", { actualDestination: "NEET" }),
      ],
      [enrolment("a", { tier: "Red" }), enrolment("b"), enrolment("c", { tier: "Red" }), enrolment("d")],
    ),
  );
  expect(list.map(({ learnerId, neetRisk, signs }) => [learnerId, neetRisk, signs])).toEqual([
    ["a", "Yes", ["No intended destination", "Red in Physics"]],
    ["d", "NEET", []],
    ["b", "No", []],
    ["c", "No", []],
  ]);
});

test("attendance is taken over all courses; no attendance is no sign, and a learner without a tracker's row is not listed", () => {
  const list = listDestinations(
    department(
      [learner("a"), learner("b"), learner("left")],
      [
        enrolment("a", { signals: { attendance: 60 } }),
        enrolment("a", { signals: { attendance: 90 } }),
        enrolment("b", { signals: {} }),
      ],
    ),
  );
  expect(list.map(({ learnerId, signs }) => [learnerId, signs])).toEqual([
    ["a", ["No intended destination", "Attendance 75% over all courses (below 80%)"]],
    ["b", []],
  ]);
});

test("careers guidance is due once a year, and again after twelve weeks for a learner at risk", () => {
  const state = (day: string, isAtRisk: boolean) => guidanceState(day, isAtRisk, defaultPolicy, "2026-03-31");
  expect(state("", false)).toBe("Due");
  expect(state("2025-06-30", false)).toBe("Due");
  expect(state("2025-09-02", false)).toBe("Done");
  expect(state("2026-01-06", true)).toBe("Due again");
  expect(state("2026-01-07", true)).toBe("Done");
});

test("counts by tutor group add up to the row of all", () => {
  const list = listDestinations(
    department(
      [
        learner("a", { intendedDestination: "University", actualDestination: "Uni of the North" }),
        learner("b", { intendedDestination: "Work", actualDestination: "University", tutorGroup: "T2" }),
        learner("c", { tutorGroup: "T2" }),
      ],
      ["a", "b", "c"].map((id) => enrolment(id)),
    ),
  );
  const [t1, t2, all] = countDestinations(list, "All");
  expect(t1).toMatchObject({ tutorGroup: "T1", learners: 1, actualKnown: 1, asIntended: 1, guidanceDue: 1 });
  expect(t2).toMatchObject({ learners: 2, intended: { Employment: 1, "Not known": 1 }, actualKnown: 1, asIntended: 0 });
  expect(all).toMatchObject({
    tutorGroup: "All",
    learners: 3,
    actualKnown: 2,
    asIntended: 1,
    guidanceDue: 3,
    neetRisk: 0,
  });
});
