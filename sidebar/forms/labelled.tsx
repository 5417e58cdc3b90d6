import { taskMessages } from "../../src/messages/task-form-messages";
import type { Field, Problem } from "./form";
import { controlId } from "./control-id";

/** What ties a control to its label, hint and problem. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-required": boolean;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

interface Props {
  readonly field: Field;
  /** The field's name; in a list with the entry's number before it. */
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly children: (props: ControlProps) => preact.ComponentChildren;
}

/** A label, its control, and what is wrong with it. */
export function Labelled({ field: { label, hint, needed }, name, problems, children }: Props) {
  const id = controlId(name);
  const problem = problems.find(({ field }) => field === name);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id} data-needed={needed && taskMessages.needed}>
        {label}
      </label>
      {children({
        id,
        "aria-required": needed === true,
        "aria-invalid": problem !== undefined,
        "aria-describedby": described || undefined,
      })}
      {hint && (
        <p class="quiet hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem.sentence}
        </p>
      )}
    </div>
  );
}
