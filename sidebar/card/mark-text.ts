import type { Mark } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";
import { percentText } from "./percent-text";

const words = learnerMessages;

/** A mark in words: "62%", "absent", "not yet". */
export function markText({ percent, code }: Mark): string {
  if (percent !== null) return percentText(percent);
  if (code === "") return words.notYet;
  return Object.prototype.hasOwnProperty.call(words.codes, code) ? (words.codes[code] as string) : words.notMark(code);
}
