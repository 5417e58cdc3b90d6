import * as z from "zod/mini";
import { allRules } from "../../domain/risk/all-rules";
import { cell, nothing, text } from "./shapes";

const signalId = z.enum(allRules.map(({ signal }) => signal.id));

/** The Policy as it stands, and what the risk rule knows of every learner: the page tries other thresholds by itself. */
const whatIf = z.object({
  policy: z.record(text, cell),
  learners: z.array(
    z.object({
      learnerId: text,
      name: text,
      tutor: text,
      courses: z.array(
        z.object({ course: text, values: z.partialRecord(signalId, z.number()), unread: z.array(text) }),
      ),
    }),
  ),
});

export const whatIfCall = { input: nothing, output: whatIf };

export type WhatIf = z.output<typeof whatIf>;
