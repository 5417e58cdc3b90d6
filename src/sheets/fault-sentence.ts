import { messageOf } from "../domain/text/message-of";
import { googleFault } from "../messages/google-faults";
import { faultMessages } from "../messages/panel-messages";
import { menuMessages } from "../messages/menu-messages";

/** An error whose sentence was written for the user; any other may be Google's own. */
export class Told extends Error {}

/** Google's own words for a refused write say nothing of what was kept, nor what to do. */
export const isRefusedEdit = (error: unknown): boolean => googleFault(messageOf(error)) === faultMessages.isProtected;

/** What a person is told of an error of a menu action. */
export const faultSentence = (error: unknown): string =>
  isRefusedEdit(error) ? menuMessages.mayNotEdit : (googleFault(messageOf(error)) ?? messageOf(error));
