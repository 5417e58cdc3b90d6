import { type KnownLearner, type KnownRow, type KnownRows, nameOf } from "../../domain/import/import-file";
import { groupBy } from "../../domain/numbers/group-by";
import { normalise } from "../../domain/text/normalise";
import { idFinder } from "../texts";

export function knownRows(rows: readonly KnownRow[], learners: readonly KnownLearner[]): KnownRows {
  const find = idFinder(rows.map(({ learnerId }) => learnerId));
  const byId = groupBy(rows, ({ learnerId }) => find(learnerId) ?? learnerId);
  const byPerson = groupBy(
    learners.filter(({ born }) => born !== ""),
    ({ surname, firstName, born }) => personKey(`${firstName} ${surname}`, born),
  );
  return {
    find(learnerId) {
      const known = find(learnerId);
      return known === undefined ? [] : (byId.get(known) ?? []);
    },
    suggest(row) {
      if (row.born === "") return undefined;
      const [only, second] = byPerson.get(personKey(nameOf(row), row.born)) ?? [];
      return second === undefined ? only : undefined;
    },
  };
}

const personKey = (name: string, born: string) => `${normalise(name)} ${born}`;
