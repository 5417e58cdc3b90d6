import type { LearnerCard } from "../../src/api/calls/card";
import { assessmentSentences, leaverSentences, learnerSentences } from "../../src/api/day-two-rules";
import type { DayTwo } from "../../src/domain/day-two/day-two";
import { taskFormMessages as words } from "../../src/messages/task-form-messages";
import { beside, choice, choicesOf, date, group, line, needed, note, noteOn, number } from "../forms/fields";
import type { Draft, Form, Saved } from "../forms/form";
import { numberIn, textsIn, today } from "../forms/values";
import { recordId } from "../record-id";
import { aboutLearner } from "./about-learner";

/** What a form that writes no record says once it is done. */
export const toldBy = ({ sentences }: { readonly sentences: readonly string[] }): Saved => ({
  kind: "saved",
  sentences,
});
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
    title: words.assessment.title,
    about: [start.heading ? words.assessment.column(start.heading, start.tracker) : words.assessment.about],
    begin: () => begin({ tracker: start.tracker, title: start.heading, weight: "1", course: "", date: "" }),
    parts: [
      choice("tracker", words.assessment.tracker, choicesOf(namesOf(start)), {
        shown: () => start.trackers.length > 1,
      }),
      line("title", words.assessment.name, { hint: words.assessment.nameHint, ...needed }),
      beside(number("maxMark", words.assessment.maxMark, needed), number("weight", words.assessment.weight, needed)),
      beside(line("course", words.assessment.course, { suggestions: courses }), date("date", words.assessment.date)),
    ],
    buttons: [
      {
        label: words.assessment.save,
        done: words.assessment.saved,
        problems: (draft) => assessmentSentences(assessmentOf(draft)),
        save: async (server, draft) => toldBy(await server.addAssessment(assessmentOf(draft))),
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
    title: words.learner.title,
    about: [words.learner.about],
    begin: () => begin({ tracker: start.tracker }),
    parts: [
      choice("tracker", words.assessment.tracker, choicesOf(namesOf(start)), {
        shown: () => start.trackers.length > 1,
      }),
      line("learnerId", words.learner.id, needed),
      beside(line("surname", words.learner.surname, needed), line("firstName", words.learner.firstName)),
      line("course", words.common.course, { suggestions: start.courses, shown: hasCourse }),
      {
        ...group(
          "",
          noteOn((values) => (isNew(values) ? words.learner.newCourse : words.learner.knownCourse)),
          line("qualification", words.learner.qualification, { shown: isNew, hint: words.learner.qualificationHint }),
          line("subject", words.learner.subject, { shown: isNew }),
        ),
      },
    ],
    buttons: [
      {
        label: words.learner.save,
        done: words.learner.saved,
        problems: (draft) =>
          learnerSentences(learnerOf(draft), { hasCourse: hasCourse(draft.values), known: isKnown(draft.values) }),
        async save(server, draft) {
          const learner = learnerOf(draft);
          const names = [`${learner.firstName.trim()} ${learner.surname.trim()}`.trim()];
          return { ...toldBy(await server.addLearner(learner)), names };
        },
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
    title: words.leaver.title,
    about: aboutLearner(learner),
    begin: () => begin({ day: today() }),
    parts: [
      choice("course", words.leaver.left, [{ value: whole, label: words.leaver.all }, ...choicesOf(places)], {
        shown: () => places.length > 1,
      }),
      date("day", words.leaver.day, needed),
      note(words.leaver.stays),
    ],
    buttons: [
      {
        label: words.leaver.save,
        done: words.leaver.saved,
        problems: (draft) =>
          leaverSentences(sent(draft)).map(({ field, sentence }) => ({
            field: field === "courses" ? "course" : field,
            sentence,
          })),
        save: async (server, draft) => toldBy(await server.learnerLeft(sent(draft))),
      },
    ],
  };
}
