import type { Support } from "../../src/api/calls/support";
import { answerSentence } from "../../src/api/concern-rules";
import { dayText } from "../parts/day-text";
import { facts, paragraph } from "../forms/fields";
import type { Draft, Form } from "../forms/form";
import { textsIn } from "../forms/values";
import { savedAs } from "./saved";

type OpenConcern = Support["concerns"][number];

/** What the tutor does about a teacher's concern. */
export function answerConcern(concern: OpenConcern, about: string): Form {
  const answerOf = ({ id, version, values }: Draft) => ({ ...textsIn(["answer"], values), id, version });

  return {
    key: `answer ${concern.id}`,
    title: "Answer a concern",
    about,
    begin: () => ({ id: concern.id, version: concern.version, values: {}, rows: [] }),
    parts: [
      facts(
        ["Raised by", [concern.raisedBy, concern.course, dayText(concern.day)].filter(Boolean).join(" · ")],
        ["Concern", concern.concern],
        ["Short-term target", concern.target],
        ["By when", dayText(concern.byWhen)],
      ),
      paragraph("answer", "What you will do about it"),
    ],
    buttons: [
      {
        label: "Save answer",
        done: "Answer saved",
        problems(draft) {
          const sentence = answerSentence(answerOf(draft).answer);
          return sentence ? [{ field: "answer", sentence }] : [];
        },
        save: async (server, draft) => savedAs(await server.answerConcern(answerOf(draft))),
      },
    ],
  };
}
