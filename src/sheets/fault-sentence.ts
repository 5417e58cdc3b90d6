import { menuMessages } from "../messages/menu-messages";

/** What a person is told of an error. Google's own words for a refused write say nothing of what was kept, nor what to do. */
export function faultSentence(error: unknown): string {
  const message = String((error as { message?: unknown } | null | undefined)?.message ?? error);
  return /protected cell/i.test(message) ? menuMessages.mayNotEdit : message;
}
