import { type Draft, type Field, fieldsIn, type Form, type Part } from "../../../sidebar/forms/form";
import type { Server } from "../../../sidebar/server";
import { answerConcern } from "../../../sidebar/tasks/answer-concern";
import { addAssessment, addLearner, learnerHasLeft } from "../../../sidebar/tasks/day-two";
import { learnerMoves } from "../../../sidebar/tasks/learner-moves";
import { actionFor } from "../../../sidebar/tasks/next-step";
import { progressReview } from "../../../sidebar/tasks/progress-review";
import { raiseConcern } from "../../../sidebar/tasks/raise-concern";
import { reviewAction } from "../../../sidebar/tasks/review-action";
import { supportPlan } from "../../../sidebar/tasks/support-plan";
import { withdrawRecord } from "../../../sidebar/tasks/withdraw-record";
import { dayTwo } from "../../api/made-up-starts";
import { fullCard, fullFile } from "../../e2e/learner-on-file";

const card = fullCard();
const file = fullFile();
const about = ["Ada Example"];
const forms: Readonly<Record<string, () => Form>> = {
  "a new assessment": () => addAssessment(dayTwo),
  "a new learner": () => addLearner(dayTwo),
  "a leaver": () => learnerHasLeft(card),
  "a move": () => learnerMoves(card, dayTwo),
  "an action": () => actionFor(card),
  "an action's review": () => reviewAction(card.support.openActions[0]!, about),
  "a concern": () => raiseConcern(card),
  "a concern's answer": () => answerConcern(card.support.concerns[0]!, about),
  "a plan": () => supportPlan(card, file),
  "a progress review": () => progressReview(card, file),
  "a withdrawal": () => withdrawRecord(file.history[0]!, about),
};

/** A value that the form does not begin with. Of the kinds of a move, that which asks for all. */
function another(field: Field, present: string): string {
  if (field.name === "kind") return present === "Course" ? "Set" : "Course";
  if (field.kind === "number") return present === "7" ? "8" : "7";
  if (field.kind === "date") return "2031-03-04";
  const choices = (field.choices ?? []).flatMap((one) => ("heading" in one ? one.choices : [one]));
  return field.kind === "choice"
    ? (choices.map(({ value }) => value).findLast((value) => value !== present) ?? "")
    : `about ${field.name}`;
}

async function sentBy(form: Form, draft: Draft): Promise<string> {
  const sent: unknown[] = [];
  const server = new Proxy({} as Server, {
    get: (_, name) => (input: unknown) => {
      sent.push([name, input]);
      return Promise.reject(new Error("not answered"));
    },
  });
  for (const button of form.buttons) await button.save(server, draft).catch(() => undefined);
  return JSON.stringify(sent);
}

const listIn = (parts: readonly Part[]): Extract<Part, { kind: "list" }> | undefined => {
  for (const part of parts) {
    if (part.kind === "list") return part;
    const within = part.kind === "group" ? listIn(part.parts) : undefined;
    if (within) return within;
  }
  return undefined;
};

/** All that a person can fill in, filled in: an answer may ask for another field. */
const whole = (form: Form): Draft => {
  const begun = form.begin();
  const values = Object.fromEntries(
    fieldsIn(form.parts).map((field) => [field.name, another(field, begun.values[field.name] ?? "")]),
  );
  return { ...begun, values: { ...begun.values, ...values } };
};

test.each(Object.entries(forms))("%s: each field changes what is sent, each in its own way", async (_, formOf) => {
  const form = formOf();
  const draft = whole(form);
  const before = await sentBy(form, draft);
  const changed = [];
  for (const field of fieldsIn(form.parts)) {
    const values = { ...draft.values, [field.name]: `${another(field, draft.values[field.name] ?? "")}` };
    if (field.kind === "line" || field.kind === "paragraph") values[field.name] = "another text";
    if (field.kind === "date") values[field.name] = "2031-05-06";
    changed.push([field.name, await sentBy(form, { ...draft, values })] as const);
  }
  const unsent = changed.filter(([, sent]) => sent === before).map(([name]) => name);
  expect(unsent).toEqual([]);
  expect(new Set(changed.map(([, sent]) => sent)).size).toBe(changed.length);
});

test.each(Object.entries(forms).filter(([, formOf]) => listIn(formOf().parts)))(
  "%s: each field of an entry changes what is sent",
  async (_, formOf) => {
    const form = formOf();
    const list = listIn(form.parts)!;
    const begun = form.begin();
    const rows = begun.rows.map((row, index) => ({
      ...row,
      ...Object.fromEntries(fieldsIn(list.parts(index)).map((field) => [field.name, another(field, "")])),
    }));
    const before = await sentBy(form, { ...begun, rows });
    for (const [index, row] of rows.entries())
      for (const field of fieldsIn(list.parts(index))) {
        const changed = rows.with(index, { ...row, [field.name]: "" });
        const isSent = (await sentBy(form, { ...begun, rows: changed })) !== before;
        expect([index, field.name, isSent]).toEqual([index, field.name, true]);
      }
  },
);
