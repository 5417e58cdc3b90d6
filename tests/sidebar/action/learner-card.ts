import type { LearnerCard } from "../../../src/api/calls/card";
import { enrolment } from "../../api/enrolment";
import { support } from "../../api/support";

/** The card of a made-up learner. */
export function learnerCard(over: Partial<LearnerCard> = {}): LearnerCard {
  return {
    kind: "learner",
    learner: { id: "10231", name: "Ada Example", tutor: "T. Tutor", tutorGroup: "12A" },
    overall: "Amber",
    enrolments: [enrolment()],
    support: support(),
    ...over,
  };
}
