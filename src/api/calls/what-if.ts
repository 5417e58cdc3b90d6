import * as z from "zod/mini";
import { measures } from "../../domain/risk/measures";
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
