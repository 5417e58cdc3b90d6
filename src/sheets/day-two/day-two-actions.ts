import { learnerFile } from "../learners/learner-file";
import { readCard } from "../learners/read-card";
import { faultSentence } from "../fault-sentence";
import { showPage, toast } from "../page";
import { readDayTwo } from "./read-day-two";

/** What the menu entries do: each opens its form; why it cannot is said in the panel. */
export const dayTwoActions = {
  addAssessment: () => orSay(() => showPage("add-assessment", readDayTwo())),
  addLearner: () => orSay(() => showPage("add-learner", readDayTwo())),
  leaver: () => orSay(() => showPage("leaver", learnerInView())),
  move: () => orSay(() => showPage("move", { ...learnerInView(), places: readDayTwo() })),
};

/** Of the selected row's learner. */
function learnerInView() {
  const card = readCard();
  if (card.kind === "none") throw new Error(card.message);
  return { card, file: learnerFile({ learnerId: card.learner.id }) };
}

function orSay(show: () => void): void {
  try {
    show();
  } catch (error) {
    const summary = faultSentence(error);
    toast(summary);
    showPage("report", { summary, lines: [] });
  }
}
