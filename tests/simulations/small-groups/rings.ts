import type { Fact } from "./facts";
import type { Field, Person, World } from "./world";

/** A few learners who are other than they are: by how much the sums of the pages, and the fact, are so too. */
export interface Move {
  readonly places: readonly number[];
  readonly sums: number;
  readonly by: number;
  readonly after: () => World;
}

const parts: readonly (readonly Field[])[] = [
  ["here0", "here1"],
  ["tier0"],
  ["tier1"],
  ["tier0", "tier1"],
  ["gap0"],
  ["gap1"],
  ["attendance0"],
  ["attendance1"],
  ["finalGrade"],
  ["meg"],
  ["finalGrade", "meg"],
  ["support"],
  ["disadvantage"],
  ["send"],
  ["mode"],
  ["sex"],
];
/** What each update has of a learner. */
const records: readonly (readonly Field[])[] = [
  ["here1", "tier1", "gap1", "attendance1", "finalGrade", "meg", "support"],
  ["here1", "tier1", "gap1", "attendance1"],
  ["here0", "tier0", "gap0", "attendance0"],
];

/** Each learner with these parts of each other: by how much the sums and the fact are so other. */
function takenIn(world: World, parts: readonly (readonly Field[])[], fact: Fact, sumsOf: (person: Person) => number) {
  const fields = parts.flat();
  const taken = (one: number, other: number): Person => {
    const from = world[other];
    return { ...world[one], ...Object.fromEntries(fields.map((field) => [field, from?.[field]])) } as Person;
  };
  const own = world.map((person) => ({ sums: sumsOf(person), by: fact.of(person) }));
  const table = own.map(({ sums, by }, one) =>
    world.map((_person, other) => {
      const person = taken(one, other);
      return { sums: sumsOf(person) - sums, by: fact.of(person) - by };
    }),
  );
  return { parts, fields, taken, table };
}

type Taken = ReturnType<typeof takenIn>;

/** Each of these parts that makes a difference, every two of them, and each record. */
function* tables(world: World, fact: Fact, sumsOf: (person: Person) => number): Generator<Taken> {
  const single = parts.map((part) => takenIn(world, [part], fact, sumsOf));
  const telling = single.filter(({ table }) => table.some((row) => row.some(({ sums, by }) => sums !== 0 || by !== 0)));
  for (const [place, one] of telling.entries()) {
    yield one;
    for (const other of telling.slice(place + 1))
      if (!one.fields.some((field) => other.fields.includes(field)))
        yield takenIn(world, [...one.parts, ...other.parts], fact, sumsOf);
  }
  for (const record of records) yield takenIn(world, [record], fact, sumsOf);
}

/** Two exchange one or two parts of what is recorded of them, or a record. */
export function* exchangesIn(world: World, fact: Fact, sumsOf: (person: Person) => number): Generator<Move> {
  for (const { parts: handed, taken, table } of tables(world, fact, sumsOf))
    for (const [one, row] of table.entries())
      for (const [other, there] of row.entries()) {
        const back = table[other]?.[one];
        const isSame = (field: Field) => world[one]?.[field] === world[other]?.[field];
        if (other <= one || !back || handed.some((part) => part.every(isSame))) continue;
        const after = () => [taken(one, other), taken(other, one)];
        yield { places: [one, other], sums: there.sums + back.sums, by: there.by + back.by, after };
      }
}

/** Three hand such a part on in a ring; also so that the first goes over to the side of the second: who comes and goes may be on either side. */
export function* ringsIn(
  world: World,
  fact: Fact,
  sumsOf: (person: Person) => number,
  isOfUse: (sums: number, by: number) => boolean,
): Generator<Move> {
  for (const taken of tables(world, fact, sumsOf)) yield* ringsOf(taken, taken, isOfUse);
  if (fact.key === undefined) return;
  for (const record of records) {
    const first = takenIn(world, [record, [fact.key]], fact, sumsOf);
    yield* ringsOf(first, takenIn(world, [record], fact, sumsOf), isOfUse);
  }
}

function* ringsOf(from: Taken, rest: Taken, isOfUse: (sums: number, by: number) => boolean): Generator<Move> {
  for (const [one, row] of from.table.entries())
    for (const [other, begun] of row.entries())
      for (const [third, next] of rest.table[other]?.entries() ?? []) {
        const last = rest.table[third]?.[one];
        if (other === one || third === one || third === other || !last) continue;
        // The same ring begins with each of its three.
        if (from === rest && (other < one || third < one)) continue;
        const [sums, by] = [begun.sums + next.sums + last.sums, begun.by + next.by + last.by];
        if (!isOfUse(sums, by)) continue;
        const after = () => [from.taken(one, other), rest.taken(other, third), rest.taken(third, one)];
        yield { places: [one, other, third], sums, by, after };
      }
}
