import type { ComponentChildren } from "preact";
import type { FoundColumn, SheetInspection } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-messages";
import { askedColumns, type Draft, wholeQuestions, withLearnerId } from "./draft";

const words = setUpFormMessages;

interface Props {
  readonly sheet: SheetInspection;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** How a column is chosen for. */
  readonly choice: (column: FoundColumn) => ComponentChildren;
}

/** What the sheet itself does not tell: of all of it, then of single columns. */
export function Questions({ sheet, draft, onChange, choice }: Props) {
  const learnerId = sheet.questions.find(({ about }) => about === "learnerId");
  const whole = wholeQuestions(sheet, draft);
  const asked = askedColumns(sheet);
  if (!learnerId && whole.length + asked.size === 0) return null;
  return (
    <section class="questions">
      <h2>{words.questions}</h2>
      {learnerId && (
        <label class="field">
          <span>{learnerId.text}</span>
          <LearnerIdChoice sheet={sheet} choices={learnerId.choices ?? []} draft={draft} onChange={onChange} />
        </label>
      )}
      {whole.map(({ about, text, answers, offers }) => {
        const change = (answer: string) => onChange({ ...draft, whole: { ...draft.whole, [about]: answer } });
        return (
          <label key={about} class="field">
            <span>{text}</span>
            {answers ? (
              <select id={about} value={draft.whole[about]} onChange={({ currentTarget: { value } }) => change(value)}>
                <option value="">{words.chooseAnswer}</option>
                {answers.map((answer) => (
                  <option key={answer}>{answer}</option>
                ))}
              </select>
            ) : (
              <input
                id={about}
                type="text"
                autocomplete="off"
                list={offers && `${about}-list`}
                value={draft.whole[about]}
                onInput={({ currentTarget: { value } }) => change(value)}
              />
            )}
            {offers && (
              <datalist id={`${about}-list`}>
                {offers.map((offer) => (
                  <option key={offer} value={offer} />
                ))}
              </datalist>
            )}
          </label>
        );
      })}
      {sheet.columns
        .filter(({ column }) => asked.has(column))
        .map((column) => (
          <div key={column.column} class="asked">
            <p>{asked.get(column.column)}</p>
            {choice(column)}
          </div>
        ))}
    </section>
  );
}

function LearnerIdChoice({
  sheet,
  choices,
  draft,
  onChange,
}: Omit<Props, "choice"> & { readonly choices: readonly number[] }) {
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
