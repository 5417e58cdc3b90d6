import * as z from "zod/mini";
import { tiers } from "../../domain/risk/tiers";
import { sheetPlan } from "./set-up-sheet";
import { besideNames, column, text } from "./shapes";

const count = z.int();

/** What would come out of the plan; nothing has been changed. */
const outcome = z.object({
  learners: count,
  tiers: z.record(z.enum(tiers), count),
  /** Of the learners' averages, in per cent; null where there is none. */
  average: z.nullable(z.object({ mean: z.number(), lowest: z.number(), highest: z.number() })),
  /** The first learners of the sheet. */
  first: z.array(
    z.object({ name: text, tier: z.enum(tiers), average: z.nullable(z.number()), reasons: z.array(text) }),
  ),
  /** Where the tier goes; null where the sheet has one, or it goes to the right anyhow. `at` is null where it may not stand beside the names. */
  tierPlace: z.nullable(z.object({ text, at: z.nullable(besideNames) })),
  /** What looks as if an answer were wrong, each with the column or the question that most likely causes it. */
  doubts: z.array(
    z.object({
      text,
      column: z.optional(column),
      about: z.optional(z.enum(["qualification", "attitude"])),
    }),
  ),
});

export const previewSetUpCall = { input: sheetPlan, output: outcome };

export type SetUpOutcome = z.output<typeof outcome>;
