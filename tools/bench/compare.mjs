import { medianOf, round } from "./measure.mjs";

const nameOf = (figure, by) => JSON.stringify(by.map((field) => figure[field]));

const isFigure =
  (by) =>
  ([field, value]) =>
    typeof value === "number" && !by.includes(field);

/**
 * The figures of several rounds as those of one: the median of each number.
 *
 * @param by the fields that name a figure; every other number is measured
 */
export function merged(rounds, by = []) {
  const [first] = rounds;
  return first.map((figure) => {
    const same = rounds.flatMap((figures) => figures.filter((other) => nameOf(other, by) === nameOf(figure, by)));
    const medians = Object.entries(figure)
      .filter(isFigure(by))
      .map(([field]) => [field, medianOf(same.map((other) => other[field]).filter((value) => value !== undefined))]);
    return { ...figure, ...Object.fromEntries(medians) };
  });
}

/** Each figure of ours with theirs, and ours as a multiple of theirs; what only one of them has is told too. */
export function compared(ours, theirs, by = []) {
  const other = new Map(theirs.map((figure) => [nameOf(figure, by), figure]));
  const both = ours.map((figure) => {
    const against = other.get(nameOf(figure, by));
    if (!against) return { ...figure, against: "has no such figure" };
    const numbers = Object.entries(against).filter(isFigure(by));
    const ratio = numbers
      .filter(([field, value]) => typeof figure[field] === "number" && value !== 0)
      .map(([field, value]) => [field, round(figure[field] / value)]);
    return { ...figure, against: without(against, [...by, "part"]), ratio: Object.fromEntries(ratio) };
  });
  const named = new Set(ours.map((figure) => nameOf(figure, by)));
  const gone = theirs.filter((figure) => !named.has(nameOf(figure, by)));
  return [...both, ...gone.map((figure) => ({ ...figure, only: "the other commit has this figure" }))];
}

const without = (figure, fields) =>
  Object.fromEntries(Object.entries(figure).filter(([field]) => !fields.includes(field)));
