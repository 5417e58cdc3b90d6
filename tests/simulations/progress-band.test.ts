import { defaultPolicy } from "../../src/domain/policy/policy";
import { type Band, progressBands, type Standing } from "../../src/domain/progress/similar-starts";
import { isFullRun, leaveFigures } from "../support/full-run";
import { type Random, randomFrom } from "../support/random";

const isFull = isFullRun("simulations");
jest.setTimeout(isFull ? 3_600_000 : 60_000);

/** A made-up course: marks follow the start with a correlation, and what is left over is the learner's own progress. */
interface Course {
  readonly learners: number;
  readonly correlation: number;
  readonly spread: number;
}

interface Simulated {
  readonly standings: readonly Standing[];
  /** Each learner's own progress, in standard deviations. */
  readonly progress: readonly number[];
}

function simulate({ learners, correlation, spread }: Course, random: Random): Simulated {
  const progress = Array.from({ length: learners }, () => random.normal(0, 1));
  const standings = progress.map((own): Standing => {
    const start = Math.round(10 * random.normal(5.8, spread)) / 10;
    const followed = (correlation * (start - 5.8)) / spread + Math.sqrt(1 - correlation ** 2) * own;
    return { course: "MA", start, mark: 60 + 12 * followed };
  });
  return { standings, progress };
}

function bandOf(progress: number): Band {
  if (progress >= 1) return "Exceeding";
  if (progress >= -0.25) return "Expected";
  return progress > -1 ? "Satisfactory" : "Limited";
}

const isBand = (band: Band | undefined) => band !== undefined && band !== "Too few peers";
const percentOf = (bands: readonly (Band | undefined)[], wanted: Band) =>
  Math.round((1000 * bands.filter((band) => band === wanted).length) / bands.filter(isBand).length) / 10;

/** The learners of the lowest and of the highest tenth of starts. */
function tenths(standings: readonly Standing[]): { readonly lowest: number[]; readonly highest: number[] } {
  const order = [...standings.keys()].sort(
    (one, other) => (standings[one]?.start ?? 0) - (standings[other]?.start ?? 0),
  );
  const count = Math.ceil(order.length / 10);
  return { lowest: order.slice(0, count), highest: order.slice(-count) };
}

/** What comes of a course simulated again and again, in per cent. */
function figuresOf(course: Course, times: number, seed: number) {
  const random = randomFrom(seed);
  const [low, high, all, exact]: (Band | undefined)[][] = [[], [], [], []];
  let [compared, moved] = [0, 0];
  for (let time = 0; time < times; time++) {
    const { standings, progress } = simulate(course, random);
    const bands = progressBands(standings, defaultPolicy);
    const { lowest, highest } = tenths(standings);
    low?.push(...lowest.map((place) => bands[place]));
    high?.push(...highest.map((place) => bands[place]));
    all?.push(...bands);
    exact?.push(...bands.filter((band, place) => band === bandOf(progress[place] ?? 0)));
    const joined = progressBands(
      [...standings, ...simulate({ ...course, learners: 1 }, random).standings],
      defaultPolicy,
    );
    compared += bands.length;
    moved += bands.filter((band, place) => band !== joined[place]).length;
  }
  const told = all?.filter(isBand).length ?? 0;
  return {
    learners: course.learners,
    correlation: course.correlation,
    "spread of starts": course.spread,
    "lowest tenth Limited": percentOf(low ?? [], "Limited"),
    "lowest Exceeding": percentOf(low ?? [], "Exceeding"),
    "highest Limited": percentOf(high ?? [], "Limited"),
    "highest Exceeding": percentOf(high ?? [], "Exceeding"),
    "band exact": Math.round((1000 * (exact?.length ?? 0)) / told) / 10,
    "too few peers": Math.round(1000 * (1 - told / (all?.length ?? 1))) / 10,
    "moved by a joiner": Math.round((1000 * moved) / compared) / 10,
  };
}

const courses = [20, 60, 200].flatMap((learners) =>
  [0.3, 0.5, 0.8].flatMap((correlation) => [0.6, 1.2].map((spread): Course => ({ learners, correlation, spread }))),
);
/** As many learners for each course, so that the shares are known as well. */
const timesFor = ({ learners }: Course) => Math.round((isFull ? 200_000 : 6000) / learners);

test("the start does not decide the band: a sixth is Limited and a sixth Exceeding at either end", () => {
  const figures = courses.map((course, seed) => figuresOf(course, timesFor(course), seed + 1));
  if (isFull) leaveFigures("simulations", "progress-band", figures);
  // Of 20 with starts that spread over 1.2 grades half have too few peers, and hardly any at the ends a band.
  for (const one of figures.filter(({ learners, "spread of starts": spread }) => learners > 20 || spread < 1)) {
    const ends = [
      one["lowest tenth Limited"],
      one["lowest Exceeding"],
      one["highest Limited"],
      one["highest Exceeding"],
    ];
    // Ten or twenty peers are themselves a sample, so a little more than 16 are at each end. A sample has 600 learners: 4.5 is three errors.
    const most = (one.learners === 20 ? 5 : 3.5) + (isFull ? 0.5 : 4.5);
    for (const share of ends) expect(Math.abs(share - 16)).toBeLessThan(most);
  }
  const large = figures.filter(({ learners }) => learners === 200);
  for (const one of large) expect(one["band exact"]).toBeGreaterThan(85);
  for (const one of large) expect(one["moved by a joiner"]).toBeLessThan(3);
});
