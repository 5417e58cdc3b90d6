import * as z from "zod/mini";
import { text } from "./shapes";

/** What an action found and did. The twin of `Report` in the tables. */
export const report = z.object({
  summary: text,
  lines: z.readonly(
    z.array(
      z.object({
        kind: z.enum(["done", "left", "next", "note"]),
        where: text,
        text,
        step: z.optional(z.literal("set-up")),
      }),
    ),
  ),
});

export type Report = z.output<typeof report>;
