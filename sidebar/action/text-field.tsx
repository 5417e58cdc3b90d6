import { Field, type FieldProps } from "./field";

interface Props extends FieldProps {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly kind?: "line" | "paragraph" | "date" | "number";
  /** The list of suggestions with that ID. */
  readonly list?: string;
}

/** A field that is typed into. A number stays text until it is saved, so that a slip is told and not lost. */
export function TextField({ value, onText, kind = "line", list, ...field }: Props) {
  return (
    <Field {...field}>
      {(props) =>
        kind === "paragraph" ? (
          <textarea
            {...props}
            rows={3}
            dir="auto"
            value={value}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
        ) : (
          <input
            {...props}
            type={kind === "date" ? "date" : "text"}
            inputMode={kind === "number" ? "decimal" : undefined}
            dir={kind === "line" ? "auto" : undefined}
            autocomplete="off"
            list={list}
            value={value}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
