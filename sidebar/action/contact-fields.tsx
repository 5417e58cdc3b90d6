import type { ActionSentence } from "../../src/api/action-rules";
import { type ContactAnswer, contactAnswers } from "../../src/domain/interventions/action";
import { actionFormMessages } from "../../src/messages/action-form-messages";
import type { ActionDraft } from "./action-draft";
import { Field } from "./field";
import { TextField } from "./text-field";

const words = actionFormMessages;

interface Props {
  readonly draft: ActionDraft;
  readonly problems: readonly ActionSentence[];
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

/** Asked under 18, offered for an adult with consent; otherwise only what stands in the way is said. */
export function ContactFields({ draft, problems, onChange }: Props) {
  const { contactRule, contact, contactOutcome } = draft;
  // An answer given before the card said otherwise can still be taken back.
  const isAsked = contactRule === "under 18" || contactRule === "adult with consent" || contact !== "";
  return (
    <fieldset>
      <legend>{words.parents}</legend>
      <p class="quiet">{words.rules[contactRule]}</p>
      {isAsked && (
        <Field name="contact" label={words.contact} problems={problems}>
          {(props) => (
            <select
              {...props}
              value={contact}
              onChange={({ currentTarget }) => onChange({ contact: currentTarget.value as ContactAnswer })}
            >
              <option value="">{words.notAsked}</option>
              {contactAnswers.map((answer) => (
                <option key={answer} value={answer}>
                  {answer}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {contact !== "" && (
        <TextField
          name="contactOutcome"
          label={words.contactOutcome}
          problems={problems}
          value={contactOutcome}
          onText={(text) => onChange({ contactOutcome: text })}
        />
      )}
    </fieldset>
  );
}
