import { normalise } from "../domain/text/normalise";
import type { Column } from "./column";
import { matchHeadings } from "./match-headings";

type Columns = Readonly<Record<string, Column>>;

/** A column of which a tab has two; only the first is read. Counted from 0. */
interface Second<Key extends string> {
  readonly key: Key;
  readonly column: number;
}

/** What a heading of consent may say besides, for it to be one to contact parents: "Trip consent" is another. */
const aboutContact =
  /^(?:parent|parents|parental|carer|carers|guardian|family|home|contact|consent|permission|to|for|or|and|given|recorded|status)$/;
const isContactConsent = (heading: string) => {
  const words = normalise(heading.slice(0, 200)).split(" ");
  return (
    words.some((word) => word === "consent" || word === "permission") && words.every((word) => aboutContact.test(word))
  );
};

/** The columns whose heading means one that stands elsewhere in the tab. */
export function secondColumns<C extends Columns>(
  columns: C,
  headings: readonly unknown[],
  positions: ReadonlyMap<keyof C & string, number>,
): Second<keyof C & string>[] {
  const taken = new Set(positions.values());
  const consent = Object.keys(columns).find((key) => columns[key]?.kind === "consent");
  return headings.flatMap((heading, column) => {
    if (typeof heading !== "string" || heading.trim() === "" || taken.has(column)) return [];
    const [known] = matchHeadings([heading], columns).positions.keys();
    const key = known ?? (isContactConsent(heading) ? consent : undefined);
    return key !== undefined && positions.has(key) ? [{ key, column }] : [];
  });
}

/** Columns that say something of a consent beside the one that is read: a No or a note in them holds. */
export const consentsBeside = <C extends Columns>(
  columns: C,
  headings: readonly unknown[],
  positions: ReadonlyMap<keyof C & string, number>,
): number[] =>
  Object.values(columns).some(({ kind }) => kind === "consent")
    ? secondColumns(columns, headings, positions)
        .filter(({ key }) => columns[key]?.kind === "consent")
        .map(({ column }) => column)
    : [];
