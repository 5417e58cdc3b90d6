import { type ActionReview, actionReviewProblems } from "../../../src/domain/interventions/action-review";

const review = (over: Partial<ActionReview> = {}): ActionReview => ({
  reviewed: "2030-02-04",
  outcome: 0,
  worked: "",
  why: "It is too early.",
  decision: "Continue",
  review: "2030-02-25",
  plan: "",
  ...over,
});
const found = (over: Partial<ActionReview>) =>
  actionReviewProblems(review(over)).map(({ field, problem }) => [field, problem]);

test("an action that goes on needs an outcome, a reason and the next day; no change is an outcome", () => {
  expect(found({})).toEqual([]);
  expect(found({ outcome: null, why: "", review: "" })).toEqual([
    ["outcome", "missing"],
    ["why", "missing"],
    ["review", "missing"],
  ]);
  expect(found({ review: "2030-02-03" })).toEqual([["review", "before start"]]);
});

test("a changed action says what is done from now on, a closed one needs no next day", () => {
  expect(found({ decision: "Change" })).toEqual([["plan", "missing"]]);
  expect(found({ decision: "Close", review: "" })).toEqual([]);
  expect(found({ decision: "" })).toEqual([["decision", "missing"]]);
});
