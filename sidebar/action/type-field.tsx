import type { ActionSentence } from "../../src/api/action-rules";
import { actionCategories } from "../../src/domain/interventions/action-types";
import { actionFormMessages } from "../../src/messages/action-form-messages";
import { focus } from "../parts/focus";
import { Field } from "./field";

const words = actionFormMessages;

interface Props {
  readonly value: string;
  readonly problems: readonly ActionSentence[];
  readonly onChange: (type: string) => void;
}

/** The policy's list, by its own headings. The form begins here. */
export function TypeField({ value, problems, onChange }: Props) {
  return (
    <Field name="type" label={words.type} problems={problems}>
      {(props) => (
        <select {...props} ref={focus} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          <option value="">{words.choose}</option>
          {actionCategories.map(({ category, types }) => (
            <optgroup key={category} label={category}>
              {types.map((type) => (
                <option key={type} value={type}>
                  {type}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
