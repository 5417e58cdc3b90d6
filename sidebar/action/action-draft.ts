import type { LearnerCard } from "../../src/api/calls/card";
import type { Input } from "../../src/api/contract";
import type { ContactAnswer } from "../../src/domain/interventions/action";
import { calendarDate, isoText } from "../../src/domain/calendar/calendar-date";
import { decimal } from "../set-up/decimal";

type ActionToSave = Input<"saveAction">;
type Numbers = "sessions" | "minutes" | "cost";

/** An action as it stands in the form, its numbers as typed. The ID is made once, so that each try saves the same record. */
export type ActionDraft = Omit<ActionToSave, Numbers> & Readonly<Record<Numbers, string>>;

/** Fields that a person types or chooses. */
export type DraftField = Exclude<keyof ActionDraft, "id" | "learnerId" | "learner" | "course" | "contactRule">;

const nothingTyped = {
  type: "",
  issue: "",
  plan: "",
  owner: "",
  measure: "",
  from: "",
  to: "",
  byWhen: "",
  review: "",
  sessions: "",
  minutes: "",
  cost: "",
  fundingSource: "",
  contact: "" as ContactAnswer,
  contactOutcome: "",
};

/** An empty form for the learner of the card. */
export function newDraft(card: LearnerCard, id = newId(), today = new Date()): ActionDraft {
  const start = calendarDate(today);
  return { ...nothingTyped, ...aboutLearner(card), id, start: start ? isoText(start) : "" };
}

/** What the card knows may have changed since the draft was begun. */
export const renewed = (draft: ActionDraft, card: LearnerCard): ActionDraft => ({ ...draft, ...aboutLearner(card) });

function aboutLearner({ learner, enrolments, support }: LearnerCard) {
  const { id: learnerId, name } = learner;
  return { learnerId, learner: name, course: enrolments[0]?.course ?? "", contactRule: support.contactRule };
}

/** What the server is asked to save. A number that cannot be read becomes NaN, which the rules refuse with a sentence. */
export function actionOf({ sessions, minutes, cost, ...rest }: ActionDraft): ActionToSave {
  return { ...rest, sessions: numberIn(sessions), minutes: numberIn(minutes), cost: numberIn(cost) };
}

const numberIn = (text: string) => (text.trim() === "" ? null : decimal(text));

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `ACT-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
