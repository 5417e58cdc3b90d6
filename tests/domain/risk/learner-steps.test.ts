import { learnerSteps } from "../../../src/domain/risk/learner-steps";

const red = "Start an ISP; Talk with the learner; Set short-term targets; Tell the tutor";
const amber =
  "Talk with the learner; Remind about attendance; Tell the tutor; Contact parents/carers (adult, consent recorded); Consider an ISP";

test("the steps of several courses stand once each, in the policy's order, and never both start and consider a plan", () => {
  const both = [
    "Start an ISP",
    "Talk with the learner",
    "Set short-term targets",
    "Remind about attendance",
    "Tell the tutor",
    "Contact parents/carers (adult, consent recorded)",
  ];
  expect(learnerSteps([red, amber], undefined)).toEqual(both);
  expect(learnerSteps([amber, red], undefined)).toEqual(both);
  expect(learnerSteps([amber], undefined)).toEqual(amber.split("; "));
});

test("beside a plan that is at work nobody is asked to start or to consider one", () => {
  const plan = { start: "", end: "" };
  expect(learnerSteps([red], plan)).toEqual(["Follow the ISP", ...red.split("; ").slice(1)]);
  expect(learnerSteps([amber], plan)).toEqual(["Follow the ISP", ...amber.split("; ").slice(0, -1)]);
  expect(learnerSteps(["Record marks and attendance"], plan)).toEqual(["Record marks and attendance"]);
  expect(learnerSteps([""], plan)).toEqual([]);
});

test("a plan is followed from its start to its end, so that one which only begins later says so itself", () => {
  const days = { start: "2027-01-05", end: "2027-03-26" };
  expect(learnerSteps([red], days)[0]).toBe("Follow the ISP (from 5 January 2027 to 26 March 2027)");
  expect(learnerSteps([amber], { ...days, end: "" })[0]).toBe("Follow the ISP (from 5 January 2027)");
});

test("a step with a semicolon of its own stays whole, and one that nobody knows comes last", () => {
  const route = "Follow the safeguarding and wellbeing route; no detail here";
  expect(learnerSteps([`Talk with the learner; ${route}; Tell the tutor`, "Ring home"], undefined)).toEqual([
    "Talk with the learner",
    route,
    "Tell the tutor",
    "Ring home",
  ]);
});
