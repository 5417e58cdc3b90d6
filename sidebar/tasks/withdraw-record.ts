import type { HistoryEntry } from "../../src/api/calls/learner-file";
import { withdrawalSentence } from "../../src/api/concern-rules";
import { taskFormMessages } from "../../src/messages/task-form-messages";
import { facts, line, needed, note } from "../forms/fields";
import type { Draft, Form } from "../forms/form";
import { textsIn } from "../forms/values";
import { dayText } from "../parts/day-text";
import { savedAs } from "./saved";

const words = taskFormMessages.withdraw;

/** For a record of another learner, or one that was entered twice. */
export function withdrawRecord({ kind, id, version, title, day }: HistoryEntry, about: readonly string[]): Form {
  const withdrawalOf = (draft: Draft) => ({ ...textsIn(["why"], draft.values), kind, id, version: draft.version });
  return {
    key: `withdraw ${id}`,
    title: words.title,
    about,
    begin: () => ({ id, version, values: {}, rows: [] }),
    parts: [
      facts([words.what, [kind, title].filter(Boolean).join(": ")], [words.day, dayText(day)]),
      line("why", words.why, { suggestions: words.reasons, ...needed }),
      note(words.follows),
      ...(kind === "Review" ? [note(words.agreed)] : []),
    ],
    buttons: [
      {
        label: words.save,
        done: words.saved,
        problems(draft) {
          const sentence = withdrawalSentence(withdrawalOf(draft).why);
          return sentence ? [{ field: "why", sentence }] : [];
        },
        save: async (server, draft) => savedAs(await server.withdrawRecord(withdrawalOf(draft))),
      },
    ],
  };
}
