import { clamp, createRandom } from "./random.mjs";

const usual = 97;

/**
 * What stood in a tracker earlier in the year, made up: shares come from near the usual one towards what they are in March, incidents
 * add up, and a concern may not have been raised yet. `part` is how much of the way to March was gone.
 */
export function earlierHabits(seed, part) {
  const random = createRandom(seed);
  return (heading, cell) => {
    if (cell === "") return cell;
    if (heading.endsWith("%") && String(cell).endsWith("%")) {
      const now = Number(String(cell).replace("%", ""));
      return `${Math.round(clamp(usual + (now - usual) * part + random.normal(0, 1), 40, 100))}%`;
    }
    if (heading === "Behaviour incidents") return Math.floor(cell * part);
    if (heading === "Attitude to learning") return part < 0.5 ? Math.min(cell, 2) : cell;
    return heading.endsWith("concern") && random.chance(1 - part) ? "" : cell;
  };
}
