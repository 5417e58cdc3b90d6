import { dayTwoMessages as words } from "../../messages/day-two-messages";
import type { TrackerOnSheet } from "../tracker-on-sheet";

/** Throws a sentence where it is gone. */
export function trackerNamed(trackers: readonly TrackerOnSheet[], sheet: string): TrackerOnSheet {
  const found = trackers.find(({ name }) => name === sheet);
  if (!found) throw new Error(trackers.length === 0 ? words.noTracker : words.noSuchTracker(sheet));
  return found;
}
