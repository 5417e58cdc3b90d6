import type { LearnerCard } from "../../src/api/calls/card";
import { assessmentSentences, leaverSentences, learnerSentences } from "../../src/api/day-two-rules";
import type { DayTwo } from "../../src/domain/day-two/day-two";
import { beside, choice, choicesOf, date, group, line, note, number } from "../forms/fields";
import type { Draft, Form, Saved } from "../forms/form";
import { numberIn, textsIn, today } from "../forms/values";
import { recordId } from "../record-id";
import { aboutLearner } from "./about-learner";

const saved = ({ sentences }: { readonly sentences: readonly string[] }): Saved => ({ kind: "saved", sentences });
const namesOf = ({ trackers }: DayTwo) => trackers.map(({ name }) => name);
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Of a form that writes no record: it only tells one try from another. */
const begin = (values: Draft["values"]): Draft => ({ id: recordId("ACT"), version: 0, values, rows: [] });

/** A new piece of work, or a column that somebody has given a heading. */
export function addAssessment(start: DayTwo): Form {
  const assessmentOf = ({ values }: Draft) => ({
    ...textsIn(["tracker", "title", "course", "date"], values),
    maxMark: numberIn(values["maxMark"]),
    weight: numberIn(values["weight"]),
  });
  const courses = [...new Set([...start.courses, ...start.trackers.flatMap((one) => one.courses)])];
  return {
    key: `assessment ${start.tracker} ${start.heading}`,
    title: "Add an assessment",
    about: start.heading
      ? `The column "${start.heading}" of ${start.tracker}.`
      : "It gets a column beside the others, and a row in Assessments.",
    begin: () => begin({ tracker: start.tracker, title: start.heading, weight: "1", course: "", date: "" }),
    parts: [
      choice("tracker", "Tracker", choicesOf(namesOf(start)), { shown: () => start.trackers.length > 1 }),
      line("title", "Title", { hint: "Such as Test 5: the heading of its column." }),
      beside(number("maxMark", "Out of (marks)"), number("weight", "Weight")),
      beside(line("course", "Course (optional)", { suggestions: courses }), date("date", "Sat on (optional)")),
    ],
    buttons: [
      {
        label: "Add assessment",
        done: "Assessment added",
        problems: (draft) => assessmentSentences(assessmentOf(draft)),
        save: async (server, draft) => saved(await server.addAssessment(assessmentOf(draft))),
      },
    ],
  };
}

/** A learner who comes, or who takes another course. */
export function addLearner(start: DayTwo): Form {
  const learnerOf = ({ values }: Draft) =>
    textsIn(["tracker", "learnerId", "surname", "firstName", "course", "qualification", "subject"], values);
  const trackerOf = (values: Draft["values"]) => start.trackers.find(({ name }) => name === values["tracker"]);
  const hasCourse = (values: Draft["values"]) => trackerOf(values)?.hasCourse === true;
  const isKnown = (values: Draft["values"]) => start.courses.some((code) => same(code, values["course"] ?? ""));
  const isNew = (values: Draft["values"]) =>
    hasCourse(values) && (values["course"] ?? "").trim() !== "" && !isKnown(values);
  return {
    key: `learner ${start.tracker}`,
    title: "Add a learner or a course",
    about: "For a learner who is here already, give the same ID and the other course.",
    begin: () => begin({ tracker: start.tracker }),
    parts: [
      choice("tracker", "Tracker", choicesOf(namesOf(start)), { shown: () => start.trackers.length > 1 }),
      line("learnerId", "Learner ID"),
      beside(line("surname", "Surname"), line("firstName", "First name")),
      line("course", "Course", { suggestions: start.courses, shown: hasCourse }),
      {
        ...group(
          "",
          note((values) =>
            isNew(values) ? "Courses does not list it yet." : "Qualification and subject come from Courses.",
          ),
          line("qualification", "Qualification", { shown: isNew, hint: "Such as A level." }),
          line("subject", "Subject", { shown: isNew }),
        ),
      },
    ],
    buttons: [
      {
        label: "Add learner",
        done: "Learner added",
        problems: (draft) =>
          learnerSentences(learnerOf(draft), { hasCourse: hasCourse(draft.values), known: isKnown(draft.values) }),
        save: async (server, draft) => saved(await server.addLearner(learnerOf(draft))),
      },
    ],
  };
}

/** The day goes into Outcomes; rows and records stay. */
export function learnerHasLeft({ learner, enrolments }: LearnerCard): Form {
  const places = [...new Set(enrolments.map(({ course, sheet }) => course || sheet))];
  const leaverOf = ({ values }: Draft) => ({
    learnerId: learner.id,
    day: values["day"] ?? "",
    courses: places.length === 1 ? places : values["course"] ? [values["course"]] : [],
  });
  const whole = "all";
  const sent = (draft: Draft) => {
    const leaver = leaverOf(draft);
    return leaver.courses[0] === whole ? { ...leaver, courses: places } : leaver;
  };
  return {
    key: `leaver ${learner.id}`,
    title: "Learner has left",
    about: aboutLearner(learner),
    begin: () => begin({ day: today() }),
    parts: [
      choice("course", "Left", [{ value: whole, label: "All courses" }, ...choicesOf(places)], {
        shown: () => places.length > 1,
      }),
      date("day", "From the day"),
      note("Rows and records stay where they are. From that day nothing is due for this learner."),
    ],
    buttons: [
      {
        label: "Record it",
        done: "Leaving recorded",
        problems: (draft) =>
          leaverSentences(sent(draft)).map(({ field, sentence }) => ({
            field: field === "courses" ? "course" : field,
            sentence,
          })),
        save: async (server, draft) => saved(await server.learnerLeft(sent(draft))),
      },
    ],
  };
}
