import { taskMessages as words } from "../../src/messages/task-form-messages";
import { focus } from "../parts/focus";
import { Named } from "../parts/named";
import { fieldsIn, type Values } from "./form";
import type { OpenForm } from "./form-model";

interface Props {
  readonly open: OpenForm;
  readonly onValues: (values: Values) => void;
}

/** What somebody else has saved since this form was opened, field by field; the user chooses what stays. */
export function Conflict({ open: { form, draft, conflict }, onValues }: Props) {
  if (!conflict) return null;
  const names = fieldsIn(form.parts).map(({ name }) => name);
  const open = conflict.differences.filter(({ key, theirs }) => draft.values[key] !== theirs);
  return (
    <section class="conflict">
      <h2 tabIndex={-1} ref={focus}>
        <Named text={words.conflict(conflict.savedBy)} names={[conflict.savedBy]} />
      </h2>
      <p>{open.length > 0 ? words.conflictNext : words.conflictNone}</p>
      {open.map(({ key, heading, theirs, yours }) => {
        const here = draft.values[key] ?? yours;
        return (
          <div key={key} class="difference">
            <strong>{heading}</strong>
            <p>
              <Named text={words.theirs(theirs)} names={[theirs]} />
            </p>
            <p>
              <Named text={words.yours(here)} names={[here]} />
            </p>
            {names.includes(key) && (
              <button
                type="button"
                aria-label={words.takeTheirsOf(heading)}
                onClick={() => onValues({ [key]: theirs })}
              >
                {words.takeTheirs}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}
