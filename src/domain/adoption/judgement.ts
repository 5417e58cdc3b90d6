/** What a column of a sheet that we never saw can be. */
type What =
  /** Marks of one piece of work, each out of `maximum`. */
  | "mark"
  /** Percentages of one piece of work; `maximum` is 1 where 85% is the number 0.85, else 100. */
  | "percentage"
  /** Marks as texts such as 18/20 or 34 (C), which no function reads. */
  | "fraction"
  /** Nothing but 0 and 1: handed in or not, or marks out of 1. */
  | "nought or one"
  /** Grades of any scale, fine ones too. */
  | "grade"
  /** Worked out from other columns. */
  | "total"
  | "average"
  /** The marks beside it once more, as percentages. */
  | "repeat"
  | "rank"
  /** How far above or below something else, with a sign of which only its people know what is better. */
  | "gap"
  /** A rate of attendance, punctuality or online engagement: `signal` says which. */
  | "share"
  /** How often something was done, missed or late, or a rate that is not the learner's own: no mark, and no signal that we know. */
  | "rate"
  /** Sessions attended, and those that were possible. */
  | "sessions"
  | "possible sessions"
  | "attitude"
  /** Behaviour, house or UCAS points: neither marks nor incidents. */
  | "points"
  /** Of a test of another kind: key stage 2, CAT, ALPS, a reading age. */
  | "score"
  | "id"
  /** A year, an age, a seat: a number that says something else. */
  | "other number"
  | "date"
  | "text"
  | "nothing";

/** From what it was taken, with the words, sign or cells that said so: ("heading", "/40"). */
interface Why {
  readonly from: "heading" | "number format" | "cells" | "row of maxima" | "columns beside";
  readonly found: string;
}

export interface Judgement {
  readonly what: What;
  /** "sure" is said by the sheet, "likely" is shown as a guess, "ask" is not known and offers no guess. */
  readonly certainty: "sure" | "likely" | "ask";
  readonly why: Why;
  /** Of marks and percentages; absent when it has to be asked. */
  readonly maximum?: number;
  /** What the sheet says that it counts; of the parts of one paper, their shares of it. Absent where a work is one by itself. */
  readonly weight?: number;
  readonly signal?: "attendance" | "punctuality" | "online";
  /** The best value of an attitude scale, where the heading says so. */
  readonly best?: number;
}

/** Marks of one piece of work, however they are written. */
export const isWork = ({ what }: Pick<Judgement, "what">) => what === "mark" || what === "percentage";

/** One column as it stands in the sheet. */
export interface ColumnSeen {
  /** Its heading; with two rows of headings the upper one first, a merged one repeated over its columns. */
  readonly headings: readonly string[];
  /** The raw values below, row by row; blank ones too. */
  readonly cells: readonly unknown[];
  /** Their number formats, "" for automatic. */
  readonly formats?: readonly string[];
  /** What a row such as *Points Possible* or *Out of* gives as its maximum. */
  readonly maximum?: number;
  /** What a row of weights gives it. */
  readonly weight?: number;
}
