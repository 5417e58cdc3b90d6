import { type Choice, isChoice, type Kind } from "../tables/kind";
import type { Cell, Reading } from "./cell";
import { readDay, readMoment } from "./days";
import { readCount, readNumber, readShare } from "./numbers";
import { choiceReader, readGradeText, readId, readName, readText } from "./texts";
import { readConcern, readConsent, readFlag } from "./words";

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
  flag: readFlag,
  consent: readConsent,
  concern: readConcern,
} satisfies Record<Exclude<Kind, Choice>, (cell: Cell) => Reading<unknown>>;

type Plain = keyof typeof readers;
type Read<K extends Plain> = ReturnType<(typeof readers)[K]> extends Reading<infer Value> ? Value : never;

/** What a cell of a kind gives. */
export type Meaning<K extends Kind> = K extends Choice<infer One> ? One : K extends Plain ? Read<K> : never;

/** The reader of a kind; a choice's is made once for a column. */
export const readerOf = <K extends Kind>(kind: K): ((cell: Cell) => Reading<Meaning<K>>) =>
  (isChoice(kind) ? choiceReader(kind) : readers[kind as Plain]) as (cell: Cell) => Reading<Meaning<K>>;
