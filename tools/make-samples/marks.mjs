import { clamp } from "./random.mjs";

const stories = [
  ["steady", 80],
  ["sudden fall", 4],
  ["steady fall", 4],
  ["recovery", 5],
  ["missing work", 4],
  ["absent", 3],
];

/** Percentage points that a story adds to a mark at each part of the year. */
const shapes = {
  "sudden fall": (part) => (part >= 0.8 ? -30 : 2),
  "steady fall": (part) => 12 - 42 * part,
  recovery: (part) => -16 + 30 * part,
};

export const storyFor = (random, engagement) =>
  engagement < -1.1 && random.chance(0.35) ? "missing work" : random.weighted(stories);

/** A percentage inside the range of marks that earns the grade at this course's boundaries. */
export function percentFor(random, grade, boundariesText) {
  const boundaries = boundariesText.split(", ").map((part) => part.split(" "));
  const place = boundaries.findIndex(([name]) => name === grade);
  const lower = place < 0 ? 8 : Number(boundaries[place][1]);
  const upper = place < 0 ? Number(boundaries.at(-1)[1]) : place === 0 ? 96 : Number(boundaries[place - 1][1]);
  return random.between(lower, upper);
}

function codeFor(random, story, part) {
  if (story === "missing work" && part >= 0.4 && random.chance(0.6)) return "NS";
  if (story === "absent" && random.chance(0.45)) return "ABS";
  if (random.chance(0.012)) return "ABS";
  if (random.chance(0.006)) return "EX";
  return random.chance(0.008) ? "NS" : undefined;
}

/** What stands in each assessment's column of one learner: a mark, a code, or nothing yet. */
export function makeMarks(random, assessments, percent, story) {
  return assessments.map(({ max, part, future }) => {
    if (future) return "";
    const code = codeFor(random, story, part);
    if (code) return code;
    if (part >= 0.8 && random.chance(0.06)) return "";
    const shaped = percent + (shapes[story]?.(part) ?? 0) + random.normal(0, 4);
    return Math.round((clamp(shaped, 2, 100) / 100) * max);
  });
}
