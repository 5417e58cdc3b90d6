import * as z from "zod/mini";
import { moveKinds } from "../../domain/day-two/day-two";
import { assessmentSentences, leaverSentences, moveSentences } from "../day-two-rules";
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

export const learnerMovedCall = {
  input: z
    .object({ learnerId, kind: z.enum(moveKinds), course: cellText, to: cellText, tracker: text, day: text })
    .check(obeys(moveSentences)),
  output: told,
};

export const learnerLeftCall = {
  input: z.object({ learnerId, day: text, courses: z.array(cellText) }).check(obeys(leaverSentences)),
  output: told,
};
