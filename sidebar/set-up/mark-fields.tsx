import type { FoundColumn } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-messages";
import type { Draft } from "./draft";
import { fieldId } from "./field-id";
import type { PlanProblem } from "./plan-problems";

const words = setUpFormMessages;
const fields = [
  { field: "maxMark", list: "maxMarks", label: words.maxMark },
  { field: "weight", list: "weights", label: words.weight },
] as const;

interface Props {
  readonly column: FoundColumn;
  readonly draft: Draft;
  readonly problems: readonly PlanProblem[];
  readonly onChange: (draft: Draft) => void;
}

/** How much an assessment's marks are out of, and how much they count. */
export function MarkFields({ column: { column, heading }, draft, problems, onChange }: Props) {
  return (
    <div class="mark-fields">
      {fields.map(({ field, list, label }) => {
        const problem = problems.find((one) => one.column === column && one.field === field);
        const id = fieldId({ field, column });
        return (
          <div key={field} class="field">
            <label for={id}>
              {label}
              <span class="unseen">{heading}</span>
            </label>
            <input
              id={id}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={draft[list][column] ?? ""}
              aria-invalid={problem !== undefined}
              aria-describedby={problem && `${id}-problem`}
              onInput={({ currentTarget }) =>
                onChange({ ...draft, [list]: { ...draft[list], [column]: currentTarget.value } })
              }
            />
            {problem && (
              <p class="problem" id={`${id}-problem`}>
                {problem.sentence}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
