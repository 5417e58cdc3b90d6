import { fieldsIn, type Form } from "../../../sidebar/forms/form";
import { answerConcern } from "../../../sidebar/tasks/answer-concern";
import { addAssessment, learnerHasLeft } from "../../../sidebar/tasks/day-two";
import { progressReview } from "../../../sidebar/tasks/progress-review";
import { raiseConcern } from "../../../sidebar/tasks/raise-concern";
import { reviewAction } from "../../../sidebar/tasks/review-action";
import { withdrawRecord } from "../../../sidebar/tasks/withdraw-record";
import { fakeSheets } from "../../api/fake-sheets";
import { fullCard, fullFile } from "../../e2e/learner-on-file";
import { problemsOf } from "./as-sent";

const card = fakeSheets().card();
if (card.kind !== "learner") throw new Error("The card shows nobody.");
const file = fakeSheets().learnerFile({ learnerId: card.learner.id });
const record = {
  id: "CON-1",
  version: 1,
  course: "PH",
  concern: "Quiet",
  target: "Ask",
  byWhen: "",
  raisedBy: "",
  day: "",
};
const [action] = fullCard().support.openActions;
if (!action) throw new Error("The card has no action.");

const forms: Readonly<Record<string, Form>> = {
  "a progress review": progressReview(card, file),
  "a concern": raiseConcern(card),
  "an answer": answerConcern(record, []),
  "the review of an action": reviewAction(action, []),
  "a withdrawal": withdrawRecord(fullFile().history[0]!, []),
  "an assessment": addAssessment({ tracker: "Physics", heading: "", courses: [], trackers: [] }),
  "a learner who has left": learnerHasLeft(card),
};

test.each(Object.entries(forms))("%s marks what is needed: exactly what is refused when it is blank", (_, form) => {
  const fields = fieldsIn(form.parts).filter(({ shown }) => !shown || shown({}));
  const blank = { ...form.begin(), values: {} };
  const refused = problemsOf(form, blank).filter((field) => fields.some(({ name }) => name === field));
  expect(fields.flatMap(({ name, needed }) => (needed ? [name] : [])).sort()).toEqual([...refused].sort());
  expect(refused).not.toEqual([]);
});
