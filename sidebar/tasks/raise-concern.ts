import type { LearnerCard } from "../../src/api/calls/card";
import { concernSentences } from "../../src/api/concern-rules";
import { taskFormMessages } from "../../src/messages/task-form-messages";
import { beside, choice, choicesOf, date, line, needed, paragraph } from "../forms/fields";
import type { Draft, Form, Saved } from "../forms/form";
import { recordId } from "../record-id";
import { textsIn } from "../forms/values";
import { aboutLearner } from "./about-learner";
import { savedAs } from "./saved";

const { common, concern: words } = taskFormMessages;

/** What a subject teacher has seen, and the short-term target agreed with the learner; the tutor reads it. */
export function raiseConcern({ learner, enrolments, support, ofSelectedRow }: LearnerCard): Form {
  const courses = [...new Set(enrolments.map(({ course }) => course).filter(Boolean))];
  // Of several courses the one of the selected row is meant; without one, nobody can say which.
  const about = ofSelectedRow || courses.length < 2 ? enrolments[0] : undefined;
  const concernOf = ({ id, version, values }: Draft) => ({
    ...textsIn(["course", "concern", "target", "byWhen", "raisedBy", "tutor"], values),
    id,
    version,
    learnerId: learner.id,
    learner: learner.name,
  });

  return {
    key: `concern ${learner.id}`,
    title: words.title,
    about: aboutLearner(learner),
    begin: () => ({
      id: recordId("CON"),
      version: 0,
      values: {
        course: about?.course ?? "",
        tutor: learner.tutor,
        raisedBy: support.me || (about?.teacher ?? ""),
      },
      rows: [],
    }),
    parts: [
      choice("course", common.course, choicesOf(courses), { shown: () => courses.length > 1, ...needed }),
      paragraph("concern", words.concern, needed),
      paragraph("target", words.target, needed),
      date("byWhen", common.byWhen, needed),
      beside(
        line("raisedBy", words.raisedBy, { suggestions: support.staff, ...needed }),
        line("tutor", words.tutor, { suggestions: support.staff, ...needed }),
      ),
    ],
    buttons: [
      {
        label: words.save,
        done: words.saved,
        problems(draft) {
          const concern = concernOf(draft);
          const isOpen = courses.length > 1 && concern.course === "";
          return [...(isOpen ? [{ field: "course", sentence: words.whichCourse }] : []), ...concernSentences(concern)];
        },
        async save(server, draft): Promise<Saved> {
          const answer = await server.saveConcern(concernOf(draft));
          const saved = savedAs(answer);
          if (saved.kind === "conflict" || answer.kind === "conflict") return saved;
          const { subject, body } = answer.mail;
          const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
          const address = `mailto:${encodeURIComponent(support.tutorEmail).replace(/%40/g, "@").replace(/%2C/g, ",")}?${query}`;
          return { ...saved, link: { label: words.mail, address } };
        },
      },
    ],
  };
}
