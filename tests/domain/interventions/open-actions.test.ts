import { openActions } from "../../../src/domain/interventions/open-actions";

const today = "2030-02-04";

test("a learner without actions has none open", () => {
  expect(openActions([], today)).toEqual({ open: 0, overdue: 0, nextReview: "" });
});

test("an action is overdue from the day after its review date; a closed one never is", () => {
  const actions = [
    { isOpen: true, review: "2030-02-04" },
    { isOpen: true, review: "2030-02-03" },
    { isOpen: false, review: "2029-01-01" },
  ];
  expect(openActions(actions, today)).toEqual({ open: 2, overdue: 1, nextReview: "2030-02-03" });
});

test("an action whose review date cannot be read is open all the same", () => {
  expect(openActions([{ isOpen: true, review: "" }], today)).toEqual({ open: 1, overdue: 0, nextReview: "" });
});
