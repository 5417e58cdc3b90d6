import { looks, worldsBeside } from "./even-worlds";
import { type Fact, factsIn, valueOf } from "./facts";
import { looksLike, type Page } from "./pages";
import type { World } from "./world";

/**
 * The facts that an attacker knows for certain: those for which no other world is found that gives the same pages at both updates and in
 * which the fact is another. A fact counts as hidden only where such a world is at hand, so what the search misses counts as recovered.
 */
export function recovered(world: World, pages: readonly Page[], facts: readonly Fact[] = factsIn(world)): Fact[] {
  const isAlike = looksLike(world, pages);
  const beside = worldsBeside(world, pages);
  const open = new Set(facts);
  for (const look of looks)
    for (const fact of facts) {
      if (!open.has(fact)) continue;
      for (const other of beside(fact, look)) {
        if (!isAlike(other)) continue;
        // A world that hides one fact often hides others too.
        for (const one of open) if (valueOf(one, other) !== valueOf(one, world)) open.delete(one);
        break;
      }
    }
  return [...open];
}
