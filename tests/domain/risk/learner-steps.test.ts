import { learnerSteps } from "../../../src/domain/risk/learner-steps";

const red =
  "Start an ISP; Talk with the learner; Set short-term targets; Tell the tutor; Enter on the at-risk register";
const amber =
  "Talk with the learner; Remind of attendance expectations; Tell the tutor; Contact parents/carers (adult, consent recorded); Enter on the at-risk register; Consider an ISP";

test("the steps of several courses stand once each, in the policy's order, and never both start and consider a plan", () => {
  const both = [
    "Start an ISP",
    "Talk with the learner",
    "Set short-term targets",
    "Remind of attendance expectations",
    "Tell the tutor",
    "Contact parents/carers (adult, consent recorded)",
    "Enter on the at-risk register",
  ];
  expect(learnerSteps([red, amber], false)).toEqual(both);
  expect(learnerSteps([amber, red], false)).toEqual(both);
  expect(learnerSteps([amber], false)).toEqual(amber.split("; "));
});

test("beside a plan that is at work nobody is asked to start or to consider one", () => {
  expect(learnerSteps([red], true)).toEqual(["Follow the ISP", ...red.split("; ").slice(1)]);
  expect(learnerSteps([amber], true)).toEqual(["Follow the ISP", ...amber.split("; ").slice(0, -1)]);
  expect(learnerSteps(["Record marks and attendance"], true)).toEqual(["Record marks and attendance"]);
  expect(learnerSteps([""], true)).toEqual([]);
});

test("a step with a semicolon of its own stays whole, and one that nobody knows comes last", () => {
  const route = "Follow the safeguarding and wellbeing route; no detail here";
  expect(learnerSteps([`Talk with the learner; ${route}; Tell the tutor`, "Ring home"], false)).toEqual([
    "Talk with the learner",
    route,
    "Tell the tutor",
    "Ring home",
  ]);
});
