import { defaultPolicy } from "../../../src/domain/policy/policy";
import { compareTiers } from "../../../src/domain/what-if/compare-tiers";
import { policyWith, riskSettings } from "../../../src/domain/what-if/risk-settings";
import { whatIf } from "../../api/what-if";

const { learners } = whatIf();
const withThreshold = (key: string, value: number) => policyWith(defaultPolicy, new Map([[key, value]]));

test("a stricter line adds learners, by name and reason, and counts them by tier and tutor", () => {
  const { counts, worse, better, tutors } = compareTiers(
    learners,
    defaultPolicy,
    withThreshold("attendance.amber", 93),
  );
  expect(worse).toEqual([
    {
      learnerId: "101",
      name: "Sam Ash",
      tutor: "A. Oak",
      from: "On track",
      to: "Amber",
      reasons: ["Physics: Attendance 92% (below 93%)"],
    },
  ]);
  expect(better).toEqual([]);
  expect(counts).toEqual([
    { tier: "Red", before: 1, after: 1 },
    { tier: "Amber", before: 1, after: 2 },
    { tier: "Not enough data", before: 0, after: 0 },
    { tier: "On track", before: 1, after: 0 },
  ]);
  expect(tutors).toEqual([{ tutor: "A. Oak", before: 1, after: 2 }]);
});

test("a milder line drops learners, with what would count no longer", () => {
  const { worse, better } = compareTiers(learners, defaultPolicy, withThreshold("attendance.amber", 85));
  expect(worse).toEqual([]);
  expect(better.map(({ name, from, to, reasons }) => [name, from, to, reasons])).toEqual([
    ["Jo Birch", "Amber", "On track", ["Physics: Attendance 88% (below 90%)"]],
  ]);
});

test("from Red to Amber is a drop although the learner stays at risk", () => {
  const { better, tutors } = compareTiers(learners, defaultPolicy, withThreshold("gap.severe", -4));
  expect(better).toMatchObject([{ name: "Al Cole", from: "Red", to: "Amber" }]);
  expect(tutors).toEqual([]);
});

test("a learner's tier is the worst of their courses, and the same thresholds move nobody", () => {
  const courses = [...(learners[0]?.courses ?? []), { course: "Maths", values: { attendance: 70 }, unread: [] }];
  const both = [{ learnerId: "1", name: "Sam", tutor: "", courses }];
  const same = compareTiers(both, defaultPolicy, defaultPolicy);
  expect(same.counts.find(({ before }) => before === 1)?.tier).toBe("Red");
  expect([...same.worse, ...same.better, ...same.tutors]).toEqual([]);
});

test("every threshold that decides a tier can be tried, and no other setting", () => {
  const keys = riskSettings.map(({ key }) => key);
  expect(keys).toEqual(
    expect.arrayContaining(["attendance.amber", "gap.severe", "missing.amber", "red.domains", "ontrack.domains"]),
  );
  expect(keys).not.toContain("approaching");
  expect(keys.filter((key) => /^(band|year|target)/.test(key))).toEqual([]);
});

test("thresholds that cannot stand together are refused with the Policy tab's own sentence", () => {
  expect(() => withThreshold("attendance.amber", 70)).toThrow("attendance.severe must not be above attendance.amber");
  expect(() => withThreshold("attendance.amber", 170)).toThrow("a number from 0 to 100");
});

test("a threshold may be given as it is typed, and what is no number is refused", () => {
  const withText = (text: string) =>
    policyWith(defaultPolicy, new Map([["attendance.amber", text]]))["attendance.amber"];
  expect(["93", " 92,5 %", "91%"].map(withText)).toEqual([93, 92.5, 91]);
  expect(() => withText("ninety")).toThrow('attendance.amber must be a number; found "ninety"');
});

test("another floor of falls moves those whose fall ends between the two", () => {
  const [first] = learners;
  const fallen = { gap: 0, attendance: 95, latestChange: -25, latestMark: 65 };
  const one = { ...learners[0], courses: [{ course: "Physics", values: fallen, unread: [] }] } as typeof first & object;
  const { worse } = compareTiers([one], defaultPolicy, withThreshold("trend.floor", 70));
  expect(worse).toMatchObject([{ from: "On track", to: "Amber" }]);
});

test("areas of concern on two courses are put together, as in At risk", () => {
  const course = (name: string, values: object) => ({
    course: name,
    values: { average: 70, attendance: 96, ...values },
    unread: [],
  });
  const learner = {
    learnerId: "7",
    name: "Al Cole",
    tutor: "",
    courses: [course("Physics", { attendance: 86 }), course("Maths", { missingWork: 1 })],
  };
  const { counts, better } = compareTiers([learner], defaultPolicy, withThreshold("attendance.amber", 85));
  expect(counts.find(({ tier }) => tier === "Red")).toMatchObject({ before: 1, after: 0 });
  expect(better).toMatchObject([{ from: "Red", to: "Amber", reasons: ["Physics: Attendance 86% (below 90%)"] }]);
});
