import { type Choice, type Flag, isChoice, isFlag, type Kind } from "../tables/kind";
import type { Cell, Reading } from "./cell";
import { readDay, readMoment } from "./days";
import { readCount, readNumber, readShare } from "./numbers";
import { choiceReader, readGradeText, readId, readName, readText } from "./texts";
import { flagReader, readConcern, readConsent } from "./words";

/** What each kind's cells mean: the only readers there are. */
export const readers = {
  id: readId,
  text: readText,
  name: readName,
  grade: readGradeText,
  day: readDay,
  moment: readMoment,
  number: readNumber,
  count: readCount,
  share: readShare,
  flag: flagReader(),
  consent: readConsent,
  concern: readConcern,
} satisfies Record<Exclude<Kind, Choice | Flag>, (cell: Cell) => Reading<unknown>>;

type Plain = keyof typeof readers;
type Read<K extends Plain> = ReturnType<(typeof readers)[K]> extends Reading<infer Value> ? Value : never;

/** What a cell of a kind gives. */
export type Meaning<K extends Kind> =
  K extends Choice<infer One> ? One : K extends Flag ? boolean : K extends Plain ? Read<K> : never;

/** The reader of a kind; that of a choice or of a flag with its own words is made once for a column. */
export function readerOf<K extends Kind>(kind: K): (cell: Cell) => Reading<Meaning<K>> {
  const reader = isChoice(kind)
    ? choiceReader(kind)
    : isFlag(kind)
      ? flagReader(kind === "flag" ? [] : kind.flag)
      : readers[kind as Plain];
  return reader as (cell: Cell) => Reading<Meaning<K>>;
}
