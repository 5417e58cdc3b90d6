import * as z from "zod/mini";
import { assessmentSentences, leaverSentences } from "../day-two-rules";
import { cellText, learnerId, obeys } from "./records";
import { text } from "./shapes";

const number = z.nullable(z.number());
const told = z.object({ sentences: z.array(text) });

export const addAssessmentCall = {
  input: z
    .object({ tracker: text, title: cellText, maxMark: number, weight: number, course: cellText, date: text })
    .check(obeys(assessmentSentences)),
  output: told,
};

export const addLearnerCall = {
  input: z.object({
    tracker: text,
    learnerId,
    surname: cellText,
    firstName: cellText,
    course: cellText,
    qualification: cellText,
    subject: cellText,
  }),
  output: told,
};

export const learnerLeftCall = {
  input: z.object({ learnerId, day: text, courses: z.array(cellText) }).check(obeys(leaverSentences)),
  output: told,
};
