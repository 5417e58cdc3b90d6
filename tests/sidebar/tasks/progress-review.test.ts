import { progressReview } from "../../../sidebar/tasks/progress-review";
import { fakeSheets } from "../../api/fake-sheets";
import { fullCard, fullFile } from "../../e2e/learner-on-file";
import { filled, problemsOf, save } from "./as-sent";

const physics = fullFile().prepared.subjects.slice(0, 1);
const maths = physics.map((one) => ({ ...one, course: "MA-AL", subject: "Mathematics", agreedMeg: "B" }));
const form = () => {
  const file = fullFile();
  return progressReview(
    fullCard(),
    { ...file, prepared: { ...file.prepared, subjects: [...maths, ...physics] } },
    "2030-01-07",
  );
};
const said = {
  comments: "Wants to catch up.",
  learnerActions: "Hands in both pieces.",
  collegeActions: "A seat in the workshop.",
  nextReview: "2030-03-01",
};

test("begins with what the sheet says, and asks for what was said and agreed", () => {
  const review = form();
  expect(review.begin().values).toMatchObject({ attendance: "Physics: 86%", goal: "Engineering", heldBy: "T. Tutor" });
  expect(problemsOf(review, review.begin())).toEqual(["comments", "learnerActions", "collegeActions", "nextReview"]);
});

test("another MEG is sent only where it differs, with who agreed it and why", async () => {
  const saveReview = jest.fn(fakeSheets().saveReview);
  const review = form();
  const rows = [{ grade: "B" }, { grade: "C", by: "T. Tutor", why: "Long illness" }];
  await save(review, filled(review, said, rows), { saveReview });
  expect(saveReview.mock.calls[0]?.[0]).toMatchObject({
    agreedMegs: [{ course: "PH-AL", grade: "C", by: "T. Tutor", why: "Long illness" }],
  });
});

test("a missing reason is told at the course it belongs to", () => {
  const review = form();
  expect(problemsOf(review, filled(review, said, [{}, { grade: "C", by: "T. Tutor" }]))).toEqual(["1 why"]);
});
