import { type ProgressReview, progressReviewProblems } from "../../../src/domain/reviews/progress-review";

const review = (over: Partial<ProgressReview> = {}): ProgressReview => ({
  date: "2030-01-07",
  heldBy: "Ms Oak",
  performance: "",
  attendance: "",
  behaviour: "",
  effort: "",
  wellbeing: "",
  goal: "",
  comments: "Doing well.",
  learnerActions: "Reads ahead.",
  collegeActions: "Lends a book.",
  targets: "",
  agreedMegs: [],
  nextReview: "2030-03-04",
  ...over,
});

test("a review needs what was said, an action on each side and the next day; what it looked at may be empty", () => {
  expect(progressReviewProblems(review())).toEqual([]);
  const empty = review({ comments: "", learnerActions: " ", collegeActions: "", nextReview: "", heldBy: "", date: "" });
  expect(progressReviewProblems(empty)).toEqual(
    ["date", "heldBy", "comments", "learnerActions", "collegeActions", "nextReview"].map((field) => ({
      field,
      problem: "missing",
    })),
  );
  expect(progressReviewProblems(review({ nextReview: "2029-12-31" }))).toEqual([
    { field: "nextReview", problem: "before start" },
  ]);
});

test("an agreed grade needs the grade, who agreed it and why", () => {
  const meg = { sheet: "Physics", course: "PH1", grade: "B", by: "Ms Oak", why: "Moved schools" };
  expect(progressReviewProblems(review({ agreedMegs: [meg] }))).toEqual([]);
  expect(progressReviewProblems(review({ agreedMegs: [meg, { ...meg, grade: "", by: "", why: " " }] }))).toEqual(
    ["grade", "by", "why"].map((field) => ({ field: "agreedMegs", meg: { index: 1, field }, problem: "missing" })),
  );
});
