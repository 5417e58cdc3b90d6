import { type KnownLearner, type KnownRow, type KnownRows, nameOf } from "../../domain/import/import-file";
import { partsOf } from "../../domain/import/names-agree";
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
  const byName = groupBy(learners, ({ surname, firstName }) => normalise(`${firstName} ${surname}`));
  const byPart = groupBy(
    rows.flatMap((row) => [...new Set(partsOf(row.name))].map((part) => ({ row, part }))),
    ({ part }) => part,
  );
  return {
    named: (part) => (byPart.get(part) ?? []).map(({ row }) => row),
    find(learnerId) {
      const known = find(learnerId);
      return known === undefined ? [] : (byId.get(known) ?? []);
    },
    suggest(row) {
      const hasNumber = row.learnerId !== "" && !row.learnerId.includes("@");
      const alike =
        row.born !== ""
          ? byPerson.get(personKey(nameOf(row), row.born))
          : hasNumber
            ? []
            : byName.get(normalise(nameOf(row)));
      const [only, second] = alike ?? [];
      return second === undefined ? only : undefined;
    },
  };
}

const personKey = (name: string, born: string) => `${normalise(name)} ${born}`;
