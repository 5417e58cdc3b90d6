import type { ActionSentence } from "../../src/api/action-rules";
import type { DraftField } from "./action-draft";

export interface FieldProps {
  readonly name: DraftField;
  readonly label: string;
  readonly problems: readonly ActionSentence[];
  readonly hint?: string;
}

/** What ties a control to its label, hint and problem. */
interface ControlProps {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

export const fieldId = (name: DraftField) => `action-${name}`;

/** A label, its control, and what is wrong with it. */
export function Field({
  name,
  label,
  problems,
  hint,
  children,
}: FieldProps & { children: (props: ControlProps) => preact.JSX.Element }) {
  const id = fieldId(name);
  const problem = problems.find(({ field }) => field === name);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, "aria-invalid": problem !== undefined, "aria-describedby": described || undefined })}
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
