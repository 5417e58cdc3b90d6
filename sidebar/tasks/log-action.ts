import { actionSentences } from "../../src/api/action-rules";
import type { ActionToSave } from "../../src/api/calls/save-actions";
import { type ContactAnswer, contactAnswers } from "../../src/domain/interventions/action";
import { actionCategories } from "../../src/domain/interventions/action-types";
import { mayBeTold, type ParentContactRule } from "../../src/domain/interventions/parent-contact";
import { beside, choice, choicesOf, date, folded, group, line, note, number, paragraph } from "../forms/fields";
import type { Draft, Form, Part } from "../forms/form";
import { recordId } from "../record-id";
import { numberIn, textsIn, today } from "../forms/values";
import { savedActions } from "./saved";

/** Whom an action is logged for. */
export interface ForLearner {
  readonly learnerId: string;
  readonly name: string;
  readonly course: string;
  readonly contactRule: ParentContactRule;
  /** A recorded No, or what else is noted about contact; "" where nothing is. */
  readonly contactNote: string;
}

const contactRules = {
  "under 18": "Under 18: the college tells parents or carers.",
  "under 18 with a note": "Under 18, but a No or a note about contact is recorded: read it first.",
  "adult with consent": "Adult, with consent recorded.",
  "adult without consent": "Adult, without a recorded consent: do not tell parents or carers.",
  "adult with a note":
    "Adult, without consent: a No or a note about contact is recorded. Do not tell parents or carers.",
  "age unknown with a note":
    "No date of birth, and a No or a note about contact is recorded: check both before telling parents or carers.",
  "age unknown": "No date of birth recorded: check it before telling parents or carers.",
};
const noteOf = ({ name, contactNote }: ForLearner, isOne: boolean) =>
  isOne ? `Learners says: "${contactNote}"` : `${name}, Learners says: "${contactNote}"`;
const nameOf = ({ name, learnerId }: ForLearner) => `${name} · ID ${learnerId}`;

/** In the order of a conversation: what is wrong, what will be done, how we will know. For one learner, or for several at once. */
export function logAction(
  learners: readonly ForLearner[],
  staff: readonly string[],
  start = today(),
  leftOut = "",
): Form {
  const isOne = learners.length === 1;
  const asked = learners.some(({ contactRule }) => mayBeTold(contactRule));

  /** One action for each learner who is still in the list, each with an ID of its own. */
  function actionsOf({ values, rows }: Draft): ActionToSave[] {
    const typed = {
      ...textsIn(["type", "issue", "plan", "owner", "start", "measure", "from", "to", "byWhen", "review"], values),
      sessions: numberIn(values["sessions"]),
      minutes: numberIn(values["minutes"]),
      cost: numberIn(values["cost"]),
      ...textsIn(["fundingSource"], values),
    };
    return learners.flatMap(({ learnerId, name: learner, course, contactRule }) => {
      const row = rows.find((one) => one["learnerId"] === learnerId);
      if (!row) return [];
      // Of several learners, the answer is about those whose parents may be told.
      const told = isOne || mayBeTold(contactRule) ? values : {};
      const contact = (told["contact"] ?? "") as ContactAnswer;
      const about = { id: row["id"] ?? "", version: 0, learnerId, learner, course, contactRule };
      return [{ ...about, ...typed, contact, ...textsIn(["contactOutcome"], told) }];
    });
  }

  const whom: Part[] = isOne
    ? []
    : [
        {
          kind: "list",
          name: "learners",
          legend: "For these learners",
          entry: (_, row) => row["name"] ?? "",
          parts: () => [],
          remove: (_, row) => `Leave out ${row["name"]}`,
        },
      ];

  return {
    key: `action ${learners.map(({ learnerId }) => learnerId).join(" ")}`,
    title: "Log an action",
    about: [isOne ? learners.map(nameOf).join("") : `${learners.length} learners`, leftOut].filter(Boolean).join(". "),
    begin: () => ({
      id: recordId("ACT"),
      version: 0,
      values: { start },
      rows: learners.map((one) => ({ learnerId: one.learnerId, name: nameOf(one), id: recordId("ACT") })),
    }),
    parts: [
      ...whom,
      choice(
        "type",
        "Kind of action",
        actionCategories.map(({ category, types }) => ({ heading: category, choices: choicesOf(types) })),
      ),
      paragraph("issue", "Issue"),
      paragraph("plan", "What will be done"),
      beside(line("owner", "Who does it", { suggestions: staff }), date("start", "Starts")),
      group(
        "How we will know that it worked",
        line("measure", "What is measured", { hint: "Such as attendance, or the mark in the next test." }),
        beside(line("from", "From"), line("to", "To"), date("byWhen", "By when"), date("review", "Review date")),
      ),
      group(
        "Parents and carers",
        ...[...new Set(learners.map(({ contactRule }) => contactRules[contactRule]))].map(note),
        ...learners.flatMap((one) => (one.contactNote ? [note(noteOf(one, isOne))] : [])),
        choice("contact", "Have they been told?", choicesOf(contactAnswers), { shown: () => asked }),
        line("contactOutcome", "What came of it (optional)", { shown: ({ contact }) => Boolean(contact) }),
      ),
      folded(
        "Sessions and cost (optional)",
        beside(
          number("sessions", "Sessions"),
          number("minutes", "Minutes each"),
          number("cost", "Cost"),
          line("fundingSource", "Funding source"),
        ),
      ),
    ],
    buttons: [
      {
        label: isOne ? "Save action" : "Save for each of them",
        done: "Action saved",
        problems: (draft) => {
          const [first, ...others] = actionsOf(draft).map(actionSentences);
          if (!first)
            return [
              { field: "learners", sentence: "Nobody is left in the list. Discard this draft, or select rows anew." },
            ];
          // The same form for all: a sentence that another learner alone causes is told too, once for its field.
          const more = others.flat().filter(({ field }) => !first.some((one) => one.field === field));
          return [
            ...first,
            ...more.filter((one, index) => more.findIndex(({ field }) => field === one.field) === index),
          ];
        },
        save: async (server, draft) => savedActions(await server.saveActions({ actions: actionsOf(draft) })),
      },
    ],
  };
}
