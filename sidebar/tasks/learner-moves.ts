import type { LearnerCard } from "../../src/api/calls/card";
import { moveSentences } from "../../src/api/day-two-rules";
import { type DayTwo, type MoveKind, moveKinds } from "../../src/domain/day-two/day-two";
import { taskFormMessages as words } from "../../src/messages/task-form-messages";
import { choice, choicesOf, date, line, needed, noteOn } from "../forms/fields";
import type { Draft, Form } from "../forms/form";
import { today } from "../forms/values";
import { recordId } from "../record-id";
import { aboutLearner } from "./about-learner";
import { toldBy } from "./day-two";

/** A learner who changes set, course or tutor; what stood before is kept in Moves. */
export function learnerMoves({ learner, enrolments }: LearnerCard, start: DayTwo): Form {
  const places = [...new Set(enrolments.map(({ course, sheet }) => course || sheet))];
  const kindIn = (values: Draft["values"]) => moveKinds.find((kind) => kind === values["kind"]) ?? moveKinds[0];
  const is =
    (...kinds: readonly MoveKind[]) =>
    (values: Draft["values"]) =>
      kinds.includes(kindIn(values));
  const courseIn = (values: Draft["values"]) => values["course"] || (places.length === 1 ? (places[0] ?? "") : "");
  const trackerIn = (values: Draft["values"]) =>
    start.trackers.length === 1 ? start.tracker : (values["tracker"] ?? "");
  const groupOf = (course: string) => enrolments.find((one) => (one.course || one.sheet) === course)?.group ?? "";
  const moveOf = ({ values }: Draft) => ({
    learnerId: learner.id,
    kind: kindIn(values),
    course: is("Tutor")(values) ? "" : courseIn(values),
    to: (values["to"] ?? "").trim(),
    tracker: is("Course")(values) ? trackerIn(values) : "",
    day: values["day"] ?? "",
  });
  /** What it is now, beside what is asked for. */
  const present = (values: Draft["values"]): string => {
    const now = {
      Set: groupOf(courseIn(values)),
      Course: courseIn(values),
      Tutor: learner.tutor,
    }[kindIn(values)];
    return now === "" ? "" : words.move.now(now);
  };
  return {
    key: `move ${learner.id}`,
    title: words.move.title,
    about: aboutLearner(learner),
    begin: () => ({
      id: recordId("ACT"),
      version: 0,
      values: { kind: moveKinds[0], day: today() },
      rows: [],
    }),
    parts: [
      choice("kind", words.move.kind, choicesOf(moveKinds)),
      choice("course", words.move.course, choicesOf(places), {
        shown: (values) => places.length > 1 && is("Set", "Course")(values),
      }),
      noteOn(present),
      choice("tracker", words.assessment.tracker, choicesOf(start.trackers.map(({ name }) => name)), {
        shown: (values) => start.trackers.length > 1 && is("Course")(values),
      }),
      line("to", words.move.to, needed),
      date("day", words.move.day, needed),
      noteOn(
        (values) => words.move.follows[kindIn(values)] + (is("Course")(values) ? words.move.listed(start.courses) : ""),
      ),
    ],
    buttons: [
      {
        label: words.move.save,
        done: words.move.saved,
        problems: (draft) => moveSentences(moveOf(draft)),
        save: async (server, draft) => toldBy(await server.learnerMoved(moveOf(draft))),
      },
    ],
  };
}
