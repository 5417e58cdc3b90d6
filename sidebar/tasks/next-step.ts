import type { LearnerCard } from "../../src/api/calls/card";
import { learnerMessages as words } from "../../src/messages/learner-messages";
import { taskFormMessages } from "../../src/messages/task-form-messages";
import type { Form } from "../forms/form";
import { aboutLearner } from "./about-learner";
import { answerConcern } from "./answer-concern";
import { logAction } from "./log-action";
import { reviewAction } from "./review-action";

/** An action for the learner of a card. The selected row comes first; where nothing is the matter there, the first course on which something is. */
export function actionFor({ learner, enrolments, support }: LearnerCard): Form {
  const about = enrolments.find(({ suggested }) => suggested.issue !== "") ?? enrolments[0];
  const { contactRule, contactNote } = support;
  const one = { learnerId: learner.id, name: learner.name, course: about?.course ?? "", contactRule, contactNote };
  return logAction([one], { ...support, suggested: about?.suggested });
}

interface Ways {
  readonly openForm: (form: Form) => void;
  readonly leave: (view: "plan") => Promise<void>;
}

/** What a learner's card says waits longest: a colleague's concern, an overdue review, an action for who needs one, then a plan for Red. */
export function nextStep(card: LearnerCard, { openForm, leave }: Ways) {
  const { overall, learner, support } = card;
  const about = aboutLearner(learner);
  const concern = support.concerns.find(({ raisedBy }) => raisedBy !== support.me);
  if (concern) return { label: taskFormMessages.answer.title, press: () => openForm(answerConcern(concern, about)) };
  const overdue = support.openActions.find((action) => action.overdue);
  if (overdue) return { label: words.reviewOf(overdue.type), press: () => openForm(reviewAction(overdue, about)) };
  const isAtRisk = overall === "Red" || overall === "Amber";
  if (isAtRisk && support.openActions.length === 0)
    return { label: words.logAction, press: () => openForm(actionFor(card)) };
  if (overall === "Red" && !support.plan) return { label: words.plan, press: () => void leave("plan") };
  return undefined;
}
