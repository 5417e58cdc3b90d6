import type { Random } from "../../support/random";
import { climb } from "./climb";
import { type Fact, factsIn } from "./facts";
import { looksLike, type Page } from "./pages";
import { worldsNear } from "./near";
import type { World } from "./world";

/**
 * The facts that an attacker knows for certain: those for which no other world is found that gives the same pages at both updates and in
 * which the fact is another. A fact counts as hidden only where such a world is at hand, so what the search misses counts as recovered.
 */
export function recovered(
  world: World,
  pages: readonly Page[],
  random: Random,
  facts: readonly Fact[] = factsIn(world),
  search = climb,
): Fact[] {
  const isAlike = looksLike(world, pages);
  const open = new Set(facts);
  const isOther = (fact: Fact, other: World) => fact.of(other) !== fact.of(world);
  // A world that hides one fact often hides others too.
  const settle = (other: World) => {
    for (const fact of open) if (isOther(fact, other)) open.delete(fact);
  };
  for (const fact of facts) {
    if (!open.has(fact)) continue;
    const isOtherBy = (other: World) => isOther(fact, other);
    for (const other of worldsNear(world, fact, isOtherBy, random)) {
      if (!isOtherBy(other) || !isAlike(other)) continue;
      settle(other);
      break;
    }
  }
  for (const fact of facts) {
    const other = open.has(fact) ? search(world, pages, isAlike, fact, random) : undefined;
    if (other) settle(other);
  }
  return [...open];
}
