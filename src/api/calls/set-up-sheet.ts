import * as z from "zod/mini";
import { attitudeScales } from "../../domain/risk/attitude-scale";
import { callMessages as words } from "../../messages/panel-messages";
import { formMessages } from "../../messages/set-up-messages";
import { isMaxMark, isWeight, wholePlanProblems } from "../set-up-rules";
import { report } from "./report";
import { besideNames, column, row, text } from "./shapes";

const plannedAssessment = z.object({
  column,
  heading: text.check(z.minLength(1, words.assessmentHeading)),
  maxMark: z.number(formMessages.maxMark).check(z.refine(isMaxMark, formMessages.maxMark)),
  weight: z.number(formMessages.weight).check(z.refine(isWeight, formMessages.weight)),
});

/** What *Use this sheet* is to do: the inspection, confirmed or corrected. Headings show that no column has moved since. */
export const sheetPlan = z
  .object({
    sheet: text.check(z.minLength(1, words.sheet)),
    headerRow: row,
    columns: z.array(z.object({ column, heading: text, key: text })),
    assessments: z.array(plannedAssessment),
    /** Where the tier goes, as it was foreseen and agreed to; absent where it goes to the right with the others. */
    tierAt: z.optional(besideNames),
    constants: z.object({
      qualification: z.optional(text),
      subject: z.optional(text),
      /** Which end of the attitude scale is the best. */
      attitude: z.optional(z.enum(attitudeScales, words.attitude)),
    }),
  })
  .check(({ value, issues }) => {
    for (const message of wholePlanProblems(value)) issues.push({ code: "custom", input: value, path: [], message });
  });

export const setUpSheetCall = { input: sheetPlan, output: report };

export type SheetPlan = z.output<typeof sheetPlan>;
