import * as z from "zod/mini";
import { textOf } from "./grid";

// Each is made when a tab is first read: all of them at load would be paid for by every custom function.

const isDate = (cell: unknown): cell is Date =>
  // A cell's date comes from another realm in the preview and in tests, where instanceof is false.
  Object.prototype.toString.call(cell) === "[object Date]" && !Number.isNaN((cell as Date).getTime());

/** Text; a number counts as its digits, since an ID such as 20431 is a number to Sheets. */
export const text = () =>
  z.pipe(
    z.union([z.string(), z.number(), z.boolean()], "Expected text."),
    z.transform((cell) => String(cell).trim()),
  );

/** A number, or text that is one; never made from a blank or a tick box. */
export const number = () =>
  z.pipe(
    z.union(
      [
        z.number(),
        z
          .string()
          .check(z.regex(/^\s{0,64}[+-]?(?:\d{1,64}(?:\.\d{0,64})?|\.\d{1,64})\s{0,64}$/, "Expected a number.")),
      ],
      "Expected a number.",
    ),
    z.transform(Number),
  );

export const date = () => z.custom<Date>(isDate, "Expected a date.");

/** Anything that Sheets can hold, where the functions themselves read it. */
export const anything = () => z.unknown();

/** One of a list, whatever its case. */
export function oneOf<const Choice extends string>(choices: readonly Choice[]) {
  const find = (cell: unknown) => choices.find((choice) => choice.toLowerCase() === textOf(cell).toLowerCase());
  return () =>
    z.pipe(
      z.custom<string>((cell) => find(cell) !== undefined, `Expected one of ${choices.join(", ")}.`),
      z.transform((cell) => find(cell) as Choice),
    );
}
