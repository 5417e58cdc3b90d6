import type { Support } from "../../src/api/calls/support";

type Target = NonNullable<Support["plan"]>["targets"][number];

const states: Record<Target["state"], string> = {
  met: "Met",
  "not met": "Not met",
  "not yet due": "Not yet due",
  "cannot say": "To be judged by a person",
};

/** How a target stands today: "Not met: 84% now". */
export const targetStateText = ({ state, found }: Pick<Target, "state" | "found">) =>
  found ? `${states[state]}: ${found} now` : states[state];
