import { taskMessages } from "../../src/messages/task-form-messages";
import { dayText } from "../parts/day-text";
import type { Choice, Field } from "./form";
import type { ControlProps } from "./labelled";

interface Props {
  readonly field: Field;
  readonly tied: ControlProps;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** What is typed into or chosen from. A number stays text until it is saved, so that a slip is told and not lost. */
export function Control({ field, tied, value, onText }: Props) {
  const typed = {
    ...tied,
    value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
  };
  if (field.kind === "choice")
    return (
      <select {...typed}>
        <option value="">{field.blank ?? taskMessages.choose}</option>
        {field.choices?.map((one) =>
          "heading" in one ? (
            <optgroup key={one.heading} label={one.heading}>
              {one.choices.map(Option)}
            </optgroup>
          ) : (
            Option(one)
          ),
        )}
      </select>
    );
  if (field.kind === "paragraph")
    return <Paragraph offers={field.offers} typed={typed} value={value} onText={onText} />;
  const list = field.suggestions && `${tied.id}-list`;
  return (
    <>
      <input
        {...typed}
        type={field.kind === "date" ? "date" : "text"}
        inputMode={field.kind === "number" ? "decimal" : undefined}
        dir={field.kind === "line" ? "auto" : undefined}
        autocomplete="off"
        list={list}
      />
      {field.kind === "date" && value !== "" && <p class="quiet echo">{`= ${dayText(value)}`}</p>}
      {list && (
        <datalist id={list}>
          {field.suggestions?.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

const Option = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** A long text; what is offered is added as a line of its own, once. */
function Paragraph({
  offers = [],
  typed,
  value,
  onText,
}: Pick<Props, "value" | "onText"> & { offers: readonly string[] | undefined; typed: object }) {
  const open = offers.filter((offer) => !value.includes(offer));
  return (
    <>
      <textarea {...typed} rows={3} dir="auto" />
      {open.length > 0 && (
        <p class="offers">
          {open.map((offer) => (
            <button
              key={offer}
              type="button"
              onClick={() => onText([value.trimEnd(), offer].filter(Boolean).join("\n"))}
            >
              {taskMessages.add(offer)}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
