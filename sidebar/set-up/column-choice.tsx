import type { FoundColumn, SheetInspection } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-form-messages";
import type { Draft } from "./draft";
import { MarkFields } from "./mark-fields";
import type { PlanProblem } from "./plan-problems";

const words = setUpFormMessages;

interface Props {
  readonly column: FoundColumn;
  readonly uses: SheetInspection["uses"];
  readonly draft: Draft;
  readonly problems: readonly PlanProblem[];
  readonly onChange: (draft: Draft) => void;
}

/** One column of the sheet: its heading, a few of its cells, and what it is used as. */
export function ColumnChoice({ column, uses, draft, problems, onChange }: Props) {
  const use = draft.uses[column.column] ?? "";
  return (
    <div class="column">
      <p class="heading">
        <span class="letter" aria-hidden="true">
          {column.letter}
        </span>
        <strong dir="auto">{column.heading || words.noHeading}</strong>
      </p>
      <p class="quiet samples" dir="auto">
        {words.samples(column.samples) || words.empty}
      </p>
      <select
        aria-label={words.usedAs(column.letter, column.heading)}
        value={use}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, uses: { ...draft.uses, [column.column]: currentTarget.value } })
        }
      >
        <option value="">{words.keep}</option>
        <option value="assessment">{words.assessment}</option>
        {uses.map(({ key, header, note }) => (
          <option key={key} value={key} title={note}>
            {header}
          </option>
        ))}
      </select>
      {use === "assessment" && <MarkFields column={column} draft={draft} problems={problems} onChange={onChange} />}
    </div>
  );
}
