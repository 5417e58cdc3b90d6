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
export function raiseConcern({ learner, enrolments, support }: LearnerCard): Form {
  const courses = [...new Set(enrolments.map(({ course }) => course).filter(Boolean))];
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
        course: courses[0] ?? "",
        tutor: learner.tutor,
        raisedBy: support.me || (enrolments[0]?.teacher ?? ""),
      },
      rows: [],
    }),
    parts: [
      choice("course", common.course, choicesOf(courses), { shown: () => courses.length > 1 }),
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
        problems: (draft) => concernSentences(concernOf(draft)),
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
