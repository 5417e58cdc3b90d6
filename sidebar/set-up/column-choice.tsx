import type { FoundColumn, SheetInspection } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-messages";
import { SideBySide } from "../parts/named";
import type { Draft } from "./draft";
import { fieldId } from "./field-id";
import { MarkFields } from "./mark-fields";
import type { PlanProblem } from "./plan-problems";

const words = setUpFormMessages;
/** Stands for no answer yet; no use is called so. */
const open = "?";

interface Props {
  readonly column: FoundColumn;
  readonly uses: SheetInspection["uses"];
  readonly draft: Draft;
  readonly problems: readonly PlanProblem[];
  readonly onChange: (draft: Draft) => void;
}

/** One column of the sheet: its heading, a few of its cells, and what it is used as. */
export function ColumnChoice({ column, uses, draft, problems, onChange }: Props) {
  const use = draft.uses[column.column];
  const isOpen = use === undefined;
  const id = fieldId({ column: column.column, field: "use" });
  return (
    <div class="column">
      <p class="heading">
        <span class="letter" aria-hidden="true">
          {column.letter}
        </span>
        <strong dir="auto">{column.heading || words.noHeading}</strong>
      </p>
      <p class="quiet samples">{column.samples.length > 0 ? <SideBySide texts={column.samples} /> : words.empty}</p>
      {column.why && use === column.use && <p class="quiet why">{column.why}</p>}
      {column.code && use === "assessment" && <p class="quiet why">{words.headingBecomes(column.code)}</p>}
      <select
        id={id}
        aria-label={words.usedAs(column.letter, column.heading)}
        aria-invalid={isOpen && problems.some((one) => one.column === column.column && one.field === "use")}
        value={use ?? open}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, uses: { ...draft.uses, [column.column]: currentTarget.value } })
        }
      >
        {isOpen && <option value={open}>{words.chooseAnswer}</option>}
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
