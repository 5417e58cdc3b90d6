import { SideBySide } from "../parts/named";
import { reveal } from "../parts/reveal";
import { controlId } from "./control-id";
import { fieldsIn, type List, type Values } from "./form";
import type { OpenForm } from "./form-model";

interface Props {
  readonly list: List;
  readonly open: OpenForm;
  readonly onRows: (rows: readonly Values[]) => void;
  /** Draws the fields of one entry. */
  readonly children: (index: number, row: Values) => preact.JSX.Element;
}

/** Entries that each have the same fields. */
export function ListPart({ list, open, onRows, children }: Props) {
  const { rows } = open.draft;
  const { add } = list;
  const problem = open.problems.find(({ field }) => field === list.name);

  function addEntry(empty: Values) {
    onRows([...rows, empty]);
    const [first] = fieldsIn(list.parts(rows.length));
    if (first) reveal(controlId(`${rows.length} ${first.name}`));
  }

  function removeEntry(index: number) {
    onRows(rows.filter((_, at) => at !== index));
    reveal(controlId(list.name));
  }

  return (
    <fieldset>
      <legend tabIndex={-1} id={controlId(list.name)}>
        {list.legend}
      </legend>
      {problem && <p class="problem">{problem.sentence}</p>}
      {rows.map((row, index) => {
        const remove = list.remove?.(index, row);
        return (
          <fieldset key={index} class="entry">
            <legend>
              <SideBySide texts={list.entry(index, row)} />
            </legend>
            {children(index, row)}
            {remove && (
              <button type="button" class="link" aria-label={remove.name} onClick={() => removeEntry(index)}>
                {remove.label}
              </button>
            )}
          </fieldset>
        );
      })}
      {add && (
        <button type="button" class="add" onClick={() => addEntry(add.empty)}>
          {add.label}
        </button>
      )}
    </fieldset>
  );
}
