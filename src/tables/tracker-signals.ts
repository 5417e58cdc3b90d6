import { type KnownMeasure, measures, type measureOf } from "../domain/risk/measures";
import type { Column } from "./column";

type Measures = typeof measureOf;

/** The column of a measure, from all that src/domain/risk says of it. */
type MeasureColumn<M extends KnownMeasure["id"]> = Omit<Column, "header" | "kind" | "filledBy"> & {
  readonly header: Measures[M]["heading"];
  readonly kind: Measures[M]["kind"];
  readonly filledBy: Measures[M]["filledBy"];
};

/** "+0.0;-0.0;0.0" for one decimal with its sign. */
function formatOf({ decimals, signed }: NonNullable<KnownMeasure["shown"]>): string {
  const digits = decimals === 0 ? "0" : "0.0";
  return signed ? `+${digits};-${digits};${digits}` : digits;
}

const columnOf = ({ heading, spellings, kind, filledBy, shown, whenFilled, width, note }: KnownMeasure): Column => ({
  header: heading,
  aliases: spellings,
  kind,
  filledBy,
  width,
  ...(shown && { numberFormat: formatOf(shown) }),
  ...(whenFilled && { optional: true }),
  note,
});

const columnsOf = (by: Column["filledBy"]) =>
  Object.fromEntries(measures.filter(({ filledBy }) => filledBy === by).map((one) => [one.id, columnOf(one)]));

type By<Who> = { [M in keyof Measures as Measures[M]["filledBy"] extends Who ? M : never]: MeasureColumn<M> };

/** What the add-on works out of the marks; each stands where it belongs among the tracker's columns. */
export const workedOutMeasures = columnsOf("add-on") as By<"add-on">;

/** What people record beside the marks. */
export const typedMeasures = columnsOf("people") as By<"people">;
