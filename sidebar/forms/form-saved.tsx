import { taskMessages as words } from "../../src/messages/task-form-messages";
import type { FormHost } from "./form-host";
import { focus } from "../parts/focus";
import { dayText } from "../parts/day-text";
import { Named, SideBySide } from "../parts/named";
import { type Field, fieldsIn } from "./form";
import type { OpenForm } from "./form-model";
import { Facts } from "./facts";

/** What was saved, and where it can be read. */
export function FormSaved({ model, open: { form, draft, pressed, saved } }: { model: FormHost; open: OpenForm }) {
  const facts = fieldsIn(form.parts).flatMap((field) => {
    const value = draft.values[field.name]?.trim();
    return value ? [[field.label, shownAs(field, value)] as const] : [];
  });
  const next = model.next?.();
  return (
    <article class="saved">
      <h1 tabIndex={-1} ref={focus}>
        {pressed?.done}
      </h1>
      <p class="quiet">
        <SideBySide texts={form.about} />
      </p>
      {saved?.sentences.map((sentence) => (
        <p key={sentence}>
          <Named text={sentence} names={saved.names ?? []} />
        </p>
      ))}
      {saved?.link && (
        <a href={saved.link.address} target="_blank" rel="noreferrer">
          {saved.link.label}
        </a>
      )}
      {next && (
        <button type="button" class="primary" onClick={next.press}>
          {next.label}
        </button>
      )}
      <button type="button" class={next ? "add" : "primary"} onClick={model.back}>
        {words.back}
      </button>
      <Facts facts={facts} />
    </article>
  );
}

/** A choice is told by its label, a day in words. */
function shownAs({ kind, choices = [] }: Field, value: string): string {
  if (kind === "date") return dayText(value);
  const all = choices.flatMap((one) => ("heading" in one ? one.choices : [one]));
  return all.find((one) => one.value === value)?.label ?? value;
}
