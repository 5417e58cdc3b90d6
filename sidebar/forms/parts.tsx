import { SideBySide } from "../parts/named";
import { Control } from "./control";
import { Facts } from "./facts";
import type { Field, Group, List, Part, Values } from "./form";
import type { OpenForm } from "./form-model";
import { Labelled } from "./labelled";
import { ListPart } from "./list-part";

export interface PartsProps {
  readonly open: OpenForm;
  readonly parts: readonly Part[];
  /** What stands in these fields. */
  readonly values: Values;
  readonly onValues: (values: Values) => void;
  readonly onRows: (rows: readonly Values[]) => void;
  /** Comes before the names of a list's entry, such as "2 ". */
  readonly prefix?: string;
}

type Rest = Omit<PartsProps, "parts">;

/** The parts of a form in their order. */
export function Parts({ parts, ...rest }: PartsProps) {
  return (
    <>
      {parts.map((part, index) => (
        <OnePart key={index} part={part} {...rest} />
      ))}
    </>
  );
}

const Note = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.every((text) => text === "") ? null : (
    <p class="quiet">
      <SideBySide texts={texts} />
    </p>
  );

function OnePart({ part, ...rest }: Rest & { part: Part }) {
  switch (part.kind) {
    case "note":
      return <Note texts={part.texts(rest.values)} />;
    case "facts":
      return <Facts facts={part.facts} />;
    case "list":
      return <Entries list={part} {...rest} />;
    case "group":
      return <GroupPart group={part} {...rest} />;
    case "line":
    case "paragraph":
    case "date":
    case "number":
    case "choice":
      return <OneField field={part} {...rest} />;
  }
}

function Entries({ list, ...rest }: Rest & { list: List }) {
  const { open, onRows } = rest;
  const change = (index: number, values: Values) =>
    onRows(open.draft.rows.map((row, at) => (at === index ? { ...row, ...values } : row)));
  return (
    <ListPart list={list} open={open} onRows={onRows}>
      {(index, row) => (
        <Parts
          {...rest}
          parts={list.parts(index)}
          values={row}
          prefix={`${index} `}
          onValues={(values) => change(index, values)}
        />
      )}
    </ListPart>
  );
}

function GroupPart({ group: { legend, look, parts, holds }, ...rest }: Rest & { group: Group }) {
  const inside = <Parts parts={parts} {...rest} />;
  if (look === "folded")
    return (
      <details class="list">
        <summary>
          {legend}
          {holds && (
            <span class="quiet">
              <SideBySide texts={holds(rest.values)} />
            </span>
          )}
        </summary>
        {inside}
      </details>
    );
  if (look === "beside") return <div class="beside">{inside}</div>;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {inside}
    </fieldset>
  );
}

function OneField({ field, open, values, onValues, prefix = "" }: Rest & { field: Field }) {
  const value = values[field.name] ?? "";
  // An answer given before the form said otherwise can still be taken back.
  if (field.shown && !field.shown(values) && value === "") return null;
  return (
    <Labelled field={field} name={prefix + field.name} problems={open.problems}>
      {(tied) => (
        <Control field={field} tied={tied} value={value} onText={(text) => onValues({ [field.name]: text })} />
      )}
    </Labelled>
  );
}
