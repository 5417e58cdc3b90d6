import { actionReviewSentences } from "../../src/api/action-review-rules";
import { contract } from "../../src/api/contract";
import { concernSentences } from "../../src/api/concern-rules";
import { planSentences } from "../../src/api/plan-rules";
import { reviewSentences } from "../../src/api/review-rules";
import { planMessages, progressReviewMessages, recordMessages } from "../../src/messages/record-messages";
import { planToSave } from "../sheets/records/plan-to-save";

/** What the server says to an input that the contract refuses. */
const said = (name: keyof typeof contract, input: unknown) => {
  const result = contract[name].input.safeParse(input);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
};

describe("the form and the server say the same sentences", () => {
  test("of a plan", () => {
    const targets = [{ ...planToSave().targets[0], goal: "better" }] as ReturnType<typeof planToSave>["targets"];
    const faulty = planToSave({ targets, staff: "", review: "2029-01-01" });
    const sentences = planSentences(faulty).map(({ sentence }) => sentence);
    expect(sentences).toEqual([
      planMessages.noFigure("better", "Attendance %"),
      planMessages.plan.staff,
      recordMessages.beforeStart,
    ]);
    expect(said("savePlan", faulty)).toEqual(sentences);
    expect(said("savePlan", planToSave())).toEqual([]);
  });

  test("of a review, an action's review and a concern", () => {
    const who = { learnerId: "102", learner: "Jo Birch", version: 0 };
    const review = {
      ...who,
      id: "REV-0123456789abcdef01234567",
      date: "2030-01-07",
      heldBy: "",
      performance: "",
      attendance: "",
      behaviour: "",
      effort: "",
      wellbeing: "",
      goal: "",
      comments: "",
      learnerActions: "Reads",
      collegeActions: "Lends",
      targets: "",
      nextReview: "2030-03-04",
      agreedMegs: [{ sheet: "Physics", course: "PH1", grade: "B", by: "", why: "x" }],
    };
    const ofReview = reviewSentences(review).map(({ sentence }) => sentence);
    expect(ofReview).toEqual([
      progressReviewMessages.heldBy,
      progressReviewMessages.comments,
      progressReviewMessages.by,
    ]);
    expect(said("saveReview", review)).toEqual(ofReview);

    const action = {
      id: "ACT-0123456789abcdef01234567",
      version: 1,
      reviewed: "2030-01-07",
      outcome: null,
      worked: "",
      why: "",
      decision: "Change" as const,
      plan: "",
      review: "2030-02-01",
    };
    const ofAction = actionReviewSentences(action).map(({ sentence }) => sentence);
    const { outcome, why, plan } = recordMessages.actionReview;
    expect(ofAction).toEqual([outcome, why, plan]);
    expect(said("reviewAction", action)).toEqual(ofAction);

    const concern = {
      ...who,
      id: "CON-0123456789abcdef01234567",
      course: "",
      concern: "x".repeat(50_000),
      target: "",
      byWhen: "2030-01-11",
      raisedBy: "Mr Elm",
      tutor: "Ms Oak",
    };
    const ofConcern = concernSentences(concern).map(({ sentence }) => sentence);
    expect(ofConcern).toEqual([recordMessages.tooLong(50_000, 49_998), recordMessages.concern.target]);
    expect(said("saveConcern", concern)).toEqual(ofConcern);
  });
});

test("an ID that no form made, a version that nobody saw and an outcome off the scale are refused", () => {
  for (const over of [
    { id: "ISP-1" },
    { id: "ACT-0123456789abcdef01234567" },
    { version: -1 },
    { version: 1.5 },
    { outcome: 3 },
  ])
    expect(contract.savePlan.input.safeParse({ ...planToSave(), ...over }).success).toBe(false);
});
