import { changedFor } from "./changes";
import type { Fact } from "./facts";
import type { Page } from "./pages";
import { exchangesIn, type Move, ringsIn } from "./rings";
import { sumsIn } from "./sums";
import type { Person, World } from "./world";

/** Ours: of moves that come to the same, and of worlds that are tried, as many as leave the full run in minutes. */
const mostAlike = 12;
const mostWorlds = 2000;

/** From quick to slow. */
export const looks = ["changed", "exchanged", "handed on"] as const;
type Look = (typeof looks)[number];

/**
 * Worlds in which the fact is another, and a few learners are other than they are, so that every sum of the pages stays: one or two are
 * changed; two pairs exchange something, or one pair, and one is changed; three hand something on, and a pair exchanges something. None of
 * these is left out but what the two limits cut.
 */
export function worldsBeside(world: World, pages: readonly Page[]) {
  const sumsOf = sumsIn(world, pages);
  return function* (fact: Fact, look: Look): Generator<World> {
    let worlds = 0;
    for (const moves of evenMoves(world, fact, look, sumsOf)) {
      yield after(world, moves);
      if ((worlds += 1) === mostWorlds) return;
    }
  };
}

function after(world: World, moves: readonly Move[]): World {
  const people = moves.flatMap((move) => move.after());
  const places = moves.flatMap((move) => move.places);
  return world.map((person, place) => people[places.indexOf(place)] ?? person);
}

/** One move, or two of different learners, that even out in the sums and not in the fact: the one is found by the sums of the other. */
function* evenMoves(
  world: World,
  fact: Fact,
  look: Look,
  sumsOf: (person: Person) => number,
): Generator<readonly Move[]> {
  const moves = [...changesIn(world, fact, sumsOf), ...(look === "changed" ? [] : exchangesIn(world, fact, sumsOf))];
  const isRing = look === "handed on";
  // Of a change or an exchange beside another, one of the two is about the fact.
  const bySums = inSums(isRing ? moves : moves.filter(({ by }) => by !== 0));
  const isOfUse = (sums: number, by: number) => (by !== 0 && sums === 0) || bySums.has(-sums);
  for (const one of isRing ? ringsIn(world, fact, sumsOf, isOfUse) : moves) {
    if (one.by !== 0 && one.sums === 0) yield [one];
    for (const other of bySums.get(-one.sums) ?? [])
      if (one.by + other.by !== 0 && areApart(one, other)) yield [one, other];
  }
}

function* changesIn(world: World, fact: Fact, sumsOf: (person: Person) => number): Generator<Move> {
  const changed = changedFor(fact, world);
  for (const [place, person] of world.entries()) {
    const [sums, by] = [sumsOf(person), fact.of(person)];
    for (const part of changed(person)) {
      const other = { ...person, ...part };
      yield { places: [place], sums: sumsOf(other) - sums, by: fact.of(other) - by, after: () => [other] };
    }
  }
}

function inSums(moves: readonly Move[]): ReadonlyMap<number, readonly Move[]> {
  const bySums = new Map<number, Move[]>();
  for (const move of moves) {
    const alike = bySums.get(move.sums);
    if (!alike) bySums.set(move.sums, [move]);
    else if (alike.length < mostAlike) alike.push(move);
  }
  return bySums;
}

const areApart = (one: Move, other: Move) => !one.places.some((place) => other.places.includes(place));
