import type { Support } from "../../src/api/calls/support";
import { answerSentence } from "../../src/api/concern-rules";
import { taskFormMessages } from "../../src/messages/task-form-messages";
import { dayText } from "../parts/day-text";
import { facts, paragraph } from "../forms/fields";
import type { Draft, Form } from "../forms/form";
import { textsIn } from "../forms/values";
import { savedAs } from "./saved";

const { common, answer: words } = taskFormMessages;

type OpenConcern = Support["concerns"][number];

/** What the tutor does about a teacher's concern. */
export function answerConcern(concern: OpenConcern, about: readonly string[]): Form {
  const answerOf = ({ id, version, values }: Draft) => ({ ...textsIn(["answer"], values), id, version });

  return {
    key: `answer ${concern.id}`,
    title: words.title,
    about,
    begin: () => ({ id: concern.id, version: concern.version, values: {}, rows: [] }),
    parts: [
      facts(
        [taskFormMessages.concern.raisedBy, concern.raisedBy, concern.course, dayText(concern.day)],
        [words.concern, concern.concern],
        [common.target, concern.target],
        [common.byWhen, dayText(concern.byWhen)],
      ),
      paragraph("answer", words.answer, { needed: true }),
    ],
    buttons: [
      {
        label: words.save,
        done: words.saved,
        problems(draft) {
          const sentence = answerSentence(answerOf(draft).answer);
          return sentence ? [{ field: "answer", sentence }] : [];
        },
        save: async (server, draft) => savedAs(await server.answerConcern(answerOf(draft))),
      },
    ],
  };
}
