/** One of a list, whatever its case and spaces. `aliases` are other spellings, each with the choice that it means. */
export interface Choice<One extends string = string> {
  readonly oneOf: readonly One[];
  readonly aliases?: Readonly<Record<string, One>>;
}

/** Yes or no where the column has words of its own for yes: codes, the group's name. */
export interface Flag {
  readonly flag: readonly string[];
}

/**
 * What a column's cells mean; src/records reads each by it, and docs/reading.md says how. An id names a learner or a record; a name is a short
 * text that is compared, of a person, a course or a subject; a day is a date without a time, a moment one with it; a share is a percentage
 * from 0 to 100; a count is 0 or more; a flag is yes, no or not recorded; a consent is only a recorded yes; a concern is yes also where
 * somebody wrote a note of one.
 */
export type Kind =
  | "id"
  | "text"
  | "name"
  | "day"
  | "moment"
  | "number"
  | "share"
  | "count"
  | "grade"
  | "flag"
  | "consent"
  | "concern"
  | Choice
  | Flag;

export const choice = <const One extends string>(
  oneOf: readonly One[],
  aliases?: Readonly<Record<string, One>>,
): Choice<One> => (aliases ? { oneOf, aliases } : { oneOf });

export const isChoice = (kind: Kind): kind is Choice => typeof kind === "object" && "oneOf" in kind;

export const isFlag = (kind: Kind): kind is Flag | "flag" =>
  kind === "flag" || (typeof kind === "object" && "flag" in kind);
