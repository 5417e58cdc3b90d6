import type { Button, Draft, Form, Values } from "../../../sidebar/forms/form";
import { createServer } from "../../../sidebar/server";
import type { SheetFunctions } from "../../../src/api/handlers";
import { handlers } from "../../../src/api/handlers";
import { serve } from "../../../src/api/serve";
import { fakeSheets } from "../../api/fake-sheets";

/** A form's draft with what was typed into it. */
export function filled(form: Form, values: Values, rows?: readonly Values[]): Draft {
  const draft = form.begin();
  return { ...draft, values: { ...draft.values, ...values }, rows: rows ?? draft.rows };
}

/** Saves a draft through the door of the real server, whose checks refuse what the contract does not allow. */
export function save(form: Form, draft: Draft, over: Partial<SheetFunctions> = {}, label?: string) {
  const door = serve(handlers(fakeSheets(over)));
  return buttonOf(form, label).save(
    createServer((name, json) => Promise.resolve(door(name, json))),
    draft,
  );
}

/** What is still to be put right, by field. */
export const problemsOf = (form: Form, draft: Draft, label?: string) =>
  buttonOf(form, label)
    .problems(draft)
    .map(({ field }) => field);

function buttonOf({ buttons }: Form, label?: string): Button {
  const found = label === undefined ? buttons[0] : buttons.find((button) => button.label === label);
  if (!found) throw new Error(`Expected a button "${label}".`);
  return found;
}

/** The sentences of a form, and those with which the server refuses the same draft. */
export async function sentences(form: Form, draft: Draft) {
  const ours = buttonOf(form)
    .problems(draft)
    .map(({ sentence }) => sentence);
  const theirs = await save(form, draft).then(
    () => "",
    (error: Error) => error.message,
  );
  return { ours, theirs };
}
