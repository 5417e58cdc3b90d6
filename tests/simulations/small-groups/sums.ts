import type { Page } from "./pages";
import type { Person, World } from "./world";

/** What one learner adds to all sums of the pages of this world. */
export const sumsIn = (world: World, pages: readonly Page[]) => remembered(weighed(world, pages));

/** Learners who are alike in all but their name add the same. */
function remembered(sumsOf: (person: Person) => number): (person: Person) => number {
  const known = new Map<string, number>();
  return (person) => {
    const { id: _id, ...rest } = person;
    const name = Object.values(rest).join();
    const sums = known.get(name) ?? sumsOf(person);
    known.set(name, sums);
    return sums;
  };
}

/**
 * All sums of the pages in one number, each with a weight of its own: whole, and small enough for the result to be exact. Numbers are hardly
 * ever alike by chance, and where they are the pages are not.
 */
function weighed(world: World, pages: readonly Page[]): (person: Person) => number {
  const shares = pages.flatMap((page) => page.shares?.(world) ?? []);
  const weights = new Map<string, number>();
  const weightOf = (figure: string) => {
    const weight = weights.get(figure) ?? hashOf(figure);
    weights.set(figure, weight);
    return weight;
  };
  return (person) => {
    let sum = 0;
    for (const add of shares) add(person, (figure, by = 1) => (sum += weightOf(figure) * by));
    return sum;
  };
}

/** FNV-1a with a finish, from -2^31 to below 2^31. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 12), 0x297a2d39) | 0;
}
