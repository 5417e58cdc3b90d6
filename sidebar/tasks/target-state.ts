import type { Support } from "../../src/api/calls/support";
import { taskFormMessages } from "../../src/messages/task-form-messages";

type Target = NonNullable<Support["plan"]>["targets"][number];

const words = taskFormMessages.plan;

/** How a target stands today: "Not met: 84% now". */
export const targetStateText = ({ state, found }: Pick<Target, "state" | "found">) =>
  found ? words.stateNow(words.states[state], found) : words.states[state];
