import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { expectedPoints, type ModelRow, modelRows } from "../../../src/domain/national/value-added-model";

type Published = Record<string, string>;

const published = Papa.parse<Published>(readFileSync("data/dfe/l3va_2025R_national_bands.csv", "utf8").trim(), {
  header: true,
}).data;
const compiled = modelRows();
const withCurve = compiled.filter(({ priors }) => priors.length > 0);

function compiledRow(row: Published): ModelRow | undefined {
  const isTwice = row.cohort_name === "Academic" && row.qualification_name?.startsWith("GCE A");
  const cohort = isTwice ? "A level" : row.cohort_name;
  return compiled.find(
    (one) =>
      one.qualification === row.qualification_name &&
      one.subject === row.subject_name &&
      one.cohort === cohort &&
      one.size === Number(row.size),
  );
}

function knots(row: Published, axis: "x" | "y"): number[] {
  return Array.from({ length: 22 }, (_knot, index) => Number(row[`${axis}_${index}`]));
}

/** DfE's rule as its ready reckoner has it (16-18-ready-reckoners, server.R), over all 22 knots and written without a look at ours. */
function pointsByDfe(xs: readonly number[], ys: readonly number[], prior: number): number {
  const isHighest = prior === xs[21];
  const upper = isHighest ? xs.indexOf(prior) : xs.findLastIndex((x) => x <= prior) + 1;
  const lower = upper - 1;
  const at = (values: readonly number[], index: number) => values[index] ?? Number.NaN;
  const share = (prior - at(xs, lower)) / (at(xs, upper) - at(xs, lower));
  return at(ys, lower) + share * (at(ys, upper) - at(ys, lower));
}

test("every row of DfE's model is there, A levels and AS once", () => {
  expect(published).toHaveLength(504);
  expect(published.filter((row) => compiledRow(row) === undefined)).toEqual([]);
  expect(compiled).toHaveLength(504 - 63 - 40);
});

test("entries, size and spread are DfE's", () => {
  for (const row of published) {
    const own = compiledRow(row);
    expect(own?.entries).toBe(Number(row.number_of_cases));
    expect(own?.spread).toBeCloseTo(Number(row.sd_suqu), 3);
  }
});

test("expected points agree with DfE's interpolation to 0.001 in every row, from its lowest prior to its highest", () => {
  let largest = { difference: 0, where: "" };
  for (const row of published.filter(({ number_of_bands: bands }) => bands !== "1")) {
    const own = compiledRow(row);
    const [xs, ys] = [knots(row, "x"), knots(row, "y")];
    const [lowest = 0, highest = 0] = [xs[0], xs[21]];
    const steps = Array.from({ length: 501 }, (_step, step) =>
      Math.min(highest, lowest + ((highest - lowest) * step) / 500),
    );
    for (const prior of [...steps, ...xs]) {
      const { points, held } = own ? expectedPoints(own, prior) : { points: Number.NaN, held: undefined };
      const difference = held ? Infinity : Math.abs(points - pointsByDfe(xs, ys, prior));
      // Written so that NaN would be the largest.
      if (!(difference <= largest.difference))
        largest = { difference, where: `${row.qualification_name}, ${row.subject_name} at ${prior}` };
    }
  }
  expect(largest.difference).toBeLessThan(0.001);
});

test("the 72 rows with one band have no curve, since prior attainment says nothing there", () => {
  const oneBand = published.filter(({ number_of_bands: bands }) => bands === "1");
  expect(oneBand).toHaveLength(72);
  expect(oneBand.filter((row) => compiledRow(row)?.priors.length !== 0)).toEqual([]);
});

test("a prior outside a row's range is held at the end, which is named", () => {
  const physics = compiled.find((row) => row.qualification === "GCE A level" && row.subject === "Physics");
  const [lowest = 0, highest = 0] = [physics?.priors[0], physics?.priors.at(-1)];
  expect(physics && expectedPoints(physics, lowest - 1)).toEqual({
    points: physics?.outcomes[0],
    held: { end: "lowest", prior: lowest },
  });
  expect(physics && expectedPoints(physics, highest + 1)).toEqual({
    points: physics?.outcomes.at(-1),
    held: { end: "highest", prior: highest },
  });
});

test("a better start never lowers the expected points", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...withCurve),
      fc.double({ min: 0, max: 11, noNaN: true }),
      fc.double({ min: 0, max: 11, noNaN: true }),
      (row, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(expectedPoints(row, high).points).toBeGreaterThanOrEqual(expectedPoints(row, low).points - 1e-9);
      },
    ),
    { numRuns: 2000 },
  );
});
