import { clamp } from "./random.mjs";

/** "A 70, B 60" as [["A", 70], ["B", 60]], best grade first. */
const readBoundaries = (text) =>
  text.split(", ").map((part) => {
    const [grade, from] = part.split(" ");
    return [grade, Number(from)];
  });

/** A percentage inside the range of marks that earns the grade at this course's boundaries. */
export function percentFor(random, grade, boundariesText) {
  const boundaries = readBoundaries(boundariesText);
  const place = boundaries.findIndex(([name]) => name === grade);
  if (place < 0) return random.between(10, boundaries.at(-1)[1]);
  return random.between(boundaries[place][1], place === 0 ? 96 : boundaries[place - 1][1]);
}

/** The teacher's forecast: mostly the grade the learner is heading for, else one to either side; not all have given one. */
export function forecastFor(random, grade, boundariesText) {
  if (random.chance(0.35)) return "";
  const grades = [...readBoundaries(boundariesText).map(([name]) => name), "U"];
  const place = grades.indexOf(grade) + random.pick([-1, 0, 0, 0, 0, 1]);
  return grades[clamp(place, 0, grades.length - 1)];
}

function usualCode(random) {
  if (random.chance(0.012)) return "ABS";
  if (random.chance(0.006)) return "EX";
  return random.chance(0.004) ? "NS" : undefined;
}

/** What stands in each assessment's column of one learner: a mark, a code, or nothing yet. */
export function makeMarks(random, assessments, percent, story) {
  return assessments.map(({ max, part }) => {
    if (part === undefined) return "";
    const code = story.code?.(random, part) ?? usualCode(random);
    if (code) return code;
    const isUnmarked = part >= 0.8 && random.chance(0.06);
    const share = percent + (story.points?.(part) ?? 0) + random.normal(0, 4);
    return isUnmarked ? "" : Math.round((clamp(share, 2, 100) / 100) * max);
  });
}
