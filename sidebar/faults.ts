import { googleFault } from "../src/messages/google-faults";
import { faultMessages } from "../src/messages/panel-messages";

const words = faultMessages;

/** A plain sentence for what went wrong. A sentence of our own server passes through as it is. */
export function plainSentence(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message ?? error;
  const said = typeof message === "string" ? message.trim() : "";
  const known = googleFault(said);
  if (known !== undefined) return known;
  // Google puts the kind of error before our own words.
  return said.replace(/^(Script|Type|Range)?Error: |^Exception: /, "") || words.unknown;
}
