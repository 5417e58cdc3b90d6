import type { SheetInspection } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-form-messages";
import { type Draft, withLearnerId } from "./draft";

const words = setUpFormMessages;

interface Props {
  readonly sheet: SheetInspection;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What the sheet itself does not tell. */
export function Questions({ sheet, draft, onChange }: Props) {
  if (sheet.questions.length === 0) return null;
  return (
    <section class="questions">
      <h2>{words.questions}</h2>
      {sheet.questions.map((question) => {
        const { about, text } = question;
        return (
          <label key={about} class="field">
            <span>{text}</span>
            {about === "learnerId" ? (
              <LearnerIdChoice sheet={sheet} choices={question.choices} draft={draft} onChange={onChange} />
            ) : (
              <input
                type="text"
                autocomplete="off"
                value={draft[about]}
                onInput={({ currentTarget }) => onChange({ ...draft, [about]: currentTarget.value })}
              />
            )}
          </label>
        );
      })}
    </section>
  );
}

function LearnerIdChoice({ sheet, choices, draft, onChange }: Props & { readonly choices: readonly number[] }) {
  const chosen = sheet.columns.find(({ column }) => draft.uses[column] === "learnerId");
  const offered = sheet.columns.filter(({ column }) => choices.includes(column) || column === chosen?.column);
  return (
    <select
      value={chosen ? String(chosen.column) : ""}
      onChange={({ currentTarget: { value } }) =>
        onChange(withLearnerId(draft, value === "" ? undefined : Number(value)))
      }
    >
      <option value="">{words.choose}</option>
      {offered.map(({ column, letter, heading, samples }) => (
        <option key={column} value={String(column)}>
          {`${letter} ${heading} (${words.samples(samples.slice(0, 2)) || words.empty})`}
        </option>
      ))}
    </select>
  );
}
