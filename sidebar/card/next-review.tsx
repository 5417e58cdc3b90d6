import { learnerMessages } from "../../src/messages/learner-messages";
import { dayText } from "../parts/day-text";

/** Nothing where no review is planned. */
export const NextReview = ({ day, overdue }: { day: string; overdue: boolean }) =>
  day ? <p class={overdue ? "overdue" : "quiet"}>{learnerMessages.nextReview(dayText(day), overdue)}</p> : null;
