import * as z from "zod/mini";
import { settings } from "../../domain/policy/settings";
import { measures } from "../../domain/risk/measures";
import { whatIfMessages as words } from "../../messages/what-if-messages";
import { cell, nothing, text } from "./shapes";

const known = z.enum([...measures.map(({ id }) => id), "latestMark" as const]);

/** The Policy as it stands, and what the risk rule knows of every learner: the page tries other thresholds by itself. */
const whatIf = z.object({
  policy: z.record(text, cell),
  learners: z.readonly(
    z.array(
      z.object({
        learnerId: text,
        name: text,
        tutor: text,
        courses: z.readonly(
          z.array(
            z.object({
              course: text,
              values: z.partialRecord(known, z.number()),
              unread: z.readonly(z.array(text)),
            }),
          ),
        ),
      }),
    ),
  ),
});

export const whatIfCall = { input: nothing, output: whatIf };

export type WhatIf = z.output<typeof whatIf>;

const key = z.enum(
  settings.map((setting) => setting.key),
  words.unknownSetting,
);

/** Settings to change; `before` is what the page showed, so that a change made meanwhile is not lost. */
const policyChange = z.object({
  /** Made by the page: a change that is repeated stands in the audit once. */
  id: text.check(z.regex(/^POL-[0-9a-f]{24}$/, words.changeId)),
  settings: z.array(z.object({ key, before: cell, after: cell })).check(z.minLength(1, words.nothingToChange)),
  /** The first day on which they hold, 2027-01-04; "" or left out: at once. */
  from: z.optional(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, words.day))),
});

const policyChanged = z.object({ summary: text });

export const changePolicyCall = { input: policyChange, output: policyChanged };
