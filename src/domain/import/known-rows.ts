import { normalise } from "../text/normalise";
import type { ExportRow } from "./read-export";
import type { TargetKey } from "./import-target";

export interface KnownCell {
  readonly value: unknown;
  /** A formula fills it, or its column. */
  readonly calculated: boolean;
}

/** A row of a tracker or of the Learners tab, as far as an import can change it. */
export interface KnownRow {
  readonly tab: "tracker" | "learners";
  readonly sheet: string;
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly learnerId: string;
  readonly name: string;
  readonly course: string;
  readonly group: string;
  /** The columns that the sheet has. */
  readonly cells: ReadonlyMap<TargetKey, KnownCell>;
}

/** Of the Learners tab. `born` as 2008-06-24, or "". */
export interface KnownLearner {
  readonly learnerId: string;
  readonly surname: string;
  readonly firstName: string;
  readonly born: string;
}

/** The workbook's rows by learner, and its learners by name and date of birth. */
export interface KnownRows {
  /** Rows of the learner with that ID, whatever its case; zeros at its start count only where they tell two learners apart. */
  find(learnerId: string): readonly KnownRow[];
  /** The one learner of that name and date of birth: a suggestion, never a match. */
  suggest(row: ExportRow): KnownLearner | undefined;
}

const keyOf = (id: string) => id.trim().toUpperCase();
const withoutZeros = (id: string) => keyOf(id).replace(/^0+(?=.)/, "");

export function knownRows(rows: readonly KnownRow[], learners: readonly KnownLearner[]): KnownRows {
  const byId = groupBy(rows, ({ learnerId }) => keyOf(learnerId));
  const byShortId = groupBy([...byId.keys()], withoutZeros);
  const byPerson = groupBy(
    learners.filter(({ born }) => born !== ""),
    ({ surname, firstName, born }) => personKey(`${firstName} ${surname}`, born),
  );
  return {
    find(learnerId) {
      const exact = byId.get(keyOf(learnerId));
      if (exact) return exact;
      const [only, second] = byShortId.get(withoutZeros(learnerId)) ?? [];
      return only !== undefined && second === undefined ? (byId.get(only) ?? []) : [];
    },
    suggest(row) {
      if (row.born === "") return undefined;
      const [only, second] = byPerson.get(personKey(nameOf(row), row.born)) ?? [];
      return second === undefined ? only : undefined;
    },
  };
}

/** "Kai Farrell" of a row, also where the export has "Farrell, Kai" in one column. */
export function nameOf({ surname, firstName, fullName }: ExportRow): string {
  if (surname !== "" && firstName !== "") return `${firstName} ${surname}`;
  const [last, first] = (fullName || surname).split(",").map((part) => part.trim());
  return first ? `${first} ${last}` : fullName || surname || firstName;
}

const personKey = (name: string, born: string) => `${normalise(name)} ${born}`;

function groupBy<One>(all: readonly One[], key: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
