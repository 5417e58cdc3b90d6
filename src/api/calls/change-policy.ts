import * as z from "zod/mini";
import { settings } from "../../domain/policy/settings";
import { whatIfMessages as words } from "../../messages/what-if-messages";
import { cell, text } from "./shapes";

const key = z.enum(
  settings.map((setting) => setting.key),
  words.unknownSetting,
);

/** Settings to change; `before` is what the page showed, so that a change made meanwhile is not lost. */
const policyChange = z.object({
  /** Made by the page: a change that is repeated stands in the audit once. */
  id: text.check(z.regex(/^POL-[0-9a-f]{24}$/, words.changeId)),
  settings: z.array(z.object({ key, before: cell, after: cell })).check(z.minLength(1, words.nothingToChange)),
});

const policyChanged = z.object({ summary: text });

export const changePolicyCall = { input: policyChange, output: policyChanged };
