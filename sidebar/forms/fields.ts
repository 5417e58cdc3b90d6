import type { Choice, Fact, Field, Group, Part, Values } from "./form";

/** Short ways to say the parts of a form. */
const field =
  (kind: Field["kind"]) =>
  (name: string, label: string, more: Partial<Field> = {}): Field => ({ kind, name, label, ...more });

export const line = field("line");
export const paragraph = field("paragraph");
export const date = field("date");
export const number = field("number");

export const choice = (
  name: string,
  label: string,
  choices: NonNullable<Field["choices"]>,
  more: Partial<Field> = {},
) => field("choice")(name, label, { choices, ...more });

/** Of a field that has to be filled in. */
export const needed = { needed: true } as const;

/** Choices that are called what they are. */
export const choicesOf = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: value }));

export const note = (...texts: readonly string[]): Part => ({ kind: "note", texts: () => texts });
export const noteOn = (textOf: (values: Values) => string): Part => ({
  kind: "note",
  texts: (values) => [textOf(values)],
});
export const facts = (...told: readonly Fact[]): Part => ({ kind: "facts", facts: told });

const look =
  (how: Group["look"]) =>
  (legend: string, ...parts: readonly Part[]): Group => ({ kind: "group", legend, look: how, parts });

export const group = look("plain");
/** Shut until it is asked for. */
export const folded = look("folded");
/** Two in a row. */
export const beside = (...parts: readonly Part[]) => look("beside")("", ...parts);
