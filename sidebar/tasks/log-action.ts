import { actionSentences } from "../../src/api/action-rules";
import type { ActionToSave } from "../../src/api/calls/actions";
import { type ContactAnswer, contactAnswers } from "../../src/domain/interventions/action";
import { addDays } from "../../src/domain/calendar/add-days";
import { actionCategories } from "../../src/domain/interventions/action-types";
import { mayBeTold, type ParentContactRule } from "../../src/domain/interventions/parent-contact";
import type { SuggestedAction } from "../../src/domain/interventions/suggested-action";
import { actionFormMessages as words } from "../../src/messages/action-messages";
import { beside, choice, choicesOf, date, folded, group, line, needed, note, number, paragraph } from "../forms/fields";
import type { Draft, Form, Part, Values } from "../forms/form";
import { dayText } from "../parts/day-text";
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

/** What the sheet knows already, so that nobody has to type it. */
export interface KnownToSheet {
  readonly staff: readonly string[];
  /** Whoever is at work; "" where Staff does not say. */
  readonly me: string;
  readonly reviewDays: number;
  /** About the learner's course; of several learners each has another reason. */
  readonly suggested?: SuggestedAction | undefined;
}

const nothing: SuggestedAction = { issue: "", measure: "", from: "", to: "" };
const noteOf = ({ name, contactNote }: ForLearner, isOne: boolean) =>
  note(...(isOne ? [] : [name]), words.contact.note(contactNote));

/** "Ada Example", "ID 10231", "PH-AL". */
const whoIs = ({ name = "", learnerId = "", course = "" }: Values) => [name, words.id(learnerId), course];

const several = "actions ";
const keyFor = (learners: readonly ForLearner[]) => {
  const ids = learners.map(({ learnerId }) => learnerId).sort();
  return ids.length === 1 ? `action ${ids.join("")}` : several + JSON.stringify(ids);
};
/** None where the key is of another form. */
const learnersOf = (key: string) =>
  key.startsWith(several) ? (JSON.parse(key.slice(several.length)) as readonly string[]) : [];

/** First what only a person knows; the rest is filled in from the sheet and can be changed. For one learner, or for several at once. */
export function logAction(
  learners: readonly ForLearner[],
  { staff, me, reviewDays, suggested = nothing }: KnownToSheet = { staff: [], me: "", reviewDays: 0 },
  start = today(),
  leftOut = "",
): Form {
  const review = reviewDays > 0 && start !== "" ? addDays(start, reviewDays) : "";
  const first = { ...suggested, owner: me, start, review, byWhen: review };
  const isKnown = Object.values(first).every((value) => value !== "");
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
          legend: words.forThese,
          entry: (_, row) => whoIs(row),
          parts: () => [],
          remove: (_, { name, learnerId = "" }) => ({
            label: words.leaveOut,
            name: words.leaveOutOf(name || learnerId),
          }),
        },
      ];

  const known: Part[] = [
    paragraph("issue", words.issue, needed),
    beside(line("owner", words.owner, { suggestions: staff, ...needed }), date("start", words.start, needed)),
    group(
      words.success,
      line("measure", words.measure, { hint: words.measureHint, ...needed }),
      beside(
        line("from", words.from, needed),
        line("to", words.to, needed),
        date("byWhen", words.byWhen, needed),
        date("review", words.review, needed),
      ),
    ),
  ];
  const holds = ({ issue = "", owner = "", review: day = "", measure = "", from = "", to = "" }: Values) => [
    issue,
    owner,
    words.known.review(dayText(day)),
    words.known.test(measure, from, to),
  ];

  const rowFor = ({ learnerId, name, course }: ForLearner): Values => ({
    learnerId,
    name,
    course,
    id: recordId("ACT"),
  });
  return {
    key: keyFor(learners),
    title: words.title,
    about: [...(isOne ? learners.flatMap((one) => whoIs({ ...one })) : [words.learners(learners.length)]), leftOut],
    begin: () => ({
      id: recordId("ACT"),
      version: 0,
      values: first,
      rows: learners.map(rowFor),
    }),
    // What was typed for several stays, though the rows are sorted or one more is selected; whoever was left out stays out.
    goOn(key, draft) {
      const before = isOne ? [] : learnersOf(key);
      if (!learners.some(({ learnerId }) => before.includes(learnerId))) return undefined;
      const rows = learners.flatMap((one) => {
        const row = draft.rows.find(({ learnerId }) => learnerId === one.learnerId);
        if (row) return [row];
        return before.includes(one.learnerId) ? [] : [rowFor(one)];
      });
      return { ...draft, rows };
    },
    parts: [
      ...whom,
      choice(
        "type",
        words.type,
        actionCategories.map(({ category, types }) => ({ heading: category, choices: choicesOf(types) })),
        { needed: true },
      ),
      paragraph("plan", words.plan, { needed: true }),
      group(
        words.contact.heading,
        ...[...new Set(learners.map(({ contactRule }) => words.contact.rules[contactRule]))].map((rule) => note(rule)),
        ...learners.flatMap((one) => (one.contactNote ? [noteOf(one, isOne)] : [])),
        choice("contact", words.contact.asked, choicesOf(contactAnswers), {
          shown: () => asked,
          needed: learners.some(({ contactRule }) => contactRule === "under 18"),
        }),
        line("contactOutcome", words.contact.outcome, { shown: ({ contact }) => Boolean(contact) }),
      ),
      isKnown ? { ...folded(words.known.heading, ...known), holds } : group(words.known.empty, ...known),
      folded(
        words.cost.heading,
        beside(
          number("sessions", words.cost.sessions),
          number("minutes", words.cost.minutes),
          number("cost", words.cost.cost),
          line("fundingSource", words.cost.source),
        ),
      ),
    ],
    buttons: [
      {
        label: isOne ? words.save : words.saveAll,
        done: words.saved,
        problems: (draft) => {
          const [told, ...others] = actionsOf(draft).map(actionSentences);
          if (!told) return [{ field: "learners", sentence: words.nobody }];
          // The same form for all: a sentence that another learner alone causes is told too, once for its field.
          const more = others.flat().filter(({ field }) => !told.some((one) => one.field === field));
          return [
            ...told,
            ...more.filter((one, index) => more.findIndex(({ field }) => field === one.field) === index),
          ];
        },
        save: async (server, draft) => savedActions(await server.saveActions({ actions: actionsOf(draft) })),
      },
    ],
  };
}
